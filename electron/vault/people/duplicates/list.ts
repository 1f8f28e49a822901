// The pairs that were found, the likeliest first, and those somebody decided on.
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import type { DuplicateReason } from '../../../../shared/vocabulary/index.ts'
import type { Context } from '../../context.ts'
import { isOneOf, pageOf } from '../../database/page.ts'
import { matches } from '../../search/index.ts'
import { dueCount } from './compare.ts'

/** A JSON list that the vault itself wrote from the closed list of reasons. */
const reasonsOf = (json: string): DuplicateReason[] => JSON.parse(json) as DuplicateReason[]

export const listDuplicates = (ctx: Context, input: Parsed<'duplicates.list'>): Output<'duplicates.list'> => {
  const { decided } = input.filters
  let query = ctx.db
    .selectFrom('duplicate_pair as d')
    .innerJoin('v_person as p', 'p.id', 'd.person_id')
    .innerJoin('v_person as o', 'o.id', 'd.other_id')
    .leftJoin('duplicate_decision as c', 'c.id', 'd.decision_id')
    .leftJoin('app_user as u', 'u.id', 'c.created_by')
    .select(['d.id', 'd.person_id', 'd.other_id', 'd.score', 'd.reasons', 'd.status'])
    .select(['p.ref', 'p.label', 'o.ref as other_ref', 'o.label as other_label'])
    .select(['c.created_at', 'u.name'])
  query = decided?.length ? query.where(isOneOf('d.status', decided)) : query.where('d.status', '=', 'open')
  if (input.search.trim())
    query = query.where((where) =>
      where.or([
        matches(ctx, 'd.person_id', 'people', input.search),
        matches(ctx, 'd.other_id', 'people', input.search),
      ]),
    )
  return pageOf(ctx, input, {
    query,
    id: 'd.id',
    sorts: { score: 'd.score' },
    show: (row) => ({
      id: row.id,
      personId: row.person_id,
      ref: row.ref,
      label: row.label,
      otherId: row.other_id,
      otherRef: row.other_ref,
      otherLabel: row.other_label,
      score: Math.round(row.score / 10),
      reasons: reasonsOf(row.reasons),
      status: row.status,
      decidedOn: row.created_at,
      decidedBy: row.name ?? '',
    }),
  })
}

export const countDuplicates = (ctx: Context): Output<'duplicates.counts'> => {
  const open = ctx.prepare("select count(*) from duplicate_pair where status = 'open'").pluck().get()
  return { open: Number(open), due: dueCount(ctx) }
}
