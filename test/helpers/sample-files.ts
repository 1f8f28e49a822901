// Small real files of known types.
import { crc32, deflateSync } from 'node:zlib'

export const text = (words: string): Uint8Array => new Uint8Array(Buffer.from(words))

const chunk = (name: string, contents: Buffer): Buffer => {
  const head = Buffer.alloc(4)
  head.writeUInt32BE(contents.length)
  const body = Buffer.concat([Buffer.from(name), contents])
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([head, body, sum])
}
/** A picture of one grey point, with whatever chunks stand before its end. */
export const pngWith = (...chunks: readonly [name: string, contents: string][]): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
      chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
      ...chunks.map(([name, contents]) => chunk(name, Buffer.from(contents))),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
export const png = pngWith()
