import { estimateBits } from '../../../../shared/passphrase.ts'
import type { FieldProblem } from '../../../../shared/result.ts'

/** The format of the file stretches a passphrase a thousand times only: it must be harder to guess than one of the program. */
const leastBits = 64

/** What is wrong with a passphrase for a pack; null when it will do. */
export const wrongPassphrase = (passphrase: string): FieldProblem | null => {
  if (passphrase === '') return { problem: 'required' }
  // Programs that unpack do not agree how other letters are written.
  if (!/^[\x20-\x7e]*$/.test(passphrase)) return { problem: 'passphrase_not_latin' }
  return estimateBits(passphrase) < leastBits ? { problem: 'passphrase_weak' } : null
}
