// The program's permission handlers, asked for each name Chromium lets us set, and their answer set in Chromium.
// Without a handler Electron grants; so does this, or a missing handler would go unnoticed.
import type { CDPSession } from '@playwright/test'
import { chromiumBrowser } from './chromium.ts'
import { outward } from './protocol.ts'

export type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0]
export type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0]
type Name = Parameters<NonNullable<CheckHandler>>[1]
type Descriptor = { name: string; sysex?: boolean }

/** Electron's name to Chromium's. The names that are missing here cannot be set over the DevTools protocol. */
const settable: [Name, Descriptor][] = [
  ['background-fetch', { name: 'background-fetch' }],
  ['background-sync', { name: 'background-sync' }],
  ['clipboard-read', { name: 'clipboard-read' }],
  ['clipboard-sanitized-write', { name: 'clipboard-write' }],
  ['display-capture', { name: 'display-capture' }],
  ['geolocation', { name: 'geolocation' }],
  ['idle-detection', { name: 'idle-detection' }],
  ['local-fonts', { name: 'local-fonts' }],
  ['media', { name: 'camera' }],
  ['media', { name: 'microphone' }],
  ['midi', { name: 'midi' }],
  ['midiSysex', { name: 'midi', sysex: true }],
  ['nfc', { name: 'nfc' }],
  ['notifications', { name: 'notifications' }],
  ['payment-handler', { name: 'payment-handler' }],
  ['persistent-storage', { name: 'persistent-storage' }],
  ['screen-wake-lock', { name: 'screen-wake-lock' }],
  ['sensors', { name: 'accelerometer' }],
  ['storage-access', { name: 'storage-access' }],
  ['window-management', { name: 'window-management' }],
]

// Both handlers are given what Electron's own would be; neither of the program's reads more than the name.
const granted = async (name: Name, request: RequestHandler, check: CheckHandler): Promise<boolean> => {
  const details = { isMainFrame: true, requestingUrl: 'app://bundle/' }
  if (check && !check(null, name, 'app://bundle', details)) return false
  if (!request) return true
  return new Promise((resolve) => Reflect.apply(request, undefined, [null, name, resolve, details]))
}

const contextId = async (session: CDPSession): Promise<string> => {
  const { targetInfo } = await session.send('Target.getTargetInfo')
  return targetInfo.browserContextId ?? ''
}

let root: Promise<CDPSession> | undefined
/** One, kept for the whole run: Chromium forgets what was set when the session that set it ends. */
const rootSession = async (): Promise<CDPSession> =>
  (root ??= (await chromiumBrowser()).newBrowserCDPSession())

/** Sets in Chromium what the handlers say now. `page` is any page of the context. */
export const applyPermissions = async (
  page: CDPSession,
  request: RequestHandler,
  check: CheckHandler,
): Promise<void> => {
  const browser = await rootSession()
  const browserContextId = await contextId(page)
  const origin = outward('app://bundle/').replace(/\/$/, '')
  for (const [name, permission] of settable) {
    const setting = (await granted(name, request, check)) ? 'granted' : 'denied'
    await browser.send('Browser.setPermission', { permission, setting, origin, browserContextId })
  }
}
