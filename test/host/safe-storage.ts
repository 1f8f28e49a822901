// A keyring of one key kept beside the profile: it seals truly, and guards nothing.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { userData } from './app.ts'
import { strict } from './strict.ts'

const key = (): Buffer => {
  const file = join(userData, 'host.keyring')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600 })
  return readFileSync(file)
}
const seal = (text: string): Buffer => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key(), nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}
const open = (bytes: Buffer): string => {
  const cipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, 12))
  cipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8')
}

export const safeStorage = strict('safeStorage', {
  isEncryptionAvailable: () => true,
  encryptString: seal,
  decryptString: open,
  isAsyncEncryptionAvailable: async () => true,
  encryptStringAsync: async (text: string) => seal(text),
  decryptStringAsync: async (bytes: Buffer) => ({ result: open(bytes), shouldReEncrypt: false }),
  getSelectedStorageBackend: () => 'gnome_libsecret' as const,
})
