// An office with one restricted fund, a bank, a cash box, a courier and a family; and the steps its treasurer takes.
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

export let vault: TestVault
export let fundId: string
export let chf: string
export let cash: string
export let courier: string
export let household: string
export let person: string
export const setUp = (): void => {
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
}

export const give = (amountMinor: number, more: object = {}) =>
  vault.must('donations.record', {
    receivedOn: '2014-01-10',
    fundId,
    accountId: chf,
    donorUnknown: true,
    amountMinor,
    currency: 'CHF',
    ...more,
  }).id
export const ask = (amountMinor: number, more: object = {}) =>
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
export const deciding = (requestId: string) =>
  vault.must('approvals.get', { subject: 'aid_request', subjectId: requestId })
/** What is signed for a request as it stands now. */
export const signing = (requestId: string, amountMinor: number) => ({
  subject: 'aid_request' as const,
  subjectId: requestId,
  version: deciding(requestId).version,
  amountMinor,
})
export const approve = (requestId: string, amountMinor: number) =>
  vault.must('approvals.sign', signing(requestId, amountMinor))
export const authorise = (requestId: string, amountMinor: number, accountId = chf) =>
  vault.must('payments.authorise', { requestId, accountId, amountMinor, plannedOn: '2014-02-05' }).id
export const send = (id: string) => vault.must('payments.send', { id, version: 1, on: '2014-02-05' })
export const chfBalance = () =>
  vault.must('funds.list', {})[0]?.balances.find(({ currency }) => currency === 'CHF')
