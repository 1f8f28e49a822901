// Three share sheets for three keepers, any two of which open. A new set takes the place of the old one in two steps.
import type { Parsed } from '../../../shared/contract/index.ts'
import type { sharesContract } from '../../../shared/contract/recovery.ts'
import { AppError } from '../../../shared/result.ts'
import type { Context, Derived, HandlersFor } from '../context.ts'
import { newShareSet } from '../keys/shares.ts'
import { proveOneself } from '../users/derive.ts'
import { keyringIn } from '../users/slots.ts'
import { isUnconfirmed, putSheetSlots, recordSheets, sheetSlots } from './sheets.ts'

export const sharesHandlers = {
  'shares.make': (ctx) => {
    const { derived } = ctx
    if (!derived?.sheets || !derived.slot) throw new Error('a command without its key')
    const slots = sheetSlots(ctx, 'share')
    // A set made before and never confirmed is on no paper.
    const held = isUnconfirmed(ctx, 'share') ? slots.slice(0, -1) : slots
    recordSheets(ctx, 'share', 'create')
    putSheetSlots(ctx, 'share', [...held.slice(0, 1), derived.slot])
    return { mark: derived.slot.label, sheets: derived.sheets }
  },
  'shares.confirm': (ctx) => {
    const newest = sheetSlots(ctx, 'share').at(-1)
    if (!newest || !isUnconfirmed(ctx, 'share')) throw new AppError({ code: 'not_found' })
    recordSheets(ctx, 'share', 'update')
    putSheetSlots(ctx, 'share', [newest])
    return null
  },
  'shares.remove': (ctx) => {
    if (sheetSlots(ctx, 'share').length === 0) throw new AppError({ code: 'not_found' })
    recordSheets(ctx, 'share', 'archive')
    putSheetSlots(ctx, 'share', [])
    return null
  },
} satisfies HandlersFor<typeof sharesContract>

export const sharesDeriving = {
  'shares.make': async (ctx: Context, { current }: Parsed<'shares.make'>): Promise<Derived> => {
    await proveOneself(ctx, current)
    const keyring = keyringIn(ctx)
    const { mark, secret, sheets } = await newShareSet(sheetSlots(ctx, 'share').map(({ label }) => label))
    const slot = await keyring.wrap({ kind: 'share', label: mark, secret })
    await keyring.proveSlot(slot, secret)
    return { slot, sheets }
  },
}
