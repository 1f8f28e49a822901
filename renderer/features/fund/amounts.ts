// Between amounts in the fields and amounts in minor units.
import { decimalText, exponentOf } from '../../../shared/money.ts'
import type { MoneyValue } from '../../components/form/money-input.tsx'
import { readAmount } from '../../components/form/read.ts'
import type { Formats } from '../../lib/format.ts'

/** A stored amount, as its box shows it: in the marks of the language. */
export const writtenAmount = (minor: number, currency: string, format: Formats): MoneyValue => ({
  text: format.amount(minor, currency),
  currency,
})
export const noAmount = (currency: string): MoneyValue => ({ text: '', currency })

/** A fee may stay empty: there was none. */
export const readFee = (path: string, value: MoneyValue): number =>
  value.text.trim() ? readAmount(path, value) : 0

type Side = { minor: number; currency: string }
/** For display only, in the direction that gives a figure of one or more: "1 € = 500 ₸". */
export const rateText = (from: Side, to: Side, format: Formats): string => {
  const [given, got] = [from, to].map(({ minor, currency }) =>
    Number(decimalText(minor, exponentOf(currency))),
  )
  if (!given || !got || from.currency === to.currency) return ''
  const [one, many, rate] =
    got >= given ? [from.currency, to.currency, got / given] : [to.currency, from.currency, given / got]
  return `1 ${one} = ${format.number(Number(rate.toPrecision(6)))} ${many}`
}
