// Whether a detention is arbitrary: before which body, in which categories, and what it said.
import { z } from 'zod'
import type { reviewFields } from '../../../shared/contract/legal.ts'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { fieldError } from '../../../shared/result.ts'
import { arbitrarinessCategories } from '../../../shared/vocabulary/index.ts'
import { create, rowOf, update } from '../audit/change.ts'
import { type Context, today } from '../context.ts'
import { all } from '../database/run.ts'
import { assertNotErased } from '../erasure/index.ts'

type Fields = z.output<typeof reviewFields>
const stored = z.array(z.enum(arbitrarinessCategories))

const columnsOf = (
  ctx: Context,
  { caseId, categories, submittedOn, opinionNo, outcome, ...rest }: Fields,
) => {
  const { person_id } = rowOf(ctx, 'case_file', caseId)
  if (!person_id) throw fieldError('caseId', 'not_of_a_person')
  assertNotErased(ctx, 'person', person_id)
  if (submittedOn && submittedOn > today(ctx)) throw fieldError('submittedOn', 'in_the_future')
  // A body answers what was put before it.
  if (outcome !== 'pending' && !submittedOn) throw fieldError('submittedOn', 'required')
  return {
    ...rest,
    case_file_id: caseId,
    person_id,
    categories: JSON.stringify(arbitrarinessCategories.filter((category) => categories.includes(category))),
    submitted_on: submittedOn,
    opinion_no: opinionNo,
    outcome,
  }
}

export const createReview = (ctx: Context, fields: Fields) =>
  create(ctx, 'arbitrariness_review', columnsOf(ctx, fields))

export const updateReview = (ctx: Context, { id, version, ...fields }: Parsed<'reviews.update'>) =>
  update(ctx, 'arbitrariness_review', id, columnsOf(ctx, fields), { version })

/** The reviews of a person's cases, the newest first. */
export const reviewsOf = (ctx: Context, personId: string): Output<'legal.ofPerson'>['reviews'] =>
  all(
    ctx,
    ctx.db
      .selectFrom('arbitrariness_review')
      .selectAll()
      .where('person_id', '=', personId)
      .where('deleted_at', 'is', null)
      .orderBy('id', 'desc'),
  ).map((row) => ({
    id: row.id,
    version: row.row_version,
    caseId: row.case_file_id,
    categories: stored.parse(JSON.parse(row.categories)),
    reasoning: row.reasoning,
    body: row.body,
    submittedOn: row.submitted_on,
    opinionNo: row.opinion_no,
    outcome: row.outcome,
  }))
