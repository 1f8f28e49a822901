// Requests and payments stay, with their amounts and who decided; what was written about the one they were for goes.
import type { Context } from '../context.ts'
import { blank } from './forget.ts'

const idsIn = (ctx: Context, query: string, id: string): string[] =>
  (ctx.prepare(query).all(id) as { id: string }[]).map((row) => row.id)

/** Where somebody was paid is no record of what was paid: nothing of it stays. */
const forgetAccount = (
  ctx: Context,
  column: 'person_id' | 'household_id',
  id: string,
  code: string,
): void => {
  for (const account of idsIn(ctx, `select id from payee_account where ${column} = ?`, id))
    blank(ctx, 'payee_account', account, {
      holder: code,
      number: '',
      tax_number: '',
      bic: '',
      town: '',
      country: '',
      told: '',
      spoken_with: '',
      deleted_at: ctx.now(),
    })
}

/** `column` says whose aid: a person's or a household's; the code stands where the name stood. */
export const blankAid = (
  ctx: Context,
  column: 'person_id' | 'household_id',
  id: string,
  code: string,
): void => {
  forgetAccount(ctx, column, id, code)
  const requests = idsIn(ctx, `select id from aid_request where ${column} = ?`, id)
  const payments = idsIn(ctx, `select id from disbursement where ${column} = ?`, id)
  for (const request of requests)
    blank(ctx, 'aid_request', request, { beneficiary_label: code, need: '', decision_note: '' })
  for (const given of idsIn(ctx, `select id from aid_in_kind where ${column} = ?`, id))
    blank(ctx, 'aid_in_kind', given, { beneficiary_label: code, confirmed_by: code })
  const approvals = `select a.id from approval a join decision d on d.id = a.decision_id where d.${column} = ?`
  for (const approval of idsIn(ctx, approvals, id)) blank(ctx, 'approval', approval, { comment: '' })
  for (const payment of payments) {
    blank(ctx, 'disbursement', payment, { beneficiary_label: code, note: '' })
    for (const settlement of idsIn(ctx, 'select id from settlement where disbursement_id = ?', payment))
      blank(ctx, 'settlement', settlement, { confirmed_by: code })
  }
}
