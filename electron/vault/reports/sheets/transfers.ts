// Papers for the bank. A run of them opens by this channel only.
import {
  transferInput,
  type TransferInput,
  type TransferPaper,
  type transfersContract,
} from '../../../../shared/contract/transfers.ts'
import { isIban, plainAccount, printedIban } from '../../../../shared/bank/iban.ts'
import { AppError, fieldError } from '../../../../shared/result.ts'
import { rowOf } from '../../audit/change.ts'
import type { Context, HandlersFor } from '../../context.ts'
import type { Schema } from '../../database/schema/index.ts'
import { accountOfPayee } from '../../fund/bank/payee-accounts.ts'
import { transferProblem } from '../../fund/bank/transfers.ts'
import { accountOf } from '../../fund/ledger.ts'
import { keepRun } from '../run.ts'

type Payment = Schema['disbursement']

const isKazakh = (number: string): boolean => plainAccount(number).startsWith('KZ') && isIban(number)

/** What a bank in Kazakhstan asks for and the record lacks. */
const sheetProblem = (ctx: Context, payment: Payment): string | null => {
  const payee = accountOfPayee(ctx, payment)
  if (!payee || !isKazakh(payee.number)) return 'sheet_iban'
  if (payee.tax_number === '') return 'sheet_tax_number'
  return payee.bic === '' ? 'sheet_bic' : null
}

const paymentsOf = (ctx: Context, { kind, paymentIds }: TransferInput): Payment[] =>
  [...new Set(paymentIds)].map((id, at) => {
    const payment = rowOf(ctx, 'disbursement', id)
    const problem =
      transferProblem(ctx, payment) ?? (kind === 'transfer_sheet' ? sheetProblem(ctx, payment) : null)
    if (problem !== null) throw fieldError(`paymentIds.${at}`, problem)
    return payment
  })

/** The one account they leave from. */
const senderOf = (ctx: Context, input: TransferInput, payments: readonly Payment[]) => {
  const [first] = payments
  if (!first || payments.some(({ account_id }) => account_id !== first.account_id))
    throw new AppError({ code: 'validation' })
  const account = accountOf(ctx, first.account_id)
  const lacks = account.holder === '' ? 'file_holder' : account.iban === '' ? 'file_own_iban' : null
  if (lacks !== null) throw fieldError('accountId', lacks)
  if (input.kind === 'transfer_sheet') {
    if (account.currency !== 'KZT') throw fieldError('accountId', 'sheet_currency')
    if (!isKazakh(account.iban) || account.bic === '' || account.tax_number === '')
      throw fieldError('accountId', 'sheet_own')
  }
  return account
}

const holderOf = (
  of: Pick<Schema['treasury_account'], 'holder' | 'bic' | 'tax_number'> & { number: string },
) => ({ holder: of.holder, number: printedIban(of.number), bic: of.bic, taxNumber: of.tax_number })

const paperOf = (ctx: Context, ref: string, input: TransferInput): TransferPaper => {
  const payments = paymentsOf(ctx, input)
  const account = senderOf(ctx, input, payments)
  const common = {
    ref,
    language: input.language,
    isDemo: ctx.vault.kind === 'demo',
    on: input.on,
    currency: account.currency,
    from: holderOf({ ...account, number: account.iban }),
    transfers: payments.map((payment) => {
      const payee = accountOfPayee(ctx, payment)
      if (!payee) throw new AppError({ code: 'not_found' })
      const { town, country } = payee
      const { amount_minor: amountMinor, bank_text: text } = payment
      return { ...holderOf(payee), ref: payment.ref, town, country, amountMinor, text }
    }),
  }
  if (input.kind === 'payment_order') return { kind: input.kind, ...common }
  const { kind, senderCode, payeeCode, purposeCode } = input
  return { kind, ...common, senderCode, payeeCode, purposeCode }
}

/** Whose names such a paper holds (P4). */
export const payeesOn = (ctx: Context, { paymentIds }: TransferInput): string[] => [
  ...new Set(
    paymentIds.flatMap((id) => {
      const { household_id, person_id } = rowOf(ctx, 'disbursement', id)
      return [household_id ?? person_id].filter((payee) => payee !== null)
    }),
  ),
]

export const transfersHandlers = {
  'transfers.prepare': (ctx, input) => {
    const run = keepRun(ctx, input)
    // Made once now, so that a paper that cannot be made is refused before a window prints it.
    paperOf(ctx, run.ref, input)
    return run
  },
  'transfers.document': (ctx, { runId }) => {
    const { ref, input } = rowOf(ctx, 'report_run', runId)
    const asked = transferInput.safeParse(JSON.parse(input))
    if (!asked.success) throw new AppError({ code: 'not_found' })
    return paperOf(ctx, ref, asked.data)
  },
} satisfies HandlersFor<typeof transfersContract>
