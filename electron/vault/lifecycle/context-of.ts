import type { KdfCost } from '../../../shared/vault-messages.ts'
import { newId } from '../audit/change.ts'
import type { Context } from '../context.ts'
import type { Migration } from '../database/migrate.ts'
import type { Sqlite } from '../database/open.ts'
import { queryBuilder } from '../database/run.ts'
import { statementCache } from '../database/statement-cache.ts'
import { derivations, rules } from '../derivations.ts'
import type { Keyring } from './keyring.ts'
import type { User } from './owner.ts'

export type Kind = 'office' | 'demo'
/** `clock` and `migrations` are for tests; `ballastBytes` is what is kept aside for a full disk, `cost` that of a new key. */
export type VaultOptions = {
  cost?: KdfCost
  clock?: () => string
  ballastBytes?: number
  migrations?: readonly Migration[]
}

const realClock = () => new Date().toISOString()
/** In the demonstration it is always 8 April 2014, the day the founding news item appeared; only the hour goes on. */
const demoClock = () => `2014-04-08${realClock().slice(10)}`
export const clockOf = (kind: Kind, { clock }: VaultOptions) =>
  clock ?? (kind === 'demo' ? demoClock : realClock)
/** What handlers need, over an open connection; with another clock in tests. */
export const contextOf = (
  sqlite: Sqlite,
  { kind, user, keyring }: { kind: Kind; user: User; keyring: Keyring | null },
  options: VaultOptions = {},
): Context => {
  const prepare = statementCache(sqlite)
  const meta = prepare('select vault_id, device_letter from vault_meta').get() as {
    vault_id: string
    device_letter: string
  }
  const { key } = prepare("select key from vault_key where name = 'audit'").get() as { key: Buffer }
  return {
    sqlite,
    db: queryBuilder(),
    prepare,
    user,
    vault: { id: meta.vault_id, kind, deviceLetter: meta.device_letter },
    session: newId(),
    failedAttempts: null,
    now: clockOf(kind, options),
    auditKey: key,
    derivations,
    rules,
    keyring,
    derived: null,
    operation: null,
  }
}
