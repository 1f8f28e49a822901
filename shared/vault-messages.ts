// What main and the vault process say to each other. Control messages have a shape of their own,
// so that no page can open or close a vault by naming a channel.
import type { z } from 'zod'
import type { backupState, comparison } from './contract/backup.ts'
import type { FailedAttempts } from './contract/system.ts'
import type { Opening } from './contract/opening.ts'
import type { ErrorCode, Result } from './result.ts'

export type VaultRequest =
  | {
      op: 'create'
      directory: string
      vaultId: string
      kind: 'office' | 'demo'
      passphrase: string
      cost: KdfCost
    }
  | (Opening & {
      op: 'unlock'
      directory: string
      /** The pseudonym of the user's slot; null where there is only one. */
      label: string | null
      /** Counted outside the vault while it was locked. */
      failed: FailedAttempts | null
      /** Of a key made while the vault is open. */
      cost: KdfCost
    })
  | { op: 'call'; channel: string; input: unknown }
  /** Runs the demonstration campaign into the open vault, which must be a demo. */
  | { op: 'fillDemo' }
  | { op: 'backup'; task: BackupTask }
  /** Proves a bundle in a process that may have a vault open or not. */
  | ({ op: 'stage' } & StageRequest)
  | { op: 'unstage' }
  /** What was proven takes its place and is open afterwards. */
  | { op: 'restore' }
  /** Closes, and puts back what was set aside. */
  | { op: 'switchBack' }
  /** Finishes, writes the audit anchor, checkpoints, closes, exits. Sent without waiting for an answer. */
  | { op: 'close' }
export type KdfCost = 'full' | 'floor'
export type VaultMessage = { id: number; request: VaultRequest }
export type VaultAnswer = { id: number; result: Result } | { event: string; payload: unknown }
export type VaultFailure = ErrorCode

/** What main asks of the backups of the open vault; paths are chosen in dialogs of main. */
export type BackupTask =
  | { do: 'state' }
  | { do: 'make'; reason?: 'before_bulk' }
  /** Before the program ends: only when something was changed. */
  | { do: 'quit' }
  | { do: 'saveTo'; path: string }
  | { do: 'setFolder'; path: string | null }
  | { do: 'remove'; name: string; place: 'local' | 'folder' }
  | { do: 'cancel' }
export type BackupState = z.output<typeof backupState>
export type StageRequest = Opening & {
  /** The folder of all vaults, where a bundle is unpacked beside them. */
  root: string
  from: { path: string } | { name: string; place: 'local' | 'folder' }
}
export type Comparison = z.output<typeof comparison>
