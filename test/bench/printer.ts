// The print window of the built program, in front of a vault of this process, and how much memory its browser takes.
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { chromium } from '@playwright/test'
import type { Context } from '../../electron/vault/context.ts'
import { dispatch } from '../../electron/vault/dispatch.ts'
import type { VaultChannel } from '../../shared/contract/index.ts'
import { asRoot, browser } from '../host/browser.ts'
import { buildIfStale } from '../host/build.ts'

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
}
const printing = { preferCSSPageSize: true, printBackground: true } as const

const fileOf = (pid: string, name: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return '' // it has ended
  }
}
/** The browser and all it started. */
const familyOf = (marked: string): string[] => {
  const running = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const family = running.filter((pid) => fileOf(pid, 'cmdline').includes(marked))
  const parents = running.map((pid) => [pid, /^PPid:\s+(\d+)/m.exec(fileOf(pid, 'status'))?.[1]] as const)
  // It grows while it is gone through.
  for (const parent of family)
    family.push(...parents.filter(([pid, of]) => of === parent && !family.includes(pid)).map(([pid]) => pid))
  return family
}
/** Megabytes of all its processes, what they share counted once (PSS); null where there is no /proc. */
const memoryOf = (marked: string): number | null => {
  if (process.platform !== 'linux') return null
  const kilobytes = familyOf(marked).map((pid) =>
    Number(/^Pss:\s+(\d+)/m.exec(fileOf(pid, 'smaps_rollup'))?.[1] ?? 0),
  )
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024
}

/** The most the browser takes while something is done. */
const watched = async <T>(
  marked: string,
  work: () => Promise<T>,
): Promise<{ done: T; peakMb: number | null }> => {
  let peakMb: number | null = null
  const look = () => {
    const now = memoryOf(marked)
    if (now !== null) peakMb = Math.max(peakMb ?? 0, now)
  }
  const timer = setInterval(look, 250)
  try {
    return { done: await work(), peakMb }
  } finally {
    clearInterval(timer)
  }
}

export const openPrinter = async (ctx: Context) => {
  buildIfStale()
  const marked = `--desk-bench=${process.pid}`
  const running = await chromium.launch({ ...browser(), chromiumSandbox: !asRoot, args: [marked] })
  /** A page of `print.html`, printed once it says that it is ready. */
  const print = async (what: string): Promise<Buffer> => {
    const page = await running.newPage()
    const ready = Promise.withResolvers<null>()
    await page.route('**', (route) => {
      const { pathname } = new URL(route.request().url())
      return route.fulfill({
        body: readFileSync(join('out/renderer', pathname)),
        contentType: types[extname(pathname)] ?? 'application/octet-stream',
      })
    })
    await page.exposeFunction('ask', (channel: VaultChannel | 'report.ready', input: never) => {
      if (channel !== 'report.ready') return dispatch(ctx, channel, input)
      ready.resolve(null)
      return { ok: true, value: null }
    })
    await page.addInitScript(
      'window.desk = { invoke: (channel, input) => window.ask(channel, input), on: () => () => {} }',
    )
    await page.goto(`http://desk.invalid/print.html#${what}`)
    await ready.promise
    const pdf = await page.pdf({ ...printing, tagged: true, outline: true })
    await page.close()
    return pdf
  }
  /** The bare page, with nothing of ours in it. */
  const printBare = async (html: string): Promise<Buffer> => {
    const page = await running.newPage()
    await page.setContent(html)
    const pdf = await page.pdf({ ...printing, tagged: true })
    await page.close()
    return pdf
  }
  return {
    print,
    printBare,
    watched: <T>(work: () => Promise<T>) => watched(marked, work),
    close: () => running.close(),
  }
}
