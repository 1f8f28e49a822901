// What happened to funds like this one, as tests. Devaluation: reservations.test.ts; a return into a closed year:
// locks.test.ts; the courier's arrest: losses.test.ts.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { approve, ask, authorise, chf, fundId, give, household, send, setUp, vault } from './fund-office.ts'

beforeEach(() => {
  setUp()
  give(1_000_000)
})
afterEach(() => vault.close())

const receipt = { on: '2014-02-20', signature: 'witness' as const, confirmedBy: 'Neighbour' }
const lines = () => vault.must('fund.statement', { from: '2014-01-01', to: '2014-12-31' })[0]?.lines

test('F13: 1,000 were sent and 968 received: the gap has its place, 968 are aid and 32 are cost', () => {
  const request = ask(100_000)
  approve(request, 100_000)
  const payment = authorise(request, 100_000)
  send(payment)
  const short = { ...receipt, id: payment, version: 2, receivedMinor: 96_800 }
  expect(vault.call('payments.settle', short)).toMatchObject({
    error: { rule: 'F13', details: { gapMinor: 3200 }, fields: { gap: {} } },
  })
  vault.must('payments.settle', { ...short, gap: 'receiver_bank' })
  expect(lines()).toContainEqual({ key: 'aid.living', amountMinor: -96_800 })
  expect(lines()).toContainEqual({ key: 'fee', amountMinor: -3200 })
})

test('F16: the widow remarries while her children live elsewhere: payments pause until it is said who cares', () => {
  const make = (given: string, sex: 'female' | 'male') =>
    vault.must('people.create', {
      names: [{ script: 'Latn', family: 'Kin', given }],
      sex,
      roles: ['family_member'],
    }).id
  const [widow, aunt, husband] = [make('Asel', 'female'), make('Saule', 'female'), make('Erlan', 'male')]
  const join = (personId: string, isCaregiver: boolean) =>
    vault.must('households.addMember', {
      householdId: household,
      personId,
      relation: 'other_relative',
      isCaregiver,
    }).id
  join(widow, true)
  const auntMember = join(aunt, false)
  const request = ask(3000)
  approve(request, 3000)
  const payment = authorise(request, 3000)
  vault.must('relationships.add', { personId: widow, otherId: husband, kind: 'spouse' })
  const late = { id: payment, version: 1, on: '2014-03-05' }
  expect(vault.call('payments.send', late)).toMatchObject({ error: { rule: 'F16_care' } })
  const { version } = vault.must('households.get', { id: household })
  vault.must('households.confirmCare', { id: household, version, memberId: auntMember })
  expect(vault.call('payments.send', late).ok).toBe(true)
})

test('F16: one family helped by two funds: the second is told of the first, and both may pay', () => {
  const first = ask(3000)
  approve(first, 3000)
  send(authorise(first, 3000))
  const other = vault.must('funds.create', {
    name: 'Solifonds',
    class: 'unrestricted',
    openedOn: '2013-01-01',
    reportingCurrency: 'CHF',
  }).id
  give(10_000, { fundId: other })
  const second = ask(3000, { fundId: other, requestedOn: '2014-02-20' })
  expect(vault.must('aidRequests.get', { id: second })).toMatchObject({
    fund: 'Solifonds',
    alsoHelpedOn: '2014-02-05',
  })
  approve(second, 3000)
  send(authorise(second, 3000, chf))
  const parts = vault.must('fund.statement', { from: '2014-01-01', to: '2014-12-31' })
  expect(
    parts.map(({ fund, lines: own }) => [
      fund.id === other,
      own.find(({ key }) => key === 'aid.living')?.amountMinor,
    ]),
  ).toEqual([
    [false, -3000],
    [true, -3000],
  ])
})

test('P5, F16: a family without a name, from request to receipt; its code is all that stands anywhere', () => {
  const unnamed = vault.must('households.create', {
    peopleCount: 5,
    ground: 'imprisoned',
    trustedPerson: 'The teacher',
  }).id
  const { ref } = vault.must('households.get', { id: unnamed })
  const request = ask(3000, { householdId: unnamed, groundPersonId: null })
  approve(request, 3000)
  const payment = authorise(request, 3000)
  send(payment)
  vault.must('payments.settle', { ...receipt, id: payment, version: 2, receivedMinor: 3000 })
  expect(vault.must('payments.get', { id: payment })).toMatchObject({
    beneficiary: ref,
    status: 'settled',
    groundPerson: null,
  })
  // With a name, the person it rests on must be said.
  expect(
    vault.call('aidRequests.create', {
      requestedOn: '2014-02-01',
      householdId: household,
      fundId,
      aidType: 'living',
      ground: 'imprisoned',
      amountMinor: 100,
      currency: 'CHF',
    }),
  ).toMatchObject({ error: { rule: 'F16', fields: { groundPersonId: {} } } })
})
