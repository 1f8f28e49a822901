// vault.json: everything needed to open the vault but the secret itself, and no name of anybody (security 4.3).
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../../shared/result.ts'
import { base64, canonical } from './encoding.ts'
import { kdfParameters } from './kdf.ts'

/** A vault key for whoever holds the private key of a slot. */
const sealedKey = z.strictObject({
  ephemeral: base64(65),
  nonce: base64(12),
  wrapped: base64(32),
  tag: base64(16),
})
export type SealedKey = z.output<typeof sealedKey>

export const slot = z.strictObject({
  id: z.uuid(),
  kind: z.enum(['user', 'recovery', 'device', 'share']),
  /** A pseudonym such as "A": names of users on a seized disk are evidence. */
  label: z.string().max(8),
  kdf: kdfParameters,
  /** The epoch whose vault key was wrapped; when it is not the header's, `sealed` holds the key of the header's. */
  epoch: z.int().min(1),
  /** A new vault key can be given to the slot without its secret; the key that opens it is wrapped beside the vault's. */
  publicKey: base64(65),
  nonce: base64(12),
  wrapped: base64(64),
  tag: base64(16),
  sealed: sealedKey.nullable(),
  createdAt: z.iso.datetime(),
})
export type Slot = z.output<typeof slot>

const plainHeader = z.strictObject({
  format: z.literal(1),
  vaultId: z.uuid(),
  kind: z.enum(['office', 'demo']),
  epoch: z.int().min(1),
  headerRev: z.int().min(1),
  cipher: z.literal('sqlcipher4'),
  slots: z.array(slot).min(1).max(50),
  /** Head of the audit chain when the vault was last closed. */
  anchor: z.strictObject({ seq: z.int().min(0), hash: base64(32) }).nullable(),
  mac: base64(32),
})
export const header = plainHeader.extend({
  /** Only while the vault key is being changed: the header that still opens, should the database not be the new one. */
  previous: plainHeader.optional(),
})
export type Header = z.output<typeof header>
export type UnsealedHeader = Omit<Header, 'mac'>

export type KeyPurpose = 'db' | 'header' | 'backup'
/** K_x of security 4.3. The caller wipes it. */
export const purposeKey = (
  vaultKey: Buffer,
  { vaultId, epoch }: Pick<Header, 'vaultId' | 'epoch'>,
  purpose: KeyPurpose,
): Buffer => Buffer.from(hkdfSync('sha256', vaultKey, `${vaultId}|${epoch}`, `desk/${purpose}/v1`, 32))

const macOf = (unsealed: UnsealedHeader, headerKey: Buffer): Buffer =>
  createHmac('sha256', headerKey).update(canonical(unsealed)).digest()

/** Puts the MAC on a header; `headerKey` is the purpose key `header`. */
export const seal = (unsealed: UnsealedHeader, headerKey: Buffer): Header => ({
  ...unsealed,
  mac: macOf(unsealed, headerKey).toString('base64'),
})

/** A header whose slots, costs or counters were changed outside the program is damage, not a wrong passphrase. */
export const assertSealedBy = ({ mac, ...unsealed }: Header, headerKey: Buffer): void => {
  if (!timingSafeEqual(macOf(unsealed, headerKey), Buffer.from(mac, 'base64')))
    throw new AppError({ code: 'damaged' })
}

/** Reads the text of vault.json; damage, a newer format and somebody else's file are told apart. */
export const parseHeader = (text: string): Header => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw new AppError({ code: 'damaged' }, { cause })
  }
  const format = z.object({ format: z.int() }).safeParse(json)
  if (!format.success) throw new AppError({ code: 'not_a_vault' })
  if (format.data.format > 1) throw new AppError({ code: 'too_new' })
  const parsed = header.safeParse(json)
  if (!parsed.success) throw new AppError({ code: 'damaged' })
  return parsed.data
}
