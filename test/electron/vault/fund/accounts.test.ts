import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
beforeEach(() => {
  vault = openTestVault()
  vault.must('accounts.create', { name: 'Bank CHF', kind: 'bank', currency: 'CHF' })
})
afterEach(() => vault.close())

test('an account can be renamed; two who change it at once are told', () => {
  const [account] = vault.must('accounts.list', {})
  if (!account) throw new Error('no account')
  const { id, version, kind } = account
  vault.must('accounts.update', {
    id,
    version,
    kind,
    name: 'Bank of the fund',
    iban: 'CH93 0076 2011 6238 5295 7',
  })
  const [renamed] = vault.must('accounts.list', {})
  expect(renamed).toMatchObject({ id, name: 'Bank of the fund', ibanEnd: '2957', currency: account.currency })
  expect(vault.call('accounts.update', { id, version, kind, name: 'Stale' })).toMatchObject({
    error: { code: 'conflict' },
  })
})
