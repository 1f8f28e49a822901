// A table of thousands of rows on paper: in pieces that say which rows they hold, and without structure where that would take
// more memory than there is, which the paper says.
import { expect, test } from 'vitest'
import { isTagged, piecesOf } from '../../renderer/documents/large-paper.ts'
import { SectionedReport } from '../../renderer/documents/sectioned-report.tsx'
import type { SectionedDocument } from '../../shared/contract/report-document.ts'
import { show } from './screen.tsx'

const reportOf = (rows: number): SectionedDocument => ({
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
          columns: [{ head: 'No.', end: false, width: null }],
          rows: Array.from({ length: rows }, (_, at) => ({ cells: [`F-${at + 1}`], isSum: false })),
          none: 'Nobody',
        },
      ],
    },
  ],
})
const shown = (rows: number) => show(<SectionedReport report={reportOf(rows)} pages={new Map()} />)

test('pieces hold every row once, in order, at most 400 together', () => {
  const rows = Array.from({ length: 1_001 }, (_, at) => at)
  expect(piecesOf(rows).map(({ from, rows: own }) => [from, own.length])).toEqual([
    [0, 400],
    [400, 400],
    [800, 201],
  ])
  expect(piecesOf(rows).flatMap(({ rows: own }) => own)).toEqual(rows)
  expect(piecesOf([])).toEqual([])
})

test('3,000 rows carry structure, one more does not', () => {
  expect([isTagged(reportOf(3_000)), isTagged(reportOf(3_001))]).toEqual([true, false])
})

test('a table that fits stands in one piece, without a word about it', async () => {
  const screen = await shown(400)
  expect(screen.container.querySelectorAll('table')).toHaveLength(1)
  expect(screen.container.querySelectorAll('h3')).toHaveLength(0)
  expect(screen.container.textContent).not.toContain('without structure')
})

test('a large one says which rows each piece holds, and where they can be read otherwise', async () => {
  const screen = await shown(3_001)
  const headings = [...screen.container.querySelectorAll('h3')].map(({ textContent }) => textContent)
  expect(headings).toHaveLength(8)
  expect(headings.slice(0, 2)).toEqual([
    'Families: rows 1 to 400 of 3,001',
    'Families: rows 401 to 800 of 3,001',
  ])
  const tables = [...screen.container.querySelectorAll('table')]
  expect(tables.map((table) => table.tBodies[0]?.rows.length)).toEqual([...Array<number>(7).fill(400), 201])
  expect(tables.map((table) => table.getAttribute('aria-label'))).toEqual(headings)
  expect(screen.container.textContent).toContain('without structure for screen readers')
})
