// settings.json: preferences and the list of vaults. Nothing in it names a person or an office.
import { join } from 'node:path'
import { z } from 'zod'
import {
  defaultPreferences,
  preferences,
  type Preferences,
  vaultEntry,
  type VaultEntry,
} from '../../shared/contract/shell.ts'
import { readJson, writeWhole } from './small-file.ts'

// Each part by itself: a damaged preference must not cost the list, nor the other way round.
const stored = z.object({
  preferences: preferences
    .extend({
      maskMinutes: preferences.shape.maskMinutes.catch(defaultPreferences.maskMinutes),
      plainLists: preferences.shape.plainLists.catch(defaultPreferences.plainLists),
    })
    .catch(defaultPreferences),
  vaults: z.array(vaultEntry).catch([]),
  lastId: z.uuid().nullable().catch(null),
  /** By vault, the pseudonym that opened it last. */
  lastLabels: z.record(z.uuid(), z.string().max(8)).catch({}),
})
type Stored = z.infer<typeof stored>

export class Settings {
  readonly #path: string
  #held: Stored

  constructor(userData: string) {
    this.#path = join(userData, 'settings.json')
    const read = stored.safeParse(readJson(this.#path))
    this.#held = read.success
      ? read.data
      : { preferences: defaultPreferences, vaults: [], lastId: null, lastLabels: {} }
  }

  get preferences(): Preferences {
    return this.#held.preferences
  }

  get vaults(): readonly VaultEntry[] {
    return this.#held.vaults
  }

  /** The vault opened last, which the unlock screen offers first. */
  get lastId(): string | null {
    return this.#held.lastId
  }

  get lastLabels(): Readonly<Record<string, string>> {
    return this.#held.lastLabels
  }

  /** Kept in memory only once it is on disk. */
  update(change: Partial<Stored>): void {
    const next = { ...this.#held, ...change }
    writeWhole(this.#path, `${JSON.stringify(next, null, 2)}\n`)
    this.#held = next
  }

  /** What is left out, or undefined, stays as it was. */
  setPreferences(change: { [K in keyof Preferences]?: Preferences[K] | undefined }): Preferences {
    const given = Object.entries(change).filter(([, value]) => value !== undefined)
    this.update({ preferences: preferences.parse({ ...this.preferences, ...Object.fromEntries(given) }) })
    return this.preferences
  }
}
