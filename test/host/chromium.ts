// The one Chromium of a run. Started by the first window, so that a second instance never gets that far.
import { type Browser, chromium } from '@playwright/test'
import { asRoot, browser, oldestChromium } from './browser.ts'

let starting: Promise<Browser> | undefined
const headed = process.env['HOST_HEADED'] === '1'

/**
 * No dialog of the system's and nothing that moves; no page kept in readiness, one process for all pages (the program
 * has one at a time), and no time spent on code that runs for seconds.
 */
const flags = [
  '--disable-features=ExternalProtocolDialog,SpareRendererForSitePerProcess',
  '--force-prefers-reduced-motion',
  '--renderer-process-limit=1',
  '--js-flags=--no-opt',
]

const start = async (): Promise<Browser> => {
  const launched = await chromium.launch({
    ...browser(),
    headless: !headed,
    chromiumSandbox: !asRoot,
    args: [...flags],
  })
  const major = Number.parseInt(launched.version(), 10)
  if (!(major >= oldestChromium)) {
    await launched.close()
    throw new Error(`Chromium ${major} is too old: ${oldestChromium} or newer is needed`)
  }
  return launched
}

export const chromiumBrowser = (): Promise<Browser> => (starting ??= start())

let told = false
/** Lets a test connect to the same browser; said once, when there is a first page to find. */
export const tellParent = async (): Promise<void> => {
  if (told || !process.send) return
  told = true
  const running = await chromiumBrowser()
  process.send({ ...(await running.bind(`desk-${process.pid}`)), chromium: running.version() })
}

/** How a page is shown: in a window it fills it, without one it has the size the program asked for. */
export const isHeaded = headed

export const closeChromium = async (): Promise<void> => {
  if (starting) await (await starting).close().catch(() => {})
}
