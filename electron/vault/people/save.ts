import type { z } from 'zod'
import type { nameFields, personFields, peopleContract } from '../../../shared/contract/people.ts'
import { toLatin } from '../../../shared/names/transliterate.ts'
import { AppError, fieldError } from '../../../shared/result.ts'
import { personRoles } from '../../../shared/vocabulary/index.ts'
import { archive, create, newId, update } from '../audit/change.ts'
import { nextRef } from '../audit/refs.ts'
import { type Context, today } from '../context.ts'
import { optionalDateColumns } from '../database/dates.ts'
import { optionalSourceIdOf } from '../sources/index.ts'
import { assertNotErased } from '../erasure/index.ts'
import { assertBornBefore } from './life.ts'
import { addRole } from './roles.ts'
import { all, one } from '../database/run.ts'

type Fields = z.output<typeof personFields>
type Name = z.output<typeof nameFields>
type Edit = z.output<(typeof peopleContract)['people.update']['input']>

type Spelling = Pick<Name, 'script' | 'family' | 'given' | 'patronymic'>
const fullName = ({ family, given, patronymic }: Spelling) =>
  [given, patronymic, family].filter(Boolean).join(' ')
const firstOf = <N extends Spelling>(names: readonly N[], script: N['script']): N | undefined =>
  names.find((name) => name.script === script)

/** What the lists show and sort by; Cyrillic-only names sort among the Latin ones by their transliteration. */
export const displayed = (names: readonly Spelling[]) => {
  const [latin, cyrillic] = [firstOf(names, 'Latn'), firstOf(names, 'Cyrl')]
  const sorting = latin ?? cyrillic
  return {
    name_latin: latin ? fullName(latin) : '',
    name_cyrillic: cyrillic ? fullName(cyrillic) : '',
    sort_name: sorting ? toLatin([sorting.family || sorting.given, sorting.given].join(' ')).trim() : '',
  }
}

const columnsOf = (
  ctx: Context,
  {
    names,
    birth,
    roles: _roles,
    campaignId: _campaign,
    employerId,
    isExample,
    civilStatus,
    source,
    ...plain
  }: Fields,
) => {
  const unnamed = names.findIndex(({ family, given }) => !family && !given)
  if (unnamed >= 0) throw fieldError(`names.${unnamed}.family`, 'required')
  if (birth && birth.text > today(ctx).slice(0, birth.text.length)) throw fieldError('birth', 'in_the_future')
  return {
    ...plain,
    ...displayed(names),
    ...optionalDateColumns('birth', birth),
    civil_status: civilStatus,
    source_id: optionalSourceIdOf(ctx, source),
    employer_id: employerId,
    is_example: Number(isExample),
  }
}

/** "Worker 07": stable, in the order of recording, and telling nothing. Persons are never deleted, so the last row counts them. */
const nextPseudonym = (ctx: Context): string => {
  const last = ctx.prepare('select coalesce(max(rowid), 0) from person').pluck().get()
  return `Worker ${String(Number(last) + 1).padStart(2, '0')}`
}

const writeNames = (ctx: Context, personId: string, names: readonly Name[]): void =>
  names.forEach((name, position) => {
    const { printedIn, ...plain } = name
    const full = fullName(name)
    create(ctx, 'person_name', {
      ...plain,
      language: '',
      printed_in: JSON.stringify(printedIn),
      person_id: personId,
      full,
      is_primary: Number(firstOf(names, name.script) === name),
      position,
    })
  })

/** The roles in one campaign, or in none, as the form gives them; those in other campaigns are not on it and stay. */
const writeRoles = (ctx: Context, personId: string, { roles, campaignId }: Fields): void => {
  const held = all(
    ctx,
    ctx.db
      .selectFrom('person_role')
      .select(['id', 'role', 'campaign_id'])
      .where('person_id', '=', personId)
      .where('deleted_at', 'is', null),
  ).filter(({ campaign_id }) => campaign_id === campaignId || campaign_id === null)
  const kept = held.filter(({ role, campaign_id }) => roles.includes(role) && campaign_id === campaignId)
  for (const row of held) if (!kept.includes(row)) archive(ctx, 'person_role', row.id)
  for (const role of new Set(roles))
    if (!kept.some((row) => row.role === role)) addRole(ctx, personId, { role, campaignId })
}

/** All roles in any campaign, for the lists; in the order of the vocabulary. */
export const allRoles = (ctx: Context, personId: string): string => {
  const held = new Set(
    all(ctx, ctx.db.selectFrom('v_person_role').select('role').where('person_id', '=', personId)).map(
      ({ role }) => role,
    ),
  )
  return JSON.stringify(personRoles.filter((role) => held.has(role)))
}

const namesHeld = (ctx: Context, personId: string) =>
  all(
    ctx,
    ctx.db
      .selectFrom('person_name')
      .select(['id', 'script', 'family', 'given', 'patronymic', 'kind', 'printed_in'])
      .where('person_id', '=', personId)
      .where('deleted_at', 'is', null)
      .orderBy('position'),
  )

/** Records a person with names and roles. */
export const createPerson = (ctx: Context, fields: Fields) => {
  const id = newId()
  const person = create(ctx, 'person', {
    ...columnsOf(ctx, fields),
    id,
    ref: nextRef(ctx, 'person'),
    ...optionalDateColumns('death', null),
    custody_link: 'none',
    pseudonym: nextPseudonym(ctx),
    roles: JSON.stringify(personRoles.filter((role) => fields.roles.includes(role))),
    photo_document_id: null,
    storage_basis: null,
    public_source_id: null,
    not_informed_because: '',
    inform_review_on: null,
    erased_at: null,
    merged_into: null,
  })
  writeNames(ctx, id, fields.names)
  for (const role of new Set(fields.roles)) addRole(ctx, id, { role, campaignId: fields.campaignId })
  return person
}

const sameNames = (held: ReturnType<typeof namesHeld>, names: readonly Name[]): boolean =>
  held.length === names.length &&
  names.every(({ printedIn, ...name }, at) => {
    const stored = held[at]
    return (
      stored !== undefined &&
      stored.printed_in === JSON.stringify(printedIn) &&
      (['script', 'family', 'given', 'patronymic', 'kind'] as const).every(
        (part) => stored[part] === name[part],
      )
    )
  })

/** Changes a person; names and roles that left the form stay in History. */
export const updatePerson = (ctx: Context, { id, version, ...fields }: Edit) => {
  assertNotErased(ctx, 'person', id)
  const before = one(ctx, ctx.db.selectFrom('person').selectAll().where('id', '=', id))
  if (before.row_version !== version)
    throw new AppError({ code: 'conflict', details: { changedAt: before.updated_at } })
  assertBornBefore(ctx, id, fields.birth)
  const held = namesHeld(ctx, id)
  if (!sameNames(held, fields.names)) {
    for (const name of held) archive(ctx, 'person_name', name.id)
    writeNames(ctx, id, fields.names)
  }
  writeRoles(ctx, id, fields)
  return update(ctx, 'person', id, { ...columnsOf(ctx, fields), roles: allRoles(ctx, id) }, { version })
}
