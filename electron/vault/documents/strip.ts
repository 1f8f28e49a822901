// A picture without what the camera wrote into it: where it was taken, when, with which device, and the small preview.
// The picture itself is copied as it stands.

const startsWith = (bytes: Buffer, at: number, text: string) =>
  bytes.subarray(at, at + text.length).toString('latin1') === text

/** JPEG (ITU T.81): a chain of segments before the picture. JFIF (APP0) and colour (APP2, Adobe APP14) stay. */
const stripJpeg = (bytes: Buffer): Buffer => {
  const kept = [bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xda) break // the picture: the rest is one stream
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    const isApplication = marker >= 0xe0 && marker <= 0xef
    const isColour =
      marker === 0xe0 || marker === 0xee || (marker === 0xe2 && startsWith(bytes, at + 4, 'ICC_PROFILE'))
    if (marker !== 0xfe && (!isApplication || isColour)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return Buffer.concat([...kept, bytes.subarray(at)])
}

const toldInPng = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'])
/** PNG (W3C): chunks of length, name, contents and check sum, until IEND; what stands after it goes too. */
const stripPng = (bytes: Buffer): Buffer => {
  const kept = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at)
    const name = bytes.subarray(at + 4, at + 8).toString('latin1')
    if (!toldInPng.has(name)) kept.push(bytes.subarray(at, end))
    if (name === 'IEND') break
    at = end
  }
  return Buffer.concat(kept)
}

/** WebP (RFC 9649): RIFF chunks; the flags of the first say whether EXIF and XMP follow. */
const stripWebp = (bytes: Buffer): Buffer => {
  const kept: Buffer[] = []
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = bytes.readUInt32LE(at + 4)
    const end = at + 8 + length + (length % 2)
    const name = bytes.subarray(at, at + 4).toString('latin1')
    const chunk = Buffer.from(bytes.subarray(at, end))
    if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~0b1100
    if (name !== 'EXIF' && name !== 'XMP ') kept.push(chunk)
    at = end
  }
  const body = Buffer.concat(kept)
  const head = Buffer.from(bytes.subarray(0, 12))
  head.writeUInt32LE(body.length + 4, 4)
  return Buffer.concat([head, body])
}

const strippers: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
}

/** The bytes as they may leave the office, and whether anything is known to be left out of this type. */
export const stripped = (mime: string, bytes: Buffer): { bytes: Buffer; isStripped: boolean } => {
  const strip = strippers[mime]
  return strip ? { bytes: strip(bytes), isStripped: true } : { bytes, isStripped: false }
}
