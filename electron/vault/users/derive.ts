// The slow half of a command about passphrases: role and input are checked, the command itself still to come.
import type { Parsed } from '../../../shared/contract/index.ts'
import { AppError, fieldError } from '../../../shared/result.ts'
import { rowOf } from '../audit/change.ts'
import type { Context, Derived } from '../context.ts'
import { keyringIn } from './slots.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const pseudonymAt = (number: number): string =>
  (number < 26 ? '' : pseudonymAt(Math.floor(number / 26) - 1)) + letters[number % 26]

/** The first of A, B, C … that no slot bears. */
const freePseudonym = (ctx: Context): string => {
  const taken = new Set(
    keyringIn(ctx)
      .slots()
      .map(({ label }) => label),
  )
  let number = 0
  while (taken.has(pseudonymAt(number))) number++
  return pseudonymAt(number)
}

/** The pseudonym of a user's slot, or a new one. */
const pseudonymOf = (ctx: Context, userId: string): string => {
  const { slot_id } = rowOf(ctx, 'app_user', userId)
  return (
    keyringIn(ctx)
      .slots()
      .find(({ id }) => id === slot_id)?.label ?? freePseudonym(ctx)
  )
}

type NewKey = { id: string; passphrase: string }
const newKey = async (ctx: Context, { id, passphrase }: NewKey): Promise<Derived> => ({
  slot: await keyringIn(ctx).wrap({ kind: 'user', label: pseudonymOf(ctx, id), secret: passphrase }),
})

/** Whoever sits at the open program must show that it is hers before a key is changed. */
export const proveOneself = async (ctx: Context, current: string): Promise<void> => {
  try {
    await keyringIn(ctx).prove(rowOf(ctx, 'app_user', ctx.user.id).slot_id, current)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    throw fieldError('current', 'not_this_passphrase')
  }
}
const changedKey = async (ctx: Context, input: Parsed<'users.changePassphrase'>): Promise<Derived> => {
  await proveOneself(ctx, input.current)
  return newKey(ctx, { id: ctx.user.id, passphrase: input.passphrase })
}

/** A signature counts only for whoever knows the passphrase of her own slot (A4). */
export const provenSigner = async (
  ctx: Context,
  { signerId, passphrase }: { signerId: string; passphrase: string },
): Promise<Derived> => {
  try {
    await keyringIn(ctx).prove(rowOf(ctx, 'app_user', signerId).slot_id, passphrase)
  } catch (error) {
    if (!(error instanceof AppError) || error.wire.code !== 'wrong_passphrase') throw error
    throw fieldError('passphrase', 'not_their_passphrase')
  }
  return { provenUserId: signerId }
}

/** The commands of users that need a key derived first. */
export const usersDeriving = {
  'users.add': async (ctx: Context, { passphrase }: Parsed<'users.add'>): Promise<Derived> => ({
    slot: await keyringIn(ctx).wrap({ kind: 'user', label: freePseudonym(ctx), secret: passphrase }),
  }),
  'users.setPassphrase': newKey,
  'users.enable': newKey,
  'users.changePassphrase': changedKey,
  'session.signAs': provenSigner,
  'periodLocks.open': provenSigner,
}
