import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  approve,
  ask,
  authorise,
  cash,
  chf,
  chfBalance,
  courier,
  fundId,
  give,
  household,
  person,
  send,
  setUp,
  vault,
} from './fund-office.ts'

beforeEach(setUp)
afterEach(() => vault.close())

test('F11, F13: money with an intermediary becomes aid when the family has it; a gap must be classified and is cost', () => {
  give(10_000)
  vault.must('exchanges.record', {
    on: '2014-01-12',
    fundId,
    fromAccountId: chf,
    fromAmountMinor: 6000,
    toAccountId: courier,
    toAmountMinor: 6000,
  })
  const requestId = ask(5000)
  approve(requestId, 5000)
  const payment = authorise(requestId, 5000, courier)
  send(payment)
  expect(chfBalance()).toMatchObject({ postedMinor: 10_000, availableMinor: 5000 })
  const receipt = {
    id: payment,
    version: 2,
    on: '2014-02-12',
    receivedMinor: 4800,
    signature: 'witness' as const,
    confirmedBy: 'Neighbour',
  }
  expect(vault.call('payments.settle', receipt)).toMatchObject({
    error: { rule: 'F13', details: { gapMinor: 200 } },
  })
  vault.must('payments.settle', { ...receipt, gap: 'intermediary' })
  const lines = vault.must('fund.statement', { from: '2014-01-01', to: '2014-12-31' })[0]?.lines
  expect(lines).toContainEqual({ key: 'aid.living', amountMinor: -4800 })
  expect(lines).toContainEqual({ key: 'fee', amountMinor: -200 })
})

test('F12: a returned payment is posted on its own day and reopens the reservation', () => {
  give(10_000)
  const requestId = ask(5000)
  approve(requestId, 5000)
  const payment = authorise(requestId, 5000)
  send(payment)
  vault.must('payments.return', {
    id: payment,
    version: 2,
    on: '2014-02-20',
    accountId: chf,
    amountMinor: 4900,
    reason: 'Account closed',
  })
  expect(chfBalance()).toMatchObject({ postedMinor: 9900, reservedMinor: 5000, availableMinor: 4900 })
  expect(vault.must('aidRequests.get', { id: requestId }).status).toBe('approved')
})

test('F15: a remittance is cleared line by line and never beyond what was sent', () => {
  give(10_000)
  const partner = vault.must('organisations.create', { name: 'Confederation', kind: 'confederation' }).id
  const { id } = vault.must('remittances.record', {
    on: '2014-02-01',
    fundId,
    accountId: chf,
    organisationId: partner,
    amountMinor: 6000,
  })
  vault.must('remittances.account', {
    id,
    on: '2014-03-01',
    householdRef: 'K-01',
    ground: 'imprisoned',
    aidType: 'living',
    amountMinor: 4000,
  })
  vault.must('remittances.refund', { id, on: '2014-03-10', accountId: chf, amountMinor: 500 })
  expect(vault.must('remittances.list', {}).rows[0]).toMatchObject({
    amountMinor: 6000,
    accountedMinor: 4000,
    refundedMinor: 500,
    openMinor: 1500,
  })
  expect(
    vault.call('remittances.account', {
      id,
      on: '2014-03-02',
      householdRef: 'K-02',
      ground: 'imprisoned',
      aidType: 'living',
      amountMinor: 1501,
    }),
  ).toMatchObject({ error: { rule: 'F15' } })
})

test('F16: aid rests on a person, except for a family that is a code only (P5)', () => {
  const base = {
    requestedOn: '2014-02-01',
    fundId,
    aidType: 'living' as const,
    ground: 'imprisoned' as const,
    amountMinor: 100,
    currency: 'CHF',
  }
  expect(vault.call('aidRequests.create', { ...base, householdId: household })).toMatchObject({
    error: { rule: 'F16' },
  })
  const coded = vault.must('households.create', { peopleCount: 4, ground: 'imprisoned' })
  vault.must('aidRequests.create', { ...base, householdId: coded.id })
  expect(
    vault.call('aidRequests.create', {
      ...base,
      householdId: household,
      personId: person,
      groundPersonId: person,
    }),
  ).toMatchObject({ error: { code: 'validation' } })
})

test('F16: the same help within thirty days shows', () => {
  give(20_000)
  const first = ask(3000)
  approve(first, 3000)
  send(authorise(first, 3000))
  expect(vault.must('aidRequests.get', { id: ask(3000, { requestedOn: '2014-02-20' }) }).alsoHelpedOn).toBe(
    '2014-02-05',
  )
  expect(
    vault.must('aidRequests.get', { id: ask(3000, { requestedOn: '2014-05-20' }) }).alsoHelpedOn,
  ).toBeNull()
})

test('F1: what the bank has already done is recorded; it marks the account overdrawn and stops new payments', () => {
  give(10_000)
  const requestId = ask(3000)
  approve(requestId, 3000)
  vault.must('exchanges.record', {
    on: '2014-02-01',
    fundId,
    fromAccountId: chf,
    fromAmountMinor: 12_000,
    toAccountId: cash,
    toAmountMinor: 2_000_000,
  })
  expect(chfBalance()).toMatchObject({ postedMinor: -2000, overdrawn: true })
  expect(vault.must('tasks.list', {}).rows.map(({ kind }) => kind)).toContain('overdrawn')
  expect(
    vault.call('payments.authorise', {
      requestId,
      accountId: chf,
      amountMinor: 1000,
      plannedOn: '2014-02-05',
    }),
  ).toMatchObject({ error: { rule: 'F1_overdrawn', details: { shortMinor: 2000, currency: 'CHF' } } })
})
