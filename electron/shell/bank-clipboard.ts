// What was copied of bank data leaves the clipboard by itself: after a while, when the program locks, and when it ends.
import { createHash } from 'node:crypto'
import type { Clipboard } from 'electron'

const keptMilliseconds = 30_000
const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')

export class BankClipboard {
  readonly #clipboard: Pick<Clipboard, 'readText' | 'writeText' | 'clear'>
  /** Of what was copied; the text itself is not kept here as well. */
  #copied: string | null = null
  #timer: NodeJS.Timeout | undefined

  constructor(clipboard: Pick<Clipboard, 'readText' | 'writeText' | 'clear'>) {
    this.#clipboard = clipboard
  }

  async copy(text: string): Promise<void> {
    clearTimeout(this.#timer)
    await this.#clipboard.writeText(text)
    this.#copied = digestOf(text)
    this.#timer = setTimeout(() => void this.forget(), keptMilliseconds)
    this.#timer.unref()
  }

  /** Empties the clipboard, unless something else was copied meanwhile. */
  async forget(): Promise<void> {
    clearTimeout(this.#timer)
    const copied = this.#copied
    this.#copied = null
    if (copied !== null && digestOf(await this.#clipboard.readText()) === copied) this.#clipboard.clear()
  }
}
