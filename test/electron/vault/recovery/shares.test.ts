// Three share sheets: any two open, and at no moment does a set that is on paper open nothing.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dispatchDeriving } from '../../../../electron/vault/dispatch.ts'
import { createVault } from '../../../../electron/vault/lifecycle/create.ts'
import type { OpenVault } from '../../../../electron/vault/lifecycle/keep-open.ts'
import { unlockVault } from '../../../../electron/vault/lifecycle/unlock.ts'
import { AppError } from '../../../../shared/result.ts'

const passphrase = 'copper lantern orchard violet harbour'
const options = { ballastBytes: 0, cost: 'floor' as const }
let directory: string
let vault: OpenVault
let recoveryKey: string
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'desk-shares-'))
  const made = await createVault(directory, { passphrase, cost: 'floor' }, options)
  ;({ vault, recoveryKey } = made)
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

type Set = { mark: string; sheets: string[] }
const ask = async <T = unknown>(channel: string, input: unknown = {}): Promise<T> => {
  const result = await dispatchDeriving(vault.ctx, channel, input)
  if (!result.ok) throw new AppError(result.error)
  return result.value as T
}
const make = () => ask<Set>('shares.make', { current: passphrase })
const reopen = async () => {
  vault = await unlockVault(directory, { slot: 'user', secret: passphrase }, options)
}
/** Opens with sheets a and b and closes again; answers what is said beside the first box when it does not. */
const opens = async ({ sheets }: Set, a = 0, b = 1): Promise<unknown> => {
  try {
    const unlocking = { slot: 'share' as const, secret: sheets[a] ?? '', second: sheets[b] ?? '' }
    const opened = await unlockVault(directory, unlocking, options)
    opened.close()
    return true
  } catch (error) {
    if (error instanceof AppError) return { ...error.wire.fields?.['secret'], code: error.wire.code }
    throw error
  }
}

test('any two sheets open the vault as an administrator, and history says so', async () => {
  const set = await make()
  await ask('shares.confirm')
  vault.close()
  expect([await opens(set), await opens(set, 0, 2), await opens(set, 2, 1)]).toEqual([true, true, true])
  vault = await unlockVault(
    directory,
    { slot: 'share', secret: set.sheets[2] ?? '', second: set.sheets[0] ?? '' },
    options,
  )
  expect(vault.ctx.user.roles).toContain('administrator')
  expect(await ask('recovery.state')).toMatchObject({
    openedBy: 'share',
    wasUsed: false,
    shares: { held: { mark: set.mark }, isPending: false, wasUsed: true },
  })
  const written = vault.ctx
    .prepare("select entity || ' ' || action from audit_log where entity in ('share_set', 'app_user')")
    .pluck()
    .all()
  expect(written).toEqual([
    'share_set create',
    'share_set update',
    ...Array.from({ length: 4 }, () => 'app_user recover_shares'),
  ])
  // A new set is on no table yet.
  await make()
  await ask('shares.confirm')
  expect(await ask('recovery.state')).toMatchObject({ shares: { wasUsed: false } })
  vault.close()
})

test('the old set opens until the new one is confirmed, and afterwards a sentence names it', async () => {
  const first = await make()
  await ask('shares.confirm')
  const forgotten = await make()
  const second = await make()
  expect(await ask('recovery.state')).toMatchObject({
    shares: { held: { mark: first.mark }, isPending: true },
  })
  vault.close()
  const retired = (mark: string) => ({
    problem: 'share_retired',
    values: { mark },
    code: 'wrong_passphrase',
  })
  expect(await opens(first)).toBe(true)
  expect(await opens(second)).toBe(true)
  expect(await opens(forgotten)).toEqual(retired(forgotten.mark))
  await reopen()
  await ask('shares.confirm')
  await expect(ask('shares.confirm')).rejects.toThrow('not_found')
  vault.close()
  expect(await opens(first)).toEqual(retired(first.mark))
  expect(await opens(second)).toBe(true)
})

test('a first set may be abandoned and made anew; a set is removed, and the recovery key still opens', async () => {
  const abandoned = await make()
  expect(await ask('recovery.state')).toMatchObject({ shares: { held: null, isPending: true } })
  const set = await make()
  await ask('shares.confirm')
  await ask('shares.remove')
  expect(await ask('recovery.state')).toMatchObject({ shares: null })
  await expect(ask('shares.remove')).rejects.toThrow('not_found')
  vault.close()
  for (const gone of [abandoned, set]) expect(await opens(gone)).toMatchObject({ problem: 'share_retired' })
  const opened = await unlockVault(directory, { slot: 'recovery', secret: recoveryKey }, options)
  opened.close()
})

test('whoever finds the program open makes no sheets without the passphrase; sheets of one vault open no other', async () => {
  await expect(ask('shares.make', { current: 'a guess' })).rejects.toMatchObject({
    wire: { fields: { current: { problem: 'not_this_passphrase' } } },
  })
  const set = await make()
  vault.close()
  const elsewhere = mkdtempSync(join(tmpdir(), 'desk-shares-'))
  const other = await createVault(elsewhere, { passphrase, cost: 'floor' }, options)
  other.vault.close()
  await expect(
    unlockVault(elsewhere, { slot: 'share', secret: set.sheets[0] ?? '', second: set.sheets[1] }, options),
  ).rejects.toThrow('wrong_passphrase')
  rmSync(elsewhere, { recursive: true, force: true })
})
