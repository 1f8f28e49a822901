// The folders of the vaults. The folders are the truth, the list in settings.json only remembers them:
// nothing is made over an existing vault, and only a demonstration is ever deleted.
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type AppState, type VaultEntry, vaultKinds } from '../../shared/contract/shell.ts'
import type { Settings } from './preferences.ts'
import { readJson } from './small-file.ts'
import { finishSwaps } from './unfinished.ts'

const header = z.object({ kind: z.enum(vaultKinds) })
const slots = z.object({ slots: z.array(z.object({ kind: z.string(), label: z.string().min(1).max(8) })) })
type Offered = AppState['vaults'][number]
const isId = (name: string) => z.uuid().safeParse(name).success

export class Vaults {
  readonly #root: string
  readonly #settings: Settings

  constructor(userData: string, settings: Settings) {
    this.#root = join(userData, 'vaults')
    this.#settings = settings
    mkdirSync(this.#root, { recursive: true, mode: 0o700 })
    finishSwaps(this.#root)
    this.#remember(this.#scan())
  }

  list(): VaultEntry[] {
    return [...this.#settings.vaults]
  }

  find(id: string): VaultEntry | undefined {
    return this.#settings.vaults.find((entry) => entry.id === id)
  }

  /** The vault the unlock screen offers first. */
  first(): string | null {
    const { lastId } = this.#settings
    return lastId && this.find(lastId) ? lastId : (this.list().at(-1)?.id ?? null)
  }

  opened(id: string, label: string | null): void {
    const { lastId, lastLabels } = this.#settings
    const isAnotherUser = label !== null && lastLabels[id] !== label
    if (lastId === id && !isAnotherUser) return
    this.#settings.update({
      lastId: id,
      ...(isAnotherUser && { lastLabels: { ...lastLabels, [id]: label } }),
    })
  }

  /** What the unlock screen shows, read anew each time: users come and go. */
  offered(): Offered[] {
    const { lastLabels } = this.#settings
    return this.list().map((entry) => {
      const slots = this.#slots(entry.id)
      const users = slots.filter(({ kind }) => kind === 'user').map(({ label }) => label)
      const labels = [...new Set(users)]
      const last = lastLabels[entry.id]
      return {
        ...entry,
        labels,
        lastLabel: last !== undefined && labels.includes(last) ? last : null,
        hasShares: slots.some(({ kind }) => kind === 'share'),
      }
    })
  }

  /** Where all of them lie. */
  get root(): string {
    return this.#root
  }

  directory(id: string): string {
    return join(this.#root, id)
  }

  /** An empty folder of its own for a vault to be made in; listed only once the vault is. */
  prepare(): { id: string; directory: string } {
    const id = randomUUID()
    mkdirSync(this.directory(id), { mode: 0o700 })
    return { id, directory: this.directory(id) }
  }

  /** A creation failed: takes the folder away if nothing was written into it. */
  abandon(id: string): void {
    try {
      rmdirSync(this.directory(id))
    } catch {
      // Something stands in it: left for a person to look at.
    }
  }

  add(entry: VaultEntry): void {
    this.#settings.update({
      vaults: [...this.list().filter(({ id }) => id !== entry.id), entry],
      lastId: entry.id,
    })
  }

  /** Both the list and the vault's own header must say so. */
  isDemo(id: string): boolean {
    return this.find(id)?.kind === 'demo' && this.#kind(id) === 'demo'
  }

  /** Deletes a demonstration, never anything else. */
  discard(id: string): boolean {
    if (!this.isDemo(id)) return false
    // Away in one step first: a deletion cut short must not leave half a vault in the list.
    const aside = `${this.directory(id)}.discarded`
    renameSync(this.directory(id), aside)
    this.#settings.update({ vaults: this.list().filter((entry) => entry.id !== id) })
    rmSync(aside, { recursive: true, force: true })
    return true
  }

  /** Of the header that the vault will open with. */
  #slots(id: string) {
    const read = ['vault.json', 'vault.json.bak']
      .map((file) => slots.safeParse(readJson(join(this.directory(id), file))))
      .find(({ success }) => success)
    return read?.data?.slots ?? []
  }

  #kind(id: string) {
    const read = header.safeParse(readJson(join(this.directory(id), 'vault.json')))
    return read.success ? read.data.kind : undefined
  }

  /** Listed vaults whose folder stands, then those the list has forgotten. */
  #scan(): VaultEntry[] {
    const known = this.#settings.vaults.filter(({ id }) => existsSync(this.directory(id)))
    const forgotten = readdirSync(this.#root)
      .filter((name) => isId(name) && !known.some(({ id }) => id === name))
      .filter((id) => ['vault.json', 'vault.json.bak'].some((file) => existsSync(join(this.#root, id, file))))
      .map((id) => ({
        id,
        // Of a header that cannot be read the safe thing is believed: an office is never deleted.
        kind: this.#kind(id) ?? ('office' as const),
        createdAt: statSync(this.directory(id)).birthtime.toISOString(),
      }))
    return [...known, ...forgotten]
  }

  #remember(found: VaultEntry[]): void {
    const same = JSON.stringify(found) === JSON.stringify(this.#settings.vaults)
    if (!same) this.#settings.update({ vaults: found })
  }
}
