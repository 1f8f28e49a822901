// Session partitions: each is a browser context of its own, in memory, with its own handlers.
import { join } from 'node:path'
import type {
  BrowserContext,
  CDPSession,
  Download,
  Page,
  Request as PageRequest,
  Route,
} from '@playwright/test'
import { app } from './app.ts'
import { chromiumBrowser, isHeaded } from './chromium.ts'
import { applyPermissions, type CheckHandler, type RequestHandler } from './permissions.ts'
import { inward, Protocol } from './protocol.ts'
import { preventable, Strict, strict } from './strict.ts'
import { WebRequest } from './web-request.ts'

/** What a session must know of the windows that use it. */
export type PageOwner = { page: Page | undefined; refuses: (url: string) => boolean; contents: object }

const resourceTypes: Record<string, Electron.OnBeforeRequestListenerDetails['resourceType']> = {
  document: 'mainFrame',
  fetch: 'xhr',
  font: 'font',
  image: 'image',
  media: 'media',
  ping: 'ping',
  script: 'script',
  stylesheet: 'stylesheet',
  xhr: 'xhr',
}

export class Session extends Strict {
  readonly protocol = new Protocol()
  readonly webRequest = new WebRequest()
  readonly #owners = new Set<PageOwner>()
  #request: RequestHandler = null
  #check: CheckHandler = null
  #context: Promise<BrowserContext> | undefined
  constructor() {
    super('session')
  }
  setPermissionRequestHandler = (handler: RequestHandler) => void (this.#request = handler)
  setPermissionCheckHandler = (handler: CheckHandler) => void (this.#check = handler)
  /** Kept for the types' sake: this Chromium has no devices to give. */
  setDevicePermissionHandler = (_handler: Parameters<Electron.Session['setDevicePermissionHandler']>[0]) => {}

  async newPage(owner: PageOwner): Promise<Page> {
    this.#owners.add(owner)
    this.#context ??= this.#start()
    return (await this.#context).newPage()
  }
  forget(owner: PageOwner): void {
    this.#owners.delete(owner)
  }
  /** What Chromium must be told for each page by itself: permissions, and sockets, which no route sees. */
  async guard(page: CDPSession): Promise<void> {
    await applyPermissions(page, this.#request, this.#check)
    await page.send('Network.enable')
    const cancelled = await this.webRequest.cancels('wss://example.org/', 'GET', 'webSocket')
    await page.send('Network.setBlockedURLs', { urls: cancelled ? ['ws://*', 'wss://*'] : [] })
  }
  async #start(): Promise<BrowserContext> {
    const context = await (
      await chromiumBrowser()
    ).newContext({
      ...(isHeaded && { viewport: null }),
      locale: app.getLocale(),
      acceptDownloads: true,
    })
    await context.route('**', (route) => this.#serve(route))
    context.on('page', (page) => page.on('download', (download) => void this.#download(page, download)))
    return context
  }
  #ownerOf(request: PageRequest): PageOwner | undefined {
    try {
      const frame = request.frame()
      return [...this.#owners].find(({ page }) => page === frame.page())
    } catch {
      return undefined // a window a page asked for, which is not there yet
    }
  }
  /** Every request of every page: the program may refuse to navigate, cancel it, or answer it; else it leaves. */
  async #serve(route: Route): Promise<void> {
    const request = route.request()
    const url = inward(request.url())
    const owner = this.#ownerOf(request)
    // An answer without content leaves the page where it is, which is what preventDefault() does.
    if (request.isNavigationRequest() && owner?.refuses(url)) return route.fulfill({ status: 204 })
    const type = resourceTypes[request.resourceType()] ?? 'other'
    if (await this.webRequest.cancels(url, request.method(), type)) return route.abort('blockedbyclient')
    const answer = this.protocol.answerFor(url)
    if (!answer) return route.continue()
    const body = request.postDataBuffer()
    const response = await answer(
      new Request(url, {
        method: request.method(),
        headers: request.headers(),
        ...(body && { body: new Uint8Array(body) }),
      }),
    )
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    })
  }
  /** What is neither prevented nor cancelled is saved, so that a missing guard leaves a file to be found. */
  async #download(page: Page, download: Download): Promise<void> {
    const owner = [...this.#owners].find((each) => each.page === page)
    let cancelled = false
    const item = strict('DownloadItem', {
      cancel: () => void (cancelled = true),
      getURL: () => inward(download.url()),
      getFilename: () => download.suggestedFilename(),
    })
    const event = preventable({})
    this.emit('will-download', event, item, owner?.contents)
    if (event.defaultPrevented || cancelled) await download.cancel()
    else await download.saveAs(join(app.getPath('downloads'), download.suggestedFilename()))
  }
}

const partitions = new Map<string, Session>()
const fromPartition = (partition: string): Session => {
  if (partition.startsWith('persist:')) throw new Error('the stand-in has no persistent partitions')
  const known = partitions.get(partition) ?? new Session()
  partitions.set(partition, known)
  return known
}
export const session = strict('session', { fromPartition, defaultSession: fromPartition('') })
