// Between an event and the fields of its form.
import type { Input } from '../../../shared/contract/index.ts'
import type { eventTypes, violationStatuses } from '../../../shared/vocabulary/index.ts'
import type { PartialDateValue } from '../../components/form/partial-date-input.tsx'
import {
  emptyDate,
  readPartialDate,
  requireCode,
  requirePartialDate,
  writtenDate,
} from '../../components/form/read.ts'
import { initialSource, readSource, type SourceValue } from '../../components/form/source-value.ts'
import type { Campaign } from './campaign-view.tsx'
import { sourceOf } from './source-values.ts'

export type CampaignEvent = Campaign['events'][number]
export type EventValues = {
  title: string
  type: (typeof eventTypes)[number] | ''
  start: PartialDateValue
  end: PartialDateValue
  place: string
  description: string
  violationStatus: (typeof violationStatuses)[number] | ''
  source: SourceValue
}
export const newEvent = (): EventValues => ({
  title: '',
  type: '',
  start: emptyDate,
  end: emptyDate,
  place: '',
  description: '',
  violationStatus: 'unknown',
  source: initialSource(),
})
export const valuesOf = (event: CampaignEvent): EventValues => ({
  title: event.title,
  type: event.type,
  start: writtenDate(event.start),
  end: writtenDate(event.end),
  place: event.place,
  description: event.description,
  violationStatus: event.violationStatus,
  source: sourceOf(event.source),
})
export const eventInput = (values: EventValues, campaignId: string): Input<'events.create'> => ({
  campaignId,
  title: values.title,
  type: requireCode('type', values.type),
  start: requirePartialDate('start', values.start),
  end: readPartialDate('end', values.end),
  place: values.place,
  description: values.description,
  violationStatus: requireCode('violationStatus', values.violationStatus),
  source: readSource('source', values.source),
})
