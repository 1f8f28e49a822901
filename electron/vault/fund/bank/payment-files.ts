// Approved transfers as a file for the bank. The file is made once and kept nowhere; which payments it held is.
import type { payeeAccountsContract } from '../../../../shared/contract/payee-accounts.ts'
import { bankText } from '../../../../shared/bank/bank-text.ts'
import { isIban } from '../../../../shared/bank/iban.ts'
import { longestName, painFile } from '../../../../shared/bank/pain.ts'
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import { AppError, fieldError, ruleError } from '../../../../shared/result.ts'
import { create, rowOf, savedAs, update } from '../../audit/change.ts'
import { nextRef } from '../../audit/refs.ts'
import { type Context, type HandlersFor, today } from '../../context.ts'
import { all, one } from '../../database/run.ts'
import type { Schema } from '../../database/schema/index.ts'
import { accountOf } from '../ledger.ts'
import { accountOfPayee, callBack, payeeAccount, savePayeeAccount } from './payee-accounts.ts'
import { transferProblem } from './transfers.ts'

type Account = Schema['treasury_account']
type Payment = Schema['disbursement']
type Looked = Output<'paymentFiles.look'>

const isFileCurrency = (currency: string): currency is 'CHF' | 'EUR' =>
  currency === 'CHF' || currency === 'EUR'

const accountProblem = ({ currency, iban, holder }: Account): string | null => {
  if (!isFileCurrency(currency)) return 'file_currency'
  if (!isIban(iban)) return 'file_own_iban'
  return holder.trim() === '' ? 'file_holder' : null
}

const waiting = (ctx: Context, accountId: string): Payment[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('disbursement')
      .selectAll()
      .where('account_id', '=', accountId)
      .where('status', '=', 'approved')
      .where('method', '=', 'bank_transfer')
      .orderBy('planned_on')
      .orderBy('id'),
  )

/** What keeps a payment out of a file. */
const problemOf = (ctx: Context, payment: Payment): string | null => {
  const payee = accountOfPayee(ctx, payment)
  if (payee && !isIban(payee.number)) return 'file_no_iban'
  if (payee && bankText(payee.holder, longestName) === '') return 'file_no_name'
  return transferProblem(ctx, payment)
}

const look = (ctx: Context, { accountId }: Parsed<'paymentFiles.look'>): Looked => ({
  problem: accountProblem(accountOf(ctx, accountId)),
  payments: waiting(ctx, accountId).map((payment) => {
    const payee = accountOfPayee(ctx, payment)
    return {
      id: payment.id,
      ref: payment.ref,
      beneficiary: payment.beneficiary_label,
      plannedOn: payment.planned_on,
      amountMinor: payment.amount_minor,
      currency: payment.currency,
      name: payee ? bankText(payee.holder, longestName) : '',
      numberEnd: payee ? payee.number.slice(-4) : '',
      text: bankText(payment.bank_text, 140),
      problem: problemOf(ctx, payment),
      inFile: payment.batch_id === null ? null : rowOf(ctx, 'payment_batch', payment.batch_id).ref,
    }
  }),
})

const make = (ctx: Context, { accountId, on, paymentIds }: Parsed<'paymentFiles.make'>) => {
  const account = accountOf(ctx, accountId)
  const { currency } = account
  const problem = accountProblem(account)
  if (problem !== null || !isFileCurrency(currency)) throw fieldError('accountId', problem ?? 'file_currency')
  if (on < today(ctx)) throw fieldError('on', 'in_the_past')
  const known = new Map(waiting(ctx, accountId).map((payment) => [payment.id, payment]))
  const payments = [...new Set(paymentIds)].map((id) => {
    const payment = known.get(id)
    if (!payment) throw new AppError({ code: 'not_found' })
    if (payment.batch_id !== null)
      throw ruleError('F10_in_file', {
        ref: payment.ref,
        file: rowOf(ctx, 'payment_batch', payment.batch_id).ref,
      })
    const wrong = problemOf(ctx, payment)
    if (wrong !== null) throw fieldError('paymentIds', wrong, { ref: payment.ref })
    return payment
  })
  const ref = nextRef(ctx, 'paymentBatch', on.slice(0, 4))
  const batch = create(ctx, 'payment_batch', {
    ref,
    account_id: accountId,
    message_id: ref,
    execute_on: on,
    transfers: payments.length,
    total_minor: payments.reduce((sum, { amount_minor }) => sum + amount_minor, 0),
    currency,
    status: 'made',
  })
  for (const { id } of payments) update(ctx, 'disbursement', id, { batch_id: batch.id })
  const transfers = payments.map((payment) => {
    const payee = accountOfPayee(ctx, payment)
    if (!payee) throw new AppError({ code: 'not_found' })
    return {
      ref: payment.ref,
      amountMinor: payment.amount_minor,
      name: payee.holder,
      number: payee.number,
      bic: payee.bic,
      town: payee.town,
      country: payee.country,
      text: payment.bank_text,
    }
  })
  const debtor = { name: account.holder, number: account.iban, bic: account.bic }
  const createdAt = `${ctx.now().slice(0, 19)}Z`
  return {
    ref,
    name: `${ref}.xml`,
    text: painFile({ messageId: ref, createdAt, on, currency, debtor, transfers }),
  }
}

/** Refused once a payment of it has left. */
const discard = (ctx: Context, { ref, reason }: Parsed<'paymentFiles.discard'>) => {
  const batch = one(
    ctx,
    ctx.db.selectFrom('payment_batch').selectAll().where('ref', '=', ref).where('status', '=', 'made'),
  )
  const payments = all(ctx, ctx.db.selectFrom('disbursement').selectAll().where('batch_id', '=', batch.id))
  if (payments.some(({ status }) => status !== 'approved')) throw ruleError('file_sent', { ref })
  for (const { id } of payments) update(ctx, 'disbursement', id, { batch_id: null })
  return update(ctx, 'payment_batch', batch.id, { status: 'discarded' }, { reason })
}

export const payeeAccountsHandlers = {
  'payeeAccounts.get': payeeAccount,
  'payeeAccounts.save': (ctx, input) => savedAs(ctx, savePayeeAccount(ctx, input)),
  'payeeAccounts.callBack': (ctx, input) => savedAs(ctx, callBack(ctx, input)),
  'paymentFiles.look': look,
  'paymentFiles.make': make,
  'paymentFiles.discard': (ctx, input) => savedAs(ctx, discard(ctx, input)),
} satisfies HandlersFor<typeof payeeAccountsContract>
