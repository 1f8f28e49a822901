import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ListColumn } from '../../../../shared/contract/exports.ts'
import { exportList } from '../../../helpers/list-export.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())

const person = (given: string, family: string) =>
  vault.must('people.create', { names: [{ script: 'Latn', given, family }], roles: ['activist'] })

test('an export is the whole filtered list, neutralised, and recorded', async () => {
  for (let i = 0; i < 230; i++) person('A', `Name${i}`)
  person('=HYPERLINK("x")', '@evil')
  const { csv, rows } = await exportList(vault, {
    list: 'people.list',
    columns: [
      { id: 'nameLatin', header: 'Name' },
      { id: 'ref', header: 'No.' },
    ],
  })
  expect(rows).toBe(231)
  expect(csv.split('\r\n')[0]).toBe('\ufeffName,No.')
  expect(csv).toContain(`"'=HYPERLINK(""x"") @evil"`)
  expect(vault.must('history.list', { entity: 'export', entityId: 'people.list' })).toHaveLength(1)
})

test('an export says codes in the words it is given, dates as known, amounts as decimals of their currency', async () => {
  const { id: fundId } = vault.must('funds.create', {
    name: 'Relief fund',
    class: 'unrestricted',
    openedOn: '2014-01-01',
    reportingCurrency: 'CHF',
  })
  const { id: accountId } = vault.must('accounts.create', { name: 'Bank', kind: 'bank', currency: 'CHF' })
  const gift = { fundId, accountId, donorUnknown: true, currency: 'CHF', receivedOn: '2014-04-01' }
  vault.must('donations.record', { ...gift, amountMinor: 123_405, method: 'cash' })
  vault.must('actions.create', {
    type: 'picket',
    title: 'Picket',
    place: 'Bern',
    country: 'CH',
    start: { text: '2014-03', qualifier: 'approx' },
  })
  const csvOf = async (list: string, columns: ListColumn[]) =>
    (await exportList(vault, { list, columns })).csv.split('\r\n')[1]
  expect(
    await csvOf('donations.list', [
      { id: 'amountMinor', header: 'Montant', currency: 'currency' },
      { id: 'currency', header: 'Montant (devise)' },
      { id: 'method', header: 'Mode', words: { cash: 'Espèces' } },
      { id: 'isExample', header: 'Exemple', words: { true: 'Oui', false: 'Non' } },
    ]),
  ).toBe('1234.05,CHF,Espèces,Non')
  expect(await csvOf('actions.list', [{ id: 'start', header: 'Date', words: { approx: 'vers' } }])).toBe(
    'vers 2014-03',
  )
})
