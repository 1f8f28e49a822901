// Between a figure that somebody claims and the fields of its form.
import type { Input } from '../../../shared/contract/index.ts'
import type { figureMetrics, figureQualifiers } from '../../../shared/vocabulary/index.ts'
import type { Chosen } from '../../components/form/lookup-field.tsx'
import type { PartialDateValue } from '../../components/form/partial-date-input.tsx'
import { emptyDate, requireCode, requirePartialDate, writtenDate } from '../../components/form/read.ts'
import { initialSource, requireSource, type SourceValue } from '../../components/form/source-value.ts'
import type { Campaign } from './campaign-view.tsx'
import { sourceOf } from './source-values.ts'

export type Figure = Campaign['figures'][number]
export type FigureValues = {
  metric: (typeof figureMetrics)[number] | ''
  value: number | null
  qualifier: (typeof figureQualifiers)[number] | ''
  asOf: PartialDateValue
  event: Chosen | null
  claimant: string
  note: string
  source: SourceValue
  isAdopted: boolean
}
export const newFigure = (): FigureValues => ({
  metric: '',
  value: null,
  qualifier: 'exactly',
  asOf: emptyDate,
  event: null,
  claimant: '',
  note: '',
  source: initialSource(),
  isAdopted: false,
})
export const valuesOf = (figure: Figure, events: Campaign['events']): FigureValues => {
  const event = events.find(({ id }) => id === figure.eventId)
  return {
    metric: figure.metric,
    value: figure.value,
    qualifier: figure.qualifier,
    asOf: writtenDate(figure.asOf),
    event: event ? { id: event.id, label: event.title } : null,
    claimant: figure.claimant,
    note: figure.note,
    source: sourceOf(figure.source),
    isAdopted: figure.isAdopted,
  }
}
export const figureInput = (values: FigureValues, campaignId: string): Input<'figures.create'> => ({
  campaignId,
  metric: requireCode('metric', values.metric),
  value: values.value,
  qualifier: requireCode('qualifier', values.qualifier),
  asOf: requirePartialDate('asOf', values.asOf),
  eventId: values.event?.id ?? null,
  claimant: values.claimant,
  note: values.note,
  source: requireSource('source', values.source),
  isAdopted: values.isAdopted,
})
