// Reports as Word, plain text, workbook and CSV: the same sentences, true figures, and nobody's name beside them.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillDemo } from '../../../../electron/vault/demo/index.ts'
import { reportFile, tablesOf, type Wanted } from '../../../../renderer/documents/files/index.ts'
import { xlsxOfSheets } from '../../../../renderer/lib/workbook.ts'
import { officeTexts } from '../../../../renderer/lib/office-texts.ts'
import { reportInput } from '../../../../shared/contract/report-input.ts'
import type { SectionedDocument } from '../../../../shared/contract/report-document.ts'
import { languages } from '../../../../shared/contract/shell.ts'
import { readCsv, readWorkbook } from '../../../helpers/read-sheets.ts'
import { sectioned } from '../../../helpers/report-blocks.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'
import { startWords } from '../../../helpers/words.ts'

let vault: TestVault
let campaignId: string
beforeAll(async () => {
  await startWords()
  vault = openTestVault({ kind: 'demo' })
  await fillDemo(vault.ctx, () => {})
  campaignId = vault.must('campaigns.list', {})[0]?.id ?? ''
}, 60_000)
afterAll(() => vault.close())

const made = (kind: string, more: object = {}): { runId: string; report: SectionedDocument } => {
  const asked = {
    kind,
    language: 'fr',
    on: '2014-04-08',
    ...(!('fundId' in more) && { campaignId }),
    ...more,
  }
  const { runId } = vault.must('reports.prepare', reportInput.parse(asked))
  return { runId, report: sectioned(vault.must('reports.document', { runId })) }
}
const news = (language: string) => made('news_item', { language, from: '2014-01-08' })
const fundIn = (language: string) =>
  made('fund_statement', {
    language,
    level: 'internal',
    fundId: null,
    from: '2012-01-01',
  })
const textOf = async (report: SectionedDocument, wanted: Wanted) =>
  (await reportFile(report, wanted)).texts.map(({ text }) => text).join('\n')
const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
const countOf = (xml: string, mark: RegExp) => xml.match(mark)?.length ?? 0

describe('the news item', () => {
  test('as plain text has the facts of the founding item, in paragraphs and with its number', async () => {
    const { bytes } = await reportFile(news('fr').report, { format: 'txt' })
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    expect(text.startsWith('\ufeff')).toBe(true)
    expect(text).toContain('2 en liberté, 3 en colonie pénitentiaire, 2 en prison')
    expect(text).toMatch(/\r\n\r\n-- \r\nPublic\r\n.*\r\nRP-.*Chiffres/s)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]|undefined|\{\{/)
  })
  test.each(languages)(
    'in %s says in Word, sentence for sentence, what it says in plain text',
    async (language) => {
      const { report } = news(language)
      const word = await textOf(report, { format: 'docx' })
      const paragraphs = (await textOf(report, { format: 'txt' })).split('\r\n\r\n').slice(1, -1)
      expect(paragraphs.length).toBeGreaterThan(3)
      for (const paragraph of paragraphs) expect(word).toContain(paragraph)
    },
  )
})

describe('Word', () => {
  test('has headings, tables with repeated heads, the language and a foot that counts the pages', async () => {
    const { report } = made('campaign_result', { level: 'internal', from: '2013-06-01' })
    const parts = partsOf((await reportFile(report, { format: 'docx' })).bytes)
    const body = parts.get('word/document.xml') ?? ''
    const shown = report.sections.filter(({ title }) => title !== null)
    expect(countOf(body, /w:val="Heading1"/g)).toBe(shown.length)
    expect(countOf(body, /<w:tbl>/g)).toBeGreaterThan(5)
    expect(countOf(body, /<w:tblHeader\/>/g)).toBe(countOf(body, /<w:tbl>/g))
    expect(parts.get('word/styles.xml')).toContain('w:val="fr-CH"')
    const foot = parts.get('word/footer1.xml') ?? ''
    expect(foot).toMatch(/NUMPAGES/)
    expect(foot).toContain('Interne – ne pas publier')
    expect(foot).toContain(report.ref)
  })
  test('tells each chart by a table of its figures', async () => {
    const { report } = made('campaign_result', { level: 'public', from: '2013-06-01', language: 'en' })
    const charts = report.sections.flatMap(({ blocks }) =>
      blocks.filter(({ block }) => block === 'custody_chart' || block === 'letters_chart'),
    )
    expect(charts).toHaveLength(2)
    const names = tablesOf(report).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['Detained workers over time', 'Letters, cumulative']))
  })
  test('says of its making only the office', async () => {
    const { report } = fundIn('ru')
    for (const format of ['docx', 'xlsx'] as const) {
      const parts = partsOf((await reportFile(report, { format })).bytes)
      const core = parts.get('docProps/core.xml') ?? ''
      expect(core).toContain(`<dc:creator>${report.office}</dc:creator>`)
      expect([...parts.values()].join('\n')).not.toMatch(/Un-named|docx\.js|dolanmiu/i)
    }
  })
})

describe('workbook and CSV', () => {
  test('amounts are decimals with their currency beside them, in every table of the fund statement', async () => {
    const { report } = fundIn('en')
    const [about, ...sheets] = readWorkbook((await reportFile(report, { format: 'xlsx' })).bytes)
    expect(about?.rows.flat().map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Internal – not for publication', expect.stringContaining(report.ref)]),
    )
    const tables = tablesOf(report)
    expect(sheets).toHaveLength(tables.length)
    const numbers = tables.flatMap(({ rows }) => rows.flat()).filter((cell) => cell?.is === 'number')
    expect(numbers.length).toBeGreaterThan(20)
    expect(sheets.flatMap(({ rows }) => rows.flat()).filter(({ isNumber }) => isNumber).length).toBe(
      numbers.length + tables.flatMap(({ rows }) => rows.flat()).filter((cell) => cell?.is === 'day').length,
    )
    const money = report.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.block === 'table' ? block.rows : []))
      .flatMap(({ cells }) => cells)
      .find((cell) => cell !== null && typeof cell === 'object' && cell.as === 'money' && cell.minor > 0)
    if (money === null || typeof money !== 'object' || money.as !== 'money') throw new Error('no amount')
    expect(sheets.flatMap(({ rows }) => rows.flat()).map(({ text }) => text)).toEqual(
      expect.arrayContaining([String(money.minor / 100), money.currency]),
    )
  })
  test('CSV holds the table that was chosen, beneath what it is and how far it may travel', async () => {
    const { report } = made('detainee_status', { level: 'public', language: 'ru' })
    const tables = tablesOf(report)
    const csv = await textOf(report, { format: 'csv', table: 1 })
    const rows = readCsv(csv)
    expect(rows.flat()).toContain('Для публикации')
    const heads = rows.findIndex((cells) => cells[0] === tables[1]?.heads[0])
    expect(rows.slice(heads)).toHaveLength((tables[1]?.rows.length ?? 0) + 1)
    expect(new Set(rows.slice(heads).map((cells) => cells.length))).toEqual(
      new Set([tables[1]?.heads.length]),
    )
  })
  test('sheets of the same or of an impossible name get names of their own', async () => {
    const table = (name: string) => ({ name, heads: ['A'], rows: [] })
    const bytes = await xlsxOfSheets({
      title: '',
      office: '',
      about: { name: 'About', lines: [] },
      tables: [
        'Totals',
        'totals',
        'a/b: [c]?',
        "'quoted'",
        '',
        'History',
        'x'.repeat(40),
        'x'.repeat(40),
      ].map(table),
    })
    const names = readWorkbook(bytes).map(({ name }) => name)
    expect(names.slice(1, 5)).toEqual(['Totals', 'totals (2)', 'a b c', 'quoted'])
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    expect(names.every((name) => name.length <= 31 && name !== 'History')).toBe(true)
  })
})

describe('R3: what the gate is given are the final bytes', () => {
  const formats = [
    { format: 'docx' },
    { format: 'txt' },
    { format: 'xlsx' },
    { format: 'csv', table: 1 },
  ] as const
  test.each(formats)('of $format: a name in a cell is found, and without it nothing is', async (wanted) => {
    const { runId, report } = made('detainee_status', { level: 'public' })
    vault.must('people.create', {
      names: [{ script: 'Cyrl', family: `Жумадилова`, given: 'Айгерим' }],
      roles: ['family_member'],
    })
    const clean = await reportFile(report, wanted)
    expect(vault.must('leaks.check', { runId, texts: clean.texts })).toEqual([])
    const sections = report.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.block === 'table'
          ? {
              ...block,
              rows: block.rows.map((row) => ({
                ...row,
                cells: row.cells.map((cell, at) => (at === 0 ? 'у Жумадиловой' : cell)),
              })),
            }
          : block,
      ),
    }))
    const planted = await reportFile({ ...report, sections }, wanted)
    expect(vault.must('leaks.check', { runId, texts: planted.texts })).not.toEqual([])
  })
  test('a name in the title of a file of Word or of a sheet is read', async () => {
    const book = await xlsxOfSheets({
      title: 'Of Zhumadilova',
      office: '',
      about: { name: 'About', lines: [] },
      tables: [{ name: 'Жумадилова', heads: [], rows: [] }],
    })
    const texts = officeTexts(book)
    expect(texts.find(({ where }) => where === 'metadata')?.text).toContain('Zhumadilova')
    expect(texts.some(({ where, text }) => where === 'text' && text.includes('Жумадилова'))).toBe(true)
  })
})

test('the history says as what a report left', () => {
  const { runId } = news('fr')
  vault.must('reports.exported', { runId, sha256: 'c'.repeat(64), format: 'docx' })
  const newest = vault.must('audit.list', { descending: true }).rows.find(({ action }) => action === 'export')
  expect(JSON.stringify(vault.must('audit.entry', { seq: newest?.id ?? 0 }))).toContain('docx')
})

test('words torn over runs are put together, entities are read, and each paragraph stands by itself', () => {
  const xml =
    '<w:document><w:p><w:r><w:t>Жума</w:t></w:r><w:r><w:t>дилова &amp; Co</w:t></w:r></w:p><w:p><w:r><w:t>next</w:t></w:r></w:p></w:document>'
  const texts = officeTexts(zipSync({ 'word/document.xml': strToU8(xml) }))
  expect(texts.map(({ text }) => text.trim())).toEqual(['Жумадилова & Co\nnext'])
})
