// One page as the program sees it: asked before it navigates, heard when it calls, printed.
import { readFileSync } from 'node:fs'
import type { CDPSession, Page } from '@playwright/test'
import { ipcMain } from './ipc-main.ts'
import { pressed } from './menu.ts'
import { inward, outward } from './protocol.ts'
import type { Session } from './session.ts'
import { preventable, Strict, strict } from './strict.ts'
import { makeCodec, pageWorld, preloadWorld } from './worlds.ts'

const world = 'Electron Isolated Context'
const codec = makeCodec()
const paper: Record<string, [width: number, height: number]> = {
  A3: [11.7, 16.54],
  A4: [8.27, 11.69],
  A5: [5.83, 8.27],
  Letter: [8.5, 11],
}
type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0]

export class WebContents extends Strict {
  readonly id: number
  readonly session: Session
  page: Page | undefined
  #cdp: CDPSession | undefined
  #context: string | undefined
  #asked: string | undefined
  #allowsPopups = false
  #onOpen: OpenHandler = () => ({ action: 'allow' })
  constructor(id: number, session: Session) {
    super('WebContents')
    this.id = id
    this.session = session
  }

  /** Gives the page its preload, in a world of its own, before any document loads. */
  async attach(page: Page, preload: string | undefined): Promise<void> {
    this.page = page
    const cdp = await page.context().newCDPSession(page)
    this.#cdp = cdp
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === world) this.#context = context.uniqueId
    })
    cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === 'toMain') void this.#receive(payload)
    })
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }))
    page.on('popup', (popup) => void (this.#allowsPopups || popup.close()))
    cdp.on('Page.windowOpen', ({ url, windowName }) => this.#opens(inward(url), windowName))
    await cdp.send('Page.enable')
    await cdp.send('Runtime.enable')
    await this.session.guard(cdp)
    if (!preload) return
    await cdp.send('Runtime.addBinding', { name: 'toMain', executionContextName: world })
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: pageWorld() })
    const source = preloadWorld(readFileSync(preload, 'utf8'))
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: world })
  }
  #opens(url: string, frameName: string): void {
    const referrer = { url: '', policy: 'default' as const }
    const { action } = this.#onOpen({ url, frameName, features: '', disposition: 'new-window', referrer })
    // Chromium opens it in any case; a refused one is closed, an allowed one stays for a test to stumble over.
    this.#allowsPopups = action === 'allow'
  }
  async #receive(payload: string): Promise<void> {
    const [kind, id, channel, args]: [string, number, string, unknown[]] = codec.decode(payload)
    if (kind === 'key') return pressed(channel)
    const frame = strict('WebFrameMain', { url: this.getURL(), parent: null })
    const event = strict('IpcMainInvokeEvent', { sender: this, senderFrame: frame })
    await this.#post('answer', id, await ipcMain.answer(event, channel, args))
  }
  async #post(...message: unknown[]): Promise<void> {
    const expression = `fromMain(${JSON.stringify(codec.encode(message))})`
    // A page that has gone meanwhile hears nothing, as in Electron.
    if (this.#context)
      await this.#cdp
        ?.send('Runtime.evaluate', { expression, uniqueContextId: this.#context })
        .catch(() => {})
  }
  send = (channel: string, ...args: unknown[]) => void this.#post('event', channel, args)
  getURL = () => inward(this.page?.url() ?? '')
  setWindowOpenHandler = (handler: OpenHandler) => void (this.#onOpen = handler)

  /** What loadURL asks for is not asked about; where the page wants to go is. */
  async load(url: string): Promise<void> {
    this.#asked = url.replace(/#.*/, '')
    try {
      await this.page?.goto(outward(url))
    } finally {
      this.#asked = undefined
    }
  }
  refuses(url: string): boolean {
    if (url === this.#asked) return false
    const event = preventable({ url, isMainFrame: true, isSameDocument: false })
    this.emit('will-frame-navigate', event)
    this.emit('will-navigate', event)
    return event.defaultPrevented
  }
  executeJavaScript = async (code: string): Promise<unknown> => this.page?.evaluate(code)

  async printToPDF({ pageSize = 'Letter', margins, ...rest }: Electron.PrintToPDFOptions): Promise<Buffer> {
    const size = typeof pageSize === 'string' ? paper[pageSize] : [pageSize.width, pageSize.height]
    if (!size || !this.#cdp) throw new Error(`the stand-in has no paper of ${JSON.stringify(pageSize)}`)
    if (margins) throw new Error('the stand-in has no margins of printToPDF')
    const [paperWidth = 0, paperHeight = 0] = size
    const { data } = await this.#cdp.send('Page.printToPDF', { ...rest, paperWidth, paperHeight })
    return Buffer.from(data, 'base64')
  }
}
