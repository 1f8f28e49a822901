import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())

/** The fund of domain.md 3.5: restricted, one account a currency, one family. */
const setUp = () => {
  const fundId = vault.must('funds.create', {
    name: 'Zhanaozen',
    class: 'restricted',
    openedOn: '2014-01-01',
    reportingCurrency: 'CHF',
    allowedAidTypes: ['living'],
    allowedGrounds: ['imprisoned'],
  }).id
  const eur = vault.must('accounts.create', { name: 'Bank EUR', kind: 'bank', currency: 'EUR' }).id
  const kzt = vault.must('accounts.create', { name: 'Bank KZT', kind: 'bank', currency: 'KZT' }).id
  const person = vault.must('people.create', {
    names: [{ script: 'Latn', family: 'Example', given: 'Aidar' }],
    roles: ['detained_worker'],
  }).id
  const household = vault.must('households.create', {
    label: 'Example family',
    peopleCount: 4,
    ground: 'imprisoned',
    groundPersonId: person,
  }).id
  vault.must('donations.record', {
    receivedOn: '2014-01-10',
    fundId,
    accountId: eur,
    donorUnknown: true,
    amountMinor: 1_000_000,
    currency: 'EUR',
    feeMinor: 1250,
  })
  vault.must('exchanges.record', {
    on: '2014-01-15',
    fundId,
    fromAccountId: eur,
    fromAmountMinor: 400_000,
    toAccountId: kzt,
    toAmountMinor: 100_000_000,
  })
  return { fundId, eur, kzt, person, household }
}
const request = ({ fundId, household, person }: ReturnType<typeof setUp>, amountMinor: number) =>
  vault.must('aidRequests.create', {
    requestedOn: '2014-02-01',
    householdId: household,
    fundId,
    aidType: 'living',
    ground: 'imprisoned',
    groundPersonId: person,
    amountMinor,
    currency: 'KZT',
  }).id
const sign = (requestId: string, amountMinor: number) => {
  const of = { subject: 'aid_request' as const, subjectId: requestId }
  const { version } = vault.must('approvals.get', of)
  return vault.call('approvals.sign', { ...of, version, amountMinor })
}
const pay = (books: ReturnType<typeof setUp>, amountMinor: number) => {
  const requestId = request(books, amountMinor)
  expect(sign(requestId, amountMinor).ok).toBe(true)
  const { id } = vault.must('payments.authorise', {
    requestId,
    accountId: books.kzt,
    amountMinor,
    plannedOn: '2014-02-05',
  })
  vault.must('payments.send', { id, version: 1, on: '2014-02-05' })
}

test('F1, F4, F8: the worked example closes at 5,987.50 EUR and 100,000.00 KZT and refuses the fourth payment', () => {
  const books = setUp()
  for (let i = 0; i < 3; i++) pay(books, 30_000_000)
  const parts = vault.must('fund.statement', { from: '2014-01-01', to: '2014-12-31' })
  expect(
    parts.map(({ currency, closingMinor, differenceMinor }) => ({ currency, closingMinor, differenceMinor })),
  ).toEqual([
    { currency: 'EUR', closingMinor: 598_750, differenceMinor: 0 },
    { currency: 'KZT', closingMinor: 10_000_000, differenceMinor: 0 },
  ])
  const fourth = request(books, 30_000_000)
  expect(sign(fourth, 30_000_000)).toMatchObject({
    ok: false,
    error: {
      code: 'rule',
      rule: 'F1',
      details: { availableMinor: 10_000_000, neededMinor: 30_000_000, currency: 'KZT' },
    },
  })
  expect(vault.must('aidRequests.get', { id: fourth }).status).toBe('submitted')
})

test('F1: a commitment of 80,000.00 KZT leaves 20,000.00 KZT available', () => {
  const books = setUp()
  for (let i = 0; i < 3; i++) pay(books, 30_000_000)
  expect(sign(request(books, 8_000_000), 8_000_000).ok).toBe(true)
  expect(vault.must('funds.list', {})[0]?.balances).toContainEqual({
    currency: 'KZT',
    postedMinor: 10_000_000,
    reservedMinor: 8_000_000,
    availableMinor: 2_000_000,
    overdrawn: false,
  })
})
