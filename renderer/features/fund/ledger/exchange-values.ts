// Between an exchange or transfer and the fields of its form.
import type { Input } from '../../../../shared/contract/index.ts'
import { parseAmount } from '../../../../shared/money.ts'
import type { rateKinds } from '../../../../shared/vocabulary/index.ts'
import type { MoneyValue } from '../../../components/form/money-input.tsx'
import { readAmount, requireCode, requireDay } from '../../../components/form/read.ts'
import type { Formats } from '../../../lib/format.ts'
import { typedDate } from '../../../lib/read-date.ts'
import { noAmount, rateText, readFee } from '../amounts.ts'
import type { Books } from '../books.tsx'

export const emptyExchange = ({ funds: [fund, ...others], accounts: [account], today }: Books) => ({
  on: today && typedDate(today),
  fundId: others.length === 0 ? fund.id : '',
  fromAccountId: account.id,
  fromAmountMinor: noAmount(account.currency),
  toAccountId: '',
  toAmountMinor: noAmount(account.currency),
  feeMinor: noAmount(account.currency),
  rateKind: 'bank' as (typeof rateKinds)[number] | '',
  note: '',
  isExample: false,
})
export type ExchangeValues = ReturnType<typeof emptyExchange>

/** Within one currency what goes in is what went out: one amount is asked, not two. */
export const isTransfer = ({ toAccountId, fromAmountMinor, toAmountMinor }: ExchangeValues): boolean =>
  toAccountId !== '' && fromAmountMinor.currency === toAmountMinor.currency

export const exchangeInput = (values: ExchangeValues): Input<'exchanges.record'> => {
  const fromAmountMinor = readAmount('fromAmountMinor', values.fromAmountMinor)
  return {
    on: requireDay('on', values.on),
    fromAccountId: requireCode('fromAccountId', values.fromAccountId),
    fromAmountMinor,
    toAccountId: requireCode('toAccountId', values.toAccountId),
    toAmountMinor: isTransfer(values) ? fromAmountMinor : readAmount('toAmountMinor', values.toAmountMinor),
    feeMinor: readFee('feeMinor', values.feeMinor),
    fundId: requireCode('fundId', values.fundId),
    rateKind: requireCode('rateKind', values.rateKind),
    note: values.note,
    isExample: values.isExample,
  }
}

const side = ({ text, currency }: MoneyValue) => {
  const read = parseAmount(text, currency)
  return read.ok ? { minor: read.minor, currency } : null
}
/** The rate that the two amounts give, while they are typed. */
export const typedRate = (values: ExchangeValues, format: Formats): string => {
  const [from, to] = [side(values.fromAmountMinor), side(values.toAmountMinor)]
  return from && to && !isTransfer(values) ? rateText(from, to, format) : ''
}
