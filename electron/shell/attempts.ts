// The delay after wrong passphrases. It slows a person at the keyboard; the key derivation slows the rest.
import { join } from 'node:path'
import { z } from 'zod'
import type { FailedAttempts } from '../../shared/contract/system.ts'
import { readJson, writeWhole } from './small-file.ts'

const freeAttempts = 4
const longestSeconds = 300

/** Seconds to wait after so many failures: nothing four times, then 2, 4, 8 … 300. */
export const delaySeconds = (failures: number): number =>
  failures < freeAttempts ? 0 : Math.min(longestSeconds, 2 ** (failures - freeAttempts + 1))

/** `wall` may be set by anybody; `steady` only runs forward, but starts anew with the program. */
export type Clocks = { wall: () => number; steady: () => number }
const systemClocks: Clocks = { wall: () => Date.now(), steady: () => performance.now() }

const counted = z.object({ failures: z.int().min(0), at: z.number() })
type Counted = z.infer<typeof counted>
const stored = z.record(z.uuid(), counted)

export class Attempts {
  readonly #path: string
  readonly #clocks: Clocks
  readonly #counted: Record<string, Counted>
  readonly #freeAgain = new Map<string, number>()

  constructor(userData: string, clocks: Clocks = systemClocks) {
    this.#path = join(userData, 'attempts.json')
    this.#clocks = clocks
    this.#counted = stored.catch({}).parse(readJson(this.#path))
    for (const [id, { failures, at }] of Object.entries(this.#counted)) {
      // A clock set back before the failure says nothing about the time passed: the wait begins anew.
      const passed = Math.max(0, clocks.wall() - at)
      this.#freeAgain.set(id, clocks.steady() + delaySeconds(failures) * 1000 - passed)
    }
  }

  /** Seconds until the next attempt is allowed; 0 when it is. */
  secondsLeft(vaultId: string): number {
    const until = this.#freeAgain.get(vaultId) ?? 0
    return Math.max(0, Math.ceil((until - this.#clocks.steady()) / 1000))
  }

  /** Wrong attempts since the last opening, for whoever opens next; null when there were none. */
  before(vaultId: string): FailedAttempts | null {
    const counted = this.#counted[vaultId]
    return counted ? { count: counted.failures, lastAt: new Date(counted.at).toISOString() } : null
  }

  /**
   * Counts an attempt as failed before it is made, so that killing the program does not undo it.
   * `failed` begins the wait: the time the attempt itself took is no part of it. `withdraw` takes the count back, for
   * an attempt that ended without telling right from wrong.
   */
  begin(vaultId: string): { failed: () => void; withdraw: () => void } {
    const before = this.#counted[vaultId]
    const failures = (before?.failures ?? 0) + 1
    const wait = () => {
      this.#keep(vaultId, { failures, at: this.#clocks.wall() })
      this.#freeAgain.set(vaultId, this.#clocks.steady() + delaySeconds(failures) * 1000)
    }
    wait()
    return {
      failed: wait,
      withdraw: () => {
        this.#keep(vaultId, before)
        this.#freeAgain.delete(vaultId)
      },
    }
  }

  /** The passphrase was right. */
  succeed(vaultId: string): void {
    this.#keep(vaultId, undefined)
    this.#freeAgain.delete(vaultId)
  }

  #keep(vaultId: string, record: Counted | undefined): void {
    if (record) this.#counted[vaultId] = record
    else delete this.#counted[vaultId]
    writeWhole(this.#path, JSON.stringify(this.#counted))
  }
}
