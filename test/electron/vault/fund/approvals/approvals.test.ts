import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  approve,
  ask,
  authorise,
  chf,
  courier,
  deciding,
  fundId,
  give,
  household,
  person,
  send,
  setUp,
  signing,
  vault,
} from '../fund-office.ts'
import { as, join, limit, nameOwner, userOf } from './several.ts'

beforeEach(() => {
  setUp()
  give(1_000_000)
})
afterEach(() => vault.close())

const toRatify = () =>
  vault.must('home.needs', { on: '2014-04-08' }).filter(({ kind }) => kind === 'to_ratify')

test('A3: an approval may lower and never raise, and what is decided is closed', () => {
  const requestId = ask(3000)
  expect(vault.call('approvals.sign', signing(requestId, 3001))).toMatchObject({ error: { rule: 'A3' } })
  approve(requestId, 2500)
  expect(vault.must('aidRequests.get', { id: requestId })).toMatchObject({
    status: 'approved',
    reservedMinor: 2500,
  })
  expect(deciding(requestId)).toMatchObject({ status: 'single', amountMinor: 2500 })
  const rejected = ask(3000)
  vault.must('aidRequests.reject', { id: rejected, version: 1, reason: 'Helped by another fund' })
  expect(vault.call('approvals.sign', signing(rejected, 3000))).toMatchObject({
    error: { rule: 'A3_closed' },
  })
})

test('A4: alone, a small amount proceeds as a single signature until a second person ratifies it', async () => {
  limit(5000, 3000)
  const large = ask(3001)
  expect(vault.call('approvals.sign', signing(large, 3001))).toMatchObject({
    error: { rule: 'A4', details: { limitMinor: 3000 } },
  })
  vault.must('aidRequests.withdraw', { id: large, version: 1, reason: 'Too large' })
  const requestId = ask(3000)
  approve(requestId, 3000)
  const payment = authorise(requestId, 3000)
  expect(vault.must('payments.get', { id: payment }).singleSignature).toBe(true)
  expect(toRatify()).toHaveLength(1)
  expect(vault.call('approvals.sign', signing(requestId, 3000))).toMatchObject({
    error: { rule: 'A1_signed' },
  })

  await join('Dana')
  as('Dana', () => vault.must('approvals.sign', signing(requestId, 3000)))
  expect(deciding(requestId)).toMatchObject({ status: 'signed', given: 1 })
  expect(vault.must('payments.get', { id: payment }).singleSignature).toBe(false)
  expect(toRatify()).toEqual([])
})

test('A1: who entered it does not decide while another can; a second person does, and it is no single signature', async () => {
  const requestId = ask(3000)
  await join('Dana')
  expect(deciding(requestId).mine).toBe('entered')
  expect(vault.call('approvals.sign', signing(requestId, 3000))).toMatchObject({ error: { rule: 'A1' } })
  as('Dana', () => {
    expect(deciding(requestId).mine).toBe('second')
    vault.must('approvals.sign', signing(requestId, 3000))
  })
  const payment = authorise(requestId, 3000)
  expect(vault.must('payments.get', { id: payment }).singleSignature).toBe(false)
  expect(toRatify()).toEqual([])
})

test('A2: above the limit two sign, neither of them who entered it; the money is spoken for with the second', async () => {
  limit(4000)
  await join('Dana')
  await join('Timur')
  const requestId = ask(4001)
  expect(deciding(requestId)).toMatchObject({ needed: 2, twoAboveMinor: 4000, countedMinor: 4001 })
  as('Dana', () => vault.must('approvals.sign', signing(requestId, 4001)))
  expect(vault.must('aidRequests.get', { id: requestId })).toMatchObject({
    status: 'submitted',
    reservedMinor: 0,
  })
  as('Dana', () =>
    expect(vault.call('approvals.sign', signing(requestId, 4001))).toMatchObject({
      error: { rule: 'A1_signed' },
    }),
  )
  as('Timur', () => vault.must('approvals.sign', signing(requestId, 4001)))
  expect(vault.must('aidRequests.get', { id: requestId })).toMatchObject({
    status: 'approved',
    reservedMinor: 4001,
  })
  expect(deciding(requestId).signatures.map(({ by, form }) => [by, form])).toEqual([
    ['Dana', 'own'],
    ['Timur', 'own'],
  ])
})

test('A2: sums for one beneficiary within 30 days count together, a person and her household as one', async () => {
  limit(5000)
  await join('Dana')
  const first = ask(3000)
  as('Dana', () => vault.must('approvals.sign', signing(first, 3000)))
  expect(deciding(ask(2001, { requestedOn: '2014-02-20' })).needed).toBe(2)
  vault.must('households.addMember', { householdId: household, personId: person, relation: 'head' })
  const direct = { householdId: null, personId: person, requestedOn: '2014-03-02' }
  expect(deciding(ask(2001, direct)).needed).toBe(2)
  expect(deciding(ask(2001, { requestedOn: '2014-04-20' })).needed).toBe(1)
})

test('A1: a payee or a relative who is a user does not decide; where nobody else can, the tie is declared', async () => {
  vault.must('households.addMember', { householdId: household, personId: person, relation: 'head' })
  const sister = vault.must('people.create', {
    names: [{ script: 'Latn', family: 'Example', given: 'Aliya' }],
    roles: ['family_member'],
  }).id
  const own = vault.must('households.create', {
    label: 'Sisters',
    peopleCount: 2,
    ground: 'imprisoned',
    groundPersonId: person,
  })
  vault.must('households.addMember', { householdId: own.id, personId: sister, relation: 'sibling' })
  await join('Aidar', person)
  const requestId = ask(3000)
  as('Aidar', () => {
    expect(deciding(requestId)).toMatchObject({ mine: 'payee', mayDeclareTie: true })
    expect(vault.call('approvals.sign', signing(requestId, 3000))).toMatchObject({
      error: { fields: { declaredTie: { problem: 'required' } } },
    })
  })
  await join('Timur')
  as('Aidar', () =>
    expect(vault.call('approvals.sign', signing(requestId, 3000))).toMatchObject({ error: { rule: 'A1' } }),
  )
  const timur = userOf('Timur')
  vault.must('users.disable', { id: timur.id, version: timur.version, reason: 'Left' })
  as('Aidar', () =>
    vault.must('approvals.sign', {
      ...signing(requestId, 3000),
      declaredTie: 'No other officer is at liberty',
    }),
  )
  expect(deciding(requestId).signatures[0]).toMatchObject({ by: 'Aidar', declaredTie: 'payee' })

  await join('Aliya', sister)
  const forSister = ask(100, { householdId: own.id })
  as('Aliya', () => expect(deciding(forSister).mine).toBe('payee'))
})

test('A1: who entered a payment confirms no receipt', async () => {
  nameOwner('Officer')
  await join('Dana')
  const requestId = ask(3000)
  as('Dana', () => vault.must('approvals.sign', signing(requestId, 3000)))
  const payment = authorise(requestId, 3000)
  send(payment)
  const receipt = {
    id: payment,
    version: 2,
    on: '2014-02-12',
    receivedMinor: 3000,
    signature: 'witness' as const,
  }
  expect(vault.call('payments.settle', { ...receipt, confirmedBy: 'Officer' })).toMatchObject({
    error: { rule: 'A1_receipt' },
  })
  vault.must('payments.settle', { ...receipt, confirmedBy: 'Dana' })
})

test('A3: death voids what was decided for a person and has not reached her', async () => {
  const direct = { householdId: null, personId: person }
  const [open, approved] = [ask(1000, direct), ask(1000, direct)]
  approve(approved, 1000)
  const payment = authorise(approved, 500)
  vault.must('custody.record', {
    what: 'died',
    personId: person,
    on: { text: '2014-02-03', qualifier: 'exact' },
    source: { new: { kind: 'family', title: 'A call' } },
  })
  expect(vault.call('approvals.sign', signing(open, 1000))).toMatchObject({ error: { rule: 'A3_death' } })
  expect(vault.call('payments.send', { id: payment, version: 1, on: '2014-02-05' })).toMatchObject({
    error: { rule: 'A3_death' },
  })
})

test('A1, A2: exchanges and remittances wait for a second person too; reversing ends the waiting', async () => {
  const record = (amountMinor: number) =>
    vault.must('exchanges.record', {
      on: '2014-01-12',
      fundId,
      fromAccountId: chf,
      fromAmountMinor: amountMinor,
      toAccountId: courier,
      toAmountMinor: amountMinor,
    }).id
  const [kept, reversed] = [record(600), record(700)]
  const waiting = () =>
    vault
      .must('approvals.list', { filters: { status: ['open'] }, sort: 'amount' })
      .rows.map(({ label, ...row }) => [row.subject, row.amountMinor, label])
  expect(waiting()).toEqual([
    ['currency_exchange', 600, 'Bank CHF → Courier'],
    ['currency_exchange', 700, 'Bank CHF → Courier'],
  ])
  vault.must('exchanges.reverse', { id: reversed, on: '2014-01-13', reason: 'Wrong day' })
  await join('Dana')
  const of = { subject: 'currency_exchange' as const, subjectId: kept }
  const { version } = vault.must('approvals.get', of)
  const sign = (amountMinor: number) => vault.call('approvals.sign', { ...of, version, amountMinor })
  as('Dana', () => {
    expect(sign(500)).toMatchObject({ error: { rule: 'A3_posted' } })
    expect(sign(600).ok).toBe(true)
  })
  expect(waiting()).toEqual([])
})
