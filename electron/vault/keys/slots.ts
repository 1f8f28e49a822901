// A slot holds the vault key, wrapped under a key that one secret gives, and a key pair of its own beside it.
import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto'
import { AppError } from '../../../shared/result.ts'
import type { KdfCost } from '../../../shared/vault-messages.ts'
import { canonical } from './encoding.ts'
import type { Header, Slot } from './header.ts'
import { deriveKey, newKdf } from './kdf.ts'
import { newKeyPair, sealTo, unseal } from './seal-to.ts'

type Bound = Pick<Header, 'vaultId' | 'epoch'>
type Fixed = Omit<Slot, 'epoch' | 'nonce' | 'wrapped' | 'tag' | 'sealed'>

/** Binds vault, slot and cost to the wrapped keys: a slot moved to another header, or made cheaper, does not open. */
const additionalData = (
  vaultId: string,
  { id, kind, kdf, epoch, publicKey }: Pick<Slot, 'id' | 'kind' | 'kdf' | 'epoch' | 'publicKey'>,
) => canonical({ vaultId, slotId: id, kind, kdf, epoch, publicKey })

/** The slot with both keys under `key`; the vault key follows the private one. */
const wrapped = (fixed: Fixed, { vaultId, epoch }: Bound, key: Buffer, keys: readonly Buffer[]): Slot => {
  const nonce = randomBytes(12)
  const data = additionalData(vaultId, { ...fixed, epoch })
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(data)
  const text = Buffer.concat([...keys.map((each) => cipher.update(each)), cipher.final()])
  return {
    ...fixed,
    epoch,
    nonce: nonce.toString('base64'),
    wrapped: text.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    sealed: null,
  }
}

export type WrappedKind = Exclude<Slot['kind'], 'device'>
/** Wraps the vault key for one secret: a passphrase, a recovery key as formatted, or what two share sheets give. */
export const makeSlot = async (
  vaultKey: Buffer,
  bound: Bound,
  { kind, label, secret, cost }: { kind: WrappedKind; label: string; secret: string; cost: KdfCost },
): Promise<Slot> => {
  const kdf = await newKdf(cost)
  const key = await deriveKey(secret, kdf)
  const { privateKey, publicKey } = newKeyPair()
  try {
    const [id, createdAt] = [randomUUID(), new Date().toISOString()]
    const fixed = { id, kind, label, kdf, publicKey: publicKey.toString('base64'), createdAt }
    return wrapped(fixed, bound, key, [privateKey, vaultKey])
  } finally {
    key.fill(0)
    privateKey.fill(0)
  }
}

/** `ordinary` is the slot with the vault key wrapped again, where it had been sealed to it meanwhile. */
export type OpenedSlot = { vaultKey: Buffer; ordinary: Slot | null }

const openedBy = (bound: Bound, slot: Slot, key: Buffer): OpenedSlot => {
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(slot.nonce, 'base64'))
    .setAAD(additionalData(bound.vaultId, slot))
    .setAuthTag(Buffer.from(slot.tag, 'base64'))
  const text = Buffer.concat([decipher.update(Buffer.from(slot.wrapped, 'base64')), decipher.final()])
  const [privateKey, own] = [text.subarray(0, 32), text.subarray(32)]
  try {
    if (slot.sealed === null) {
      if (slot.epoch !== bound.epoch) throw new Error('the key of another epoch')
      return { vaultKey: Buffer.from(own), ordinary: null }
    }
    const vaultKey = unseal(slot.sealed, bound, slot, privateKey)
    const { epoch: _epoch, nonce: _nonce, wrapped: _wrapped, tag: _tag, sealed: _sealed, ...fixed } = slot
    return { vaultKey, ordinary: wrapped(fixed, bound, key, [privateKey, vaultKey]) }
  } finally {
    text.fill(0)
  }
}

/** The vault key, or `wrong_passphrase`. The caller wipes it. */
export const openSlot = async (bound: Bound, slot: Slot, secret: string): Promise<OpenedSlot> => {
  const key = await deriveKey(secret, slot.kdf)
  try {
    return openedBy(bound, slot, key)
  } catch (cause) {
    throw new AppError({ code: 'wrong_passphrase' }, { cause })
  } finally {
    key.fill(0)
  }
}

/** The slot for a new vault key: its secret stays what it was, and need not be known here. */
export const handOver = (slot: Slot, vaultKey: Buffer, bound: Bound): Slot => ({
  ...slot,
  sealed: sealTo(vaultKey, bound, slot),
})
