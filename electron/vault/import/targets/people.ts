// Persons with their papers, ways to reach them, and what a list tells of their custody.
import { isPatronymic, type NameRead } from '../../../../shared/import/read-names.ts'
import { civilStatuses, personRoles, sexes } from '../../../../shared/vocabulary/index.ts'
import type { Context } from '../../context.ts'
import { valueKey } from '../../facts/index.ts'
import { knownPersons } from '../known-persons.ts'
import { organisationsNamed } from '../organisations-named.ts'
import { perform } from '../perform.ts'
import type { Row } from '../row.ts'
import { sourcesIn } from '../source-of.ts'
import { assertReadable, type Target } from '../target.ts'
import { namesToRecord, papers, whoIn } from '../who.ts'
import { mergedPerson } from './merge-person.ts'
import { custodyIn, tellsOfCustody, type Told, writeCustody } from './custody-part.ts'

type Role = (typeof personRoles)[number]

const rolesIn = (row: Row, told: Told): Role[] => {
  const named = row.words('roles')
  const found = personRoles.filter((role) => named.includes(role))
  if (found.length > 0) return found
  if (tellsOfCustody(told)) return ['detained_worker']
  return row.has('diedOn') ? ['killed'] : []
}

const fieldsIn = (row: Row, names: readonly NameRead[], roles: Role[]) => ({
  names: namesToRecord(names),
  sex: sexes.find((sex) => sex === row.word('sex')) ?? 'unknown',
  birth: row.date('birth'),
  citizenship: row.country('citizenship'),
  occupation: row.text('occupation', 200),
  settlement: row.text('settlement', 200),
  region: row.text('region', 200),
  roles,
  campaignId: row.common('campaign') || null,
  civilStatus: civilStatuses.find((status) => status === row.word('civilStatus')) ?? 'unknown',
  notes: row.text('note', 8_000),
})

/** What a row says of a person, but for her employer, who is recorded with her. */
export type PersonRead = ReturnType<typeof fieldsIn>

const hasPaper = 'select 1 from v_identifier where person_id = ? and type = ? and value_key = ?'
const hasContact = 'select 1 from v_contact_point where person_id = ? and type = ? and value = ?'
const addPapers = (ctx: Context, row: Row, personId: string): void => {
  for (const [field, type] of papers) {
    const value = row.has(field) ? row.text(field, 60) : ''
    if (value && !ctx.prepare(hasPaper).get(personId, type, valueKey(value)))
      perform(ctx, 'facts.add', { kind: 'identifier', personId, type, value, country: '' })
  }
}
const addContacts = (ctx: Context, row: Row, ownerId: string): void => {
  for (const type of ['phone', 'email', 'address'] as const) {
    const value = row.has(type) ? row.text(type, 300) : ''
    // Nobody has said that it is safe to use.
    if (value && !ctx.prepare(hasContact).get(ownerId, type, value))
      perform(ctx, 'contacts.add', { owner: 'person', ownerId, type, value, isSafe: false })
  }
}

export const people: Target = {
  fieldOf: {
    on: 'arrestedOn',
    until: 'releasedOn',
    years: 'term',
    names: 'name',
    campaignId: 'campaign',
    employerId: 'employer',
    notes: 'note',
    leftOn: 'arrestedOn',
  },
  open: (ctx, fileName) => {
    const known = knownPersons(ctx)
    const sourceOf = sourcesIn(ctx, fileName)
    const employers = organisationsNamed(ctx)
    return (row, decision) => {
      const { names, found } = whoIn(row, known)
      const told = custodyIn(row)
      const roles = rolesIn(row, told)
      if (names.length === 0 && !found && row.problems.length === 0) row.refuse('name', 'required')
      // `СВИДЕТЕЛИ` above those who are; `Серикович`, that had no room in the line before.
      const [name, ...others] = names
      const isPart = name !== undefined && others.length === 0 && !(name.family && name.given)
      if (isPart && (row.saysOnly('name') || isPatronymic(name.family))) row.refuse('name', 'only_a_word')
      const read = fieldsIn(row, names, roles)
      const diedOn = row.date('diedOn')
      const isNew = !found || decision === 'create'
      if (isNew && roles.length === 0) row.refuse('roles', 'required')
      assertReadable(row)
      if (found && !found.isSure && decision === null)
        return { verdict: 'unsure', entity: 'person', id: null, matchId: found.id }
      const employerId = row.has('employer')
        ? employers.findOrMake(row.text('employer', 200), 'employer')
        : null
      const fields = { ...read, employerId }
      const source = sourceOf(row)
      const { id } = isNew
        ? perform(ctx, 'people.create', { ...fields, source })
        : perform(ctx, 'people.update', mergedPerson(ctx, found.id, fields, row.replaces))
      addPapers(ctx, row, id)
      addContacts(ctx, row, id)
      if (tellsOfCustody(told)) writeCustody(ctx, id, told, sourceOf(row))
      if (diedOn && ctx.prepare('select death_text from v_person where id = ?').pluck().get(id) === null)
        perform(ctx, 'custody.record', { what: 'died', personId: id, on: diedOn, source: sourceOf(row) })
      return {
        verdict: isNew ? 'new' : 'update',
        entity: 'person',
        id,
        ...(found && { matchId: found.id }),
        kept: () => known.add(id, names, read.birth, isNew),
      }
    }
  },
}
