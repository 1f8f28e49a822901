// A bundle is deleted by hand, and only that one; the newest stays, and the trail says who did it.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Backups, keepBackups } from '../../../../electron/vault/backup/keep.ts'
import { dispatch } from '../../../../electron/vault/dispatch.ts'
import type { OpenVault } from '../../../../electron/vault/lifecycle/keep-open.ts'
import { backupState } from '../../../../shared/contract/backup.ts'
import { addSource, type SealedVault, sealedVault } from '../../../helpers/sealed-vault.ts'

let own: SealedVault
let vault: OpenVault
let backups: Backups
beforeEach(async () => {
  own = await sealedVault()
  vault = await own.open()
  backups = keepBackups(vault, () => {})
  await backups.perform({ do: 'make' })
  addSource(vault.ctx, 'Later')
  await backups.perform({ do: 'make' })
})
afterEach(async () => {
  await backups.stop()
  vault.close()
  own.remove()
})
const bundles = async () => {
  const answer = await backups.perform({ do: 'state' })
  return backupState.parse(answer.ok ? answer.value : null).bundles
}
const remove = (name: string, place: 'local' | 'folder' = 'local') =>
  backups.perform({ do: 'remove', name, place })

test('an older one is gone from folder and list, and the history says so', async () => {
  const [newest, older] = await bundles()
  expect(await remove(older?.name ?? '')).toEqual({ ok: true, value: null })
  expect((await bundles()).map(({ name }) => name)).toEqual([newest?.name])
  expect(existsSync(join(own.files.backups, older?.name ?? ''))).toBe(false)
  const trail = dispatch(vault.ctx, 'audit.list', { descending: true, limit: 1 })
  expect(trail).toMatchObject({ value: { rows: [{ action: 'backup_removed', entity: 'vault' }] } })
})

test('the newest whole one stays, also below a damaged one; what is no bundle of the vault is not found', async () => {
  const damaged = join(own.files.backups, `desk-${own.vaultId.slice(0, 8)}-29991231-manual.deskbackup`)
  writeFileSync(damaged, 'torn')
  const [torn, newest] = await bundles()
  expect(torn?.state).toBe('damaged')
  await expect(remove(newest?.name ?? '')).rejects.toMatchObject({ wire: { rule: 'B1' } })
  for (const name of ['../vault.db', 'vault.db', '']) await expect(remove(name)).rejects.toThrow('not_found')
  expect(await remove(newest?.name ?? '', 'folder')).toMatchObject({ error: { code: 'not_found' } })
  expect(await remove(torn?.name ?? '')).toMatchObject({ ok: true })
  expect(existsSync(damaged)).toBe(false)
  expect(existsSync(own.files.database)).toBe(true)
})

test('G9: only an administrator deletes a backup', async () => {
  const [, older] = await bundles()
  vault.ctx.user = { ...vault.ctx.user, roles: ['case_officer'] }
  await expect(remove(older?.name ?? '')).rejects.toThrow('forbidden')
  expect(await bundles()).toHaveLength(2)
})
