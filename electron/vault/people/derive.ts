import type { Context } from '../context.ts'
import { rowOf } from '../audit/change.ts'
import { all } from '../database/run.ts'
import { papersOf } from '../facts/index.ts'
import { courtNumbersOf } from '../legal/numbers.ts'
import { indexing, type SearchDocument } from '../search/index.ts'

/** The numbers of the records that were merged into hers: whoever has one on paper finds her by it. */
const formerRefs = (ctx: Context, personId: string): string[] =>
  all(ctx, ctx.db.selectFrom('person').select('ref').where('merged_into', '=', personId)).map(
    ({ ref }) => ref,
  )

/** Every spelling, every paper and every court number ever recorded finds her. */
export const personDocument = (ctx: Context, personId: string): SearchDocument => {
  const person = rowOf(ctx, 'person', personId)
  const names = all(
    ctx,
    ctx.db
      .selectFrom('person_name')
      .select('full')
      .where('person_id', '=', personId)
      .where('deleted_at', 'is', null),
  )
  const label = person.name_latin || person.name_cyrillic
  const detail = person.name_latin && person.name_cyrillic ? person.name_cyrillic : person.occupation
  return {
    ref: person.ref,
    label,
    detail,
    words: [
      ...names.map(({ full }) => full),
      ...papersOf(ctx, personId),
      ...courtNumbersOf(ctx, personId),
      ...formerRefs(ctx, personId),
    ],
    archived: person.deleted_at !== null,
  }
}
export const indexPerson = indexing('people', personDocument)
