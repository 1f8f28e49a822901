// From a secret to the vault key, by the slot it fits.
import { readRecoveryKey, recoveryKeyProblem } from '../../../shared/recovery-key.ts'
import { AppError } from '../../../shared/result.ts'
import type { Header, Slot } from './header.ts'
import { deriveKey } from './kdf.ts'
import { openSlot } from './slots.ts'

export type Unlocking = { slot: 'user' | 'recovery'; label?: string | null | undefined; secret: string }

export type Unwrapped = { vaultKey: Buffer; slot: Slot }

/** The slots meant: by their pseudonym, which may be left out where there is only one. A new passphrase has two for a moment. */
const meant = (header: Header, { slot: kind, label }: Unlocking): Slot[] => {
  const slots = header.slots.filter((slot) => slot.kind === kind)
  const labels = new Set(slots.map((slot) => slot.label))
  const chosen = label ?? (labels.size === 1 ? slots[0]?.label : null)
  return slots.filter((slot) => slot.label === chosen)
}

/** The vault key, and the slot the secret fits. Whoever is not there costs as much as a wrong passphrase. */
export const unwrap = async (header: Header, unlocking: Unlocking): Promise<Unwrapped> => {
  const { slot: kind, secret } = unlocking
  const read = kind === 'recovery' ? readRecoveryKey(secret) : { ok: true as const, key: secret }
  // A slip of the pen is no guess: it costs no waiting.
  if (!read.ok) throw new AppError({ code: 'validation', fields: { secret: recoveryKeyProblem(read) } })
  const slots = meant(header, unlocking)
  const [decoy] = header.slots
  if (slots.length === 0 && decoy) (await deriveKey(secret, decoy.kdf)).fill(0)
  for (const slot of slots)
    try {
      return { vaultKey: await openSlot(header, slot, read.key), slot }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
  throw new AppError({ code: 'wrong_passphrase' })
}

/** The same where nobody was asked whose passphrase it is, as with a backup: one pseudonym after the other. */
export const unwrapAny = async (header: Header, unlocking: Unlocking): Promise<Unwrapped> => {
  const labels = header.slots.filter(({ kind }) => kind === unlocking.slot).map(({ label }) => label)
  for (const label of new Set(labels))
    try {
      return await unwrap(header, { ...unlocking, label })
    } catch (error) {
      if (!(error instanceof AppError) || error.wire.code !== 'wrong_passphrase') throw error
    }
  throw new AppError({ code: 'wrong_passphrase' })
}
