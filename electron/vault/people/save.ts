import type { z } from 'zod'
import type { nameFields, personFields, peopleContract } from '../../../shared/contract/people.ts'
import { searchKeys } from '../../../shared/names/search-key.ts'
import { toLatin } from '../../../shared/names/transliterate.ts'
import { AppError, fieldError } from '../../../shared/result.ts'
import { archive, create, newId, update } from '../audit/change.ts'
import { nextRef } from '../audit/refs.ts'
import type { Context } from '../context.ts'
import { optionalDateColumns } from '../database/dates.ts'
import { assertNotErased } from '../erasure/index.ts'
import { all, one } from '../database/run.ts'

type Fields = z.output<typeof personFields>
type Name = z.output<typeof nameFields>
type Edit = z.output<(typeof peopleContract)['people.update']['input']>

const fullName = ({ family, given, patronymic }: Name) =>
  [given, patronymic, family].filter(Boolean).join(' ')
const firstOf = (names: readonly Name[], script: Name['script']) =>
  names.find((name) => name.script === script)

/** What the lists show and sort by; Cyrillic-only names sort among the Latin ones by their transliteration. */
const displayed = (names: readonly Name[]) => {
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
  { names, birth, roles, campaignId: _campaign, employerId, isExample, ...plain }: Fields,
) => {
  const unnamed = names.findIndex(({ family, given }) => !family && !given)
  if (unnamed >= 0) throw fieldError(`names.${unnamed}.family`, 'required')
  if (
    birth &&
    (birth.text.length === 10
      ? birth.text > ctx.now().slice(0, 10)
      : birth.text > ctx.now().slice(0, birth.text.length))
  )
    throw fieldError('birth', 'in_the_future')
  return {
    ...plain,
    ...displayed(names),
    ...optionalDateColumns('birth', birth),
    roles: JSON.stringify(roles),
    employer_id: employerId,
    is_example: Number(isExample),
  }
}

/** "Worker 07": stable, in the order of recording, and telling nothing. */
const nextPseudonym = (ctx: Context): string => {
  const { count } = one(
    ctx,
    ctx.db.selectFrom('person').select(({ fn }) => fn.countAll<number>().as('count')),
  )
  return `Worker ${String(count + 1).padStart(2, '0')}`
}

const writeNames = (ctx: Context, personId: string, names: readonly Name[]): void =>
  names.forEach((name, position) => {
    const full = fullName(name)
    create(ctx, 'person_name', {
      ...name,
      person_id: personId,
      full,
      is_primary: Number(firstOf(names, name.script) === name),
      search_key: searchKeys(full).toSorted().join(' '),
      position,
    })
  })

const writeRoles = (ctx: Context, personId: string, { roles, campaignId }: Fields): void =>
  [...new Set(roles)].forEach((role) =>
    create(ctx, 'person_role', { person_id: personId, role, campaign_id: campaignId }),
  )

const held = (ctx: Context, table: 'person_name' | 'person_role', personId: string) =>
  all(
    ctx,
    ctx.db.selectFrom(table).select('id').where('person_id', '=', personId).where('deleted_at', 'is', null),
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
    erased_at: null,
  })
  writeNames(ctx, id, fields.names)
  writeRoles(ctx, id, fields)
  // Once more, now that all spellings are there to be found by.
  ctx.derivations['person']?.forEach((derivation) => derivation(ctx, { ...person }))
  return person
}

const sameNames = (ctx: Context, id: string, names: readonly Name[]): boolean => {
  const stored = all(
    ctx,
    ctx.db
      .selectFrom('person_name')
      .select(['script', 'family', 'given', 'patronymic', 'kind'])
      .where('person_id', '=', id)
      .where('deleted_at', 'is', null)
      .orderBy('position'),
  )
  return (
    JSON.stringify(stored) ===
    JSON.stringify(
      names.map(({ script, family, given, patronymic, kind }) => ({
        script,
        family,
        given,
        patronymic,
        kind,
      })),
    )
  )
}

/** Changes a person; names and roles that left the form stay in History. */
export const updatePerson = (ctx: Context, { id, version, ...fields }: Edit) => {
  assertNotErased(ctx, 'person', id)
  const before = one(ctx, ctx.db.selectFrom('person').selectAll().where('id', '=', id))
  if (before.row_version !== version)
    throw new AppError({ code: 'conflict', details: { changedAt: before.updated_at } })
  if (!sameNames(ctx, id, fields.names)) {
    for (const name of held(ctx, 'person_name', id)) archive(ctx, 'person_name', name.id)
    writeNames(ctx, id, fields.names)
  }
  for (const role of held(ctx, 'person_role', id)) archive(ctx, 'person_role', role.id)
  writeRoles(ctx, id, fields)
  return update(ctx, 'person', id, columnsOf(ctx, fields), { version })
}
