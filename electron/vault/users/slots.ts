// Which slot belongs to whom. A slot counts only while an active user names it, so that the row in the database decides.
import { AppError } from '../../../shared/result.ts'
import type { Slot } from '../keys/header.ts'
import type { Context } from '../context.ts'
import type { Keyring } from '../lifecycle/keyring.ts'

/** The keys of the open vault; the reading thread has none. */
export const keyringIn = ({ keyring }: Context): Keyring => {
  if (!keyring) throw new AppError({ code: 'forbidden' })
  return keyring
}

/** The slot derived for this command. */
export const derivedSlot = ({ derived }: Context): Slot => {
  if (!derived?.slot) throw new Error('a command without its key')
  return derived.slot
}

/**
 * Puts a slot into the header, beside the one it takes the place of. The last step of a command: what could be refused
 * has been, and only the commit, which makes the slot count, is still to come.
 */
export const addSlot = (ctx: Context, slot: Slot): void => {
  const keyring = keyringIn(ctx)
  keyring.write({ slots: [...keyring.slots(), slot] })
}

/** Whether a slot is on paper, or an active user names it; `exceptId` is a user who does not count. */
export const isOwned = (ctx: Context, exceptId = ''): ((slot: Slot) => boolean) => {
  const active = "select slot_id from app_user where status = 'active' and id <> ?"
  const named = new Set(ctx.prepare(active).pluck().all(exceptId))
  return ({ id, kind }) => kind !== 'user' || named.has(id)
}

/** Takes the slots of users out of the header that no active user names: replaced, disabled, or left by a crash. */
export const dropUnownedSlots = (ctx: Context): void => {
  const keyring = keyringIn(ctx)
  const slots = keyring.slots()
  const owned = slots.filter(isOwned(ctx))
  if (owned.length < slots.length) keyring.write({ slots: owned })
}

/** After the command, and without its failure: what is left now goes at the next opening. */
export const dropUnownedSlotsAfterwards = (ctx: Context): void =>
  void ctx.operation?.afterwards.push(() => {
    try {
      dropUnownedSlots(ctx)
    } catch {
      // A full disk, say. The slot opens nothing already.
    }
  })
