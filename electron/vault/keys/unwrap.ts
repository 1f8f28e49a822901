// From a secret to the vault key, by the slot it fits.
import { misreadProblem } from '../../../shared/checked-symbols.ts'
import type { Opening } from '../../../shared/contract/opening.ts'
import { readRecoveryKey } from '../../../shared/recovery-key.ts'
import { AppError } from '../../../shared/result.ts'
import type { Header, Slot } from './header.ts'
import { deriveKey } from './kdf.ts'
import { joinSheets } from './shares.ts'
import { type OpenedSlot, openSlot } from './slots.ts'

export type Unlocking = Opening & { label?: string | null | undefined }

export type Unwrapped = OpenedSlot & { slot: Slot }

/** What was typed, as the slot was made from it; of two sheets also which slot. A slip of the pen is no guess. */
const asMade = async ({ slot, secret, second, label }: Unlocking) => {
  switch (slot) {
    case 'user':
      return { secret, label }
    case 'recovery': {
      const read = readRecoveryKey(secret)
      if (read.ok) return { secret: read.key, label }
      throw new AppError({ code: 'validation', fields: { secret: misreadProblem(read, 'recovery') } })
    }
    case 'share': {
      const joined = await joinSheets(secret, second ?? '')
      return { secret: joined.secret, label: joined.mark }
    }
  }
}

/** The slots meant: by their pseudonym, which may be left out where there is only one. A new passphrase has two for a moment. */
const meant = (header: Header, kind: Slot['kind'], label: string | null | undefined): Slot[] => {
  const slots = header.slots.filter((slot) => slot.kind === kind)
  const labels = new Set(slots.map((slot) => slot.label))
  const chosen = label ?? (labels.size === 1 ? slots[0]?.label : null)
  return slots.filter((slot) => slot.label === chosen)
}

/** Two whole sheets that open nothing are of a set that was replaced or removed: that is worth a sentence of its own. */
const refused = (slot: Unlocking['slot'], mark: string | null | undefined) =>
  new AppError({
    code: 'wrong_passphrase',
    ...(slot === 'share' && {
      fields: { secret: { problem: 'share_retired', values: { mark: mark ?? '' } } },
    }),
  })

/** The vault key, and the slot the secret fits. Whoever is not there costs as much as a wrong passphrase. */
export const unwrap = async (header: Header, unlocking: Unlocking): Promise<Unwrapped> => {
  const { secret, label } = await asMade(unlocking)
  const slots = meant(header, unlocking.slot, label)
  const [decoy] = header.slots
  if (slots.length === 0 && decoy) (await deriveKey(secret, decoy.kdf)).fill(0)
  for (const slot of slots)
    try {
      return { ...(await openSlot(header, slot, secret)), slot }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
  throw refused(unlocking.slot, label)
}

/** The same where nobody was asked whose passphrase it is, as with a backup: one pseudonym after the other. */
export const unwrapAny = async (header: Header, unlocking: Unlocking): Promise<Unwrapped> => {
  if (unlocking.slot !== 'user') return unwrap(header, unlocking)
  const labels = header.slots.filter(({ kind }) => kind === 'user').map(({ label }) => label)
  for (const label of new Set(labels))
    try {
      return await unwrap(header, { ...unlocking, label })
    } catch (error) {
      if (!(error instanceof AppError) || error.wire.code !== 'wrong_passphrase') throw error
    }
  throw refused('user', null)
}
