// What a person types to open a vault or a backup.
import { z } from 'zod'

/** A passphrase, the recovery key, or two of the three share sheets. */
export const waysIn = ['user', 'recovery', 'share'] as const
export type WayIn = (typeof waysIn)[number]

/** Weak passphrases are refused by strength, in shared/passphrase.ts; here only what is absurd. */
export const secret = z.string().min(1, 'required').max(1000, 'too_long')

export const opening = z.strictObject({
  slot: z.enum(waysIn),
  secret,
  /** Of the other sheet, where two open together. */
  second: z.string().max(1000, 'too_long').nullable().default(null),
})
export type Opening = z.input<typeof opening>
