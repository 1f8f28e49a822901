// Between a demand and the fields of its form.
import type { Input } from '../../../shared/contract/index.ts'
import type { Language } from '../../../shared/contract/shell.ts'
import type { demandStates } from '../../../shared/vocabulary/index.ts'
import { readDay, requireCode } from '../../components/form/read.ts'
import { initialSource, readSource, type SourceValue } from '../../components/form/source-value.ts'
import { typedDate } from '../../lib/read-date.ts'
import type { Campaign } from './campaign-view.tsx'
import { sourceOf } from './source-values.ts'

export type Demand = Campaign['demands'][number]
export const textFields = { en: 'textEn', fr: 'textFr', ru: 'textRu', kk: 'textKk' } as const

/** In the language of the screen, else in any it is written in. */
export const demandText = (demand: Demand, language: Language): string =>
  demand[textFields[language]] || demand.textEn || demand.textFr || demand.textRu || demand.textKk

export type DemandValues = {
  textEn: string
  textFr: string
  textRu: string
  textKk: string
  state: (typeof demandStates)[number] | ''
  stateOn: string
  source: SourceValue
}
export const newDemand = (): DemandValues => ({
  textEn: '',
  textFr: '',
  textRu: '',
  textKk: '',
  state: 'open',
  stateOn: '',
  source: initialSource(),
})
export const valuesOf = ({
  textEn,
  textFr,
  textRu,
  textKk,
  state,
  stateOn,
  source,
}: Demand): DemandValues => ({
  textEn,
  textFr,
  textRu,
  textKk,
  state,
  stateOn: stateOn ? typedDate(stateOn) : '',
  source: sourceOf(source),
})
export const demandInput = (values: DemandValues, campaignId: string): Input<'demands.create'> => ({
  campaignId,
  textEn: values.textEn,
  textFr: values.textFr,
  textRu: values.textRu,
  textKk: values.textKk,
  state: requireCode('state', values.state),
  stateOn: readDay('stateOn', values.stateOn),
  source: readSource('source', values.source),
})
