import { afterEach, beforeEach, expect, test } from 'vitest'
import { as, join, nameOwner } from '../approvals/several.ts'
import { approve, ask, chf, give, household, vault } from '../fund-office.ts'
import { iban, setUp } from './bank-office.ts'

beforeEach(() => {
  setUp()
  vault.must('accounts.update', {
    id: chf,
    version: 2,
    kind: 'bank',
    name: 'Bank CHF',
    iban,
    holder: 'Union – Fonds',
  })
})
afterEach(() => vault.close())

const on = '2014-04-10'
const bankOf = (more: object = {}) => ({
  householdId: household,
  holder: 'Қанат Әбенов',
  number: 'DE89 3704 0044 0532 0130 00',
  town: 'Köln',
  country: 'DE',
  told: 'Copy of the card',
  ...more,
})
const payee = () => vault.must('payeeAccounts.get', { householdId: household })
const paying = (amountMinor: number) => {
  give(amountMinor)
  const requestId = ask(amountMinor)
  approve(requestId, amountMinor)
  return vault.must('payments.authorise', {
    requestId,
    accountId: chf,
    amountMinor,
    plannedOn: '2014-04-09',
    bankText: 'Family support',
  }).id
}
const look = () => vault.must('paymentFiles.look', { accountId: chf })
const make = (...paymentIds: string[]) => vault.call('paymentFiles.make', { accountId: chf, on, paymentIds })
const send = (id: string) =>
  vault.call('payments.send', { id, version: vault.must('payments.get', { id }).version, on: '2014-04-08' })

test('A3: a number changed within 14 days waits for the call of a second person; then money may go', async () => {
  const payment = paying(1000)
  nameOwner('Aigerim')
  await join('Dana')
  vault.must('payeeAccounts.save', bankOf())
  expect(payee()).toMatchObject({
    needsCall: true,
    numberEnd: '3000',
    changedOn: '2014-04-08',
    calledOn: null,
  })
  expect(send(payment)).toMatchObject({ error: { rule: 'A3_call_back' } })
  expect(look().payments).toMatchObject([{ problem: 'file_call_back' }])
  const call = () => ({
    id: payee()?.id ?? '',
    version: payee()?.version ?? 0,
    on: '2014-04-08',
    spokenWith: 'The mother',
  })
  expect(vault.call('payeeAccounts.callBack', call())).toMatchObject({ error: { rule: 'A3_same_person' } })
  as('Dana', () => vault.must('payeeAccounts.callBack', call()))
  expect(payee()).toMatchObject({ needsCall: false, calledBy: 'Dana' })
  expect(send(payment).ok).toBe(true)
})

test('A3: another town keeps the call, another number needs a new one, and after 14 days it is old', async () => {
  nameOwner('Aigerim')
  await join('Dana')
  vault.must('payeeAccounts.save', bankOf())
  as('Dana', () =>
    vault.must('payeeAccounts.callBack', {
      id: payee()?.id ?? '',
      version: 1,
      on: '2014-04-08',
      spokenWith: 'She',
    }),
  )
  vault.must('payeeAccounts.save', bankOf({ number: '', town: 'Bonn', version: 2 }))
  expect(payee()).toMatchObject({ needsCall: false, town: 'Bonn', numberEnd: '3000' })
  vault.must('payeeAccounts.save', bankOf({ number: 'CH9300762011623852957', version: 3 }))
  expect(payee()).toMatchObject({ needsCall: true, calledOn: null })
  vault.setNow('2014-04-22T10:00:00.000Z')
  expect(payee()?.needsCall).toBe(false)
})

test('A3: in an office of one her own call counts', () => {
  vault.must('payeeAccounts.save', bankOf())
  vault.must('payeeAccounts.callBack', {
    id: payee()?.id ?? '',
    version: 1,
    on: '2014-04-08',
    spokenWith: 'She',
  })
  expect(payee()?.needsCall).toBe(false)
})

test('a number with a wrong check digit, none at all, two payees and a wrong BIC are refused beside their fields', () => {
  const save = (more: object) => vault.call('payeeAccounts.save', bankOf(more))
  expect(save({ number: 'DE88 3704 0044 0532 0130 00' })).toMatchObject({
    error: { fields: { number: { problem: 'iban_check' } } },
  })
  expect(save({ number: '' })).toMatchObject({ error: { fields: { number: { problem: 'required' } } } })
  expect(save({ bic: 'ABC' })).toMatchObject({ error: { fields: { bic: { problem: 'no_bic' } } } })
  expect(save({ householdId: null })).toMatchObject({
    error: { fields: { householdId: { problem: 'one_payee' } } },
  })
  expect(payee()).toBeNull()
})

test('a file holds what was chosen, in Latin letters, posts nothing, and no payment stands in two', () => {
  const [first, second] = [paying(1000), paying(2050)]
  expect(look().payments.map(({ problem }) => problem)).toEqual(['file_no_account', 'file_no_account'])
  expect(make(first)).toMatchObject({ error: { fields: { paymentIds: { problem: 'file_no_account' } } } })
  vault.must('payeeAccounts.save', bankOf())
  vault.must('payeeAccounts.callBack', {
    id: payee()?.id ?? '',
    version: 1,
    on: '2014-04-08',
    spokenWith: 'She',
  })
  expect(look()).toMatchObject({
    problem: null,
    payments: [{ name: 'Kanat Abenov', numberEnd: '3000', text: 'Family support', problem: null }, {}],
  })
  const made = make(first, second)
  if (!made.ok) throw new Error('no file')
  expect(made.value).toMatchObject({ ref: 'PB-A-2014-0001', name: 'PB-A-2014-0001.xml' })
  expect(made.value.text).toContain('<CtrlSum>30.50</CtrlSum>')
  expect(made.value.text).toContain('<Nm>Union - Fonds</Nm>')
  expect(look().payments.map(({ inFile }) => inFile)).toEqual(['PB-A-2014-0001', 'PB-A-2014-0001'])
  expect(make(second)).toMatchObject({ error: { rule: 'F10_in_file', details: { file: 'PB-A-2014-0001' } } })
  expect(vault.must('payments.get', { id: first }).status).toBe('approved')
  vault.must('paymentFiles.discard', { ref: 'PB-A-2014-0001', reason: 'The bank refused it' })
  expect(make(second).ok).toBe(true)
  expect(send(second).ok).toBe(true)
  expect(vault.call('paymentFiles.discard', { ref: 'PB-A-2014-0002', reason: 'Too late' })).toMatchObject({
    error: { rule: 'file_sent' },
  })
})

test('tenge, an account without an IBAN or a holder, and a day that is over give no file', () => {
  const kzt = vault.must('accounts.create', {
    name: 'Tenge',
    kind: 'bank',
    currency: 'KZT',
    iban: 'KZ86125KZT5004100100',
  }).id
  expect(vault.must('paymentFiles.look', { accountId: kzt }).problem).toBe('file_currency')
  const plain = vault.must('accounts.create', {
    name: 'Plain',
    kind: 'bank',
    currency: 'EUR',
    holder: 'Union',
  }).id
  expect(vault.must('paymentFiles.look', { accountId: plain }).problem).toBe('file_own_iban')
  expect(
    vault.call('paymentFiles.make', { accountId: chf, on: '2014-04-07', paymentIds: [chf] }),
  ).toMatchObject({
    error: { fields: { on: { problem: 'in_the_past' } } },
  })
})
