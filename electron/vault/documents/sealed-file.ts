// A file as it lies in the vault's folder: parts of AES-256-GCM under a key of its own, each bound to its place, and the
// last one marked, so that nothing can be exchanged, moved or cut off unseen (the STREAM construction).
import { createCipheriv, createDecipheriv } from 'node:crypto'
import { AppError } from '../../../shared/result.ts'

const partLength = 256 * 1024
const tagLength = 16

/** The key is used for one file only, so that the place of a part is enough to make its nonce unique. */
const nonceOf = (part: number, isLast: boolean): Buffer => {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(part, 7)
  nonce[11] = Number(isLast)
  return nonce
}
const parts = (size: number) => Math.max(1, Math.ceil(size / partLength))

/** Seals bytes under a key made for them alone. */
export const sealFile = (key: Buffer, bytes: Uint8Array): Buffer => {
  const count = parts(bytes.length)
  const sealed: Buffer[] = []
  for (let part = 0; part < count; part++) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(part, part === count - 1))
    const text = cipher.update(bytes.subarray(part * partLength, (part + 1) * partLength))
    cipher.final()
    sealed.push(text, cipher.getAuthTag())
  }
  return Buffer.concat(sealed)
}

/** The bytes of a sealed file; `damaged` unless it is whole and was sealed under this key. */
export const openFile = (key: Buffer, sealed: Buffer): Buffer => {
  const step = partLength + tagLength
  const count = Math.max(1, Math.ceil(sealed.length / step))
  const opened: Buffer[] = []
  try {
    for (let part = 0; part < count; part++) {
      const piece = sealed.subarray(part * step, (part + 1) * step)
      const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(part, part === count - 1))
      decipher.setAuthTag(piece.subarray(-tagLength))
      opened.push(decipher.update(piece.subarray(0, -tagLength)))
      decipher.final()
    }
  } catch (error) {
    throw new AppError({ code: 'damaged' }, { cause: error })
  }
  return Buffer.concat(opened)
}
