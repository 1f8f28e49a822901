import { useTranslation } from 'react-i18next'
import type { JournalRow } from '../../../../shared/contract/books.ts'
import { csvRow } from '../../../../shared/csv.ts'
import { accountCodes, aidTypes } from '../../../../shared/vocabulary/index.ts'
import { xlsxOf, type Cell } from '../../../lib/spreadsheet.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

export type JournalFormat = 'csv' | 'xlsx'
const byteOrderMark = '\uFEFF'

/** The journal as a file: headings and codes in the language of the screen, days and amounts as programs read them. */
export const useJournalFile = () => {
  const { t } = useTranslation('books')
  const { word } = useVocabulary()
  const codeWord = (code: string): string => {
    const type = aidTypes.find((known) => code === `aid.${known}`)
    const known = accountCodes.find((each) => each === code)
    if (type) return `${word('accountCodes', 'aid_paid')} · ${word('aidTypes', type)}`
    return known ? word('accountCodes', known) : code
  }
  const heads = [
    t('journal.column.on'),
    t('journal.column.ref'),
    t('journal.column.number'),
    t('journal.column.account'),
    t('journal.column.code'),
    t('journal.column.fund'),
    t('journal.column.currency'),
    t('journal.column.debit'),
    t('journal.column.credit'),
    t('journal.column.reverses'),
    t('journal.column.correctsYear'),
  ]
  const cells = (row: JournalRow): string[] => [
    row.on,
    row.ref,
    row.number,
    row.account ?? '',
    codeWord(row.code),
    row.fund,
    row.currency,
    row.debit,
    row.credit,
    row.reverses ?? '',
    row.correctsYear ?? '',
  ]
  const amounts = [7, 8]
  const typed = (cell: string, at: number): Cell =>
    cell === '' ? null : amounts.includes(at) ? Number(cell) : cell
  return async (
    rows: readonly JournalRow[],
    format: JournalFormat,
    onRow: (done: number) => void,
    signal: AbortSignal,
  ): Promise<Uint8Array<ArrayBuffer>> => {
    if (format === 'xlsx') {
      const sheet = { name: t('journal.sheet'), heads, rows: rows.map((row) => cells(row).map(typed)) }
      return xlsxOf(sheet, onRow, signal)
    }
    const lines = [heads, ...rows.map(cells)].map(csvRow)
    return new TextEncoder().encode(byteOrderMark + lines.join('\r\n') + '\r\n')
  }
}
