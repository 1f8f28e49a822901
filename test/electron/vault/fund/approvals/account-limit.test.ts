import { afterEach, beforeEach, expect, test } from 'vitest'
import { ask, chf, deciding, fundId, give, household, person, setUp, signing, vault } from '../fund-office.ts'
import { as, join, limit, nameOwner } from './several.ts'

beforeEach(setUp)
afterEach(() => vault.close())

test('A2: an account has a limit of its own, and the stricter one counts', async () => {
  nameOwner('Aigerim')
  await join('Dana')
  await join('Saule')
  give(20_000)
  limit(5000)
  const ofAccount = (more: object = {}) =>
    vault.call('approvalLimits.set', {
      accountId: chf,
      currency: 'CHF',
      twoAboveMinor: 1000,
      singleUpToMinor: 0,
      ...more,
    })
  expect(ofAccount({ fundId })).toMatchObject({ error: { code: 'validation' } })
  expect(ofAccount({ currency: 'KZT' })).toMatchObject({ error: { rule: 'F4' } })
  expect(ofAccount().ok).toBe(true)
  expect(vault.must('approvalLimits.list', { accountId: chf })).toMatchObject([{ twoAboveMinor: 1000 }])
  expect(vault.must('approvalLimits.list', { fundId })).toMatchObject([{ twoAboveMinor: 5000 }])

  // Which account pays a request is known only when it is paid.
  const request = ask(2000)
  const sign = (name: string) => as(name, () => vault.call('approvals.sign', signing(request, 2000)))
  expect(sign('Dana').ok).toBe(true)
  expect(deciding(request)).toMatchObject({ status: 'signed', needed: 1, secondWanted: true })
  const pay = (amountMinor: number) =>
    vault.call('payments.authorise', {
      requestId: request,
      accountId: chf,
      amountMinor,
      plannedOn: '2014-02-05',
    })
  expect(pay(2000)).toMatchObject({
    error: { rule: 'A2_account', details: { limitMinor: 1000 }, fields: { accountId: {} } },
  })
  expect(sign('Dana')).toMatchObject({ error: { rule: 'A1_signed' } })
  expect(sign('Saule').ok).toBe(true)
  expect(deciding(request)).toMatchObject({ status: 'signed', needed: 2, given: 2, secondWanted: false })
  expect(pay(2000).ok).toBe(true)

  // A3: once its account is known, what is signed again is measured by it too.
  for (const number of ['DE89 3704 0044 0532 0130 00', 'CH93 0076 2011 6238 5295 7'])
    vault.must('payeeAccounts.save', {
      householdId: household,
      holder: 'Payee',
      number,
      told: 'Card',
      version: vault.must('payeeAccounts.get', { householdId: household })?.version ?? null,
    })
  expect(deciding(request)).toMatchObject({ status: 'void', needed: 2, given: 0 })

  // A round names its account at once.
  const round = vault.must('rounds.create', {
    title: 'Spring',
    fundId,
    accountId: chf,
    plannedOn: '2014-07-10',
    aidType: 'living',
    lines: [{ householdId: household, ground: 'imprisoned', groundPersonId: person, amountMinor: 1500 }],
  }).id
  expect(vault.must('approvals.get', { subject: 'payment_round', subjectId: round })).toMatchObject({
    needed: 2,
    twoAboveMinor: 1000,
  })
})

test('A4: alone, an account can be stricter than its fund', () => {
  give(20_000)
  vault.must('approvalLimits.set', {
    accountId: chf,
    currency: 'CHF',
    twoAboveMinor: 1000,
    singleUpToMinor: 500,
  })
  const request = ask(800)
  vault.must('approvals.sign', signing(request, 800))
  const pay = (amountMinor: number) =>
    vault.call('payments.authorise', {
      requestId: request,
      accountId: chf,
      amountMinor,
      plannedOn: '2014-02-05',
    })
  expect(pay(800)).toMatchObject({ error: { rule: 'A4', details: { limitMinor: 500 } } })
  expect(pay(500).ok).toBe(true)
})
