import { refuseField } from '../../components/form/read.ts'
import type { NewPassphraseValue } from '../../components/new-passphrase.tsx'

export const noPassphrase = { passphrase: '', again: '' }

/** What was typed twice; its strength is checked by the contract. */
export const readNewPassphrase = ({ passphrase, again }: NewPassphraseValue): string => {
  if (passphrase !== again) refuseField('again', { problem: 'passphrase_differs' })
  return passphrase
}
