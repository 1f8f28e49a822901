// A vault key is given to a slot whose secret nobody here knows: sealed to its public key, by ECDH on P-256. Of the
// curves it is the one whose use in Electron's crypto (BoringSSL) is tested; node's tests of X25519 are left out there.
import { createCipheriv, createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'
import { canonical } from './encoding.ts'
import type { Header, SealedKey, Slot } from './header.ts'

type Bound = Pick<Header, 'vaultId' | 'epoch'>
type Target = Pick<Slot, 'id' | 'publicKey'>

const curve = 'prime256v1'

/** A key pair for a new slot. The caller wipes the private key. */
export const newKeyPair = (): { privateKey: Buffer; publicKey: Buffer } => {
  const pair = createECDH(curve)
  const publicKey = pair.generateKeys()
  // Leading zeros are left out by getPrivateKey.
  const privateKey = Buffer.alloc(32)
  const own = pair.getPrivateKey()
  own.copy(privateKey, 32 - own.length)
  own.fill(0)
  return { privateKey, publicKey }
}

/** What both ends agree on: the slot, the epoch and both public keys bind it to this one use. */
const sharedKey = (secret: Buffer, bound: Buffer): Buffer => {
  const key = Buffer.from(hkdfSync('sha256', secret, bound, 'desk/seal/v1', 32))
  secret.fill(0)
  return key
}
const boundTo = ({ vaultId, epoch }: Bound, { id, publicKey }: Target, ephemeral: string) =>
  canonical({ vaultId, slotId: id, epoch, publicKey, ephemeral })

/** Seals the vault key of an epoch to a slot. */
export const sealTo = (vaultKey: Buffer, bound: Bound, target: Target): SealedKey => {
  const pair = createECDH(curve)
  const ephemeral = pair.generateKeys('base64')
  const context = boundTo(bound, target, ephemeral)
  const key = sharedKey(pair.computeSecret(Buffer.from(target.publicKey, 'base64')), context)
  try {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(context)
    const wrapped = Buffer.concat([cipher.update(vaultKey), cipher.final()])
    return {
      ephemeral,
      nonce: nonce.toString('base64'),
      wrapped: wrapped.toString('base64'),
      tag: cipher.getAuthTag().toString('base64'),
    }
  } finally {
    key.fill(0)
  }
}

/** The vault key that was sealed; throws when it was not sealed to this slot for this epoch. */
export const unseal = (sealed: SealedKey, bound: Bound, target: Target, privateKey: Buffer): Buffer => {
  const context = boundTo(bound, target, sealed.ephemeral)
  const pair = createECDH(curve)
  pair.setPrivateKey(privateKey)
  const key = sharedKey(pair.computeSecret(Buffer.from(sealed.ephemeral, 'base64')), context)
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(sealed.nonce, 'base64'))
      .setAAD(context)
      .setAuthTag(Buffer.from(sealed.tag, 'base64'))
    return Buffer.concat([decipher.update(Buffer.from(sealed.wrapped, 'base64')), decipher.final()])
  } finally {
    key.fill(0)
  }
}
