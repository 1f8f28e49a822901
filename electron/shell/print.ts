// A report or a sheet becomes a PDF in a hidden window, which says itself when data, fonts and charts are in.
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import type { WebContents } from 'electron'
import type { Parsed } from '../../shared/contract/index.ts'
import type { Sheet } from '../../shared/contract/shell.ts'
import { fail, type Result, succeed } from '../../shared/result.ts'
import { pageUrl } from './pages.ts'
import { createWindow } from './window.ts'

/** How long a page may take to have its data and charts; whoever waits can stop it before. */
const patience = 120_000
const waiting = new Map<number, () => void>()
const stops = new Set<() => void>()

/** `report.stop`: nothing that is being printed is waited for any longer. */
export const stopPrinting = (): void => {
  for (const stop of stops) stop()
}

/** `report.ready`: 'did-finish-load' comes long before a page has its data. */
export const markReady = (contents: WebContents): void => waiting.get(contents.id)?.()

const options: Electron.PrintToPDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
}

/** The pages of a print window as they stand now; of no other window. */
export const layOut = async (contents: WebContents): Promise<Result<Uint8Array>> =>
  waiting.has(contents.id) ? succeed(new Uint8Array(await contents.printToPDF(options))) : fail('forbidden')

const sheets = new Map<string, Sheet>()

/** A sheet is handed over once. */
export const takeSheet = (id: string): Result<Sheet> => {
  const sheet = sheets.get(id)
  sheets.delete(id)
  return sheet ? succeed(sheet) : fail('not_found')
}

export const renderSheet = async (sheet: Sheet): Promise<Result<Uint8Array>> => {
  const id = randomUUID()
  sheets.set(id, sheet)
  try {
    return await printPage(`sheet/${id}`)
  } finally {
    sheets.delete(id)
  }
}
/** The PDF of one prepared run, or of one letter or one paper of it. */
export const renderRun = ({ of, runId, letterId, paper }: Parsed<'report.render'>) =>
  printPage([of, runId, letterId ?? paper].filter((part) => part !== undefined).join('/'))

/** What the print window shows for this. Locking destroys the window, and the call ends as locked. */
const printPage = async (what: string): Promise<Result<Uint8Array>> => {
  const window = createWindow()
  const contents = window.webContents
  const { id } = contents // not to be asked for once the window is destroyed
  const closed = once(window, 'closed').then(() => 'locked' as const)
  const { promise: stopped, resolve } = Promise.withResolvers<'cancelled'>()
  const stop = () => resolve('cancelled')
  stops.add(stop)
  try {
    const ready = new Promise<'ready'>((done) => waiting.set(id, () => done('ready')))
    window.loadURL(pageUrl(`print.html#${what}`)).catch(() => {}) // such a page never says ready
    const late = delay(patience, 'late' as const, { ref: false })
    const ending = await Promise.race([ready, closed, stopped, late])
    if (ending === 'late') return fail('internal', { reference: 'print-not-ready' })
    if (ending !== 'ready') return fail(ending)
    const printed = contents.printToPDF(options)
    const pdf = await Promise.race([printed, closed, stopped])
    return typeof pdf === 'string' ? fail(pdf) : succeed(new Uint8Array(pdf))
  } catch {
    return window.isDestroyed() ? fail('locked') : fail('internal', { reference: 'print-failed' })
  } finally {
    waiting.delete(id)
    stops.delete(stop)
    if (!window.isDestroyed()) window.destroy()
  }
}
