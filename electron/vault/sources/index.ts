// Where a fact comes from (domain.md 3.9).
import type { z } from 'zod'
import type { sourceFields, sourceRef, sourcesContract } from '../../../shared/contract/sources.ts'
import { create, rowOf, savedAs } from '../audit/change.ts'
import type { Context, HandlersFor } from '../context.ts'
import { optionalDateColumns, optionalDateOf } from '../database/dates.ts'
import { all } from '../database/run.ts'
import { sql } from 'kysely'

const createSource = (ctx: Context, { date, confidential, ...fields }: z.output<typeof sourceFields>) =>
  create(ctx, 'source', {
    ...fields,
    confidential: Number(confidential),
    ...optionalDateColumns('date', date),
  })

/** The id of a source already recorded, or of the one written in the same form. */
export const sourceIdOf = (ctx: Context, ref: z.output<typeof sourceRef>): string =>
  'id' in ref ? rowOf(ctx, 'source', ref.id).id : createSource(ctx, ref.new).id
export const optionalSourceIdOf = (ctx: Context, ref: z.output<typeof sourceRef> | null): string | null =>
  ref && sourceIdOf(ctx, ref)

/** The newest day a source can stand for: the default for "last confirmed" (C3). */
export const sourceDay = (ctx: Context, id: string): string | null => rowOf(ctx, 'source', id).date_max

/** A source as it stands beside a fact: how reliable, and of when. */
export const shownSource = (ctx: Context, id: string | null) => {
  if (id === null) return null
  const [source] = all(
    ctx,
    ctx.db
      .selectFrom('v_source')
      .select(['id', 'title', 'date_text', 'date_qualifier', 'reliability'])
      .where('id', '=', id),
  )
  if (!source) return null
  const { date_text, date_qualifier, ...rest } = source
  return { ...rest, date: optionalDateOf(date_text, date_qualifier) }
}

export const sourcesHandlers = {
  'sources.lookup': (ctx, { search }) =>
    all(
      ctx,
      ctx.db
        .selectFrom('source')
        .selectAll()
        .where('deleted_at', 'is', null)
        .where(sql<boolean>`instr(lower(title || ' ' || author), ${search.toLowerCase()}) > 0`)
        .orderBy('id', 'desc')
        .limit(50),
    ).map((row) => ({
      id: row.id,
      version: row.row_version,
      kind: row.kind,
      title: row.title,
      author: row.author,
      date: optionalDateOf(row.date_text, row.date_qualifier),
      url: row.url,
      reliability: row.reliability,
      confidential: row.confidential === 1,
    })),
  'sources.create': (ctx, fields) => savedAs(ctx, createSource(ctx, fields)),
} satisfies HandlersFor<typeof sourcesContract>
