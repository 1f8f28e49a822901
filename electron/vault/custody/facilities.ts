// Places of detention, and who is held there now.
import { sql } from 'kysely'
import type { z } from 'zod'
import type { facilityFields } from '../../../shared/contract/whereabouts.ts'
import type { Parsed } from '../../../shared/contract/index.ts'
import { searchKeys } from '../../../shared/names/search-key.ts'
import { fieldError } from '../../../shared/result.ts'
import { archive, create, restore, rowOf, savedAs, update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { partialDateOf } from '../database/dates.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { all, first } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'

/** Whoever was ever recorded at a place: their lists show it by its name. */
export const everHeldAt = (ctx: Context, facilityId: string): string[] =>
  all(
    ctx,
    ctx.db.selectFrom('custody_period').select('person_id').distinct().where('facility_id', '=', facilityId),
  ).map(({ person_id }) => person_id)

const heldNow = sql<number>`(select count(*) from custody_period c where c.facility_id = f.id
  and c.end_text is null and c.voided_at is null and c.deleted_at is null)`

const columnsOf = (ctx: Context, { name, ...fields }: z.output<typeof facilityFields>, id = '') => {
  const search_key = searchKeys(name).join(' ')
  const same = first(
    ctx,
    ctx.db
      .selectFrom('facility')
      .select('id')
      .where('search_key', '=', search_key)
      .where('deleted_at', 'is', null)
      .where('id', '<>', id),
  )
  if (same) throw fieldError('name', 'already_exists')
  return { name, ...fields, search_key, sort_name: name.toLowerCase() }
}

const rowShown = (row: Schema['facility'] & { held_now: number }) => ({
  id: row.id,
  version: row.row_version,
  name: row.name,
  kind: row.kind,
  settlement: row.settlement,
  region: row.region,
  authority: row.authority,
  heldNow: row.held_now,
  archivedAt: row.deleted_at,
})

const facilityPage = (ctx: Context, id: string) => {
  const held = all(
    ctx,
    ctx.db
      .selectFrom('custody_period as c')
      .innerJoin('v_person as p', 'p.id', 'c.person_id')
      .select(['p.id', 'p.ref', 'p.label', 'c.regime', 'c.start_text', 'c.start_qualifier'])
      .select('c.last_confirmed')
      .where('c.facility_id', '=', id)
      .where('c.end_text', 'is', null)
      .where('c.voided_at', 'is', null)
      .where('c.deleted_at', 'is', null)
      .orderBy('p.label')
      .orderBy('p.id'),
  ).map((row) => ({
    id: row.id,
    ref: row.ref,
    label: row.label,
    regime: row.regime,
    since: partialDateOf(row.start_text, row.start_qualifier),
    lastConfirmed: row.last_confirmed,
  }))
  return { ...rowShown({ ...rowOf(ctx, 'facility', id), held_now: held.length }), held }
}

export const facilityHandlers = {
  'facilities.list': (ctx: Context, input: Parsed<'facilities.list'>) => {
    let query = ctx.db
      .selectFrom('facility as f')
      .selectAll('f')
      .select(heldNow.as('held_now'))
      .where('f.deleted_at', input.archived ? 'is not' : 'is', null)
    for (const key of searchKeys(input.search))
      query = query.where(sql<boolean>`instr(' ' || f.search_key, ${` ${key}`}) > 0`)
    if (input.filters.kind?.length) query = query.where(isOneOf('f.kind', input.filters.kind))
    return pageOf(ctx, input, {
      query,
      id: 'f.id',
      sorts: { name: 'f.sort_name', kind: 'f.kind', region: 'f.region' },
      show: rowShown,
    })
  },
  'facilities.get': (ctx: Context, { id }: Parsed<'facilities.get'>) => facilityPage(ctx, id),
  'facilities.create': (ctx: Context, fields: Parsed<'facilities.create'>) =>
    savedAs(ctx, create(ctx, 'facility', columnsOf(ctx, fields))),
  'facilities.update': (ctx: Context, { id, version, ...fields }: Parsed<'facilities.update'>) =>
    savedAs(ctx, update(ctx, 'facility', id, columnsOf(ctx, fields, id), { version })),
  'facilities.archive': (ctx: Context, { id, version }: Parsed<'facilities.archive'>) =>
    savedAs(ctx, archive(ctx, 'facility', id, { version })),
  'facilities.restore': (ctx: Context, { id, version }: Parsed<'facilities.restore'>) =>
    savedAs(ctx, restore(ctx, 'facility', id, { version })),
  'facilities.lookup': (ctx: Context, { search }: Parsed<'facilities.lookup'>) => {
    const keys = searchKeys(search)
    return all(
      ctx,
      ctx.db
        .selectFrom('facility')
        .select(['id', 'name as label', 'search_key'])
        .where('deleted_at', 'is', null)
        .orderBy('sort_name'),
    )
      .filter(({ search_key }) =>
        keys.every((key) => search_key.split(' ').some((word) => word.startsWith(key))),
      )
      .slice(0, 20)
      .map(({ id, label }) => ({ id, label }))
  },
}
