import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  approve,
  ask,
  authorise,
  cash,
  chf,
  chfBalance,
  fundId,
  give,
  household,
  person,
  send,
  setUp,
  vault,
} from './fund-office.ts'
import { officeIn } from '../../../helpers/time-zone.ts'

beforeEach(setUp)
afterEach(() => vault.close())

test('F2: a restricted fund refuses an aid type and a ground it may not pay', () => {
  const base = {
    requestedOn: '2014-02-01',
    householdId: household,
    fundId,
    groundPersonId: person,
    amountMinor: 100,
    currency: 'CHF',
  }
  expect(
    vault.call('aidRequests.create', { ...base, aidType: 'housing', ground: 'imprisoned' }),
  ).toMatchObject({ error: { rule: 'F2', fields: { aidType: {} } } })
  expect(vault.call('aidRequests.create', { ...base, aidType: 'living', ground: 'killed' })).toMatchObject({
    error: { rule: 'F2', fields: { ground: {} } },
  })
})

test('F3: balances stand per currency and are never added up', () => {
  give(10_000)
  vault.must('exchanges.record', {
    on: '2014-01-12',
    fundId,
    fromAccountId: chf,
    fromAmountMinor: 5000,
    toAccountId: cash,
    toAmountMinor: 1_000_000,
  })
  expect(
    vault.must('funds.list', {})[0]?.balances.map(({ currency, postedMinor }) => [currency, postedMinor]),
  ).toEqual([
    ['CHF', 5000],
    ['KZT', 1_000_000],
  ])
})

test('F4: the currency of a gift is the currency of its account', () => {
  expect(
    vault.call('donations.record', {
      receivedOn: '2014-01-10',
      fundId,
      accountId: chf,
      donorUnknown: true,
      amountMinor: 100,
      currency: 'EUR',
    }),
  ).toMatchObject({ error: { rule: 'F4' } })
})

const exchanged = (toAmountMinor: number, more: { rateKind?: 'street' | 'bank'; note?: string } = {}) =>
  vault.call('exchanges.record', {
    on: '2014-01-12',
    fundId,
    fromAccountId: chf,
    fromAmountMinor: 1000,
    toAccountId: cash,
    toAmountMinor,
    ...more,
  })
const official = (source: 'central_bank' | 'manual') =>
  vault.must('rates.record', {
    on: '2014-01-12',
    from: 'CHF',
    to: 'KZT',
    rateScaled: 200 * 10 ** 8,
    source,
  })

test('F4: a rate of the street needs a witness named in the note, or the official rate of its day', () => {
  give(10_000)
  const unproven = { error: { fields: { note: { problem: 'rate_unproven' } } } }
  expect(exchanged(200_000, { rateKind: 'street' })).toMatchObject(unproven)
  official('manual')
  expect(exchanged(200_000, { rateKind: 'street' })).toMatchObject(unproven)
  expect(exchanged(200_000, { rateKind: 'street', note: 'With D. Example' })).toMatchObject({ ok: true })
  official('central_bank')
  expect(exchanged(200_000, { rateKind: 'street' })).toMatchObject({ ok: true })
})

test('F4: a rate over 5 % apart from the official one of its day asks for a reason', () => {
  give(10_000)
  official('central_bank')
  expect(exchanged(190_000)).toMatchObject({ ok: true })
  expect(exchanged(189_900)).toMatchObject({
    error: { fields: { note: { problem: 'rate_apart', values: { percent: 5 } } } },
  })
  expect(exchanged(240_000)).toMatchObject({ error: { fields: { note: { values: { percent: 20 } } } } })
  expect(exchanged(240_000, { note: 'The bank was closed' })).toMatchObject({ ok: true })
})

test('F6: nothing is posted on a day to come, and nothing is taken back before it was there', () => {
  const id = give(10_000)
  const toCome = { error: { fields: { on: { problem: 'in_the_future' } } } }
  const before = { error: { fields: { on: { problem: 'before_start' } } } }
  const reason = 'Entered twice'
  expect(vault.call('donations.reverse', { id, on: '2014-04-09', reason })).toMatchObject(toCome)
  expect(vault.call('donations.reverse', { id, on: '2014-01-01', reason })).toMatchObject(before)
  const requestId = ask(6000)
  approve(requestId, 6000)
  const payment = authorise(requestId, 6000)
  expect(vault.call('payments.send', { id: payment, version: 1, on: '2041-02-05' })).toMatchObject(toCome)
  send(payment)
  const back = { id: payment, version: 2, accountId: chf, amountMinor: 6000, reason: 'Account closed' }
  expect(vault.call('payments.return', { ...back, on: '2014-01-20' })).toMatchObject(before)
  expect(vault.call('payments.return', { ...back, on: '2041-01-20' })).toMatchObject(toCome)
  expect(chfBalance()).toMatchObject({ postedMinor: 4000 })
  const organisationId = vault.must('organisations.create', { name: 'Partner', kind: 'union' }).id
  const remittance = vault.must('remittances.record', {
    on: '2014-03-01',
    fundId,
    accountId: chf,
    organisationId,
    amountMinor: 1000,
  })
  const refund = { id: remittance.id, accountId: chf, amountMinor: 1000 }
  expect(vault.call('remittances.refund', { ...refund, on: '2014-02-28' })).toMatchObject(before)
})

test('F5: the payments of a reservation never exceed it, and releasing it gives the rest back', () => {
  give(10_000)
  const requestId = ask(6000)
  approve(requestId, 5000)
  authorise(requestId, 3000)
  expect(
    vault.call('payments.authorise', {
      requestId,
      accountId: chf,
      amountMinor: 2001,
      plannedOn: '2014-02-06',
    }),
  ).toMatchObject({ error: { rule: 'F5', details: { restMinor: 2000 } } })
  const { version } = vault.must('aidRequests.get', { id: requestId })
  vault.must('aidRequests.release', { id: requestId, version, reason: 'The rest is not needed' })
  expect(chfBalance()).toMatchObject({ postedMinor: 10_000, reservedMinor: 3000, availableMinor: 7000 })
})

test('F6: what is posted is never changed or deleted, only reversed once', () => {
  const id = give(10_000)
  const db = vault.ctx.sqlite
  expect(() => db.exec('update ledger_entry set debit_minor = 1 where debit_minor > 0')).toThrow('immutable')
  expect(() => db.exec('delete from ledger_entry')).toThrow('immutable')
  expect(() => db.exec('delete from journal')).toThrow('immutable')
  vault.must('donations.reverse', { id, on: '2014-01-11', reason: 'Entered twice' })
  expect(chfBalance()?.postedMinor).toBe(0)
  expect(vault.call('donations.reverse', { id, on: '2014-01-12', reason: 'Again' })).toMatchObject({
    error: { rule: 'F6' },
  })
})

test('a gift of this morning is of today where the office is, though the day before has not ended everywhere', () => {
  officeIn('Asia/Almaty')
  vault.setNow('2014-04-08T22:00:00.000Z')
  const gift = { fundId, accountId: chf, donorUnknown: true, amountMinor: 100, currency: 'CHF' }
  expect(vault.call('donations.record', { ...gift, receivedOn: '2014-04-10' })).toMatchObject({
    error: { fields: { receivedOn: { problem: 'in_the_future' } } },
  })
  expect(vault.call('donations.record', { ...gift, receivedOn: '2014-04-09' })).toMatchObject({ ok: true })
})

test('F8: a journal that does not balance, or has no audit row, is refused by the database itself', () => {
  give(10_000)
  const db = vault.ctx.sqlite
  expect(() =>
    db.exec("insert into journal values ('x', '', '2014-01-01', 'donation', 'none', '', null, null, 1, 0)"),
  ).toThrow('audit row')
  const [entry] = db.prepare('select journal_id, fund_id from ledger_entry').all() as {
    journal_id: string
    fund_id: string
  }[]
  expect(() =>
    db
      .prepare(
        "insert into ledger_entry (journal_id, on_day, fund_id, account_code, currency, debit_minor, credit_minor) values (?, '2014-01-01', ?, 'fee', 'CHF', 5, 0)",
      )
      .run(entry?.journal_id, entry?.fund_id),
  ).toThrow('sealed')
})

test('F8: the summary of balances equals the ledger after every kind of posting', () => {
  give(50_000, { feeMinor: 100 })
  const requestId = ask(20_000)
  approve(requestId, 20_000)
  const payment = authorise(requestId, 20_000)
  send(payment)
  vault.must('payments.return', {
    id: payment,
    version: 2,
    on: '2014-02-20',
    accountId: chf,
    amountMinor: 19_500,
    reason: 'Account closed',
  })
  const sums =
    'select fund_id, currency, account_code, sum(debit_minor) as debit, sum(credit_minor) as credit from'
  const order = 'group by fund_id, currency, account_code order by account_code'
  const { sqlite } = vault.ctx
  expect(sqlite.prepare(`${sums} fund_month ${order}`).all()).toEqual(
    sqlite.prepare(`${sums} ledger_entry ${order}`).all(),
  )
  expect(vault.must('fund.statement', { from: '2014-01-01', to: '2014-12-31' })[0]?.differenceMinor).toBe(0)
})

test('F9: cash is paid in whole coins', () => {
  give(10_000)
  vault.must('exchanges.record', {
    on: '2014-01-12',
    fundId,
    fromAccountId: chf,
    fromAmountMinor: 5000,
    toAccountId: cash,
    toAmountMinor: 1_000_000,
  })
  const requestId = ask(50_050, { currency: 'KZT' })
  approve(requestId, 50_050)
  expect(
    vault.call('payments.authorise', {
      requestId,
      accountId: cash,
      amountMinor: 50_050,
      plannedOn: '2014-02-05',
    }),
  ).toMatchObject({ error: { rule: 'F9', details: { stepMinor: 100 } } })
})

test('F9: nothing comes into a cash box that its coins cannot make', () => {
  give(10_000)
  const refused = { error: { rule: 'F9', details: { stepMinor: 100 } } }
  expect(
    vault.call('donations.record', {
      receivedOn: '2014-01-10',
      fundId,
      accountId: cash,
      donorUnknown: true,
      amountMinor: 50_050,
      currency: 'KZT',
    }),
  ).toMatchObject(refused)
  const exchange = vault.call('exchanges.record', {
    on: '2014-01-12',
    fundId,
    fromAccountId: chf,
    fromAmountMinor: 5000,
    toAccountId: cash,
    toAmountMinor: 1_000_050,
  })
  expect(exchange).toMatchObject(refused)
  expect(exchange).toMatchObject({ error: { fields: { toAmountMinor: { problem: 'rule.F9' } } } })
})

test('F10: the same bank entry is refused; NOTPROVIDED is no reference', () => {
  give(10_000, { bankRef: 'BK-1' })
  expect(
    vault.call('donations.record', {
      receivedOn: '2014-01-10',
      fundId,
      accountId: chf,
      donorUnknown: true,
      amountMinor: 10_000,
      currency: 'CHF',
      bankRef: 'BK-1',
    }),
  ).toMatchObject({ error: { rule: 'F10' } })
  give(10_000, { bankRef: 'NOTPROVIDED' })
  give(10_000, { bankRef: 'NOTPROVIDED' })
})
