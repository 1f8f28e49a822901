// The slow half of a command about passphrases: role and input are checked, the command itself still to come.
import type { Parsed } from '../../../shared/contract/index.ts'
import { AppError, fieldError } from '../../../shared/result.ts'
import { rowOf } from '../audit/change.ts'
import type { Context } from '../context.ts'
import type { Slot } from '../keys/header.ts'
import { keyringIn } from './slots.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const pseudonymAt = (number: number): string =>
  (number < 26 ? '' : pseudonymAt(Math.floor(number / 26) - 1)) + letters[number % 26]

/** The first of A, B, C … that no slot bears. */
const freePseudonym = (ctx: Context): string => {
  const taken = new Set(keyringIn(ctx).slots().map(({ label }) => label)) // prettier-ignore
  let number = 0
  while (taken.has(pseudonymAt(number))) number++
  return pseudonymAt(number)
}

/** The pseudonym of a user's slot, or a new one. */
const pseudonymOf = (ctx: Context, userId: string): string => {
  const { slot_id } = rowOf(ctx, 'app_user', userId)
  return keyringIn(ctx).slots().find(({ id }) => id === slot_id)?.label ?? freePseudonym(ctx) // prettier-ignore
}

type NewKey = { id: string; passphrase: string }
const newKey = (ctx: Context, { id, passphrase }: NewKey) =>
  keyringIn(ctx).wrap(pseudonymOf(ctx, id), passphrase)

const changedKey = async (ctx: Context, input: Parsed<'users.changePassphrase'>): Promise<Slot> => {
  const { id, slot_id } = rowOf(ctx, 'app_user', ctx.user.id)
  try {
    await keyringIn(ctx).prove(slot_id, input.current)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    throw fieldError('current', 'not_this_passphrase')
  }
  return newKey(ctx, { id, passphrase: input.passphrase })
}

/** The commands that need a key derived first, each with the way to it. */
export const deriving = {
  'users.add': (ctx: Context, { passphrase }: Parsed<'users.add'>) =>
    keyringIn(ctx).wrap(freePseudonym(ctx), passphrase),
  'users.setPassphrase': newKey,
  'users.enable': newKey,
  'users.changePassphrase': changedKey,
}
