// Reports from click to file: the result of a campaign with 20,000 letters and 1,000 persons, a ledger of 10,000 rows beside
// the bare table of the same cells, and the leak gate over a text of twenty pages in an office of 100,000 persons.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from '../../electron/vault/context.ts'
import { dispatch } from '../../electron/vault/dispatch.ts'
import { openForTest } from '../../electron/vault/lifecycle/open-for-test.ts'
import type { Input, Output, VaultChannel } from '../../shared/contract/index.ts'
import { fillBeneficiaries } from './beneficiaries-fill.ts'
import { fillLetters } from './letters-fill.ts'
import { median, rounded, timed } from './measure.ts'
import { fillPeople } from './people-fill.ts'
import { openPrinter } from './printer.ts'
import { papersOf } from '../../renderer/documents/papers.ts'
import { sayer } from '../../renderer/documents/say.ts'
import { learnLanguages } from '../helpers/report-words.ts'

const [letters, missions, workers] = [20_000, 150, 1_000]
const ledgerRows = 10_000
const gatePersons = 100_000

const must = <C extends VaultChannel>(ctx: Context, channel: C, input: Input<C>): Output<C> => {
  const result = dispatch(ctx, channel, input)
  if (!result.ok) throw new Error(`${channel}: ${JSON.stringify(result.error)}`)
  return result.value as Output<C>
}
const cpuOf = (work: () => unknown): number => {
  const from = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}
const inVault = async <T>(work: (ctx: Context, folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'))
  const { ctx, close } = openForTest(folder, randomBytes(32), 'office', () => '2014-04-08T10:00:00.000Z')
  try {
    return await work(ctx, folder)
  } finally {
    close()
    rmSync(folder, { recursive: true, force: true })
  }
}
const campaignIn = (ctx: Context): string =>
  must(ctx, 'campaigns.create', { title: 'Oil workers', launchedOn: '2014-01-08', country: 'KZ' }).id

type Asked = Input<'reports.prepare'>
const period = { language: 'en', from: '2012-01-01', on: '2014-04-08' } as const

/** From the click to a file: prepared, shown, printed, written; the query of its document beside it. */
const clickToFile = async (ctx: Context, folder: string, asked: Asked, rounds: number) => {
  const printer = await openPrinter(ctx)
  const documentCpuMs = median(
    Array.from({ length: rounds }, () => {
      const { runId } = must(ctx, 'reports.prepare', asked)
      return cpuOf(() => must(ctx, 'reports.document', { runId }))
    }),
  )
  const made: { ms: number; peakMb: number | null; size: number; files: number }[] = []
  for (let round = 0; round < rounds; round++) {
    let [size, files] = [0, 0]
    const { done: ms, peakMb } = await printer.watched(() =>
      timed(async () => {
        const { runId } = must(ctx, 'reports.prepare', asked)
        const document = must(ctx, 'reports.document', { runId })
        if (!('sections' in document)) throw new Error('a sheet')
        files = papersOf(document, sayer(document)).length
        for (let paper = 0; paper < files; paper++) {
          const pdf = await printer.print(`report/${runId}/${paper}`)
          writeFileSync(join(folder, `report-${paper}.pdf`), pdf)
          size += pdf.length
        }
      }),
    )
    made.push({ ms, peakMb, size, files })
  }
  const peaks = made.flatMap(({ peakMb }) => peakMb ?? [])
  return {
    printer,
    documentCpuMs: rounded(documentCpuMs),
    fileMs: rounded(median(made.map(({ ms }) => ms))),
    files: made[0]?.files,
    sizeMb: rounded((made[0]?.size ?? 0) / 2 ** 20),
    peakMb: peaks.length ? Math.round(Math.max(...peaks)) : null,
  }
}

export const campaignResult = () =>
  inVault(async (ctx, folder) => {
    const campaignId = campaignIn(ctx)
    fillPeople(ctx, campaignId, 0, workers)
    fillLetters(ctx, missions, letters)
    ctx.sqlite.prepare('update letter set campaign_id = ?').run(campaignId)
    ctx.sqlite.exec('analyze')
    const asked = { kind: 'campaign_result', level: 'internal', campaignId, ...period } as const
    const { printer, ...figures } = await clickToFile(ctx, folder, asked, 3)
    await printer.close()
    return { work: 'report.campaign', letters, persons: workers, ...figures }
  })

const cellsOf = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
/** The same rows as a page would hold them that nobody has set: one table, and no style. */
const bareTable = (ctx: Context, asked: Asked): string => {
  const { runId } = must(ctx, 'reports.prepare', asked)
  const document = must(ctx, 'reports.document', { runId })
  if (!('sections' in document)) throw new Error('a sheet')
  const rows = document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.block === 'table' ? block.rows : [])),
  )
  const text = (cell: unknown) => cellsOf(typeof cell === 'string' ? cell : JSON.stringify(cell).slice(-12))
  return `<table>${rows.map(({ cells }) => `<tr>${cells.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`).join('')}</table>`
}
export const ledger = () =>
  inVault(async (ctx, folder) => {
    fillBeneficiaries(ctx, ledgerRows)
    ctx.sqlite.exec('analyze')
    const asked = { kind: 'beneficiary_list', level: 'internal', fundId: null, ...period } as const
    const { printer, ...figures } = await clickToFile(ctx, folder, asked, 1)
    const html = bareTable(ctx, asked)
    const { done: bareMs, peakMb: barePeakMb } = await printer.watched(() =>
      timed(() => printer.printBare(html)),
    )
    await printer.close()
    return {
      work: 'report.ledger',
      rows: ledgerRows,
      ratio: rounded(figures.fileMs / bareMs),
      ...figures,
      bareMs: rounded(bareMs),
      barePeakMb: barePeakMb && Math.round(barePeakMb),
    }
  })

export const gate = () =>
  inVault(async (ctx) => {
    const campaignId = campaignIn(ctx)
    fillPeople(ctx, campaignId, 0, gatePersons)
    // A number of a paper for each.
    ctx.sqlite
      .exec(`insert into person_identifier (id, person_id, type, value, value_key, country, note, created_at, created_by,
      updated_at, updated_by, row_version) select hex(randomblob(16)), id, 'national_id',
      printf('%012d', 700000000000 + rowid * 7), '', 'KZ', '', '', '', '', '', 1 from person`)
    ctx.sqlite.exec('analyze')
    const { language, on } = period
    const asked = { kind: 'event_harm', level: 'public', campaignId, language, on } as const
    const { runId } = must(ctx, 'reports.prepare', asked)
    const words = 'The workers went on strike for their wages and were met by the police of the region. '
    const texts = Array.from({ length: 20 }, (_, at) => ({
      where: 'text' as const,
      number: at + 1,
      text: words.repeat(35),
    }))
    const heap = () => process.memoryUsage().rss / 2 ** 20
    const before = heap()
    const check = () => cpuOf(() => must(ctx, 'leaks.check', { runId, texts }))
    const coldMs = check()
    const memoryMb = heap() - before
    const warm = [check(), check(), check()]
    return {
      work: 'report.gate',
      persons: gatePersons,
      pages: texts.length,
      numbers: gatePersons,
      coldCpuMs: rounded(coldMs),
      warmCpuMs: rounded(median(warm)),
      memoryMb: Math.round(memoryMb),
    }
  })

export const reports = async () => {
  await learnLanguages()
  return {
    'report.campaign': await campaignResult(),
    'report.ledger': await ledger(),
    'report.gate': await gate(),
  }
}
