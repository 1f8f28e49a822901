// One file out of several. Encrypted it is with AES-256 as WinZip defines it, which 7-Zip, WinZip, Keka and others open.
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core.js'

export type PackedFile = { name: string; bytes: Uint8Array }

const aes256 = 3

/** Without a passphrase it is open; with one the names of the files stay readable all the same: they must name nobody. */
export const zipped = async (
  files: readonly PackedFile[],
  passphrase: string | null,
): Promise<Uint8Array> => {
  configure({ useWebWorkers: false })
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    ...(passphrase !== null && { password: passphrase, encryptionStrength: aes256 }),
    level: 0, // a PDF is packed already
  })
  for (const { name, bytes } of files) await zip.add(name, new Uint8ArrayReader(bytes))
  return zip.close()
}
