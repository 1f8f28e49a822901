// A slot holds the vault key, wrapped under a key that one secret gives.
import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto'
import { AppError } from '../../../shared/result.ts'
import type { KdfCost } from '../../../shared/vault-messages.ts'
import { canonical } from './encoding.ts'
import type { Header, Slot } from './header.ts'
import { deriveKey, newKdf } from './kdf.ts'

type Bound = Pick<Header, 'vaultId' | 'epoch'>

/** Binds vault, slot and cost to the wrapped key: a slot moved to another header, or made cheaper, does not open. */
const additionalData = ({ vaultId, epoch }: Bound, { id, kind, kdf }: Pick<Slot, 'id' | 'kind' | 'kdf'>) =>
  canonical({ vaultId, slotId: id, kind, kdf, epoch })

export type WrappedKind = Exclude<Slot['kind'], 'device'>
/** Wraps the vault key for one secret: a passphrase, a recovery key as formatted, or what two share sheets give. */
export const makeSlot = async (
  vaultKey: Buffer,
  bound: Bound,
  { kind, label, secret, cost }: { kind: WrappedKind; label: string; secret: string; cost: KdfCost },
): Promise<Slot> => {
  const kdf = await newKdf(cost)
  const id = randomUUID()
  const key = await deriveKey(secret, kdf)
  try {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(additionalData(bound, { id, kind, kdf }))
    const wrapped = Buffer.concat([cipher.update(vaultKey), cipher.final()])
    return {
      id,
      kind,
      label,
      kdf,
      nonce: nonce.toString('base64'),
      wrapped: wrapped.toString('base64'),
      tag: cipher.getAuthTag().toString('base64'),
      createdAt: new Date().toISOString(),
    }
  } finally {
    key.fill(0)
  }
}

/** The vault key, or `wrong_passphrase`. The caller wipes it. */
export const openSlot = async (bound: Bound, slot: Slot, secret: string): Promise<Buffer> => {
  const key = await deriveKey(secret, slot.kdf)
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(slot.nonce, 'base64'))
      .setAAD(additionalData(bound, slot))
      .setAuthTag(Buffer.from(slot.tag, 'base64'))
    return Buffer.concat([decipher.update(Buffer.from(slot.wrapped, 'base64')), decipher.final()])
  } catch (cause) {
    throw new AppError({ code: 'wrong_passphrase' }, { cause })
  } finally {
    key.fill(0)
  }
}
