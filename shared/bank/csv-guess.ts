// Which column of a bank's table probably says what, by its heading; the treasurer only has to look.
import { type CsvMapping, dateOrders, dayIn } from './csv-statement.ts'

const headings = {
  on: /^(buchungs)?datum|^(book|posting|transaction|value )?.*date|^дата|күні/i,
  amount: /^(betrag|amount|montant|сумма$|сома)|^сумма(?!.*(деб|кред))/i,
  credit: /credit|crédit|gutschrift|haben|кредит|приход|поступ|кіріс/i,
  debit: /debit|débit|lastschrift|belastung|soll|дебет|расход|списан|шығыс/i,
  party:
    /name|auftraggeber|empfänger|bénéficiaire|contrepartie|counterparty|payee|payer|контрагент|получател|отправител/i,
  text: /text|description|details|verwendung|libellé|communication|назначение|мақсат|описание/i,
  bankRef: /ref|référence|номер док|құжат/i,
} as const

/** How many rows' first day column reads in an order; the earliest order of the list wins a tie. */
const orderOf = (rows: readonly (readonly string[])[], column: number): CsvMapping['dateOrder'] => {
  const fits = (order: CsvMapping['dateOrder']) =>
    rows.filter((row) => dayIn(row[column] ?? '', order)).length
  return dateOrders.toSorted((a, b) => fits(b) - fits(a))[0] ?? 'dmy'
}

/** Always a mapping: what no heading tells is the first column for the day, and none for the rest. */
export const guessMapping = (rows: readonly (readonly string[])[]): CsvMapping => {
  const firstLine = rows.findIndex((row) =>
    row.some((cell) => dateOrders.some((order) => dayIn(cell, order))),
  )
  const heads = firstLine > 0 ? (rows[firstLine - 1] ?? []) : []
  const find = (pattern: RegExp): number | null => {
    const at = heads.findIndex((head) => pattern.test(head))
    return at < 0 ? null : at
  }
  const dated = (rows[firstLine] ?? []).findIndex((cell) => dateOrders.some((order) => dayIn(cell, order)))
  const on = find(headings.on) ?? Math.max(dated, 0)
  const [credit, debit] = [find(headings.credit), find(headings.debit)]
  const isTwo = credit !== null && debit !== null
  return {
    dateOrder: orderOf(rows, on),
    on,
    amount: isTwo ? null : find(headings.amount),
    credit: isTwo ? credit : null,
    debit: isTwo ? debit : null,
    party: find(headings.party),
    text: find(headings.text),
    bankRef: find(headings.bankRef),
  }
}
