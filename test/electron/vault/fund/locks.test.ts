import { afterEach, beforeEach, expect, test } from 'vitest'
import { as, join, nameOwner, passphrase, userOf } from './approvals/several.ts'
import { approve, ask, authorise, cash, chf, fundId, give, send, setUp, vault } from './fund-office.ts'

beforeEach(setUp)
afterEach(() => vault.close())

const lock = (lockedThrough: string, accountId: string | null = null) =>
  vault.must('periodLocks.lock', { accountId, lockedThrough, reason: 'Audited' }).id
const linesOf = (from: string, to: string) => vault.must('fund.statement', { from, to })[0]

test('F6: nothing is posted in a closed period, through any channel, nor past the program', () => {
  give(50_000)
  const request = ask(5000)
  approve(request, 5000)
  const payment = authorise(request, 5000)
  const { id: donation } = vault.must('donations.record', {
    receivedOn: '2014-02-10',
    fundId,
    accountId: chf,
    donorUnknown: true,
    amountMinor: 700,
    currency: 'CHF',
  })
  lock('2014-03-31')
  const journals = () => vault.ctx.sqlite.prepare('select count(*) from journal').pluck().get()
  const before = journals()
  const closed = (field: string) => ({
    error: { rule: 'F6_locked', details: { through: '2014-03-31' }, fields: { [field]: {} } },
  })
  const gift = { fundId, accountId: chf, donorUnknown: true, amountMinor: 100, currency: 'CHF' }
  expect(vault.call('donations.record', { ...gift, receivedOn: '2014-03-31' })).toMatchObject(
    closed('receivedOn'),
  )
  expect(vault.call('donations.reverse', { id: donation, on: '2014-03-31', reason: 'Twice' })).toMatchObject(
    closed('on'),
  )
  expect(vault.call('payments.send', { id: payment, version: 1, on: '2014-02-05' })).toMatchObject(
    closed('on'),
  )
  expect(
    vault.call('exchanges.record', {
      on: '2014-02-05',
      fundId,
      fromAccountId: chf,
      fromAmountMinor: 100,
      toAccountId: cash,
      toAmountMinor: 10_000,
    }),
  ).toMatchObject(closed('on'))
  const partner = vault.must('organisations.create', { name: 'Confederation', kind: 'confederation' }).id
  expect(
    vault.call('remittances.record', {
      on: '2014-02-01',
      fundId,
      accountId: chf,
      organisationId: partner,
      amountMinor: 100,
    }),
  ).toMatchObject(closed('on'))
  expect(
    vault.call('accounts.open', { accountId: cash, fundId, on: '2014-01-01', amountMinor: 100 }),
  ).toMatchObject(closed('on'))
  expect(journals()).toBe(before)
  expect(() =>
    vault.ctx.sqlite.exec(
      "insert into ledger_entry (journal_id, on_day, fund_id, account_code, currency, debit_minor, credit_minor) select id, '2014-03-31', '', 'fee', 'CHF', 1, 0 from journal limit 1",
    ),
  ).toThrow('locked')
  vault.must('donations.record', { ...gift, receivedOn: '2014-04-01' })
  expect(journals()).toBe(Number(before) + 1)
})

test('F6: one account can be closed alone, and a period is closed only when it is over and not closed already', () => {
  lock('2014-02-28', cash)
  give(1000, { receivedOn: '2014-02-10' })
  const close = (lockedThrough: string, accountId: string | null = null) =>
    vault.call('periodLocks.lock', { accountId, lockedThrough, reason: 'Audited' })
  expect(close('2014-04-08')).toMatchObject({
    error: { fields: { lockedThrough: { problem: 'not_over' } } },
  })
  expect(close('2014-02-28', cash)).toMatchObject({
    error: { fields: { lockedThrough: { problem: 'locked_already' } } },
  })
  expect(close('2014-02-28').ok).toBe(true)
  expect(close('2014-02-27', chf)).toMatchObject({
    error: { fields: { lockedThrough: { problem: 'locked_already' } } },
  })
})

test('F6: 955 of 1,000 come back a month later, the year being closed: on a line of its own, and the closed year stands', () => {
  give(200_000, { receivedOn: '2013-11-10' })
  const request = ask(100_000, { requestedOn: '2013-12-01' })
  approve(request, 100_000)
  const payment = vault.must('payments.authorise', {
    requestId: request,
    accountId: chf,
    amountMinor: 100_000,
    plannedOn: '2013-12-05',
  }).id
  vault.must('payments.send', { id: payment, version: 1, on: '2013-12-05' })
  const closing = linesOf('2013-01-01', '2013-12-31')
  lock('2013-12-31')
  const back = { id: payment, version: 2, accountId: chf, amountMinor: 95_500, reason: 'Account closed' }
  expect(vault.call('payments.return', { ...back, on: '2013-12-31' })).toMatchObject({
    error: { rule: 'F6_locked' },
  })
  vault.must('payments.return', { ...back, on: '2014-01-07' })
  expect(linesOf('2013-01-01', '2013-12-31')).toMatchObject({
    lines: closing?.lines,
    closingMinor: closing?.closingMinor,
  })
  expect(linesOf('2014-01-01', '2014-12-31')).toMatchObject({
    openingMinor: 100_000,
    lines: [{ key: 'earlier', amountMinor: 95_500 }],
    closingMinor: 195_500,
    differenceMinor: 0,
  })
})

test('F6: a gift of a closed year is reversed in the open one, for the year it corrects', () => {
  const { id } = vault.must('donations.record', {
    receivedOn: '2013-11-10',
    fundId,
    accountId: chf,
    donorUnknown: true,
    amountMinor: 4000,
    currency: 'CHF',
  })
  lock('2013-12-31')
  vault.must('donations.reverse', { id, on: '2014-01-20', reason: 'Meant for another union' })
  const rows = vault.must('ledger.list', { filters: { account: [chf] } }).rows
  expect(rows.map(({ correctsYear }) => correctsYear)).toEqual([null, '2013'])
})

test('F6: a closed period is opened by two: another one proves her passphrase, decides on money, and both are named', async () => {
  nameOwner('Aigerim')
  await join('Dana')
  await join('Bolat', null, ['case_officer'])
  const id = lock('2013-12-31')
  const open = (name: string, word = passphrase) =>
    vault.derive('periodLocks.open', {
      id,
      version: 1,
      reason: 'A bank fee was missing',
      signerId: userOf(name).id,
      passphrase: word,
    })
  expect(await open('Dana', 'not hers')).toMatchObject({
    error: { fields: { passphrase: { problem: 'not_their_passphrase' } } },
  })
  expect(await open('Bolat')).toMatchObject({
    error: { fields: { signerId: { problem: 'not_a_second' } } },
  })
  expect(
    as('Dana', () => vault.call('periodLocks.lock', { lockedThrough: '2014-01-31', reason: 'Hers' })),
  ).toMatchObject({ error: { code: 'forbidden' } })
  expect(await open('Dana')).toMatchObject({ ok: true })
  expect(vault.must('periodLocks.list', {})).toMatchObject([
    { by: 'Aigerim', openedWith: 'Dana', openedReason: 'A bank fee was missing' },
  ])
  give(1000, { receivedOn: '2013-12-20' })
  expect(await open('Dana')).toMatchObject({ error: { rule: 'F6_opened' } })
})

test('F6: a payment sent and received is closed with its day, and its receipt stands in the open period', () => {
  give(10_000)
  const request = ask(5000)
  approve(request, 5000)
  const payment = authorise(request, 5000)
  send(payment)
  lock('2014-02-28')
  const receipt = {
    id: payment,
    version: 2,
    receivedMinor: 4800,
    gap: 'on_the_way' as const,
    signature: 'witness' as const,
    confirmedBy: 'Neighbour',
  }
  expect(vault.call('payments.settle', { ...receipt, on: '2014-02-12' })).toMatchObject({
    error: { rule: 'F6_locked', fields: { on: {} } },
  })
  expect(vault.call('payments.settle', { ...receipt, on: '2014-03-12' }).ok).toBe(true)
})
