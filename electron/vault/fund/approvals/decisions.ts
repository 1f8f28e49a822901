// What is decided about: opened together with the record it is about, and closed with it.
import { ruleError } from '../../../../shared/result.ts'
import type { decisionSubjects } from '../../../../shared/vocabulary/index.ts'
import { create, newId, update } from '../../audit/change.ts'
import type { Context } from '../../context.ts'
import { one } from '../../database/run.ts'
import { ownSignature, writeApproval } from './approval.ts'
import { signaturesNeeded } from './need.ts'
import type { Decision } from './ties.ts'

export type Subject = (typeof decisionSubjects)[number]

type Opened = Pick<
  Decision,
  'subject_table' | 'subject_id' | 'ref' | 'on_day' | 'fund_id' | 'amount_minor' | 'currency' | 'is_example'
> &
  Partial<Pick<Decision, 'household_id' | 'person_id' | 'ground_person_id' | 'organisation_id'>>

/** Somebody must sign for this record from now on. */
export const openDecision = (ctx: Context, about: Opened): Decision => {
  const nobody = { household_id: null, person_id: null, ground_person_id: null, organisation_id: null }
  const row = { id: newId(), ...nobody, ...about }
  const needed = signaturesNeeded(ctx, row, row.amount_minor)
  return create(ctx, 'decision', { ...row, needed, given: 0, status: 'open' })
}

/** A2: what belongs to a round is decided with it. */
const roundOf = (ctx: Context, requestId: string): string | null =>
  ctx.prepare('select round_id from aid_request where id = ?').pluck().get(requestId) as string | null

/** The decision about a record, or about the round it belongs to; `not_found` where there is none. */
export const decisionOn = (ctx: Context, subject: Subject, subjectId: string): Decision => {
  const round = subject === 'aid_request' ? roundOf(ctx, subjectId) : null
  return one(
    ctx,
    ctx.db
      .selectFrom('decision')
      .selectAll()
      .where('subject_table', '=', round ? 'payment_round' : subject)
      .where('subject_id', '=', round ?? subjectId),
  )
}

/** The record was rejected, withdrawn or reversed: nobody need sign any more. */
export const closeDecision = (
  ctx: Context,
  subject: Subject,
  subjectId: string,
  status: 'rejected' | 'withdrawn',
  reason: string,
): Decision => {
  const decision = decisionOn(ctx, subject, subjectId)
  return update(ctx, 'decision', decision.id, { status }, { reason })
}

/** One who may decide is enough to refuse. */
export const rejectDecision = (ctx: Context, subject: Subject, subjectId: string, reason: string): void => {
  const { id } = closeDecision(ctx, subject, subjectId, 'rejected', reason)
  writeApproval(ctx, id, { verdict: 'reject', amountMinor: null, comment: reason }, ownSignature(ctx))
}

/** A3: death voids what was decided for a person and has not reached her. */
export const assertAlive = (ctx: Context, personId: string | null): void => {
  if (personId === null) return
  const died = ctx
    .prepare("select death_text from v_person where id = ? and coalesce(death_text, '') <> ''")
    .get(personId)
  if (died !== undefined) throw ruleError('A3_death')
}

/** F16: while nobody has said who cares now, nothing more goes to a family. */
export const assertCared = (ctx: Context, householdId: string | null): void => {
  if (householdId === null) return
  const asked = ctx
    .prepare('select 1 from v_household where id = ? and care_asked_on is not null')
    .get(householdId)
  if (asked !== undefined) throw ruleError('F16_care')
}
