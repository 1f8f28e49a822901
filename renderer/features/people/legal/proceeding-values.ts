// Between a proceeding as stored and the fields of its form.
import { earlyReleaseKinds } from '../../../../shared/vocabulary/index.ts'
import type { Input, Output } from '../../../../shared/contract/index.ts'
import type * as v from '../../../../shared/vocabulary/index.ts'
import type { Chosen } from '../../../components/form/lookup-field.tsx'
import {
  emptyDate,
  readPartialDate,
  requireCode,
  requirePartialDate,
  writtenDate,
} from '../../../components/form/read.ts'
import { initialSource, requireSource } from '../../../components/form/source-value.ts'

type Proceeding = Output<'proceedings.get'>
type Code<List extends readonly string[]> = List[number] | ''

export const isAsked = (kind: v.ProceedingKind | ''): boolean =>
  earlyReleaseKinds.some((each) => each === kind)

export const emptyProceeding = (persons: Chosen[], campaign: Chosen | null) => ({
  version: 0,
  kind: 'criminal' as Code<typeof v.proceedingKinds>,
  court: '',
  courtCaseNo: '',
  judge: '',
  parent: null as Chosen | null,
  start: emptyDate,
  end: emptyDate,
  persons,
  campaign,
  counsel: [] as (typeof v.counselConditions)[number][],
  colonyOpinion: 'unknown' as Code<typeof v.opinions>,
  prosecutorOpinion: 'unknown' as Code<typeof v.opinions>,
  decision: 'pending' as Code<typeof v.proceedingDecisions>,
  source: initialSource(),
  note: '',
  isExample: false,
})
export type ProceedingValues = ReturnType<typeof emptyProceeding>

export const valuesOf = (proceeding: Proceeding): ProceedingValues => ({
  version: proceeding.version,
  kind: proceeding.kind,
  court: proceeding.court,
  courtCaseNo: proceeding.courtCaseNo,
  judge: proceeding.judge,
  parent: proceeding.parent && {
    id: proceeding.parent.id,
    label: proceeding.parent.court || proceeding.parent.ref,
  },
  start: writtenDate(proceeding.start),
  end: writtenDate(proceeding.end),
  persons: proceeding.persons.map(({ id, label }) => ({ id, label })),
  campaign: proceeding.campaign,
  counsel: proceeding.counsel,
  colonyOpinion: proceeding.colonyOpinion,
  prosecutorOpinion: proceeding.prosecutorOpinion,
  decision: proceeding.decision ?? 'pending',
  source: { ...initialSource(), ...sourceChosen(proceeding.source) },
  note: proceeding.note,
  isExample: proceeding.isExample,
})
/** The source of a record being changed; without one, the source used last. */
export const sourceChosen = (source: { id: string; title: string } | null) =>
  source ? { chosen: { id: source.id, label: source.title } } : {}

export const proceedingInput = (values: ProceedingValues): Input<'proceedings.create'> => ({
  campaignId: values.campaign?.id ?? null,
  kind: requireCode('kind', values.kind),
  court: values.court,
  courtCaseNo: values.courtCaseNo,
  judge: values.judge,
  parentId: values.parent?.id ?? null,
  start: requirePartialDate('start', values.start),
  end: readPartialDate('end', values.end),
  personIds: values.persons.map(({ id }) => id),
  counsel: values.counsel,
  colonyOpinion: values.colonyOpinion || 'unknown',
  prosecutorOpinion: values.prosecutorOpinion || 'unknown',
  decision: values.decision || 'pending',
  source: requireSource('source', values.source),
  note: values.note,
  isExample: values.isExample,
})
