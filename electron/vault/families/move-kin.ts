// Whose kin two records are that become one. What they were to each other is over: nobody is her own sister.
import { archive, update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { all } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import type { Sides, Touched } from '../people/merge/move.ts'
import { inverseOf } from './relationships.ts'

type Tie = Schema['relationship']
const tiesOf = (ctx: Context, personId: string): Tie[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('relationship')
      .selectAll()
      .where((where) => where.or([where('person_id', '=', personId), where('other_id', '=', personId)]))
      .orderBy('id'),
  )

/** Between the ids as they will be: the smaller first where both ways read the same. */
const between = ({ person_id, other_id, kind }: Tie, { keepId, dropId }: Sides) => {
  const [a, b] = [person_id, other_id].map((id) => (id === dropId ? keepId : id)) as [string, string]
  return inverseOf(kind) === kind && b < a ? { person_id: b, other_id: a } : { person_id: a, other_id: b }
}

export const moveKin = (ctx: Context, sides: Sides): Touched[] =>
  tiesOf(ctx, sides.dropId).flatMap((tie) => {
    const ends = between(tie, sides)
    if (ends.person_id === ends.other_id) {
      if (tie.deleted_at === null) archive(ctx, 'relationship', tie.id)
      return []
    }
    const isTwice =
      tie.deleted_at === null &&
      tiesOf(ctx, sides.keepId).some(
        (other) =>
          other.deleted_at === null &&
          other.kind === tie.kind &&
          other.person_id === ends.person_id &&
          other.other_id === ends.other_id &&
          other.until_text === tie.until_text,
      )
    update(ctx, 'relationship', tie.id, ends, isTwice ? { deletedAt: ctx.now() } : {})
    return [{ table: 'relationship' as const, id: tie.id }]
  })
