// How organisations stand to each other: stored once, shown on both pages, the other way round on the other's.
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { fieldError } from '../../../shared/result.ts'
import { create, rowOf } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { all } from '../database/run.ts'

/** Ties of whole and part: nobody is a part of its own part. */
const nested: readonly string[] = ['part_of', 'owned_by', 'successor_of']

export const tiesOf = (ctx: Context, organisationId: string): Output<'ties.list'> =>
  all(
    ctx,
    ctx.db
      .selectFrom('organisation_tie as t')
      .innerJoin('v_organisation as a', 'a.id', 't.organisation_id')
      .innerJoin('v_organisation as b', 'b.id', 't.other_id')
      .select(['t.id', 't.row_version as version', 't.kind', 't.from_on as from', 't.to_on as to', 't.note'])
      .select(['a.id as ownId', 'a.label as ownLabel', 'b.id as otherId', 'b.label as otherLabel'])
      .where((where) =>
        where.or([where('t.organisation_id', '=', organisationId), where('t.other_id', '=', organisationId)]),
      )
      .where('t.deleted_at', 'is', null)
      .orderBy('t.id'),
  ).map(({ ownId, ownLabel, otherId, otherLabel, ...row }) => {
    const isInverse = otherId === organisationId
    const other = isInverse ? { id: ownId, label: ownLabel } : { id: otherId, label: otherLabel }
    // What works together does so both ways.
    return { ...row, isInverse: isInverse && row.kind !== 'works_with', other }
  })

const reaches = (ctx: Context, from: string, to: string, kind: string): boolean =>
  ctx
    .prepare(
      `with recursive up(id) as (
         values (@from)
         union select t.other_id from organisation_tie t join up on up.id = t.organisation_id
           where t.kind = @kind and t.deleted_at is null and t.to_on is null)
       select 1 from up where id = @to`,
    )
    .get({ from, to, kind }) !== undefined

/** Ties two organisations. Throws field errors: to itself, in a circle, the end before the start, recorded already. */
export const addTie = (
  ctx: Context,
  { organisationId, otherId, kind, from, to, note }: Parsed<'ties.add'>,
) => {
  rowOf(ctx, 'organisation', organisationId)
  rowOf(ctx, 'organisation', otherId)
  if (organisationId === otherId) throw fieldError('otherId', 'tie_itself')
  if (from && to && to < from) throw fieldError('to', 'before_start')
  const same = tiesOf(ctx, organisationId).some(
    (tie) => tie.kind === kind && !tie.isInverse && tie.other.id === otherId && tie.to === null,
  )
  if (same) throw fieldError('otherId', 'already_exists')
  if (nested.includes(kind) && reaches(ctx, otherId, organisationId, kind))
    throw fieldError('otherId', 'tie_circle')
  return create(ctx, 'organisation_tie', {
    organisation_id: organisationId,
    other_id: otherId,
    kind,
    from_on: from,
    to_on: to,
    note,
  })
}
