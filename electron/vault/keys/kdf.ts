// From what a person knows to a key. argon2id by RFC 9106; scrypt where WebAssembly cannot run (security 4.3).
import { randomBytes, scryptSync } from 'node:crypto'
// Not node:crypto's argon2: Electron's crypto (BoringSSL) has the name and throws when it is called.
import { argon2id } from 'hash-wasm'
import { z } from 'zod'
import type { KdfCost } from '../../../shared/vault-messages.ts'
import { base64 } from './encoding.ts'

/** Bounds on both sides: a weakened header must not be believed, and a hostile one must not eat the machine. */
export const kdfParameters = z.discriminatedUnion('algorithm', [
  z.strictObject({
    algorithm: z.literal('argon2id'),
    memoryKiB: z.int().min(19_456).max(1_048_576),
    passes: z.int().min(2).max(20),
    lanes: z.int().min(1).max(8),
    salt: base64(16),
  }),
  z.strictObject({
    algorithm: z.literal('scrypt'),
    n: z.int().min(131_072).max(1_048_576),
    r: z.literal(8),
    p: z.int().min(1).max(8),
    salt: base64(16),
  }),
])
export type Kdf = z.output<typeof kdfParameters>

const costs = {
  full: { memoryKiB: 65_536, passes: 3, lanes: 4 },
  floor: { memoryKiB: 19_456, passes: 2, lanes: 1 },
}

const argon2 = (secret: Buffer, kdf: Extract<Kdf, { algorithm: 'argon2id' }>) =>
  argon2id({
    password: secret,
    salt: Buffer.from(kdf.salt, 'base64'),
    memorySize: kdf.memoryKiB,
    iterations: kdf.passes,
    parallelism: kdf.lanes,
    hashLength: 32,
    outputType: 'binary',
  })

/** The 32-byte key a secret gives under these parameters. The text is normalised, so that any keyboard writes it alike. */
export const deriveKey = async (secret: string, kdf: Kdf): Promise<Buffer> => {
  const bytes = Buffer.from(secret.normalize('NFKC'), 'utf8')
  try {
    if (kdf.algorithm === 'argon2id') return Buffer.from(await argon2(bytes, kdf))
    const options = { N: kdf.n, r: kdf.r, p: kdf.p, maxmem: 256 * 1024 * 1024 * (kdf.n / 131_072) }
    return scryptSync(bytes, Buffer.from(kdf.salt, 'base64'), 32, options)
  } finally {
    bytes.fill(0)
  }
}

/** RFC 9106 gives no vector this small; this one was computed by OpenSSL's argon2id. */
const probe = { secret: 'probe', salt: '0123456789abcdef', key: '57f0fc2e' }

/** Whether argon2id computes rightly here: asked by computing, because its name alone proves nothing. */
export const argon2Works = async (): Promise<boolean> => {
  try {
    const key = await argon2id({
      password: probe.secret,
      salt: probe.salt,
      memorySize: 64,
      iterations: 1,
      parallelism: 1,
      hashLength: 32,
      outputType: 'hex',
    })
    return key.startsWith(probe.key)
  } catch {
    return false
  }
}

/** Parameters for a new slot. At full cost the passes rise until a derivation takes about a second. */
export const newKdf = async (cost: KdfCost, works = argon2Works): Promise<Kdf> => {
  const salt = randomBytes(16).toString('base64')
  if (!(await works())) return { algorithm: 'scrypt', n: 131_072, r: 8, p: 1, salt }
  const kdf = { algorithm: 'argon2id' as const, ...costs[cost], salt }
  if (cost === 'floor') return kdf
  const started = performance.now()
  await deriveKey('calibration', kdf)
  const passMs = (performance.now() - started) / kdf.passes
  return { ...kdf, passes: Math.min(10, Math.max(kdf.passes, Math.floor(1000 / passMs))) }
}
