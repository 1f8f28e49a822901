import { afterEach, beforeEach, expect, test } from 'vitest'
import { recordFailedAttempts } from '../../../../electron/vault/lifecycle/owner.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())

const readings = (entityId: string) =>
  vault.ctx
    .prepare("select count(*) from audit_log where action = 'read' and entity_id = ?")
    .pluck()
    .get(entityId)
const family = (trustedPerson: string) =>
  vault.must('households.create', { label: 'Family', peopleCount: 2, ground: 'other', trustedPerson }).id

test('P5: that a trusted person was read is recorded once for each session and record', () => {
  const [named, plain] = [family('Neighbour'), family('')]
  for (const id of [named, named, plain]) vault.must('households.get', { id })
  expect([readings(named), readings(plain)]).toEqual([1, 0])
  vault.ctx.session = crypto.randomUUID()
  vault.must('households.get', { id: named })
  expect(readings(named)).toBe(2)
  const [newest] = vault.must('history.list', { entity: 'household', entityId: named })
  expect(newest).toMatchObject({ action: 'read', changes: [], canUndo: false })
})

test('the list of accounts holds the end of a number only; all of it is read on record, and not by everybody', () => {
  const iban = 'CH93 0076 2011 6238 5295 7'
  const { id } = vault.must('accounts.create', { name: 'Bank', kind: 'bank', currency: 'CHF', iban })
  expect(vault.must('accounts.list', {})[0]).toMatchObject({ ibanEnd: '2957' })
  expect(JSON.stringify(vault.must('accounts.list', {}))).not.toContain('0076')
  expect(readings(id)).toBe(0)
  for (let times = 0; times < 3; times++) expect(vault.must('accounts.iban', { id }).iban).toBe(iban)
  expect(readings(id)).toBe(1)
  vault.ctx.user.roles = ['case_officer']
  expect(vault.call('accounts.iban', { id })).toMatchObject({ error: { code: 'forbidden' } })
})

test('wrong attempts are written into the trail by the opening after them, and told to whoever opened', () => {
  expect(vault.must('session.current', {}).failedAttempts).toBeNull()
  const failed = { count: 3, lastAt: '2014-04-07T22:10:00.000Z' }
  recordFailedAttempts(vault.ctx, failed)
  expect(vault.must('session.current', {}).failedAttempts).toEqual(failed)
  const [newest] = vault.must('audit.list', { sort: 'date', descending: true }).rows
  expect(newest).toMatchObject({ action: 'login_fail', entity: 'vault' })
  const entry = vault.must('audit.entry', { seq: newest?.id ?? 0 })
  expect(entry.changes).toContainEqual({ field: 'attempts', before: null, after: 3, canPutBack: false })
})
