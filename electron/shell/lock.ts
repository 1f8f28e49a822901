// Locking, in this order: drafts are asked for, the window is out of sight, the vault's process ends, a fresh window stands.
import { setTimeout as delay } from 'node:timers/promises'
import type { AppState } from '../../shared/contract/shell.ts'
import type { ProgramWindow } from './program-window.ts'
import type { VaultClient } from './vault-client.ts'

export type LockReason = AppState['reason']

const draftsPatience = 200

type Window = Pick<ProgramWindow, 'send' | 'hide' | 'replace' | 'replaceAtOnce'>
type Vault = Pick<VaultClient, 'isOpen' | 'close' | 'kill'>

export class Lock {
  readonly #window: Window
  readonly #vault: Vault
  readonly #forget: () => Promise<void>
  #reason: LockReason = 'started'
  #draftsSaved: () => void = () => {}
  #running: Promise<void> | undefined

  /** `forget` takes away what the program has left outside, whichever way it locks. */
  constructor(window: Window, vault: Vault, forget: () => Promise<void> = async () => {}) {
    this.#window = window
    this.#vault = vault
    this.#forget = forget
  }

  /** Why the unlock screen is shown. */
  get reason(): LockReason {
    return this.#reason
  }

  /** The window says that its drafts are written. */
  draftsSaved(): void {
    this.#draftsSaved()
  }

  /**
   * Settles when no process of the vault is left and the fresh window has loaded. `between` runs once the vault is
   * closed and before the fresh page asks what there is, even when nothing was open.
   */
  lock(reason: LockReason, between?: () => void): Promise<void> {
    this.#running ??= this.#perform(reason, between).finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  /**
   * Somebody is at the door: no drafts, no tidy end. The page is gone and the vault's process killed before this
   * returns; what was acknowledged is in the log beside the database, which the next opening reads. The unlock screen
   * then looks as after any lock.
   */
  panic(): Promise<void> {
    this.#reason = 'locked'
    return Promise.all([this.#window.replaceAtOnce(), this.#vault.kill(), this.#forget()]).then(() => {})
  }

  /** The vault's process died by itself: nothing to wait for. */
  crashed(): Promise<void> {
    this.#reason = 'crashed'
    void this.#forget()
    return this.#window.replace()
  }

  /** Before the program ends: drafts, then `last` while the vault is open, then the vault, and no window any more. */
  async leave(last: () => Promise<unknown> = async () => {}): Promise<void> {
    await this.#running
    await this.#forget()
    if (this.#vault.isOpen) {
      await this.#drafts()
      await last()
    }
    await this.#vault.close()
  }

  async #perform(reason: LockReason, between?: () => void): Promise<void> {
    if (this.#vault.isOpen) await this.#drafts()
    else if (!between) return
    this.#window.hide()
    this.#reason = reason
    // Together: a slow page must not keep the key in memory. The new page already finds the vault locked.
    const closed = this.#vault.close()
    if (between) {
      await closed
      between()
    }
    await Promise.all([closed, this.#window.replace(), this.#forget()])
  }

  async #drafts(): Promise<void> {
    const saved = new Promise<void>((resolve) => {
      this.#draftsSaved = resolve
    })
    this.#window.send('app.locking', {})
    await Promise.race([saved, delay(draftsPatience, undefined, { ref: false })])
  }
}
