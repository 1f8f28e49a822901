// A bundle, *.deskbackup: "DSK1" | u32 length | header JSON | HMAC-SHA256 | the files, one after another (security 4.5).
import { createHmac, timingSafeEqual } from 'node:crypto'
import { fstatSync, readSync } from 'node:fs'
import { z } from 'zod'
import { bundleReasons } from '../../../shared/backup.ts'
import { AppError } from '../../../shared/result.ts'
import { base64 } from '../keys/encoding.ts'
import { header as vaultHeader } from '../keys/header.ts'

export const databaseName = 'vault.db'
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const file = z.strictObject({
  /** Nothing that could lead out of the folder it is unpacked into. */
  name: z.string().regex(/^(?:vault\.db|attachments\/[\w-]{1,80}\.enc)$/),
  size: z.int().min(0),
  sha256,
})
export type BundledFile = z.output<typeof file>

export const bundleHeader = z.strictObject({
  format: z.literal(1),
  reason: z.enum(bundleReasons),
  /** The files named are all in the payload; otherwise only the database is, and the others lie beside the vault. */
  complete: z.boolean(),
  appVersion: z.string().max(40),
  schemaVersion: z.int().min(1),
  /** With its slots: a bundle opens with the secrets that opened the vault when it was made. */
  vaultHeader,
  createdAt: z.iso.datetime(),
  counts: z.record(z.string().max(60), z.int().min(0)),
  contentHash: sha256,
  auditHead: z.strictObject({ seq: z.int().min(0), hash: base64(32) }),
  files: z.array(file).min(1).max(100_000),
})
export type BundleHeader = z.output<typeof bundleHeader>
export type BundleHead = { header: BundleHeader; signed: Buffer; mac: Buffer; payloadAt: number }

const magic = Buffer.from('DSK1', 'latin1')
const macLength = 32
const longestHeader = 32 * 1024 * 1024

const macOf = (signed: Buffer, backupKey: Buffer) => createHmac('sha256', backupKey).update(signed).digest()

/** What stands before the files. */
export const encodeHead = (header: BundleHeader, backupKey: Buffer): Buffer => {
  const json = Buffer.from(JSON.stringify(header), 'utf8')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(json.length)
  const signed = Buffer.concat([magic, length, json])
  return Buffer.concat([signed, macOf(signed, backupKey)])
}

const damaged = (cause?: unknown) => new AppError({ code: 'damaged' }, { cause })
const readExactly = (descriptor: number, at: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length)
  for (let read = 0; read < length;) {
    const got = readSync(descriptor, bytes, read, length - read, at + read)
    if (got === 0) throw damaged()
    read += got
  }
  return bytes
}

const parseHeader = (json: Buffer): BundleHeader => {
  let said: unknown
  try {
    said = JSON.parse(json.toString('utf8'))
  } catch (error) {
    throw damaged(error)
  }
  const { data } = z.object({ format: z.int() }).safeParse(said)
  if (data && data.format > 1) throw new AppError({ code: 'too_new' })
  const parsed = bundleHeader.safeParse(said)
  if (!parsed.success) throw damaged(parsed.error)
  return parsed.data
}

/** Which files follow the head. */
export const carried = ({ complete, files }: BundleHeader): BundledFile[] =>
  complete ? files : files.filter(({ name }) => name === databaseName)

/**
 * Reads what stands before the files: `not_a_vault` for a file of something else, `damaged` for one that is cut short
 * or too long, `too_new`. What the header says is believed only after assertSigned.
 */
export const readHead = (descriptor: number): BundleHead => {
  const { size } = fstatSync(descriptor)
  if (size < 8 || !readExactly(descriptor, 0, 4).equals(magic)) throw new AppError({ code: 'not_a_vault' })
  const length = readExactly(descriptor, 4, 4).readUInt32BE()
  if (length > longestHeader || 8 + length + macLength > size) throw damaged()
  const signed = readExactly(descriptor, 0, 8 + length)
  const header = parseHeader(signed.subarray(8))
  const payloadAt = signed.length + macLength
  const promised = carried(header).reduce((sum, each) => sum + each.size, payloadAt)
  if (promised !== size) throw damaged()
  return { header, signed, mac: readExactly(descriptor, signed.length, macLength), payloadAt }
}

/** Whether this header was written by somebody who holds the vault's key. */
export const isSigned = ({ signed, mac }: BundleHead, backupKey: Buffer): boolean =>
  timingSafeEqual(macOf(signed, backupKey), mac)

export const assertSigned = (head: BundleHead, backupKey: Buffer): void => {
  if (!isSigned(head, backupKey)) throw damaged()
}
