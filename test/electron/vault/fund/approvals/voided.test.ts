import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  approve,
  ask,
  authorise,
  chf,
  chfBalance,
  deciding,
  fundId,
  give,
  household,
  person,
  setUp,
  signing,
  vault,
} from '../fund-office.ts'
import { as, join, limit, nameOwner } from './several.ts'

beforeEach(() => {
  setUp()
  give(20_000)
  pay('DE89 3704 0044 0532 0130 00')
})
afterEach(() => vault.close())

const payee = () => vault.must('payeeAccounts.get', { householdId: household })
const pay = (number: string, more: object = {}) =>
  vault.must('payeeAccounts.save', {
    householdId: household,
    holder: 'Payee',
    number,
    country: 'DE',
    told: 'Copy of the card',
    version: payee()?.version ?? null,
    ...more,
  })
const changeNumber = () => pay('CH93 0076 2011 6238 5295 7')
const call = () =>
  vault.must('payeeAccounts.callBack', {
    id: payee()?.id ?? '',
    version: payee()?.version ?? 0,
    on: '2014-04-08',
    spokenWith: 'The mother',
  })
const send = (id: string) =>
  vault.call('payments.send', { id, version: vault.must('payments.get', { id }).version, on: '2014-04-08' })

test('A3: another account of the payee voids what was approved; the money stays reserved until it is signed again', () => {
  const request = ask(3000)
  approve(request, 3000)
  const payment = authorise(request, 1000)
  changeNumber()
  call()
  expect(deciding(request)).toMatchObject({ status: 'void', given: 0 })
  expect(deciding(request).signatures).toMatchObject([{ voidedAt: '2014-04-08T10:00:00.000Z' }])
  expect(vault.must('payments.get', { id: payment }).isVoid).toBe(true)
  expect(chfBalance()).toMatchObject({ reservedMinor: 3000 })
  expect(send(payment)).toMatchObject({ error: { rule: 'A3_void', details: { ref: 'Q-A-2014-0001' } } })
  expect(
    vault.call('payments.authorise', {
      requestId: request,
      accountId: chf,
      amountMinor: 500,
      plannedOn: '2014-04-08',
    }),
  ).toMatchObject({ error: { rule: 'A3_void' } })
  expect(vault.must('paymentFiles.look', { accountId: chf }).payments).toMatchObject([
    { problem: 'file_void' },
  ])
  // As it stands: it is reserved already.
  expect(vault.call('approvals.sign', signing(request, 2000))).toMatchObject({ error: { rule: 'A3_posted' } })
  approve(request, 3000)
  expect(deciding(request).signatures).toHaveLength(2)
  expect(chfBalance()).toMatchObject({ reservedMinor: 3000 })
  expect(send(payment).ok).toBe(true)
})

test('A3: history of the request says that its decision is to be signed again', () => {
  const request = ask(3000)
  approve(request, 3000)
  changeNumber()
  const entries = vault.must('history.list', { entity: 'aid_request', entityId: request })
  expect(entries[0]).toMatchObject({ entity: 'decision' })
  expect(entries[0]?.changes).toContainEqual(
    expect.objectContaining({ field: 'status', before: 'single', after: 'void' }),
  )
})

test('A3: a town voids nothing, nor does a change when all is sent, or goes in cash', () => {
  const sent = ask(1000)
  approve(sent, 1000)
  call()
  expect(send(authorise(sent, 1000)).ok).toBe(true)
  const cash = ask(2000)
  approve(cash, 2000)
  vault.must('payments.authorise', {
    requestId: cash,
    accountId: chf,
    amountMinor: 2000,
    plannedOn: '2014-04-08',
    method: 'cash',
  })
  const open = ask(3000)
  approve(open, 3000)
  pay('', { town: 'Bonn' })
  expect([sent, cash, open].map((id) => deciding(id).status)).toEqual(['single', 'single', 'single'])
  changeNumber()
  expect([sent, cash, open].map((id) => deciding(id).status)).toEqual(['single', 'single', 'void'])
})

test('A3, A2: both sign again, and each who signed before may; a sheet printed before proves nothing any more', async () => {
  nameOwner('Aigerim')
  await join('Dana')
  await join('Saule')
  limit(1000)
  const request = ask(3000)
  const sheet = vault.must('reports.prepare', {
    kind: 'decision_sheet',
    language: 'en',
    subject: 'aid_request',
    subjectId: request,
    on: '2014-04-08',
  })
  const { check } = vault.must('reports.document', { runId: sheet.runId })
  const sign = (name: string) => as(name, () => vault.call('approvals.sign', signing(request, 3000)))
  expect(sign('Dana').ok).toBe(true)
  expect(sign('Saule').ok).toBe(true)
  changeNumber()
  expect(
    vault.call('approvals.signOnPaper', {
      ...signing(request, 3000),
      sheetId: sheet.runId,
      checkCode: check.code,
      signedOn: '2014-04-08',
      signers: [{ userId: null, name: 'Somebody' }],
    }),
  ).toMatchObject({ error: { code: 'not_found' } })
  expect(sign('Dana').ok).toBe(true)
  expect(deciding(request)).toMatchObject({ status: 'void', given: 1, needed: 2 })
  expect(sign('Dana')).toMatchObject({ error: { rule: 'A1_signed' } })
  expect(sign('Saule').ok).toBe(true)
  expect(deciding(request)).toMatchObject({ status: 'signed', given: 2 })
})

test('A3: one changed account voids the whole frozen list of a round paid by transfer', () => {
  const id = vault.must('rounds.create', {
    title: 'Winter',
    fundId,
    accountId: chf,
    plannedOn: '2014-04-08',
    aidType: 'living',
    method: 'bank_transfer',
    lines: [{ householdId: household, ground: 'imprisoned', groundPersonId: person, amountMinor: 3000 }],
  }).id
  const of = { subject: 'payment_round', subjectId: id } as const
  const sign = () => {
    const { version, amountMinor } = vault.must('approvals.get', of)
    vault.must('approvals.sign', { ...of, version, amountMinor })
  }
  sign()
  changeNumber()
  call()
  expect(vault.must('approvals.get', of).status).toBe('void')
  expect(vault.call('rounds.send', { id, on: '2014-04-08' })).toMatchObject({ error: { rule: 'A3_void' } })
  sign()
  expect(vault.call('rounds.send', { id, on: '2014-04-08' }).ok).toBe(true)
})

test('A4: a single signature that is void needs no ratifying; the one given again does', () => {
  const request = ask(3000)
  approve(request, 3000)
  const toRatify = () =>
    vault.ctx.sqlite
      .prepare("select count(*) from task where kind = 'ratify' and done_at is null")
      .pluck()
      .get()
  expect(toRatify()).toBe(1)
  changeNumber()
  expect(toRatify()).toBe(0)
  approve(request, 3000)
  expect(toRatify()).toBe(1)
})
