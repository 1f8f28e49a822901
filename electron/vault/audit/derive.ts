import { inParts } from '../../../shared/in-parts.ts'
import type { Context } from '../context.ts'

/** Makes anew what is kept beside one record; of many at once where that is quicker. */
export type Keep = ((ctx: Context, id: string) => void) & {
  many?: (ctx: Context, ids: readonly string[]) => void
}
type Row = Readonly<Record<string, unknown>>
/**
 * What a domain keeps beside its records (search keys, a person's liberty today) is made anew after every change of
 * the record, in the same transaction, whoever made the change: a form, an undo, an import.
 */
export type Derivation = { keep: Keep; of: (ctx: Context, row: Row) => readonly string[] }
export type Derivations = Readonly<Partial<Record<string, readonly Derivation[]>>>
/** What must hold of a record whoever changed it; an undo, which goes by no form, asks it of all it put back. */
export type Rules = Readonly<Partial<Record<string, readonly ((ctx: Context, row: Row) => void)[]>>>

/** Of many records in one command each is made anew once, when all of them are written. */
export type Later = Map<Keep, Set<string>>

/** Makes anew what follows from a row, or notes that it is to be done. */
export const derive = (ctx: Context, table: string, row: Row): void => {
  const later = ctx.operation?.later
  for (const { keep, of } of ctx.derivations[table] ?? [])
    for (const id of of(ctx, row)) {
      if (!later) keep(ctx, id)
      else if (later.has(keep)) later.get(keep)?.add(id)
      else later.set(keep, new Set([id]))
    }
}

/** Notes what one piece of the work put off, once that piece stands. */
export const addLater = (to: Later, of: Later): void => {
  for (const [keep, ids] of of) {
    const held = to.get(keep)
    if (held) for (const id of ids) held.add(id)
    else to.set(keep, ids)
  }
}

/** So many are made anew between two steps: a few milliseconds, so that others are heard. */
const together = 100

/** Does what was put off, in the order in which it was noted first; says after each part how much of it is done. */
export function* deriveLater(ctx: Context, later: Later): Generator<{ done: number; total: number }, void> {
  const total = [...later.values()].reduce((sum, ids) => sum + ids.size, 0)
  let done = 0
  for (const [keep, ids] of later)
    for (const some of inParts([...ids], together)) {
      if (keep.many) keep.many(ctx, some)
      else for (const id of some) keep(ctx, id)
      done += some.length
      yield { done, total }
    }
}
