// A new recovery key: at no moment is there none that opens the vault.
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
let first: string
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'desk-recovery-'))
  const made = await createVault(directory, { passphrase, cost: 'floor' }, options)
  first = made.recoveryKey
  made.vault.close()
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

const open = (slot: 'user' | 'recovery', secret: string) => unlockVault(directory, { slot, secret }, options)
const opens = (recoveryKey: string) =>
  open('recovery', recoveryKey).then(
    (vault) => {
      vault.close()
      return true
    },
    (error: unknown) => {
      if (error instanceof AppError && error.wire.code === 'wrong_passphrase') return false
      throw error
    },
  )
const renew = async (vault: OpenVault): Promise<string> => {
  const made = await dispatchDeriving(vault.ctx, 'recovery.renew', { current: passphrase })
  if (!made.ok) throw new AppError(made.error)
  return (made.value as { recoveryKey: string }).recoveryKey
}

test('the old key opens until the new one is confirmed, and nothing afterwards; both steps stand in the history', async () => {
  let vault = await open('user', passphrase)
  const forgotten = await renew(vault)
  const second = await renew(vault)
  vault.close()
  expect([await opens(first), await opens(forgotten), await opens(second)]).toEqual([true, false, true])

  vault = await open('user', passphrase)
  expect(await dispatchDeriving(vault.ctx, 'recovery.state', {})).toMatchObject({
    value: { isPending: true },
  })
  expect(await dispatchDeriving(vault.ctx, 'recovery.confirm', {})).toMatchObject({ ok: true })
  const entries = vault.ctx
    .prepare("select action from audit_log where entity = 'recovery_key'")
    .pluck()
    .all()
  expect(entries).toEqual(['create', 'create', 'update'])
  vault.close()
  expect([await opens(first), await opens(second)]).toEqual([false, true])
  // After the key was used: that too stands in the history.
  vault = await open('user', passphrase)
  const uses = vault.ctx.prepare("select count(*) from audit_log where action = 'recover'").pluck().get()
  expect(uses).toBe(3)
  vault.close()
})

test('whoever finds the program open makes no recovery key without the passphrase', async () => {
  const vault = await open('user', passphrase)
  expect(await dispatchDeriving(vault.ctx, 'recovery.renew', { current: 'a guess' })).toMatchObject({
    error: { code: 'validation', fields: { current: { problem: 'not_this_passphrase' } } },
  })
  expect(await dispatchDeriving(vault.ctx, 'recovery.state', {})).toMatchObject({
    value: { isPending: false },
  })
  vault.close()
})
