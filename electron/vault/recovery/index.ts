// A new recovery key takes the place of the old one in two steps, so that at no moment there is none on paper.
import type { Parsed } from '../../../shared/contract/index.ts'
import type { recoveryContract } from '../../../shared/contract/recovery.ts'
import { AppError } from '../../../shared/result.ts'
import { writeEntry } from '../audit/log.ts'
import type { Context, Derived, HandlersFor } from '../context.ts'
import { newRecoveryKey } from '../keys/recovery.ts'
import { proveOneself } from '../users/derive.ts'
import { keyringIn } from '../users/slots.ts'

/** Oldest first. */
const recoverySlots = (ctx: Context) =>
  keyringIn(ctx)
    .slots()
    .filter(({ kind }) => kind === 'recovery')
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))

const record = (ctx: Context, action: 'create' | 'update'): void =>
  void writeEntry(ctx, { entity: 'recovery_key', entityId: ctx.vault.id, action, subjectId: 'office' })

export const recoveryHandlers = {
  'recovery.state': (ctx) => {
    const slots = recoverySlots(ctx)
    return { since: slots[0]?.createdAt ?? '', isPending: slots.length > 1 }
  },
  'recovery.renew': (ctx) => {
    const { derived } = ctx
    if (!derived?.recoveryKey || !derived.slot) throw new Error('a command without its key')
    record(ctx, 'create')
    // A key made before and never confirmed is on no paper.
    const [holding] = recoverySlots(ctx)
    const keyring = keyringIn(ctx)
    const kept = keyring.slots().filter(({ id, kind }) => kind !== 'recovery' || id === holding?.id)
    keyring.write({ slots: [...kept, derived.slot] })
    return { recoveryKey: derived.recoveryKey }
  },
  'recovery.confirm': (ctx) => {
    const newest = recoverySlots(ctx).at(-1)
    if (!newest) throw new AppError({ code: 'not_found' })
    record(ctx, 'update')
    const keyring = keyringIn(ctx)
    keyring.write({
      slots: keyring.slots().filter(({ id, kind }) => kind !== 'recovery' || id === newest.id),
    })
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
