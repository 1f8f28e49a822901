import { expect, test } from 'vitest'
import {
  csvStatement,
  type CsvMapping,
  dayIn,
  decodeText,
  readRows,
  readTable,
} from '../../../shared/bank/csv-statement.ts'
import { StatementProblem } from '../../../shared/bank/statement.ts'

const signed: CsvMapping = {
  dateOrder: 'dmy',
  on: 0,
  amount: 2,
  credit: null,
  debit: null,
  party: null,
  text: 1,
  bankRef: null,
}
const utf8 = (text: string) => new TextEncoder().encode(text)

test('the encoding is known by its mark, by being UTF-8, or is that of Windows for Cyrillic', () => {
  expect(decodeText(utf8('\uFEFFДата'))).toBe('Дата')
  expect(decodeText(utf8('Дата;é'))).toBe('Дата;é')
  expect(decodeText(Uint8Array.from([0xc4, 0xe0, 0xf2, 0xe0, 0x3b, 0x31]))).toBe('Дата;1')
  expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x3b, 0]))).toBe('A;')
})

test('whatever stands between the cells, quoted ones keep it', () => {
  for (const mark of [';', ',', '\t'])
    expect(
      readTable(`Day${mark}Text${mark}Amount\n01.02.2014${mark}"Gift${mark} ""A"""${mark}10\n\n`),
    ).toEqual([
      ['Day', 'Text', 'Amount'],
      ['01.02.2014', `Gift${mark} "A"`, '10'],
    ])
  expect(() => readTable('just a sentence')).toThrow(StatementProblem)
})

test('days in every order, and what is none', () => {
  expect(dayIn('1.2.2014', 'dmy')).toBe('2014-02-01')
  expect(dayIn('01/02/14 10:15', 'mdy')).toBe('2014-01-02')
  expect(dayIn('2014-02-01', 'dmy')).toBe('2014-02-01')
  expect(dayIn('2014-02-01T09:00:00', 'ymd')).toBe('2014-02-01')
  expect(dayIn('31.02.2014', 'dmy')).toBe('')
  expect(dayIn('Total', 'dmy')).toBe('')
})

test('one signed column in the ways banks write a sign; headings and sums are left out', () => {
  const { lines, leftOut } = readRows(
    [
      ['Day', 'Text', 'Amount'],
      ['01.02.2014', 'a', "-1'234.50"],
      ['02.02.2014', 'b', '1 234,50-'],
      ['03.02.2014', 'c', '(12.00)'],
      ['04.02.2014', 'd', '+CHF 5.00'],
      ['05.02.2014', 'e', '−7,00'],
      ['', 'Sum', '-2475.00'],
    ],
    signed,
    'CHF',
  )
  expect(lines.map(({ amountMinor }) => amountMinor)).toEqual([-123_450, -123_450, -1200, 500, -700])
  expect(leftOut).toBe(2)
})

test('two columns, with or without a sign for what went out', () => {
  const two: CsvMapping = { ...signed, amount: null, credit: 1, debit: 2, text: null, party: 3, bankRef: 4 }
  const { lines } = readRows(
    [
      ['01.02.2014', '100.00', '', 'Union', 'R-1'],
      ['02.02.2014', '', '25.00', 'Bank', 'NOTPROVIDED'],
      ['03.02.2014', '', '-25.00', 'Bank', ''],
    ],
    two,
    'CHF',
  )
  expect(lines).toMatchObject([
    { amountMinor: 10_000, party: 'Union', bankRef: 'R-1' },
    { amountMinor: -2500, bankRef: '' },
    { amountMinor: -2500 },
  ])
})

test('an amount that cannot be read names its row, and a table without days is refused', () => {
  const problem = (rows: string[][]) => {
    try {
      readRows(rows, signed, 'CHF')
    } catch (error) {
      if (error instanceof StatementProblem) return [error.problem, error.values]
    }
    return null
  }
  expect(
    problem([
      ['01.02.2014', 'a', '1'],
      ['02.02.2014', 'b', 'ten'],
    ]),
  ).toEqual(['csv_amount', { row: 2 }])
  expect(problem([['Day', 'Text', 'Amount']])).toEqual(['csv_no_lines', {}])
})

test('as a statement it has the days of its lines, and begins with what its end and its lines say', () => {
  const { lines } = readRows(
    [
      ['03.02.2014', 'a', '10.00'],
      ['01.02.2014', 'b', '-4.00'],
    ],
    signed,
    'CHF',
  )
  expect(csvStatement(lines, 'CHF', 1000)).toMatchObject({
    from: '2014-02-01',
    to: '2014-02-03',
    openingMinor: 400,
    closingMinor: 1000,
  })
})
