// The window the user sees. It is never reloaded, only replaced: the process that showed names ends with it.
import { setTimeout as delay } from 'node:timers/promises'
import { BrowserWindow } from 'electron'
import type { AppEventName, AppEvents } from '../../shared/events.ts'
import { pageUrl } from './pages.ts'
import { createWindow } from './window.ts'

const destroy = (windows: readonly BrowserWindow[]): void => {
  for (const window of windows) if (!window.isDestroyed()) window.destroy()
}

/** A page that does not load must not keep the old one, and its names, alive. */
const loadPatience = 3000

export class ProgramWindow {
  #current: BrowserWindow | undefined
  readonly #onClose: () => void

  /** `onClose`: the user closed the window. It stays until the program has left in good order. */
  constructor(onClose: () => void) {
    this.#onClose = onClose
  }

  /** A fresh window where the last one stood; every other window, hidden ones too, is destroyed once it has loaded. */
  async replace(): Promise<void> {
    const old = BrowserWindow.getAllWindows()
    await this.#open()
    destroy(old)
  }

  /** The same, but nothing old is left when this returns; the fresh one shows itself once it has loaded. */
  replaceAtOnce(): Promise<void> {
    const old = BrowserWindow.getAllWindows()
    const opened = this.#open()
    destroy(old)
    return opened
  }

  /** Settles when the fresh window has loaded; it is the current one at once. */
  async #open(): Promise<void> {
    const last = this.#alive()
    const fresh = createWindow(last?.getNormalBounds())
    this.#current = fresh
    fresh.once('ready-to-show', () => {
      if (last?.isMaximized()) fresh.maximize()
      fresh.show()
    })
    fresh.on('close', (event) => {
      event.preventDefault()
      this.#onClose()
    })
    fresh.webContents.on('render-process-gone', () => {
      if (this.#current === fresh) void this.replace()
    })
    // Rejects when the next replacement overtakes it.
    const loaded = fresh.loadURL(pageUrl('index.html')).catch(() => {})
    await Promise.race([loaded, delay(loadPatience, undefined, { ref: false })])
  }

  /** Out of sight at once; what follows may take its time. */
  hide(): void {
    this.#alive()?.hide()
  }

  focus(): void {
    const window = this.#alive()
    if (window?.isMinimized()) window.restore()
    window?.focus()
  }

  send<E extends AppEventName>(event: E, payload: AppEvents[E]): void {
    this.#alive()?.webContents.send('event', event, payload)
  }

  /** Events of the vault reach every window, hidden ones too; main does not read them. */
  broadcast(event: string, payload: unknown): void {
    for (const window of BrowserWindow.getAllWindows())
      if (!window.isDestroyed()) window.webContents.send('event', event, payload)
  }

  /** The browser window now shown, for dialogs that belong to it. */
  get current(): BrowserWindow | undefined {
    return this.#alive()
  }

  #alive = (): BrowserWindow | undefined =>
    this.#current && !this.#current.isDestroyed() ? this.#current : undefined
}
