// A signature as it is kept: whose, how, and with what weight.
import type { signatureForms } from '../../../../shared/vocabulary/index.ts'
import { create } from '../../audit/change.ts'
import { type Context, today } from '../../context.ts'
import type { Tie } from './ties.ts'

export type Signature = {
  /** null when somebody signed on paper who is no user. */
  userId: string | null
  name: string
  form: (typeof signatureForms)[number]
  on: string
  isSingle: boolean
  declaredTie: Tie | null
  sheetId: string | null
}
/** amountMinor is null where nothing is approved. */
export type Verdict = { verdict: 'approve' | 'reject'; amountMinor: number | null; comment: string }

/** The person at work signs, with full weight. */
export const ownSignature = (ctx: Context): Signature => ({
  userId: ctx.user.id,
  name: ctx.user.name,
  form: 'own',
  on: today(ctx),
  isSingle: false,
  declaredTie: null,
  sheetId: null,
})

export const writeApproval = (
  ctx: Context,
  decisionId: string,
  { verdict, amountMinor, comment }: Verdict,
  { userId, name, form, on, isSingle, declaredTie, sheetId }: Signature,
): void =>
  void create(ctx, 'approval', {
    decision_id: decisionId,
    user_id: userId,
    signer_name: name,
    form,
    signed_on: on,
    verdict,
    amount_minor: amountMinor,
    comment,
    is_single: Number(isSingle),
    declared_tie: declaredTie,
    sheet_id: sheetId,
    voided_at: null,
  })
