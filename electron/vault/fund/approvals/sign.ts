// The one way anything is approved: by the person at work, by a second one at the same desk, or on paper (A1–A4).
import { isAmountFixed, isWaiting } from '../../../../shared/contract/approvals.ts'
import type { Parsed } from '../../../../shared/contract/index.ts'
import { AppError, fieldError, ruleError } from '../../../../shared/result.ts'
import { update } from '../../audit/change.ts'
import type { Context } from '../../context.ts'
import type { User } from '../../lifecycle/owner.ts'
import { ownSignature, type Signature, writeApproval } from './approval.ts'
import { assertAlive, decisionOn } from './decisions.ts'
import { secondWanted } from './account-limit.ts'
import { limitOf } from './limit-of.ts'
import { countedMinor, signaturesNeeded } from './need.ts'
import { mayDeclareTie, standingOf } from './standing.ts'
import { subjects } from './subjects.ts'
import { type Decision, tieOf } from './ties.ts'

type Signing = Parsed<'approvals.sign'>

/** The decision as it may be signed now, for this amount. */
export const signable = (ctx: Context, { subject, subjectId, version, amountMinor }: Signing): Decision => {
  const decision = decisionOn(ctx, subject, subjectId)
  if (decision.subject_table !== subject) throw ruleError('A2_round', { ref: decision.ref })
  if (decision.row_version !== version)
    throw new AppError({ code: 'conflict', details: { changedAt: decision.updated_at } })
  if (!isWaiting(decision) && !secondWanted(ctx, decision))
    throw ruleError('A3_closed', { ref: decision.ref })
  if (amountMinor > decision.amount_minor) throw ruleError('A3', {}, 'amountMinor')
  if (isAmountFixed({ subject, status: decision.status }) && amountMinor !== decision.amount_minor)
    throw ruleError('A3_posted', {}, 'amountMinor')
  assertAlive(ctx, decision.person_id)
  return decision
}

/** A4: alone, up to the limit of the fund; without a limit a lone office decides by itself, marked until ratified. */
const assertSmall = (ctx: Context, decision: Decision, amountMinor: number): void => {
  if (decision.subject_table === 'write_off') throw ruleError('F11_two')
  const limit = limitOf(ctx, decision)
  if (limit && countedMinor(ctx, decision, amountMinor) > limit.single_up_to_minor)
    throw ruleError(
      'A4',
      { limitMinor: limit.single_up_to_minor, currency: decision.currency },
      'amountMinor',
    )
}

/** How this user's signature counts; refused where somebody else must sign. */
const weigh = (ctx: Context, decision: Decision, user: User, { amountMinor, declaredTie }: Signing) => {
  const standing = standingOf(ctx, decision, user)
  if (standing === 'no_role') throw new AppError({ code: 'forbidden' })
  if (standing === 'signed') throw ruleError('A1_signed')
  if (standing === 'second') return { isSingle: false, declaredTie: null }
  if (standing === 'single') {
    assertSmall(ctx, decision, amountMinor)
    return { isSingle: true, declaredTie: null }
  }
  if (!mayDeclareTie(ctx, decision, user)) throw ruleError('A1')
  if (declaredTie === '') throw fieldError('declaredTie', 'required')
  return { isSingle: false, declaredTie: tieOf(ctx, user, decision) }
}

/** Counts the signatures, and decides with the last one needed; answers the decision as it stands then. */
export const addSignatures = (
  ctx: Context,
  decision: Decision,
  { amountMinor, comment }: Pick<Signing, 'amountMinor' | 'comment'>,
  signatures: readonly Signature[],
): Decision => {
  const subject = subjects[decision.subject_table]
  if (decision.status === 'open') subject.assertPossible(ctx, decision, amountMinor)
  const verdict = { verdict: 'approve', amountMinor, comment } as const
  for (const signature of signatures) writeApproval(ctx, decision.id, verdict, signature)
  const isSingle = signatures.some((each) => each.isSingle)
  const isCountersigned = decision.status === 'signed'
  const needed = isCountersigned ? 2 : signaturesNeeded(ctx, decision, amountMinor)
  const given = isSingle ? decision.given : decision.given + signatures.length
  const status = given >= needed ? 'signed' : isSingle ? 'single' : decision.status
  const next = update(ctx, 'decision', decision.id, { needed, given, status, amount_minor: amountMinor })
  if (decision.status === 'open' && status !== 'open') subject.decided(ctx, next, comment)
  if (decision.status === 'single' && status === 'signed') subject.ratified(ctx, next)
  if (decision.status === 'void' && status !== 'void') subject.renewed(ctx, next)
  return next
}

/** One user signs, at work or beside the one who is; the audit trail names who signed. */
export const signAs = (ctx: Context, user: User, input: Signing): Decision => {
  const decision = signable(ctx, input)
  const weight = weigh(ctx, decision, user, input)
  const signer = { ...ctx, user }
  const form = user.id === ctx.user.id ? 'own' : 'beside'
  return addSignatures(signer, decision, input, [{ ...ownSignature(signer), form, ...weight }])
}
