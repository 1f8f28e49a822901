// The kinds of facts, each a table: what the columns are of what the form gives.
import type { Parsed } from '../../../shared/contract/index.ts'
import { create, rowOf, update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { dateColumns, optionalDateColumns } from '../database/dates.ts'
import { endByDeath } from '../custody/index.ts'
import { assertNotErased } from '../erasure/index.ts'
import { recordDeath } from '../people/death.ts'
import { optionalSourceIdOf } from '../sources/index.ts'
import { assertInOrder, assertWithinLife } from './told.ts'

type Given = Parsed<'facts.add'>
type Fact<Kind extends Given['kind']> = Omit<Extract<Given, { kind: Kind }>, 'personId'> & {
  personId: string
}

/** Papers are compared by letters and digits alone: "12-34 АБ" is "1234аб". */
export const valueKey = (value: string): string =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const told = (ctx: Context, { source, note }: Pick<Given, 'source' | 'note'>) => ({
  source_id: optionalSourceIdOf(ctx, source),
  note,
})

const identifierColumns = (ctx: Context, fact: Fact<'identifier'>) => ({
  type: fact.type,
  value: fact.value,
  value_key: valueKey(fact.value),
  country: fact.country,
  ...told(ctx, fact),
})
const stateColumns = (ctx: Context, fact: Fact<'state'>) => {
  assertWithinLife(ctx, fact.personId, 'from', fact.from)
  assertInOrder('until', fact.from, fact.until)
  return {
    state: fact.state,
    ...dateColumns('from', fact.from),
    ...optionalDateColumns('until', fact.until),
    ...told(ctx, fact),
  }
}
const harmColumns = (ctx: Context, fact: Fact<'harm'>) => {
  assertWithinLife(ctx, fact.personId, 'on', fact.on)
  return {
    event_id: fact.eventId,
    harm: fact.harm,
    ...dateColumns('on', fact.on),
    severity: fact.severity,
    medical_attention: fact.medicalAttention,
    autopsy: fact.autopsy,
    death_certificate: fact.deathCertificate,
    responsible: fact.responsible,
    ...told(ctx, fact),
  }
}
const employmentColumns = (ctx: Context, fact: Fact<'employment_harm'>) => {
  assertWithinLife(ctx, fact.personId, 'on', fact.on)
  return {
    employer_id: fact.employerId,
    harm: fact.harm,
    ...dateColumns('on', fact.on),
    remedy: fact.remedy,
    compensation: fact.compensation,
    ...told(ctx, fact),
  }
}

/** Who was killed is dead: the day of it is the day of death, where none is recorded yet, and ends custody (C4). */
const alsoDeath = (ctx: Context, { harm, on, personId }: Fact<'harm'>): void => {
  if (harm !== 'killed' || rowOf(ctx, 'person', personId).death_text !== null) return
  endByDeath(ctx, personId, on)
  recordDeath(ctx, personId, on, 'none')
}

/** Records a fact about a person. Refuses dates outside her life. */
export const addFact = (ctx: Context, fact: Given): { id: string } => {
  const person_id = fact.personId
  switch (fact.kind) {
    case 'identifier':
      return create(ctx, 'person_identifier', { person_id, ...identifierColumns(ctx, fact) })
    case 'state':
      return create(ctx, 'person_state', { person_id, ...stateColumns(ctx, fact) })
    case 'harm': {
      const columns = harmColumns(ctx, fact)
      alsoDeath(ctx, fact)
      return create(ctx, 'harm', { person_id, ...columns, detail: fact.detail ?? '' })
    }
    case 'employment_harm':
      return create(ctx, 'employment_harm', { person_id, ...employmentColumns(ctx, fact) })
  }
}

export const tableOf = {
  identifier: 'person_identifier',
  state: 'person_state',
  harm: 'harm',
  employment_harm: 'employment_harm',
} as const

/** Changes one; refused with `conflict` when somebody did so meanwhile. */
export const changeFact = (
  ctx: Context,
  { id, version, ...fact }: Parsed<'facts.change'>,
): { id: string } => {
  const personId = rowOf(ctx, tableOf[fact.kind], id).person_id
  assertNotErased(ctx, 'person', personId)
  switch (fact.kind) {
    case 'identifier':
      return update(ctx, 'person_identifier', id, identifierColumns(ctx, { ...fact, personId }), { version })
    case 'state':
      return update(ctx, 'person_state', id, stateColumns(ctx, { ...fact, personId }), { version })
    case 'harm': {
      const columns = harmColumns(ctx, { ...fact, personId })
      alsoDeath(ctx, { ...fact, personId })
      const detail = fact.detail === null ? {} : { detail: fact.detail }
      return update(ctx, 'harm', id, { ...columns, ...detail }, { version })
    }
    case 'employment_harm':
      return update(ctx, 'employment_harm', id, employmentColumns(ctx, { ...fact, personId }), { version })
  }
}
