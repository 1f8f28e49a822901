import { afterEach, beforeEach, expect, test } from 'vitest'
import { as, join, nameOwner } from './approvals/several.ts'
import {
  approve,
  ask,
  authorise,
  chf,
  courier,
  fundId,
  give,
  household,
  person,
  send,
  setUp,
  vault,
} from './fund-office.ts'

beforeEach(async () => {
  setUp()
  nameOwner('Aigerim')
  give(50_000)
})
afterEach(() => vault.close())

const advance = (amountMinor: number, on: string) =>
  vault.must('exchanges.record', {
    on,
    fundId,
    fromAccountId: chf,
    fromAmountMinor: amountMinor,
    toAccountId: courier,
    toAmountMinor: amountMinor,
  })
const loss = (amountMinor: number) =>
  vault.call('writeOffs.record', {
    on: '2014-03-01',
    fundId,
    accountId: courier,
    amountMinor,
    cause: 'arrest',
    note: 'Taken with the bag',
  })
const sign = (id: string) => {
  const of = { subject: 'write_off' as const, subjectId: id }
  const { version, amountMinor } = vault.must('approvals.get', of)
  return vault.call('approvals.sign', { ...of, version, amountMinor })
}
const line = (key: string) =>
  vault
    .must('fund.statement', { from: '2014-01-01', to: '2014-12-31' })[0]
    ?.lines.find((each) => each.key === key)?.amountMinor

test('F11: the courier is arrested holding an advance: payments through him fail, two decide, and the loss has its line', async () => {
  await join('Dana')
  await join('Erlan')
  advance(10_000, '2014-02-01')
  const request = ask(6000)
  as('Dana', () => approve(request, 6000))
  const payment = authorise(request, 6000, courier)
  send(payment)
  // What is promised through him is failed first: the family is still owed it.
  expect(loss(10_000)).toMatchObject({ error: { rule: 'F1' } })
  vault.must('payments.fail', { id: payment, version: 2, reason: 'The courier was arrested' })
  expect(vault.must('aidRequests.get', { id: request })).toMatchObject({
    status: 'approved',
    reservedMinor: 6000,
  })
  const recorded = loss(10_000)
  const id = recorded.ok ? recorded.value.id : ''
  expect(line('write_off')).toBeUndefined()
  expect(sign(id)).toMatchObject({ error: { rule: 'A1' } })
  expect(as('Dana', () => sign(id)).ok).toBe(true)
  expect(line('write_off')).toBeUndefined()
  expect(as('Erlan', () => sign(id)).ok).toBe(true)
  expect(line('write_off')).toBe(-10_000)
  expect(vault.must('advances.list', {})).toEqual([])
  const account = vault.must('accounts.list', {}).find((each) => each.id === courier)
  expect(account?.balanceMinor).toBe(0)
})

test('F11: one alone writes nothing off, not even as a single signature', () => {
  advance(10_000, '2014-02-01')
  const recorded = loss(10_000)
  expect(sign(recorded.ok ? recorded.value.id : '')).toMatchObject({ error: { rule: 'F11_two' } })
})

test('F11: money found again is posted back; a rejected loss leaves everything as it was', async () => {
  await join('Dana')
  await join('Erlan')
  advance(10_000, '2014-02-01')
  const rejected = loss(4000)
  as('Dana', () =>
    vault.must('writeOffs.reject', {
      id: rejected.ok ? rejected.value.id : '',
      version: 1,
      reason: 'He is free again',
    }),
  )
  const recorded = loss(10_000)
  const id = recorded.ok ? recorded.value.id : ''
  for (const name of ['Dana', 'Erlan']) as(name, () => sign(id))
  vault.must('writeOffs.reverse', { id, on: '2014-04-08', reason: 'The bag was returned' })
  expect(line('write_off')).toBeUndefined()
  expect(vault.must('advances.list', {})).toMatchObject([{ restMinor: 10_000 }])
  expect(vault.call('writeOffs.reverse', { id, on: '2014-04-05', reason: 'Again' })).toMatchObject({
    error: { rule: 'F6' },
  })
})

test('F11: an advance is used up oldest first; each shows its rest and its age, and over 60 days it is late', async () => {
  await join('Dana')
  advance(5000, '2014-01-20')
  advance(4000, '2014-03-20')
  const request = ask(6000)
  as('Dana', () => approve(request, 6000))
  const payment = authorise(request, 6000, courier)
  send(payment)
  expect(vault.must('advances.list', {})).toMatchObject([
    { on: '2014-01-20', restMinor: 5000, ageDays: 78, isLate: true },
    { on: '2014-03-20', restMinor: 4000, ageDays: 19, isLate: false },
  ])
  vault.must('payments.settle', {
    id: payment,
    version: 2,
    on: '2014-04-01',
    receivedMinor: 6000,
    signature: 'witness',
    confirmedBy: 'Neighbour',
  })
  expect(vault.must('advances.list', {})).toMatchObject([
    { on: '2014-03-20', amountMinor: 4000, restMinor: 3000 },
  ])
})

const goods = (amountMinor: number) =>
  vault.must('expenses.record', {
    on: '2014-02-10',
    fundId,
    accountId: chf,
    category: 'aid_goods',
    aidType: 'living',
    amountMinor,
    payee: 'Market',
  }).id

test('F14: aid in kind is a quantity and the expense that bought it; the money is aid once, however many families share it', () => {
  const expenseId = goods(12_000)
  const parcel = {
    on: '2014-02-12',
    fundId,
    aidType: 'living' as const,
    ground: 'imprisoned' as const,
    groundPersonId: person,
    what: 'Food parcel',
    confirmedBy: 'Neighbour',
    signature: 'witness' as const,
  }
  expect(vault.call('inKind.record', { ...parcel, householdId: household, quantity: 0 })).toMatchObject({
    error: { fields: { quantity: { problem: 'quantity_needed' } } },
  })
  vault.must('inKind.record', { ...parcel, householdId: household, quantity: 2, expenseId })
  expect(line('aid.living')).toBe(-12_000)
  expect(vault.must('inKind.list', {}).rows).toMatchObject([
    { quantity: 2, what: 'Food parcel', expenseRef: 'E-A-2014-0001' },
  ])
  expect(
    vault.call('inKind.record', { ...parcel, householdId: household, ground: 'killed', quantity: 1 }),
  ).toMatchObject({ error: { rule: 'F2' } })
  vault.must('expenses.reverse', { id: expenseId, on: '2014-02-20', reason: 'Sent back' })
  expect(line('aid.living')).toBeUndefined()
})

test('F2: a restricted fund pays goods of its kinds and bank charges, and no printing', () => {
  const expense = { on: '2014-02-10', fundId, accountId: chf, amountMinor: 500, payee: 'Printer' }
  expect(vault.call('expenses.record', { ...expense, category: 'printing' })).toMatchObject({
    error: { rule: 'F2' },
  })
  expect(
    vault.call('expenses.record', { ...expense, category: 'aid_goods', aidType: 'housing' }),
  ).toMatchObject({ error: { rule: 'F2' } })
  expect(vault.call('expenses.record', { ...expense, category: 'aid_goods' })).toMatchObject({
    error: { fields: { aidType: { problem: 'required' } } },
  })
  vault.must('expenses.record', { ...expense, category: 'bank_fee' })
  expect(line('fee')).toBe(-500)
})

test('F1, F13: money that a courier handed out is recorded, also where his account runs dry and less was received', async () => {
  await join('Dana')
  advance(6000, '2014-02-01')
  const request = ask(6000)
  as('Dana', () => approve(request, 6000))
  const payment = authorise(request, 6000, courier)
  send(payment)
  // Half of the advance was taken back meanwhile: recorded as it happened, it leaves the account short.
  vault.must('exchanges.record', {
    on: '2014-02-10',
    fundId,
    fromAccountId: courier,
    fromAmountMinor: 3000,
    toAccountId: chf,
    toAmountMinor: 3000,
  })
  vault.must('payments.settle', {
    id: payment,
    version: 2,
    on: '2014-02-20',
    receivedMinor: 5900,
    signature: 'witness',
    confirmedBy: 'Neighbour',
    gap: 'intermediary',
  })
  expect(line('aid.living')).toBe(-5900)
  expect(vault.must('tasks.list', {}).rows.map(({ kind }) => kind)).toContain('overdrawn')
})
