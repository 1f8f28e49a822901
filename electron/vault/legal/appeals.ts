// An appeal that is told through "What happened?" is a proceeding as well, one for all it decided about.
import { boundsOf, type PartialDate } from '../../../shared/partial-date.ts'
import { create, update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { optionalDateColumns } from '../database/dates.ts'
import { first } from '../database/run.ts'
import { unknownOf } from './happened.ts'
import { createProceeding } from './save.ts'

type Appealed = {
  personId: string
  on: PartialDate
  court: string
  sourceId: string
  /** The trial whose sentence it was about, where that is known. */
  parentId: string | null
}
/** One of hers that is still open, or was decided on that very day. */
const appealOf = (ctx: Context, { personId, on, parentId }: Appealed) => {
  const appeals = ctx.db
    .selectFrom('proceeding as p')
    .innerJoin('proceeding_person as m', 'm.proceeding_id', 'p.id')
    .selectAll('p')
    .where('m.person_id', '=', personId)
    .where('m.deleted_at', 'is', null)
    .where('p.deleted_at', 'is', null)
    .where('p.kind', '=', 'appeal')
    .where((where) => where.or([where('p.end_text', 'is', null), where('p.end_text', '=', on.text)]))
    .where('p.start_day', '<=', boundsOf(on).max ?? on.text)
    .orderBy('p.start_day', 'desc')
    .orderBy('p.id', 'desc')
  const ofTrial = appeals.where((where) =>
    where.or([where('p.parent_id', 'is', null), where('p.parent_id', '=', parentId)]),
  )
  return first(ctx, parentId === null ? appeals : ofTrial)
}

/** One court decides on many at once: the appeal of the same trial, ended on the same day, that others were told of. */
const appealOfOthers = (ctx: Context, { on, court, parentId }: Appealed) =>
  first(
    ctx,
    ctx.db
      .selectFrom('proceeding')
      .selectAll()
      .where('parent_id', '=', parentId)
      .where('kind', '=', 'appeal')
      .where('end_text', '=', on.text)
      .where('court', '=', court)
      .where('deleted_at', 'is', null)
      .orderBy('id'),
  )

/** An appeal was decided: ends the one on record; where nobody recorded one, it is recorded by its decision. */
export const decideAppeal = (ctx: Context, appealed: Appealed) => {
  const { personId, on, court, sourceId, parentId } = appealed
  const known = appealOf(ctx, appealed)
  if (known)
    return update(ctx, 'proceeding', known.id, {
      ...optionalDateColumns('end', on),
      ...(court && { court, sort_name: court.toLowerCase() }),
    })
  const others = appealOfOthers(ctx, appealed)
  if (others) {
    create(ctx, 'proceeding_person', { proceeding_id: others.id, person_id: personId })
    return others
  }
  return createProceeding(ctx, {
    ...unknownOf(on, { id: sourceId }),
    kind: 'appeal',
    court,
    parentId,
    end: on,
    personIds: [personId],
    note: '',
  })
}
