// The fields of one fact, of whatever kind, and what the channel takes of them.
import type { Input, Output } from '../../../../shared/contract/index.ts'
import type { FactKind } from '../../../../shared/contract/facts.ts'
import type * as v from '../../../../shared/vocabulary/index.ts'
import type { Chosen } from '../../../components/form/lookup-field.tsx'
import {
  emptyDate,
  readPartialDate,
  requireCode,
  requirePartialDate,
  writtenDate,
} from '../../../components/form/read.ts'
import { initialSource, readSource, type SourceValue } from '../../../components/form/source-value.ts'

type Facts = Output<'facts.ofPerson'>
/** A fact as the page has it, with its kind. */
export type ShownFact =
  | ({ kind: 'identifier' } & Facts['identifiers'][number])
  | ({ kind: 'state' } & Facts['states'][number])
  | ({ kind: 'harm' } & Facts['harms'][number])
  | ({ kind: 'employment_harm' } & Facts['employment'][number])

export const emptyFact = () => ({
  source: initialSource(),
  note: '',
  type: 'national_id' as (typeof v.identifierTypes)[number] | '',
  value: '',
  country: '',
  state: '' as (typeof v.personStates)[number] | '',
  /** The day it happened, or a state began. */
  on: emptyDate,
  until: emptyDate,
  harm: '' as (typeof v.harmKinds)[number] | '',
  event: null as Chosen | null,
  severity: 'unknown' as (typeof v.harmSeverities)[number] | '',
  medicalAttention: 'unknown' as (typeof v.medicalAttentions)[number] | '',
  autopsy: 'unknown' as (typeof v.paperStates)[number] | '',
  deathCertificate: 'unknown' as (typeof v.paperStates)[number] | '',
  responsible: '',
  /** null where what was written before was not asked for: it then stays as it is. */
  detail: null as string | null,
  work: '' as (typeof v.employmentHarmKinds)[number] | '',
  employer: null as Chosen | null,
  remedy: 'none' as (typeof v.remedies)[number] | '',
  compensation: 'unknown' as (typeof v.compensations)[number] | '',
})
export type FactValues = ReturnType<typeof emptyFact>

const sourceOf = (fact: ShownFact): SourceValue => ({
  chosen: fact.source && { id: fact.source.id, label: fact.source.title },
  fresh: initialSource().fresh,
})

/** The fields of a fact that is changed. */
export const factValues = (fact: ShownFact): FactValues => {
  const base = { ...emptyFact(), source: sourceOf(fact), note: fact.note }
  switch (fact.kind) {
    case 'identifier':
      return { ...base, type: fact.type, value: fact.value, country: fact.country }
    case 'state':
      return { ...base, state: fact.state, on: writtenDate(fact.from), until: writtenDate(fact.until) }
    case 'harm': {
      const { harm, severity, medicalAttention, autopsy, deathCertificate, responsible, event, on } = fact
      const papers = { autopsy, deathCertificate }
      return { ...base, harm, severity, medicalAttention, ...papers, responsible, event, on: writtenDate(on) }
    }
    case 'employment_harm': {
      const { harm, employer, remedy, compensation, on } = fact
      return { ...base, work: harm, employer, remedy, compensation, on: writtenDate(on) }
    }
  }
}

type Fields =
  Input<'facts.add'> extends infer Fact
    ? Fact extends { personId: string }
      ? Omit<Fact, 'personId'>
      : never
    : never

/** What the channel takes, without whose fact it is. */
export const factInput = (kind: FactKind, values: FactValues): Fields => {
  const told = { source: readSource('source', values.source), note: values.note }
  switch (kind) {
    case 'identifier':
      return {
        kind,
        ...told,
        type: requireCode('type', values.type),
        value: values.value,
        country: values.country,
      }
    case 'state':
      return {
        kind,
        ...told,
        state: requireCode('state', values.state),
        from: requirePartialDate('on', values.on),
        until: readPartialDate('until', values.until),
      }
    case 'harm':
      return {
        kind,
        ...told,
        harm: requireCode('harm', values.harm),
        on: requirePartialDate('on', values.on),
        eventId: values.event?.id ?? null,
        severity: values.severity || 'unknown',
        medicalAttention: values.medicalAttention || 'unknown',
        autopsy: values.autopsy || 'unknown',
        deathCertificate: values.deathCertificate || 'unknown',
        responsible: values.responsible,
        detail: values.detail,
      }
    case 'employment_harm':
      return {
        kind,
        ...told,
        harm: requireCode('work', values.work),
        on: requirePartialDate('on', values.on),
        employerId: values.employer?.id ?? null,
        remedy: values.remedy || 'none',
        compensation: values.compensation || 'unknown',
      }
  }
}
