// What a camera writes into a picture does not leave with it; the picture does, unchanged.
import { expect, test } from 'vitest'
import { openFile, sealFile } from '../../../../electron/vault/documents/sealed-file.ts'
import { stripped } from '../../../../electron/vault/documents/strip.ts'
import { png, pngWith } from '../../../helpers/sample-files.ts'

const place = 'GPS 43.3, 52.8 of the well'
const segment = (marker: number, contents: string): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(contents.length + 2, 2)
  return Buffer.concat([head, Buffer.from(contents, 'latin1')])
}
const riff = (name: string, contents: string): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(contents.length)
  return Buffer.concat([
    Buffer.from(name),
    length,
    Buffer.from(contents, 'latin1'),
    Buffer.alloc(contents.length % 2),
  ])
}
const webp = (...chunks: Buffer[]): Buffer => {
  const body = Buffer.concat([Buffer.from('WEBP'), ...chunks])
  const length = Buffer.alloc(4)
  length.writeUInt32LE(body.length)
  return Buffer.concat([Buffer.from('RIFF'), length, body])
}

test('a JPEG loses EXIF, XMP, IPTC and comments, and keeps frame, colour and picture', () => {
  const start = Buffer.from([0xff, 0xd8])
  const picture = Buffer.concat([segment(0xda, 'scan'), Buffer.from([1, 2, 0xff, 0, 0xe1, 3, 0xff, 0xd9])])
  const kept = [segment(0xe0, 'JFIF'), segment(0xe2, 'ICC_PROFILE\0'), segment(0xdb, 'tables')]
  const told = [0xe1, 0xed, 0xfe].map((marker) => segment(marker, place))
  const whole = Buffer.concat([start, ...told, ...kept, segment(0xe2, `MPF${place}`), picture])
  const { bytes, isStripped } = stripped('image/jpeg', whole)
  expect(isStripped).toBe(true)
  expect(bytes.equals(Buffer.concat([start, ...kept, picture]))).toBe(true)
})

test('a PNG loses EXIF, texts and the time, and what stands behind its end', () => {
  const told = pngWith(['eXIf', place], ['tEXt', place], ['zTXt', place], ['iTXt', place], ['tIME', place])
  const { bytes } = stripped('image/png', Buffer.concat([told, Buffer.from(place)]))
  expect(bytes.equals(Buffer.from(png))).toBe(true)
})

test('a WebP loses EXIF and XMP, and its head says so', () => {
  const head = (flags: number) => riff('VP8X', `${String.fromCharCode(flags)}${'\0'.repeat(9)}`)
  const picture = riff('VP8 ', 'odd')
  const { bytes } = stripped(
    'image/webp',
    webp(head(0b11100), picture, riff('EXIF', place), riff('XMP ', place)),
  )
  expect(bytes.equals(webp(head(0b10000), picture))).toBe(true)
})

test('what is cut short does not hang, and other types are given as they are', () => {
  const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 200, 1])
  for (let length = 0; length <= jpeg.length; length++)
    expect(stripped('image/jpeg', jpeg.subarray(0, length)).bytes.length).toBeLessThanOrEqual(length)
  for (let length = 12; length < png.length; length++) {
    expect(stripped('image/png', Buffer.from(png.subarray(0, length))).isStripped).toBe(true)
    expect(stripped('image/webp', Buffer.from(png.subarray(0, length))).isStripped).toBe(true)
  }
  const pdf = Buffer.from('%PDF-1.7')
  expect(stripped('application/pdf', pdf)).toEqual({ bytes: pdf, isStripped: false })
})

test('files of every length around a part open as they were sealed', () => {
  const key = Buffer.alloc(32, 7)
  const part = 256 * 1024
  for (const length of [1, 15, 16, part - 1, part, part + 1, 2 * part, 2 * part + 5]) {
    const bytes = Buffer.alloc(length, length % 251)
    const sealed = sealFile(key, bytes)
    expect(openFile(key, sealed).equals(bytes), String(length)).toBe(true)
    expect(() => openFile(Buffer.alloc(32, 8), sealed)).toThrow('damaged')
    expect(() => openFile(key, sealed.subarray(0, -1))).toThrow('damaged')
  }
})
