import type { Context } from '../context.ts'
import { rowOf } from '../audit/change.ts'
import { papersOf } from '../facts/index.ts'
import { courtNumbersOf } from '../legal/numbers.ts'
import { indexing, type SearchDocument } from '../search/index.ts'

/** Every name she bears, and the numbers of records merged into hers: whoever has one on paper finds her by it. */
const wordsHeld = `select full from person_name where person_id = @id and deleted_at is null
  union all select ref from person where merged_into = @id`

/** Every spelling, every paper and every court number ever recorded finds her. */
export const personDocument = (ctx: Context, personId: string): SearchDocument => {
  const person = rowOf(ctx, 'person', personId)
  const words = ctx.prepare(wordsHeld).pluck().all({ id: personId }) as string[]
  const label = person.name_latin || person.name_cyrillic
  const detail = person.name_latin && person.name_cyrillic ? person.name_cyrillic : person.occupation
  return {
    ref: person.ref,
    label,
    detail,
    words: [...words, ...papersOf(ctx, personId), ...courtNumbersOf(ctx, personId)],
    archived: person.deleted_at !== null,
  }
}
export const indexPerson = indexing('people', personDocument)
