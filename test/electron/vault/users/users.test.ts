import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

const passphrase = 'marble kettle thunder meadow pencil'
let vault: TestVault
beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())

const add = (name: string, roles: ('administrator' | 'case_officer' | 'treasurer')[] = ['case_officer']) =>
  vault.derive('users.add', { name, roles, passphrase })
const row = (name: string) => {
  const found = vault.must('users.list', {}).find((user) => user.name === name)
  if (!found) throw new Error(name)
  return found
}

test('an added user stands in the list under the next free pseudonym, with an entry in the history', async () => {
  expect(await add('Dana')).toMatchObject({ ok: true, value: { undo: null } })
  expect(row('Dana')).toMatchObject({ roles: ['case_officer'], status: 'active', pseudonym: 'A' })
  const [entry] = vault.must('history.list', { entity: 'app_user', entityId: row('Dana').id })
  expect(entry).toMatchObject({ action: 'create', canUndo: false })
})

test('two users of one name, and a weak passphrase, are refused beside the field', async () => {
  await add('Dana')
  expect(await add('dana')).toMatchObject({ error: { fields: { name: { problem: 'user_exists' } } } })
  const weak = await vault.derive('users.add', {
    name: 'Erlan',
    roles: ['treasurer'],
    passphrase: 'password',
  })
  expect(weak).toMatchObject({ error: { fields: { passphrase: { problem: 'passphrase_weak' } } } })
  expect(vault.must('users.list', {})).toHaveLength(2)
})

test('the last active administrator neither loses the role nor is disabled', async () => {
  const { id, version } = row('')
  const demoted = vault.call('users.update', { id, version, name: 'Aigul', roles: ['treasurer'] })
  expect(demoted).toMatchObject({ error: { fields: { roles: { problem: 'last_administrator' } } } })
  expect(vault.call('users.disable', { id, version, reason: 'x' })).toMatchObject({
    error: { fields: { reason: { problem: 'not_yourself' } } },
  })
  await add('Dana', ['administrator'])
  vault.must('users.update', { id, version, name: 'Aigul', roles: ['treasurer'] })
  // Her rights are gone at once.
  expect(vault.call('users.list', {})).toMatchObject({ error: { code: 'forbidden' } })
  expect(vault.must('session.current', {})).toMatchObject({ userName: 'Aigul', roles: ['treasurer'] })
})

test('disabling keeps the reason in the history, and a disabled user gets no new passphrase', async () => {
  await add('Dana')
  const { id, version } = row('Dana')
  vault.must('users.disable', { id, version, reason: 'Has left' })
  expect(row('Dana')).toMatchObject({ status: 'disabled', pseudonym: null })
  expect(vault.must('history.list', { entity: 'app_user', entityId: id })[0]).toMatchObject({
    reason: 'Has left',
  })
  expect(await vault.derive('users.setPassphrase', { id, version: version + 1, passphrase })).toMatchObject({
    error: { fields: { passphrase: { problem: 'user_disabled' } } },
  })
})
