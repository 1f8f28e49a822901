import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  approve,
  ask,
  authorise,
  cash,
  chf,
  courier,
  fundId,
  give,
  send,
  setUp,
  vault,
} from './fund-office.ts'

let eur: string
beforeEach(() => {
  setUp()
  eur = vault.must('accounts.create', { name: 'Bank EUR', kind: 'bank', currency: 'EUR' }).id
})
afterEach(() => vault.close())

const rate = (on: string, francsForAEuro: number) =>
  vault.must('rates.record', {
    on,
    from: 'EUR',
    to: 'CHF',
    rateScaled: Math.round(francsForAEuro * 1e8),
    source: 'central_bank',
    note: '',
  })
const inEuro = (amountMinor: number, receivedOn: string) =>
  give(amountMinor, { accountId: eur, currency: 'EUR', receivedOn })
const sell = (fromAmountMinor: number, toAmountMinor: number, on: string) =>
  vault.must('exchanges.record', {
    on,
    fundId,
    fromAccountId: eur,
    fromAmountMinor,
    toAccountId: chf,
    toAmountMinor,
  })
const yearEnd = (year: string) => vault.must('yearEnd.get', { year, bookCurrency: 'CHF' })
const unrealised = (from: string, to: string): number =>
  vault
    .must('ledger.list', { filters: { accountCode: ['fx_unrealised'] } })
    .rows.filter(({ on }) => from <= on && on <= to)
    .reduce((sum, { creditMinor, debitMinor }) => sum + creditMinor - debitMinor, 0)

test('F3: at the year’s end every balance stands at a stated rate; the difference to its cost is unrealised and reversed the next day', () => {
  inEuro(100_000, '2013-03-01')
  sell(40_000, 49_000, '2013-09-02')
  expect(yearEnd('2013').missing).toEqual([{ from: 'EUR', to: 'CHF', on: '2013-12-31' }])
  expect(vault.call('yearEnd.post', { year: '2013', bookCurrency: 'CHF' })).toMatchObject({
    error: { rule: 'F3_rate', details: { from: 'EUR', to: 'CHF' } },
  })
  rate('2013-12-31', 1.2276)
  // The cost needs the rates of the days on which the money came and went.
  expect(yearEnd('2013').missing).toEqual([{ from: 'EUR', to: 'CHF', on: '2013-03-01' }])
  rate('2013-03-01', 1.22)
  rate('2013-09-02', 1.23)
  const statement = () => vault.must('fund.statement', { from: '2013-01-01', to: '2013-12-31' })
  const before = statement()
  // 1,000.00 at 1.22 less 400.00 at 1.23 are 728.00; 600.00 at 1.2276 are 736.56.
  expect(yearEnd('2013').lines).toMatchObject([
    { currency: 'EUR', balanceMinor: 60_000, valueMinor: 73_656, bookMinor: 72_800, rateOn: '2013-12-31' },
  ])
  vault.must('yearEnd.post', { year: '2013', bookCurrency: 'CHF' })
  expect(unrealised('2013-12-31', '2013-12-31')).toBe(856)
  expect(unrealised('2014-01-01', '2014-01-01')).toBe(-856)
  expect(statement()).toEqual(before)
  expect(yearEnd('2013').posted).toMatchObject({ ref: 'V-A-2013-0001' })
  expect(vault.call('yearEnd.post', { year: '2013', bookCurrency: 'CHF' })).toMatchObject({
    error: { fields: { year: { problem: 'valued_already' } } },
  })
  expect(vault.call('yearEnd.post', { year: '2014', bookCurrency: 'CHF' })).toMatchObject({
    error: { fields: { year: { problem: 'not_over' } } },
  })
})

test('F3: a rate corrected later leaves a posted valuation as it was; the next year starts from its value', () => {
  inEuro(100_000, '2012-03-01')
  rate('2012-03-01', 1.2)
  rate('2012-12-31', 1.21)
  vault.must('yearEnd.post', { year: '2012', bookCurrency: 'CHF' })
  rate('2013-12-31', 1.2276)
  const [archived] = vault.must('rates.list', {}).rows.filter(({ on }) => on === '2012-12-31')
  vault.must('rates.archive', { id: archived?.id ?? '', version: 1 })
  expect(yearEnd('2012').lines).toMatchObject([{ valueMinor: 121_000, bookMinor: 120_000 }])
  expect(yearEnd('2013').lines).toMatchObject([{ valueMinor: 122_760, bookMinor: 121_000 }])
})

test('F6: a valuation is reversed, never changed, and not in a closed year', () => {
  inEuro(100_000, '2013-03-01')
  rate('2013-03-01', 1.22)
  rate('2013-12-31', 1.2276)
  const { id } = vault.must('yearEnd.post', { year: '2013', bookCurrency: 'CHF' })
  vault.must('periodLocks.lock', { lockedThrough: '2013-12-31', reason: 'Audited' })
  const again = { id, version: 1, reason: 'Wrong rate' }
  expect(vault.call('yearEnd.reverse', again)).toMatchObject({ error: { rule: 'F6_locked' } })
  const [lock] = vault.must('periodLocks.list', {})
  // As two people would open it; here only the state matters.
  vault.ctx.sqlite.prepare("update period_lock set opened_at = '2014-04-01' where id = ?").run(lock?.id)
  vault.must('yearEnd.reverse', again)
  expect(unrealised('2013-01-01', '2014-12-31')).toBe(0)
  expect(yearEnd('2013').posted).toBeNull()
  expect(vault.call('yearEnd.reverse', { ...again, version: 2 })).toMatchObject({
    error: { rule: 'F6' },
  })
  expect(vault.must('yearEnd.post', { year: '2013', bookCurrency: 'CHF' }).id).not.toBe(id)
})

test('F8: the changes of every fund in a year add up, and what is still open is counted', () => {
  give(50_000, { receivedOn: '2013-05-01', feeMinor: 150 })
  vault.must('exchanges.record', {
    on: '2013-05-02',
    fundId,
    fromAccountId: chf,
    fromAmountMinor: 9000,
    toAccountId: courier,
    toAmountMinor: 9000,
  })
  give(1000, { receivedOn: '2014-01-10' })
  const [change] = yearEnd('2013').funds
  expect(change).toMatchObject({
    currency: 'CHF',
    openingMinor: 0,
    incomeMinor: 50_000,
    costsMinor: -150,
    closingMinor: 49_850,
  })
  for (const { openingMinor, incomeMinor, aidMinor, costsMinor, otherMinor, earlierMinor, closingMinor } of [
    ...yearEnd('2013').funds,
    ...yearEnd('2014').funds,
  ])
    expect(openingMinor + incomeMinor + aidMinor + costsMinor + otherMinor + earlierMinor).toBe(closingMinor)
  expect(yearEnd('2013').open).toContainEqual({ what: 'advances', count: 1 })
})

test('F3: every posting of a period goes to other books under their numbers, as decimals, with no person in it', () => {
  give(50_000, { feeMinor: 150 })
  const request = ask(5000)
  approve(request, 5000)
  send(authorise(request, 5000))
  const number = (key: string, value: string) => vault.must('bookNumbers.set', { key, number: value })
  number(chf, '1020')
  number('income_donation', '3000')
  number('aid.living', '4010')
  number('aid.living', '4100')
  expect(vault.call('bookNumbers.set', { key: 'aid_paid', number: '1' })).toMatchObject({
    error: { fields: { key: { problem: 'invalid' } } },
  })
  const { rows, withoutNumber } = vault.must('journal.export', { from: '2014-01-01', to: '2014-12-31' })
  expect(rows.map(({ number: known, code, debit, credit }) => [known, code, debit, credit])).toEqual(
    expect.arrayContaining([
      ['1020', 'bank', '500.00', ''],
      ['3000', 'income_donation', '', '500.00'],
      ['', 'fee', '1.50', ''],
      ['4100', 'aid.living', '50.00', ''],
    ]),
  )
  expect(withoutNumber).toBe(1)
  const total = (side: 'debit' | 'credit') => rows.reduce((sum, row) => sum + Number(row[side] || 0), 0)
  expect(total('debit')).toBeCloseTo(total('credit'), 6)
  expect(JSON.stringify(rows)).not.toContain('Example')
  expect(vault.must('audit.list', { filters: { action: ['export'] } }).rows).toHaveLength(1)
  expect(vault.call('journal.export', { from: '2014-12-31', to: '2014-01-01' })).toMatchObject({
    error: { fields: { to: { problem: 'before_start' } } },
  })
})

test('F8: the balance after each posting of one account is the sum of all before it, on every page and in both orders', () => {
  for (let month = 1; month <= 3; month++)
    for (let day = 1; day <= 5; day++)
      give(100 * month + day, { receivedOn: `2014-0${month}-0${day}`, feeMinor: day })
  const all = { filters: { account: [chf] }, limit: 100 }
  const whole = vault.must('ledger.list', all).rows
  let balance = 0
  for (const row of whole) {
    balance += row.debitMinor - row.creditMinor
    expect(row.balanceMinor).toBe(balance)
  }
  const first = vault.must('ledger.list', { ...all, descending: true, limit: 7 })
  expect(first.rows[0]?.balanceMinor).toBe(balance)
  const second = vault.must('ledger.list', {
    ...all,
    descending: true,
    limit: 7,
    ...(first.next && { cursor: first.next }),
  })
  expect(second.rows.map(({ balanceMinor }) => balanceMinor)).toEqual(
    whole
      .toReversed()
      .slice(7, 14)
      .map(({ balanceMinor }) => balanceMinor),
  )
  // What is left out would make it a wrong figure, so there is none.
  const some = vault.must('ledger.list', { filters: { account: [chf, cash] } }).rows
  expect(some.every(({ balanceMinor }) => balanceMinor === null)).toBe(true)
})

test('a posting is shown whole, with all its lines and where it came from', () => {
  const donation = give(50_000, { feeMinor: 150 })
  const [entry] = vault.must('ledger.list', {}).rows
  const journal = vault.must('ledger.journal', { id: entry?.journal ?? '' })
  expect(journal).toMatchObject({ sourceTable: 'donation', sourceId: donation, on: '2014-01-10' })
  expect(journal.lines).toHaveLength(4)
})
