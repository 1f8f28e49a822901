// An office that somebody leaves: three ways in for those who stay, and hers, each made with the cheapest derivation.
import { dispatchDeriving } from '../../electron/vault/dispatch.ts'
import { keepBackups } from '../../electron/vault/backup/keep.ts'
import type { OpenVault } from '../../electron/vault/lifecycle/keep-open.ts'
import { unlockVault } from '../../electron/vault/lifecycle/unlock.ts'
import { type Removed, removeForGood } from '../../electron/vault/rotation/index.ts'
import type { Opening } from '../../shared/contract/opening.ts'
import { AppError } from '../../shared/result.ts'
import { passphrase, sealedVault } from './sealed-vault.ts'

export const options = { ballastBytes: 0, cost: 'floor' as const }
export const hers = 'marble kettle thunder meadow pencil'
export const his = 'copper lantern orchard violet harbour'
export type Way = Opening & { label?: string }

export const ask = async <T>({ ctx }: OpenVault, channel: string, input: unknown = {}): Promise<T> => {
  const result = await dispatchDeriving(ctx, channel, input)
  if (!result.ok) throw new AppError(result.error)
  return result.value as T
}

/** A closed vault with an administrator, Dana who will leave, Marat who stays, a recovery key and three shares. */
export const leavingOffice = async () => {
  const own = await sealedVault()
  const vault = await unlockVault(own.directory, { slot: 'user', secret: passphrase }, options)
  const add = (name: string, secret: string) =>
    ask<{ id: string }>(vault, 'users.add', { name, roles: ['case_officer'], passphrase: secret })
  const [dana] = [await add('Dana', hers), await add('Marat', his)]
  const { sheets } = await ask<{ sheets: string[] }>(vault, 'shares.make', { current: passphrase })
  await ask(vault, 'shares.confirm')
  vault.close()
  const ways = {
    administrator: { slot: 'user', label: 'A', secret: passphrase },
    marat: { slot: 'user', label: 'C', secret: his },
    recovery: { slot: 'recovery', secret: own.recoveryKey },
    shares: { slot: 'share', secret: sheets[0] ?? '', second: sheets[2] ?? '' },
    dana: { slot: 'user', label: 'B', secret: hers },
  } satisfies Record<string, Way>
  return { ...own, danaId: dana.id, ways, order: orderFor(dana.id) }
}
export type LeavingOffice = Awaited<ReturnType<typeof leavingOffice>>
export const orderFor = (id: string) => ({ id, version: 1, reason: 'Has left', current: passphrase })

export const opens = (directory: string, way: Way): Promise<OpenVault> => unlockVault(directory, way, options)

/** Removes as the vault process does, and leaves the vault open whatever came of it. */
export const remove = async (
  open: OpenVault,
  order: unknown,
  onEvent: (event: unknown, backups: ReturnType<typeof keepBackups>) => void = () => {},
): Promise<Removed & { vault: OpenVault }> => {
  const backups = keepBackups(open, (message) => onEvent(message, backups))
  try {
    const removed = await removeForGood({ open, backups, rest: () => backups.stop() }, order)
    return { ...removed, vault: removed.vault ?? open }
  } finally {
    await backups.stop()
  }
}
