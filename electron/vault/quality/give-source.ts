// The shortest way to mend what says no source: the source alone, for one record or for many.
import type { Role } from '../../../shared/contract/define.ts'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { mayCall } from '../../../shared/contract/may.ts'
import { AppError } from '../../../shared/result.ts'
import type { QualitySubject } from '../../../shared/vocabulary/index.ts'
import { rowOf, savedAs, updateCells } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { first } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import { sourceIdOf } from '../sources/index.ts'

type Row = Schema['quality_finding']

/** Who writes what stands on that page. */
const writerOf: Readonly<Record<QualitySubject, Role>> = {
  person: 'case_officer',
  household: 'case_officer',
  proceeding: 'case_officer',
  campaign: 'campaign_officer',
}

/** The finding as it still stands; undefined where somebody mended it meanwhile. Refuses whoever may not write there. */
const standing = (ctx: Context, id: string): Row | undefined => {
  const finding = first(
    ctx,
    ctx.db.selectFrom('quality_finding').selectAll().where('id', '=', id).where('kind', '=', 'no_source'),
  )
  if (finding && !mayCall([writerOf[finding.subject]], ctx.user.roles))
    throw new AppError({ code: 'forbidden' })
  return finding
}

const give = (ctx: Context, { record, record_id }: Row, sourceId: string): void =>
  updateCells(ctx, record, record_id, { source_id: sourceId }, {})

/** Gives one record its source; refused with `not_found` once it has one. */
export const giveSource = (
  ctx: Context,
  { findingId, source }: Parsed<'quality.giveSource'>,
): Output<'quality.giveSource'> => {
  const finding = standing(ctx, findingId)
  if (!finding) throw new AppError({ code: 'not_found' })
  give(ctx, finding, sourceIdOf(ctx, source))
  return savedAs(ctx, { id: finding.record_id, ref: finding.ref })
}

/** Gives many records one source. What is of another kind, or has got a source meanwhile, is left as it is. */
export const giveSourceToMany = (
  ctx: Context,
  { rows, change }: Parsed<'quality.bulk'>,
): Output<'quality.bulk'> => {
  const { id: sourceId } = rowOf(ctx, 'source', change.sourceId)
  const found = rows.flatMap(({ id }) => standing(ctx, id) ?? [])
  for (const finding of found) give(ctx, finding, sourceId)
  return { changed: found.length, skipped: [], undo: ctx.operation?.undoable ? ctx.operation.firstSeq : null }
}
