// What an open vault holds of its keys: the header, in the one place where it changes, and what wraps and seals it.
import { randomBytes } from 'node:crypto'
import { AppError } from '../../../shared/result.ts'
import type { KdfCost } from '../../../shared/vault-messages.ts'
import type { Sqlite } from '../database/open.ts'
import { type VaultFiles, writeHeader } from '../files/vault-folder.ts'
import { type Header, purposeKey, seal, type Slot } from '../keys/header.ts'
import { handOver, makeSlot, openSlot, type WrappedKind } from '../keys/slots.ts'

export type Keyring = {
  /** Of the header as it lies on the disk. */
  slots: () => readonly Slot[]
  /** A slot for this secret, in no header yet. */
  wrap: (slot: { kind: WrappedKind; label: string; secret: string }) => Promise<Slot>
  /** `wrong_passphrase` unless the secret opens this slot. */
  prove: (slotId: string, secret: string) => Promise<void>
  /** The same for a slot in no header yet: before its secret goes on paper. */
  proveSlot: (slot: Slot, secret: string) => Promise<void>
  /**
   * Writes vault.json first, then its revision into the database. Inside a command both stand or the row is taken back:
   * opening accepts a header one revision ahead, and the next one written takes the same number again.
   */
  write: (change: Partial<Pick<Header, 'slots' | 'anchor'>>) => void
  /** A copy of the vault key; the caller wipes it. */
  copyKey: () => Buffer
  /** A new vault key for a new epoch, handed over to the slots that stay. Nothing is written. */
  rotated: (stays: (slot: Slot) => boolean) => Rotated
  wipe: () => void
}

export type Rotated = { vaultKey: Buffer; epoch: number; slots: Slot[] }

export const keyringOf = (
  sqlite: Sqlite,
  files: VaultFiles,
  header: Header,
  openedWith: Buffer,
  cost: KdfCost,
): Keyring => {
  let current = header
  const vaultKey = Buffer.from(openedWith)
  const headerKey = purposeKey(vaultKey, header, 'header')
  const proveSlot = async (slot: Slot, secret: string): Promise<void> =>
    void (await openSlot(current, slot, secret)).vaultKey.fill(0)
  return {
    slots: () => current.slots,
    wrap: (slot) => makeSlot(vaultKey, current, { ...slot, cost }),
    prove: async (slotId, secret) => {
      const slot = current.slots.find(({ id }) => id === slotId)
      if (!slot) throw new AppError({ code: 'wrong_passphrase' })
      await proveSlot(slot, secret)
    },
    proveSlot,
    write: (change) => {
      const { mac: _mac, ...unsealed } = current
      const stored = sqlite.prepare('select header_rev from vault_meta').pluck().get()
      const headerRev = Number(stored) + 1
      const next = seal({ ...unsealed, ...change, headerRev }, headerKey)
      writeHeader(files, next)
      current = next
      sqlite.prepare('update vault_meta set header_rev = ?').run(headerRev)
    },
    copyKey: () => Buffer.from(vaultKey),
    rotated: (stays) => {
      const [next, bound] = [randomBytes(32), { vaultId: current.vaultId, epoch: current.epoch + 1 }]
      const slots = current.slots.filter(stays).map((slot) => handOver(slot, next, bound))
      return { vaultKey: next, epoch: bound.epoch, slots }
    },
    wipe: () => {
      vaultKey.fill(0)
      headerKey.fill(0)
    },
  }
}
