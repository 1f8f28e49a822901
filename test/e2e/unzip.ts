// Opens an encrypted zip without the library that wrote it: AES-256 as WinZip specifies it (AE-2), entries stored.
import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto'

const [localHeader, saltLength, checkLength, macLength] = [0x04034b50, 16, 2, 10]

/** AES in counter mode that counts from 1 with the lowest byte first, which Node does not offer. */
const keyStream = (key: Buffer, length: number): Buffer => {
  const counters = Buffer.alloc(Math.ceil(length / 16) * 16)
  for (let at = 0; at < counters.length; at += 16) counters.writeUInt32LE(at / 16 + 1, at)
  return createCipheriv('aes-256-ecb', key, null).setAutoPadding(false).update(counters)
}

const open = (sealed: Buffer, passphrase: string): Buffer => {
  const salt = sealed.subarray(0, saltLength)
  const check = sealed.subarray(saltLength, saltLength + checkLength)
  const data = sealed.subarray(saltLength + checkLength, -macLength)
  const keys = pbkdf2Sync(passphrase, salt, 1000, 66, 'sha1')
  if (!keys.subarray(64).equals(check)) throw new Error('another passphrase')
  const mac = createHmac('sha1', keys.subarray(32, 64)).update(data).digest().subarray(0, macLength)
  if (!mac.equals(sealed.subarray(-macLength))) throw new Error('changed')
  const stream = keyStream(keys.subarray(0, 32), data.length)
  return Buffer.from(data.map((byte, at) => byte ^ (stream[at] ?? 0)))
}

/** The files of it by their names; throws where the passphrase is another or a byte was changed. */
export const unzip = (zip: Buffer, passphrase: string): Map<string, Buffer> => {
  const files = new Map<string, Buffer>()
  let at = zip.readUInt32LE(zip.length - 22 + 16) // where the list of files begins
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)]
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((part) => zip.readUInt16LE(at + part))
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    const local = zip.readUInt32LE(at + 42)
    if (method !== 99 || zip.readUInt32LE(local) !== localHeader) throw new Error(`${name} is not encrypted`)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    files.set(name, open(zip.subarray(start, start + size), passphrase))
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return files
}
