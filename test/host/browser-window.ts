// Windows: each a page of its session's browser context.
import { app } from './app.ts'
import { isHeaded, tellParent } from './chromium.ts'
import { colorScheme, onTheme } from './native-theme.ts'
import { type PageOwner, type Session, session } from './session.ts'
import { preventable, Strict } from './strict.ts'
import { WebContents } from './web-contents.ts'

type Preferences = Omit<Electron.WebPreferences, 'session'> & { session?: Session }
type Options = Omit<Electron.BrowserWindowConstructorOptions, 'webPreferences'> & {
  webPreferences?: Preferences
}
const all = new Set<BrowserWindow>()
let lastId = 0

export class BrowserWindow extends Strict {
  static getAllWindows = () => [...all]
  static getFocusedWindow = () => [...all].findLast((window) => window.isVisible()) ?? null
  static fromWebContents = (contents: object) => [...all].find((w) => w.webContents === contents) ?? null
  readonly id = ++lastId
  readonly webContents: WebContents
  readonly #owner: PageOwner
  readonly #bounds: Electron.Rectangle
  readonly #opening: Promise<void>
  readonly #title: string
  #visible: boolean
  #maximized = false
  #protected = false
  #destroyed = false

  constructor({ x = 0, y = 0, width = 800, height = 600, ...options }: Options = {}) {
    super('BrowserWindow')
    const { session: given, partition = '', preload } = options.webPreferences ?? {}
    this.#visible = options.show ?? true
    this.#title = options.title ?? app.getName()
    const { minWidth = 0, minHeight = 0 } = options
    this.#bounds = { x, y, width: Math.max(width, minWidth), height: Math.max(height, minHeight) }
    const contents = new WebContents(this.id, given ?? session.fromPartition(partition))
    this.webContents = contents
    this.#owner = {
      get page() {
        return contents.page
      },
      refuses: (url) => contents.refuses(url),
      contents,
    }
    all.add(this)
    app.emit('web-contents-created', preventable({}), contents)
    this.#opening = this.#open(preload)
  }
  async #open(preload: string | undefined): Promise<void> {
    const page = await this.webContents.session.newPage(this.#owner)
    if (this.#destroyed) return page.close()
    page.on('close', () => this.#gone())
    page.on('domcontentloaded', () => this.emit('page-title-updated', preventable({}), this.#title, true))
    if (!isHeaded) await page.setViewportSize(this.#bounds)
    const theme = () => page.emulateMedia({ colorScheme: colorScheme() }).catch(() => {})
    await theme()
    const forget = onTheme(() => void theme())
    page.on('close', forget)
    await this.webContents.attach(page, preload)
    await tellParent()
  }
  #gone(): void {
    this.#destroyed = true
    this.webContents.session.forget(this.#owner)
    if (!all.delete(this)) return
    this.emit('closed')
    if (all.size === 0) app.emit('window-all-closed')
  }
  async loadURL(url: string): Promise<void> {
    await this.#opening
    if (this.#destroyed) throw new Error('ERR_ABORTED')
    await this.webContents.load(url)
    if (this.#destroyed) return
    this.emit('ready-to-show')
    this.webContents.emit('did-finish-load')
  }
  /** Gone for the program at once; the page follows. */
  destroy = () => {
    this.#gone()
    void this.webContents.page?.close()
  }
  /** Asks first, as a click on the window's cross does. */
  close = () => {
    const event = preventable({})
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }
  isDestroyed = () => this.#destroyed
  show = () => {
    this.#visible = true
    this.emit('show')
  }
  hide = () => {
    this.#visible = false
    this.emit('hide')
  }
  isVisible = () => this.#visible
  focus = () => {
    this.emit('focus')
    void this.webContents.page?.bringToFront()
  }
  isMinimized = () => false
  restore = () => {}
  maximize = () => void (this.#maximized = true)
  isMaximized = () => this.#maximized
  getBounds = () => this.#bounds
  getNormalBounds = () => this.#bounds
  getTitle = () => this.#title
  setContentProtection = (enable: boolean) => void (this.#protected = enable)
  isContentProtected = () => this.#protected
}
