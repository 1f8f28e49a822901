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
  send,
  setUp,
  signing,
  vault,
} from './fund-office.ts'

beforeEach(setUp)
afterEach(() => vault.close())

const rate = (on: string, tengeForAFranc: string) =>
  vault.must('rates.record', {
    on,
    from: 'CHF',
    to: 'KZT',
    rateScaled: Math.round(Number(tengeForAFranc) * 1e8),
    source: 'central_bank',
    note: '',
  })
const exchange = (fromAmountMinor: number, toAmountMinor: number, on = '2014-02-20') =>
  vault.must('exchanges.record', {
    on,
    fundId,
    fromAccountId: chf,
    fromAmountMinor,
    toAccountId: cash,
    toAmountMinor,
  })
const balance = (code: string) =>
  vault.must('funds.list', {})[0]?.balances.find(({ currency }) => currency === code)
const inCash = { currency: 'KZT', reserveCurrency: 'CHF' }

test('F1: what a fund keeps back for itself is never given out', () => {
  give(10_000)
  vault.must('funds.update', {
    id: fundId,
    version: 1,
    name: 'Families',
    class: 'restricted',
    openedOn: '2013-01-01',
    reportingCurrency: 'CHF',
    minReserveMinor: 4000,
  })
  expect(chfBalance()).toMatchObject({ postedMinor: 10_000, availableMinor: 6000 })
  const request = ask(6001)
  expect(vault.call('approvals.sign', signing(request, 6001))).toMatchObject({
    error: {
      rule: 'F1',
      details: { availableMinor: 6000, neededMinor: 6001, currency: 'CHF' },
    },
  })
  approve(request, 6000)
  expect(chfBalance()).toMatchObject({ reservedMinor: 6000, availableMinor: 0 })
})

test('F3: without a stored rate nothing is set aside in another currency', () => {
  give(200_000)
  const request = ask(17_150_000, inCash)
  expect(vault.call('approvals.sign', signing(request, 17_150_000))).toMatchObject({
    error: { rule: 'F3_rate', details: { from: 'KZT', to: 'CHF', on: '2014-04-08' } },
  })
  rate('2014-02-03', '171.5')
  approve(request, 17_150_000)
  // 171,500.00 KZT are 1,000.00 CHF, and a twentieth more.
  expect(balance('CHF')).toMatchObject({ reservedMinor: 105_000, availableMinor: 95_000 })
  expect(vault.must('aidRequests.get', { id: request })).toMatchObject({
    setAsideMinor: 105_000,
    reserveCurrency: 'CHF',
    reservedMinor: 17_150_000,
  })
})

test('F5: devaluation of 19 % after the approval: a promise in the weak currency costs less, and the rest is free again', () => {
  give(200_000)
  rate('2014-02-03', '171.5')
  const request = ask(17_150_000, inCash)
  approve(request, 17_150_000)
  rate('2014-02-12', '204.085')
  expect(vault.must('reservations.shortfalls', {})).toEqual([])
  exchange(84_034, 17_150_000)
  const half = authorise(request, 8_575_000, cash)
  // Half of what was set aside stays for the other half.
  expect(balance('CHF')).toMatchObject({ postedMinor: 200_000 - 84_034, reservedMinor: 52_500 })
  send(half)
  send(authorise(request, 8_575_000, cash))
  expect(balance('CHF')).toMatchObject({ reservedMinor: 0, availableMinor: 200_000 - 84_034 })
  expect(balance('KZT')).toMatchObject({ postedMinor: 0, reservedMinor: 0 })
})

test('F5: devaluation of 19 % after the approval: a promise in the strong currency outgrows what was set aside, is listed, and topped up', () => {
  give(200_000)
  exchange(150_000, 25_725_000, '2014-02-01')
  rate('2014-02-03', '171.5')
  const request = ask(100_000, { currency: 'CHF', reserveCurrency: 'KZT' })
  approve(request, 100_000)
  expect(balance('KZT')).toMatchObject({ reservedMinor: 18_007_500 })
  expect(vault.must('reservations.shortfalls', {})).toEqual([])
  rate('2014-02-12', '204.085')
  expect(vault.must('reservations.shortfalls', {})).toMatchObject([
    {
      requestId: request,
      reservedMinor: 18_007_500,
      neededMinor: 20_408_500,
      reserveCurrency: 'KZT',
      rateOn: '2014-02-12',
    },
  ])
  vault.must('reservations.topUp', { requestId: request })
  expect(balance('KZT')).toMatchObject({ reservedMinor: 21_428_925 })
  expect(vault.must('reservations.shortfalls', {})).toEqual([])
})

test('F5: what was set aside is topped up only with money the fund holds', () => {
  give(110_000)
  exchange(105_000, 18_007_500, '2014-02-01')
  rate('2014-02-03', '171.5')
  const request = ask(100_000, { currency: 'CHF', reserveCurrency: 'KZT' })
  approve(request, 100_000)
  rate('2014-02-12', '204.085')
  expect(vault.call('reservations.topUp', { requestId: request })).toMatchObject({ error: { rule: 'F1' } })
  expect(balance('KZT')).toMatchObject({ reservedMinor: 18_007_500 })
})

test('F12: a payment that came back is set aside anew at the rate of that day', () => {
  give(200_000)
  rate('2014-02-03', '171.5')
  const request = ask(17_150_000, inCash)
  approve(request, 17_150_000)
  exchange(100_000, 17_150_000, '2014-02-03')
  const payment = authorise(request, 17_150_000, cash)
  send(payment)
  rate('2014-02-12', '204.085')
  vault.must('payments.return', {
    id: payment,
    version: 2,
    on: '2014-02-20',
    accountId: cash,
    amountMinor: 17_150_000,
    reason: 'The family had moved',
  })
  // 171,500.00 at 204.085 are 840.34, and a twentieth more.
  expect(balance('CHF')).toMatchObject({ reservedMinor: 88_236 })
})

test('F3: a rate is stored once a day and source, for two currencies, up to today; what was used stays with its use', () => {
  rate('2014-02-03', '171.5')
  const again = {
    on: '2014-02-03',
    from: 'CHF',
    to: 'KZT',
    rateScaled: 1,
    source: 'central_bank' as const,
    note: '',
  }
  expect(vault.call('rates.record', again)).toMatchObject({
    error: { fields: { rateScaled: { problem: 'rate_known' } } },
  })
  expect(vault.call('rates.record', { ...again, to: 'CHF' })).toMatchObject({
    error: { fields: { to: { problem: 'same_currency' } } },
  })
  expect(vault.call('rates.record', { ...again, on: '2014-04-09' })).toMatchObject({
    error: { fields: { on: { problem: 'in_the_future' } } },
  })
  // Of one day the bank's slip yields to the central bank; of two days the newer counts.
  vault.must('rates.record', { ...again, source: 'bank_slip', rateScaled: 170e8 })
  const of = (on: string) => vault.must('rates.on', { from: 'KZT', to: 'CHF', on })
  expect(of('2014-02-02')).toBeNull()
  expect(of('2014-03-01')).toMatchObject({
    from: 'CHF',
    to: 'KZT',
    rateScaled: 171.5e8,
    source: 'central_bank',
  })
  const [row] = vault.must('rates.list', { filters: { source: ['central_bank'] } }).rows
  vault.must('rates.archive', { id: row?.id ?? '', version: 1 })
  expect(of('2014-03-01')).toMatchObject({ rateScaled: 170e8, source: 'bank_slip' })
})
