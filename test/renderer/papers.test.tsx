// A table of thousands of rows on paper: in pieces that say which rows they hold, and in several papers where one would take
// more memory than there is.
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { Preview } from '../../renderer/components/preview/preview.tsx'
import { papersOf } from '../../renderer/documents/papers.ts'
import { sayer } from '../../renderer/documents/say.ts'
import { SectionedReport } from '../../renderer/documents/sectioned-report.tsx'
import type { Input } from '../../shared/contract/index.ts'
import type { TableBlock } from '../../shared/contract/report-blocks.ts'
import type { SectionedDocument } from '../../shared/contract/report-document.ts'
import { succeed } from '../../shared/result.ts'
import { minimalPdf } from '../helpers/minimal-pdf.ts'
import { bridge, expectAccessible, show } from './screen.tsx'

const rowOf = (at: number, day: string | null): TableBlock['rows'][number] => ({
  cells: [`F-${at + 1}`, day && { as: 'date', day, short: true }],
  isSum: false,
})
const reportOf = (rows: number, dayOf: (at: number) => string | null = () => null): SectionedDocument => ({
  kind: 'beneficiary_list',
  runId: crypto.randomUUID(),
  ref: 'RP-A-2014-0001',
  language: 'en',
  generatedAt: '2014-04-08T10:00:00.000Z',
  level: 'internal',
  office: 'Union',
  logo: null,
  isDemo: false,
  check: { seq: 1, code: 'AB12' },
  title: 'Who was helped',
  meta: [],
  classWords: {},
  recipient: '',
  paper: 'a4',
  orientation: 'landscape',
  hasCover: false,
  hasWatermark: false,
  sections: [
    {
      id: 'list',
      title: 'One by one',
      blocks: [
        {
          block: 'table',
          name: 'Families',
          columns: ['No.', 'Day'].map((head) => ({ head, end: false, width: null })),
          rows: Array.from({ length: rows }, (_, at) => rowOf(at, dayOf(at))),
          none: 'Nobody',
        },
      ],
    },
  ],
})
const papers = (report: SectionedDocument) => papersOf(report, sayer(report))
const tablesIn = ({ sections }: SectionedDocument) =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.block === 'table' ? [block] : [])))
const rowsIn = (report: SectionedDocument) => tablesIn(report).flatMap(({ rows }) => rows)

test('every row stands once and in order, at most 400 in a table and 2,000 in a paper', async () => {
  const report = reportOf(5_001)
  await show(<p />)
  const made = papers(report)
  expect(made.flatMap(rowsIn)).toEqual(rowsIn(report))
  expect(made.map((paper) => rowsIn(paper).length)).toEqual([2_000, 2_000, 1_001])
  expect(made.flatMap(tablesIn).every(({ rows }) => rows.length <= 400)).toBe(true)
  expect(made.flatMap(({ sections }) => sections.map(({ title }) => title))).toEqual([
    'One by one',
    'One by one',
    'One by one',
  ])
})

test('a piece ends where a month ends, if one does in its second half', () => {
  const dated = reportOf(900, (at) => (at < 310 ? '2014-01-31' : at < 500 ? '2014-02-01' : '2014-03-01'))
  expect(
    papers(dated)
      .flatMap(tablesIn)
      .map(({ rows }) => rows.length),
  ).toEqual([310, 400, 190])
})

test('a section without a row, and a report without one, stay as they are', () => {
  const bare = reportOf(0)
  expect(papers(bare)).toEqual([bare])
  const empty = { ...bare, sections: [{ id: 'none', title: 'Nothing', blocks: [] }] }
  expect(papers(empty)).toEqual([empty])
})

const shown = (report: SectionedDocument) => show(<SectionedReport report={report} pages={new Map()} />)

test('a table that fits stands in one piece, without a word about it', async () => {
  const [paper = reportOf(0)] = papers(reportOf(400))
  const screen = await shown(paper)
  expect(screen.container.querySelectorAll('table')).toHaveLength(1)
  expect(screen.container.querySelectorAll('h3')).toHaveLength(0)
  expect(screen.container.textContent).not.toContain('File 1')
})

test('a large one says which file this is, and which rows each piece holds', async () => {
  const [, second = reportOf(0)] = papers(reportOf(2_700))
  const screen = await shown(second)
  const headings = [...screen.container.querySelectorAll('h3')].map(({ textContent }) => textContent)
  expect(headings).toEqual([
    'Families: rows 2,001 to 2,400 of 2,700',
    'Families: rows 2,401 to 2,700 of 2,700',
  ])
  const tables = [...screen.container.querySelectorAll('table')]
  expect(tables.map((table) => table.getAttribute('aria-label'))).toEqual(headings)
  expect(screen.container.textContent).toContain('File 2 of 2')
})

const run = {
  runId: reportOf(0).runId,
  ref: 'RP-A-2014-0001',
  fileName: 'families.pdf',
  level: 'internal',
} as const

test('R3: a report of several papers is looked at one by one, and saved as one file whose every page was searched', async () => {
  const report = reportOf(4_500)
  const calls = bridge({
    'reports.document': () => succeed(report),
    'report.render': (input) => succeed(minimalPdf(`paper ${(input as { paper: number }).paper}`)),
    'leaks.check': () => succeed([]),
    'report.save': () => succeed({ fileName: 'families.zip' }),
  })
  const screen = await show(<Preview run={run} backLabel="Reports" onClose={() => {}} />)
  await expect.element(screen.getByText(/ZIP file with 3 PDFs/)).toBeVisible()
  await expectAccessible()
  await screen.getByRole('combobox', { name: 'Which file' }).click()
  await screen.getByRole('option', { name: 'File 3 of 3' }).click()
  await expect.element(screen.getByRole('img', { name: /paper 2/ })).toBeInTheDocument()

  await screen.getByRole('button', { name: 'Save PDFs (ZIP)…' }).click()
  await screen.getByRole('dialog').getByRole('button', { name: 'Save all the same' }).click()
  await expect.element(screen.getByText(/families.zip/)).toBeVisible()
  const saved = calls.find(({ channel }) => channel === 'report.save')?.input as Input<'report.save'>
  expect(saved).toMatchObject({ suggestedName: 'families.zip', format: 'zip' })
  expect(Object.keys(unzipSync(saved.bytes))).toEqual([1, 2, 3].map((part) => `families-${part}-3.pdf`))
  const pages = saved.texts.filter(({ where }) => where === 'page')
  expect(pages.map(({ number, text }) => [number, text.trim()])).toEqual([
    [1, 'paper 0'],
    [2, 'paper 1'],
    [3, 'paper 2'],
  ])
  expect(saved.texts.filter(({ where }) => where === 'file_name')).toHaveLength(3)
})

test('making the file can be stopped: printing ends, and nothing is saved', async () => {
  const waiting = Promise.withResolvers<never>()
  const calls = bridge({
    'reports.document': () => succeed(reportOf(2_500)),
    'report.render': () => succeed(minimalPdf('paper')),
    'leaks.check': () => succeed([]),
    'report.stop': () => succeed(null),
  })
  const screen = await show(<Preview run={run} backLabel="Reports" onClose={() => {}} />)
  await expect.element(screen.getByRole('img', { name: /paper/ })).toBeInTheDocument()
  const { invoke } = window.desk
  window.desk.invoke = (channel, input) =>
    channel === 'report.render' ? waiting.promise : invoke(channel, input)
  await screen.getByRole('button', { name: 'Save PDFs (ZIP)…' }).click()
  await expect.element(screen.getByText('Making file 1 of 2…')).toBeVisible()
  await screen.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  expect(calls.map(({ channel }) => channel)).toContain('report.stop')
  expect(calls.map(({ channel }) => channel)).not.toContain('report.save')
})
