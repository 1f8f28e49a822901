import type { Output } from '../../../../shared/contract/index.ts'
import type { ReportInput } from '../../../../shared/contract/report-input.ts'
import { fieldError } from '../../../../shared/result.ts'
import { isQrIban, isSwissIban, plainAccount } from '../../../../shared/bank/iban.ts'
import { slipText } from '../../../../shared/bank/bank-text.ts'
import type { Context } from '../../context.ts'
import { accountOf } from '../../fund/ledger.ts'
import type { Head } from '../head.ts'

const currencies = ['CHF', 'EUR'] as const

/** The slip to give: the account as the bank knows it. Refused where the standard of the slip would be (CHF or EUR, IBAN of CH or LI). */
export const qrSlip = (
  ctx: Context,
  { accountId, holder, amountMinor, message, on }: Extract<ReportInput, { kind: 'qr_slip' }>,
  head: Head,
): Extract<Output<'reports.document'>, { kind: 'qr_slip' }> => {
  const account = accountOf(ctx, accountId)
  const currency = currencies.find((each) => each === account.currency)
  if (!currency) throw fieldError('accountId', 'slip_currency')
  // That it was asked for stands in the run itself.
  const iban = plainAccount(account.iban)
  if (!isSwissIban(iban)) throw fieldError('accountId', 'not_swiss_iban')
  // Its payments would carry a structured reference, which a gift has none of.
  if (isQrIban(iban)) throw fieldError('accountId', 'is_qr_iban')
  return {
    ...head,
    kind: 'qr_slip',
    on,
    iban,
    currency,
    holder: inSlipLetters(holder),
    amountMinor,
    message: slipText(message, 140),
  }
}

type Holder = Extract<ReportInput, { kind: 'qr_slip' }>['holder']

/** A part no letter of the slip is left of has no slip: the code would lack what its standard requires. */
const inSlipLetters = ({ name, street, houseNumber, postCode, town, country }: Holder): Holder => {
  const required = (field: keyof Holder, text: string, max: number): string => {
    const printed = slipText(text, max)
    if (!printed) throw fieldError(`holder.${field}`, 'no_latin_letters')
    return printed
  }
  return {
    name: required('name', name, 70),
    street: required('street', street, 70),
    houseNumber: slipText(houseNumber, 16),
    postCode: required('postCode', postCode, 16),
    town: required('town', town, 35),
    country,
  }
}
