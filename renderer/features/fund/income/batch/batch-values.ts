// Between many gifts and the rows they are typed in.
import type { Input } from '../../../../../shared/contract/index.ts'
import { parseAmount } from '../../../../../shared/money.ts'
import type { donationMethods } from '../../../../../shared/vocabulary/index.ts'
import type { Chosen } from '../../../../components/form/lookup-field.tsx'
import { readAmount, requireCode, requireDay, requireChosen } from '../../../../components/form/read.ts'
import { daysBetween } from '../../../../../shared/partial-date.ts'
import { readWholeDay, typedDate } from '../../../../lib/read-date.ts'
import { type Books, currencyAt } from '../../books.tsx'
import { donorOfChoice } from './donor-choice.ts'

export type BatchRow = {
  /** Tells a row from the others while it is typed. */
  key: string
  donor: Chosen | null
  amount: string
  accountId: string
  fundId: string
  receivedOn: string
  bankRef: string
}
export type BatchValues = {
  /** Counted totals as typed, by currency. */
  control: Record<string, string>
  method: (typeof donationMethods)[number] | ''
  rows: BatchRow[]
}
/** A gift in kind is recorded by itself, a collection with those who counted it. */
export const batchMethods = ['bank_transfer', 'cash', 'card', 'cheque', 'platform'] as const

const firstRow = ({ funds: [fund, ...others], accounts: [account], today }: Books): BatchRow => ({
  key: crypto.randomUUID(),
  donor: null,
  amount: '',
  accountId: account.id,
  fundId: others.length === 0 ? fund.id : '',
  receivedOn: today && typedDate(today),
  bankRef: '',
})
export const emptyBatch = (books: Books): BatchValues => ({
  control: {},
  method: 'bank_transfer',
  rows: [firstRow(books)],
})
/** The next row goes on as the one before it. */
export const nextRow = (books: Books, rows: readonly BatchRow[]): BatchRow => ({
  ...firstRow(books),
  ...rows.at(-1),
  key: crypto.randomUUID(),
  donor: null,
  amount: '',
  bankRef: '',
})

const isBlank = ({ donor, amount, bankRef }: BatchRow) => !donor && !amount.trim() && !bankRef.trim()
/** Rows left blank at the end are not meant. */
const meant = (rows: readonly BatchRow[]): readonly BatchRow[] => {
  const last = rows.findLastIndex((row) => !isBlank(row))
  return rows.slice(0, last + 1)
}
export const currencyOf = (books: Books, { accountId }: Pick<BatchRow, 'accountId'>): string =>
  currencyAt(books, accountId, books.accounts[0].currency)

/** The currencies of the rows, in the order they come up: each has a total. */
export const currenciesOf = (books: Books, rows: readonly BatchRow[]): string[] => {
  const [first, ...others] = rows
  const shown = first ? [first, ...meant(others)] : []
  return [...new Set(shown.map((row) => currencyOf(books, row)))]
}

/** What the rows come to so far, as far as they can be read. */
export const enteredIn = (books: Books, rows: readonly BatchRow[], currency: string): number =>
  rows
    .filter((row) => currencyOf(books, row) === currency)
    .map(({ amount }) => parseAmount(amount, currency))
    .reduce((sum, read) => sum + (read.ok ? read.minor : 0), 0)

export const batchInput = (books: Books, values: BatchValues): Input<'donations.recordMany'> => {
  const rows = meant(values.rows)
  const method = requireCode('method', values.method)
  // With nothing typed, the first row says what is needed.
  return {
    rows: (rows.length > 0 ? rows : values.rows.slice(0, 1)).map((row, at) => {
      const currency = currencyOf(books, row)
      return {
        ...donorOfChoice(requireChosen(`rows.${at}.donor`, row.donor)),
        receivedOn: requireDay(`rows.${at}.receivedOn`, row.receivedOn),
        accountId: requireCode(`rows.${at}.accountId`, row.accountId),
        fundId: requireCode(`rows.${at}.fundId`, row.fundId),
        amountMinor: readAmount(`rows.${at}.amountMinor`, { text: row.amount, currency }),
        currency,
        method,
        bankRef: row.bankRef,
      }
    }),
    control: currenciesOf(books, values.rows).map((currency, at) => ({
      currency,
      amountMinor: readAmount(`control.${at}.amountMinor`, {
        text: values.control[currency] ?? '',
        currency,
      }),
    })),
  }
}

/** What there is to compare with gifts already recorded, as soon as enough is written. */
export const comparableRow = (books: Books, row: BatchRow): Input<'donations.similar'> | null => {
  const currency = currencyOf(books, row)
  const amount = parseAmount(row.amount, currency)
  const day = readWholeDay(row.receivedOn)
  if (!row.donor || !amount.ok || amount.minor < 1 || !day.ok) return null
  const { donorOrganisationId, donorPersonId } = donorOfChoice(row.donor.id)
  return { receivedOn: day.text, donorOrganisationId, donorPersonId, amountMinor: amount.minor, currency }
}

/** F10: the place, from 1, of an earlier row with the same donor, amount and currency within three days. */
export const sameAbove = (books: Books, rows: readonly BatchRow[], at: number): number | null => {
  const [own, ...above] = [rows[at], ...rows.slice(0, at)].map((row) => row && comparableRow(books, row))
  if (!own) return null
  const found = above.findIndex(
    (other) =>
      other &&
      other.amountMinor === own.amountMinor &&
      other.currency === own.currency &&
      other.donorOrganisationId === own.donorOrganisationId &&
      other.donorPersonId === own.donorPersonId &&
      Math.abs(daysBetween(other.receivedOn, own.receivedOn)) <= 3,
  )
  return found < 0 ? null : found + 1
}
