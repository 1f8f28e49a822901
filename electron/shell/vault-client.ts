// Main's end of the vault process: starts it, passes calls on unread, ends it. Locked means: there is no process.
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { fail, type Result } from '../../shared/result.ts'
import type {
  BackupTask,
  StageRequest,
  VaultAnswer,
  VaultMessage,
  VaultRequest,
} from '../../shared/vault-messages.ts'

/** What is used of Electron's UtilityProcess. */
export type VaultProcess = NodeJS.EventEmitter & {
  pid: number | undefined
  postMessage: (message: VaultMessage) => void
  kill: () => boolean
}

type Options = {
  /** The one place a process is made. */
  fork: () => VaultProcess
  onEvent: (event: string, payload: unknown) => void
  /** An open vault ended without being asked to. */
  onCrash: () => void
}

/** From the word to the end, with the 200 ms for drafts before it, stays under a second. */
const patience = { afterWord: 500, afterTerm: 200 }

export class VaultClient {
  readonly #options: Options
  readonly #pending = new Map<number, (result: Result) => void>()
  #child: VaultProcess | undefined
  #open = false
  /** The process only reads a bundle, with no vault open. */
  #reading = false
  #ending: Promise<void> = Promise.resolve()
  /** The process that was told to end, until it has. */
  #dying: VaultProcess | undefined
  #lastId = 0

  constructor(options: Options) {
    this.#options = options
  }

  get isOpen(): boolean {
    return this.#open
  }

  /** Creates or unlocks in a new process. Nothing of the request is kept here once it is sent. */
  async start(request: Extract<VaultRequest, { op: 'create' | 'unlock' }>): Promise<Result> {
    if (this.#reading) await this.close()
    await this.#ending // the last process holds the vault's lock until it is gone
    if (this.#child) return fail('busy')
    const child = this.#fork()
    const result = await this.#ask(request)
    if (this.#child !== child) return result
    if (result.ok) this.#open = true
    else await this.close()
    return result
  }

  /** Proves a bundle, in the process of the open vault or in one of its own. */
  async stage(request: StageRequest): Promise<Result> {
    await this.#ending
    if (!this.#child) {
      this.#fork()
      this.#reading = true
    }
    const result = await this.#ask({ op: 'stage', ...request })
    if (!result.ok && this.#reading) await this.close()
    return result
  }

  /** What was proven takes its place; the vault is open afterwards, whichever was before. */
  async restore(): Promise<Result> {
    if (!this.#child) return fail('not_found')
    const child = this.#child
    const result = await this.#ask({ op: 'restore' })
    if (this.#child !== child) return result
    if (result.ok) [this.#open, this.#reading] = [true, false]
    else if (this.#reading) await this.close()
    return result
  }

  /** What was unpacked is taken away. */
  async unstage(): Promise<void> {
    if (this.#reading) await this.close()
    else if (this.#child) await this.#ask({ op: 'unstage' })
  }

  async switchBack(): Promise<Result> {
    return this.#open ? this.#ask({ op: 'switchBack' }) : fail('locked')
  }

  /** A call of a page, relayed as it came. */
  async call(channel: string, input: unknown): Promise<Result> {
    return this.#open ? this.#ask({ op: 'call', channel, input }) : fail('locked')
  }

  async fillDemo(): Promise<Result> {
    return this.#open ? this.#ask({ op: 'fillDemo' }) : fail('locked')
  }

  async backup(task: BackupTask): Promise<Result> {
    return this.#open || this.#reading ? this.#ask({ op: 'backup', task }) : fail('locked')
  }

  /** Calls in flight end as locked at once; settles when the process is gone, and with it what it held in memory. */
  close(): Promise<void> {
    const child = this.#child
    if (child) {
      this.#forget()
      this.#dying = child
      this.#ending = end(child).finally(() => {
        if (this.#dying === child) this.#dying = undefined
      })
    }
    return this.#ending
  }

  /** Ends it without a word, also one that is just closing. What it has acknowledged is on the disk. */
  kill(): Promise<void> {
    const gone = this.close()
    if (this.#dying) slay(this.#dying)
    return gone
  }

  #fork(): VaultProcess {
    const child = this.#options.fork()
    this.#child = child
    child.on('message', (answer: VaultAnswer) => this.#receive(child, answer))
    child.once('exit', () => this.#gone(child))
    return child
  }

  #ask(request: VaultRequest): Promise<Result> {
    return new Promise((resolve) => {
      const id = ++this.#lastId
      this.#pending.set(id, resolve)
      this.#child?.postMessage({ id, request })
    })
  }

  #receive(child: VaultProcess, answer: VaultAnswer): void {
    if (this.#child !== child) return // a last word of one that is being ended
    if ('event' in answer) return this.#options.onEvent(answer.event, answer.payload)
    this.#pending.get(answer.id)?.(answer.result)
    this.#pending.delete(answer.id)
  }

  #gone(child: VaultProcess): void {
    if (this.#child !== child) return
    const wasOpen = this.#open
    this.#forget()
    if (wasOpen) this.#options.onCrash() // while opening, the caller is still there to be told
  }

  #forget(): void {
    this.#child = undefined
    this.#open = false
    this.#reading = false
    for (const settle of this.#pending.values()) settle(fail('locked'))
    this.#pending.clear()
  }
}

/** A word first, so that an idle vault can checkpoint and close; a busy one cannot listen and is killed all the same. */
const end = async (child: VaultProcess): Promise<void> => {
  const exit = once(child, 'exit')
  const goneWithin = (ms: number) => Promise.race([exit.then(() => true), delay(ms, false, { ref: false })])
  child.postMessage({ id: 0, request: { op: 'close' } })
  if (await goneWithin(patience.afterWord)) return
  child.kill()
  if (await goneWithin(patience.afterTerm)) return
  slay(child)
  await exit
}

const slay = ({ pid }: VaultProcess): void => {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
  } catch {
    // It went by itself.
  }
}
