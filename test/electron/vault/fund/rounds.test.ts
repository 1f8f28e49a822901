import { afterEach, beforeEach, expect, test } from 'vitest'
import { as, join, limit, nameOwner, userOf } from './approvals/several.ts'
import {
  ask,
  chf,
  chfBalance,
  courier,
  fundId,
  give,
  household,
  person,
  setUp,
  signing,
  vault,
} from './fund-office.ts'

let others: string[]
beforeEach(() => {
  setUp()
  others = ['Second', 'Third'].map(
    (label) =>
      vault.must('households.create', { label, peopleCount: 2, ground: 'imprisoned', groundPersonId: person })
        .id,
  )
})
afterEach(() => vault.close())

const lines = () =>
  [household, ...others].map((householdId) => ({
    householdId,
    ground: 'imprisoned' as const,
    groundPersonId: person,
    amountMinor: 3000,
  }))
const fields = () => ({
  title: 'Winter',
  fundId,
  accountId: chf,
  plannedOn: '2014-02-10',
  aidType: 'living' as const,
  note: '',
  lines: lines(),
})
const make = () => vault.must('rounds.create', fields()).id
const round = (id: string) => vault.must('rounds.get', { id })
const sign = (id: string) => {
  const of = { subject: 'payment_round' as const, subjectId: id }
  const { version, amountMinor } = vault.must('approvals.get', of)
  return vault.call('approvals.sign', { ...of, version, amountMinor })
}
const checkCode = (id: string): string => {
  const { runId } = vault.must('reports.prepare', {
    kind: 'field_sheet',
    language: 'ru',
    roundId: id,
    on: '2014-04-08',
  })
  const document = vault.must('reports.document', { runId })
  return document.check.code
}

test('A2: a round is one frozen list: signed once, reserved and authorised line by line, sent together', () => {
  give(20_000)
  const id = make()
  expect(chfBalance()).toMatchObject({ reservedMinor: 0 })
  const [line] = round(id).lines
  expect(vault.call('approvals.sign', signing(line?.requestId ?? '', 3000))).toMatchObject({
    error: { rule: 'A2_round', details: { ref: 'PL-A-2014-0001' } },
  })
  for (const channel of ['aidRequests.reject', 'aidRequests.withdraw'] as const)
    expect(vault.call(channel, { id: line?.requestId ?? '', version: 1, reason: 'No' })).toMatchObject({
      error: { rule: 'A2_round' },
    })
  expect(sign(id).ok).toBe(true)
  expect(round(id)).toMatchObject({ status: 'approved', amountMinor: 9000, lineCount: 3, settledCount: 0 })
  expect(chfBalance()).toMatchObject({ postedMinor: 20_000, reservedMinor: 9000 })
  vault.must('rounds.send', { id, on: '2014-02-10' })
  expect(chfBalance()).toMatchObject({ postedMinor: 11_000, reservedMinor: 0 })
})

test('A2: what a family gets by a round counts with what it gets besides, both ways', async () => {
  nameOwner('Aigerim')
  await join('Dana')
  give(50_000)
  limit(9000)
  const needed = (subject: 'payment_round' | 'aid_request', subjectId: string) =>
    vault.must('approvals.get', { subject, subjectId }).needed
  expect(needed('payment_round', make())).toBe(1)
  expect(needed('aid_request', ask(6000))).toBe(1)
  expect(needed('aid_request', ask(100))).toBe(2)
  const small = {
    ...fields(),
    lines: lines()
      .slice(0, 1)
      .map((line) => ({ ...line, amountMinor: 100 })),
  }
  expect(needed('payment_round', vault.must('rounds.create', small).id)).toBe(2)
})

test('A1: whoever is of a family on the list, carries its money or entered it does not decide it', async () => {
  nameOwner('Aigerim')
  give(50_000)
  vault.must('exchanges.record', {
    on: '2014-01-12',
    fundId,
    fromAccountId: chf,
    fromAmountMinor: 10_000,
    toAccountId: courier,
    toAmountMinor: 10_000,
  })
  await join('Relative', person)
  await join('Dana')
  const id = make()
  expect(as('Relative', () => sign(id))).toMatchObject({ error: { rule: 'A1' } })
  expect(sign(id)).toMatchObject({ error: { rule: 'A1' } })
  expect(as('Dana', () => sign(id)).ok).toBe(true)
  expect(userOf('Dana').name).toBe('Dana')
})

test('F1: a round the fund cannot pay whole is not decided, and nothing of it is reserved', () => {
  give(8000)
  const id = make()
  expect(sign(id)).toMatchObject({
    error: { rule: 'F1', details: { availableMinor: 8000, neededMinor: 9000 } },
  })
  expect(chfBalance()).toMatchObject({ reservedMinor: 0 })
  expect(round(id).lines.every(({ paymentId }) => paymentId === null)).toBe(true)
})

test('F10: nobody stands on a round twice, and what is wrong with a line stands beside it', () => {
  const [first] = lines()
  if (!first) throw new Error('no line')
  expect(vault.call('rounds.create', { ...fields(), lines: [first, first] })).toMatchObject({
    error: { fields: { 'lines.1.householdId': { problem: 'twice_in_round' } } },
  })
  expect(
    vault.call('rounds.create', {
      ...fields(),
      lines: [first, { ...first, householdId: others[0] ?? '', ground: 'killed' }],
    }),
  ).toMatchObject({
    error: { rule: 'F2', fields: { 'lines.1.ground': {} } },
  })
  expect(vault.must('rounds.list', {}).rows).toEqual([])
})

test('A2: withdrawn or rejected, no line of it can be paid', () => {
  give(20_000)
  const id = make()
  vault.must('rounds.withdraw', { id, version: 1, reason: 'Wrong month' })
  expect(sign(id)).toMatchObject({ error: { rule: 'A3_closed' } })
  const again = make()
  vault.must('rounds.reject', { id: again, version: 1, reason: 'Too much' })
  expect(
    vault
      .must('aidRequests.list', {})
      .rows.map(({ status }) => status)
      .toSorted(),
  ).toEqual(['rejected', 'rejected', 'rejected', 'withdrawn', 'withdrawn', 'withdrawn'])
})

test('F13, F17: the field sheet names nobody; what it says when it is back is recorded by its code, all lines or none', () => {
  give(20_000)
  const id = make()
  expect(
    vault.call('reports.prepare', { kind: 'field_sheet', language: 'kk', roundId: id, on: '2014-04-08' }),
  ).toMatchObject({ error: { rule: 'A2_undecided' } })
  expect(sign(id).ok).toBe(true)
  const code = checkCode(id)
  vault.must('rounds.send', { id, on: '2014-02-10' })
  const { runId } = vault.must('reports.prepare', {
    kind: 'field_sheet',
    language: 'kk',
    roundId: id,
    on: '2014-04-08',
  })
  const sheet = JSON.stringify(vault.must('reports.document', { runId }))
  for (const secret of ['Example', 'Second', 'Families', 'Winter', 'Aidar'])
    expect(sheet).not.toContain(secret)
  const paymentIds = round(id).lines.map(({ paymentId }) => paymentId ?? '')
  const settle = (received: readonly number[], typed = code) =>
    vault.call('rounds.settle', {
      id,
      on: '2014-02-20',
      checkCode: typed,
      confirmedBy: 'Neighbour',
      lines: received.map((receivedMinor, at) => ({ paymentId: paymentIds[at] ?? '', receivedMinor })),
    })
  expect(settle([3000], 'AAAA-AAAA')).toMatchObject({
    error: { fields: { checkCode: { problem: 'other_code' } } },
  })
  expect(settle([3000, 2900])).toMatchObject({ error: { rule: 'F13', fields: { 'lines.1.gap': {} } } })
  expect(round(id).settledCount).toBe(0)
  expect(settle([3000, 3000]).ok).toBe(true)
  expect(round(id).settledCount).toBe(2)
})

test('F16: while a family is asked who cares now, no round takes it on', () => {
  give(20_000)
  vault.ctx.sqlite.prepare("update household set care_asked_on = '2014-03-01' where id = ?").run(household)
  expect(vault.call('rounds.create', fields())).toMatchObject({ error: { rule: 'F16_care' } })
})

test('F13: what was received by word alone is listed until a paper of it, or of its round, is on file', () => {
  give(20_000)
  const id = make()
  expect(sign(id).ok).toBe(true)
  vault.must('rounds.send', { id, on: '2014-02-10' })
  const [line] = round(id).lines
  vault.must('payments.settle', {
    id: line?.paymentId ?? '',
    version: 2,
    on: '2014-02-12',
    receivedMinor: 3000,
    signature: 'witness',
    confirmedBy: 'Neighbour',
  })
  const missing = () => vault.must('payments.list', { filters: { proof: ['missing'] } }).rows
  expect(missing()).toHaveLength(1)
  expect(vault.must('fund.waitSeries', {})).toEqual([
    { month: '2014-02', payments: 1, medianDays: 2, longestDays: 2 },
  ])
  expect(vault.must('yearEnd.get', { year: '2014', bookCurrency: 'CHF' }).open).toContainEqual({
    what: 'unproven',
    count: 1,
  })
})

test('F3: what is held month by month stands per currency, months without a posting included', () => {
  give(20_000)
  give(500, { receivedOn: '2014-03-02' })
  expect(vault.must('fund.balanceSeries', {})).toEqual([
    { currency: 'CHF', month: '2014-01', balanceMinor: 20_000 },
    { currency: 'CHF', month: '2014-02', balanceMinor: 20_000 },
    { currency: 'CHF', month: '2014-03', balanceMinor: 20_500 },
    { currency: 'CHF', month: '2014-04', balanceMinor: 20_500 },
  ])
})

test('F17: a round has one neutral text for all its transfers; a word that gives a family away is refused', () => {
  give(20_000)
  const round = (bankText: string) =>
    vault.call('rounds.create', { ...fields(), method: 'bank_transfer', bankText })
  expect(round('Strike aid')).toMatchObject({ error: { rule: 'F17', fields: { bankText: {} } } })
  const made = round('Family support')
  expect(made.ok && sign(made.value.id).ok).toBe(true)
  expect(vault.must('payments.list', {}).rows.map(({ bankText }) => bankText)).toEqual(
    Array.from({ length: 3 }, () => 'Family support'),
  )
})

test('F17: the receipt a courier carries for one payment holds a number, an amount and a code, and nobody’s name', () => {
  give(20_000)
  const request = ask(3000)
  vault.must('approvals.sign', signing(request, 3000))
  const { id: paymentId } = vault.must('payments.authorise', {
    requestId: request,
    accountId: chf,
    amountMinor: 3000,
    plannedOn: '2014-04-08',
    method: 'courier',
    note: 'For the family of Aidar',
  })
  const prepare = (more: object) =>
    vault.call('reports.prepare', { kind: 'field_sheet', language: 'kk', on: '2014-04-08', ...more })
  const made = prepare({ paymentId })
  if (!made.ok) throw new Error('no slip')
  const slip = vault.must('reports.document', { runId: made.value.runId })
  const { ref } = vault.must('households.get', { id: household })
  expect(slip).toMatchObject({ office: '', lines: [{ code: ref, amountMinor: 3000 }] })
  expect(JSON.stringify(slip)).not.toMatch(/Example|Aidar|Families|imprisoned/)
  expect(prepare({})).toMatchObject({ error: { code: 'validation' } })
  vault.must('payments.cancel', { id: paymentId, version: 1, reason: 'Not now' })
  expect(prepare({ paymentId })).toMatchObject({ error: { rule: 'F6' } })
})
