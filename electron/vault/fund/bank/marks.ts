// References as a bank hands them on: run together, cut apart, in small letters. They are compared by their letters and
// digits alone, and looked up by index: a line says little, the books say much.
import { rowOf } from '../../audit/change.ts'
import type { Context } from '../../context.ts'

/** The letters and digits of a text. */
export const symbols = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Three signs stand in many texts by chance; what banks write where nobody gave a reference is none (F10). */
export const isMark = (mark: string): boolean => mark.length > 3 && mark !== 'notprovided'

/** Keeps the bank's reference of a gift where it can be looked up; it follows the gift (derivations). */
export const keepMark = (ctx: Context, id: string): void => {
  const mark = symbols(rowOf(ctx, 'donation', id).bank_ref)
  if (isMark(mark))
    ctx.prepare('insert or replace into donation_mark (donation_id, mark) values (?, ?)').run(id, mark)
  else ctx.prepare('delete from donation_mark where donation_id = ?').run(id)
}

/** Our own numbers hold Latin letters, digits and hyphens, so that an index of the database can spell them the same way. */
const ownMark = "lower(replace(source_ref, '-', ''))"
const ownSize = `length(${ownMark})`

/** The different sizes in an index that begins with the size: one step for each, however many rows there are. */
const sizes = (ctx: Context, table: string, size: string): number[] =>
  ctx
    .prepare(
      `with recursive seen(size) as (select min(${size}) from ${table}
         union all select (select min(${size}) from ${table} where ${size} > seen.size) from seen where seen.size is not null)
       select size from seen where size is not null`,
    )
    .pluck()
    .all() as number[]

/** Every piece of the texts that has one of these sizes. */
const pieces = (texts: readonly string[], of: readonly number[]): string =>
  JSON.stringify([
    ...new Set(
      texts.flatMap((text) => {
        // As the database counts them: a letter outside the first plane is one.
        const letters = Array.from(text)
        return of.flatMap((size) =>
          Array.from({ length: Math.max(0, letters.length - size + 1) }, (_, at) =>
            letters.slice(at, at + size).join(''),
          ),
        )
      }),
    ),
  ])

/** The journals whose own number, or whose gift's reference at the bank, stands somewhere in these texts. */
export const journalsNamedIn = (ctx: Context, texts: readonly string[]): string[] => {
  const said = texts.map(symbols)
  const own = ctx
    .prepare(
      `select j.id from json_each(?) p cross join journal j
       on length(lower(replace(j.source_ref, '-', ''))) = length(p.value) and lower(replace(j.source_ref, '-', '')) = p.value`,
    )
    .pluck()
    .all(
      pieces(
        said,
        sizes(ctx, 'journal', ownSize).filter((size) => size > 3),
      ),
    )
  const gifts = ctx
    .prepare(
      `select j.id from json_each(?) p cross join donation_mark d on length(d.mark) = length(p.value) and d.mark = p.value
       cross join journal j on j.source_table = 'donation' and j.source_id = d.donation_id`,
    )
    .pluck()
    .all(pieces(said, sizes(ctx, 'donation_mark', 'length(mark)')))
  return [...new Set([...own, ...gifts])] as string[]
}
