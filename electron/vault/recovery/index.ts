// A new recovery key takes the place of the old one in two steps, so that at no moment there is none on paper.
import type { Parsed } from '../../../shared/contract/index.ts'
import type { recoveryContract } from '../../../shared/contract/recovery.ts'
import { AppError } from '../../../shared/result.ts'
import type { Context, Derived, HandlersFor } from '../context.ts'
import { newRecoveryKey } from '../keys/recovery.ts'
import { proveOneself } from '../users/derive.ts'
import { keyringIn } from '../users/slots.ts'
import { isUnconfirmed, openedBy, putSheetSlots, recordSheets, sheetSlots, wasUsed } from './sheets.ts'

const sharesOf = (ctx: Context) => {
  const slots = sheetSlots(ctx, 'share')
  const [first] = slots
  if (!first) return null
  const isPending = isUnconfirmed(ctx, 'share')
  return {
    // While a new set waits to be confirmed, the one before it is the one that counts; it may be the first of all.
    held: isPending && slots.length === 1 ? null : { mark: first.label, since: first.createdAt },
    isPending,
    wasUsed: wasUsed(ctx, 'share'),
  }
}

export const recoveryHandlers = {
  'recovery.state': (ctx) => {
    const slots = sheetSlots(ctx, 'recovery')
    return {
      since: slots[0]?.createdAt ?? '',
      isPending: slots.length > 1,
      wasUsed: wasUsed(ctx, 'recovery'),
      shares: sharesOf(ctx),
      openedBy: openedBy(ctx),
    }
  },
  'recovery.renew': (ctx) => {
    const { derived } = ctx
    if (!derived?.recoveryKey || !derived.slot) throw new Error('a command without its key')
    recordSheets(ctx, 'recovery', 'create')
    // A key made before and never confirmed is on no paper.
    const holding = sheetSlots(ctx, 'recovery').slice(0, 1)
    putSheetSlots(ctx, 'recovery', [...holding, derived.slot])
    return { recoveryKey: derived.recoveryKey }
  },
  'recovery.confirm': (ctx) => {
    const newest = sheetSlots(ctx, 'recovery').at(-1)
    if (!newest) throw new AppError({ code: 'not_found' })
    recordSheets(ctx, 'recovery', 'update')
    putSheetSlots(ctx, 'recovery', [newest])
    return null
  },
} satisfies HandlersFor<typeof recoveryContract>

export const recoveryDeriving = {
  'recovery.renew': async (ctx: Context, { current }: Parsed<'recovery.renew'>): Promise<Derived> => {
    await proveOneself(ctx, current)
    const recoveryKey = newRecoveryKey()
    return {
      recoveryKey,
      slot: await keyringIn(ctx).wrap({ kind: 'recovery', label: 'R', secret: recoveryKey }),
    }
  },
}
