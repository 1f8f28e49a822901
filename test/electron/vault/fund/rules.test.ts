import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let fundId: string
let chf: string
let cash: string
let courier: string
let household: string
let person: string
beforeEach(() => {
  vault = openTestVault()
  fundId = vault.must('funds.create', {
    name: 'Families',
    class: 'restricted',
    openedOn: '2013-01-01',
    reportingCurrency: 'CHF',
    allowedAidTypes: ['living', 'medical'],
    allowedGrounds: ['imprisoned'],
  }).id
  chf = vault.must('accounts.create', { name: 'Bank CHF', kind: 'bank', currency: 'CHF' }).id
  cash = vault.must('accounts.create', {
    name: 'Cash KZT',
    kind: 'cash',
    currency: 'KZT',
    cashStepMinor: 100,
  }).id
  courier = vault.must('accounts.create', { name: 'Courier', kind: 'intermediary', currency: 'CHF' }).id
  person = vault.must('people.create', {
    names: [{ script: 'Latn', family: 'Example', given: 'Aidar' }],
    roles: ['detained_worker'],
  }).id
  household = vault.must('households.create', {
    label: 'Example family',
    peopleCount: 3,
    ground: 'imprisoned',
    groundPersonId: person,
  }).id
})
afterEach(() => vault.close())

const give = (amountMinor: number, more: object = {}) =>
  vault.must('donations.record', {
    receivedOn: '2014-01-10',
    fundId,
    accountId: chf,
    donorUnknown: true,
    amountMinor,
    currency: 'CHF',
    ...more,
  }).id
const ask = (amountMinor: number, more: object = {}) =>
  vault.must('aidRequests.create', {
    requestedOn: '2014-02-01',
    householdId: household,
    fundId,
    aidType: 'living',
    ground: 'imprisoned',
    groundPersonId: person,
    amountMinor,
    currency: 'CHF',
    ...more,
  }).id
const approve = (requestId: string, amountMinor: number) =>
  vault.must('aidRequests.approve', { id: requestId, version: 1, amountMinor })
const authorise = (requestId: string, amountMinor: number, accountId = chf) =>
  vault.must('payments.authorise', { requestId, accountId, amountMinor, plannedOn: '2014-02-05' }).id
const send = (id: string) => vault.must('payments.send', { id, version: 1, on: '2014-02-05' })
const chfBalance = () => vault.must('funds.list', {})[0]?.balances.find(({ currency }) => currency === 'CHF')

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

test('F8: a journal that does not balance, or has no audit row, is refused by the database itself', () => {
  give(10_000)
  const db = vault.ctx.sqlite
  expect(() =>
    db.exec("insert into journal values ('x', '', '2014-01-01', 'donation', 'none', '', null, 1, 0)"),
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

test('A3, A4: an approval may lower and never raise; with one user it is a single signature, to be ratified', () => {
  give(10_000)
  const requestId = ask(3000)
  expect(vault.call('aidRequests.approve', { id: requestId, version: 1, amountMinor: 3001 })).toMatchObject({
    error: { rule: 'A3' },
  })
  approve(requestId, 2500)
  const payment = authorise(requestId, 2500)
  expect(vault.must('payments.get', { id: payment }).singleSignature).toBe(true)
  expect(
    vault.must('home.needs', { on: '2014-04-08' }).filter(({ kind }) => kind === 'to_ratify'),
  ).toHaveLength(1)
})

test('A1, A4: who asked does not decide while another can; the decision of a second person is no single signature', async () => {
  give(10_000)
  const requestId = ask(3000)
  const passphrase = 'marble kettle thunder meadow pencil'
  await vault.derive('users.add', { name: 'Dana', roles: ['approver'], passphrase })
  const decision = { id: requestId, version: 1, amountMinor: 3000 }
  expect(vault.must('aidRequests.get', { id: requestId }).signature).toBe('others')
  expect(vault.call('aidRequests.approve', decision)).toMatchObject({ error: { rule: 'A1' } })
  const asker = vault.ctx.user
  const dana = vault.must('users.list', {}).find(({ name }) => name === 'Dana')
  if (!dana) throw new Error('no Dana')
  vault.ctx.user = { id: dana.id, name: dana.name, roles: dana.roles }
  expect(vault.must('aidRequests.get', { id: requestId }).signature).toBe('second')
  vault.must('aidRequests.approve', decision)
  vault.ctx.user = asker
  const payment = authorise(requestId, 3000)
  expect(vault.must('payments.get', { id: payment }).singleSignature).toBe(false)
  expect(
    vault.must('home.needs', { on: '2014-04-08' }).filter(({ kind }) => kind === 'to_ratify'),
  ).toHaveLength(0)
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
  expect(vault.must('tasks.list', {}).map(({ kind }) => kind)).toContain('overdrawn')
  expect(
    vault.call('payments.authorise', {
      requestId,
      accountId: chf,
      amountMinor: 1000,
      plannedOn: '2014-02-05',
    }),
  ).toMatchObject({ error: { rule: 'F1' } })
})
