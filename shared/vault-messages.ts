// What main and the vault process say to each other. Control messages have a shape of their own,
// so that no page can open or close a vault by naming a channel.
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
  | {
      op: 'unlock'
      directory: string
      slot: 'user' | 'recovery'
      /** The pseudonym of the user's slot; null where there is only one. */
      label: string | null
      secret: string
      /** Of a key made while the vault is open. */
      cost: KdfCost
    }
  | { op: 'call'; channel: string; input: unknown }
  /** Runs the demonstration campaign into the open vault, which must be a demo. */
  | { op: 'fillDemo' }
  /** Finishes, writes the audit anchor, checkpoints, closes, exits. Sent without waiting for an answer. */
  | { op: 'close' }
export type KdfCost = 'full' | 'floor'
export type VaultMessage = { id: number; request: VaultRequest }
export type VaultAnswer = { id: number; result: Result } | { event: string; payload: unknown }
export type VaultFailure = ErrorCode
