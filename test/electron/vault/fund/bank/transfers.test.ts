import { afterEach, beforeEach, expect, test } from 'vitest'
import { type LogRow, openPayload } from '../../../../../electron/vault/audit/log.ts'
import { as, join } from '../approvals/several.ts'
import { approve, ask, fundId, household, setUp, signing, vault } from '../fund-office.ts'

const kazakh = 'KZ86125KZT5004100100'
const other = 'KZ75125KZT1001300335'
const taxNumber = '850101300124'
const bin = '810000000006'
let account: string
beforeEach(() => {
  setUp()
  account = vault.must('accounts.create', {
    name: 'Tenge',
    kind: 'bank',
    currency: 'KZT',
    holder: 'Office',
    iban: kazakh,
    bic: 'KZKOKZKX',
    taxNumber: bin,
  }).id
  vault.must('donations.record', {
    receivedOn: '2014-01-10',
    fundId,
    accountId: account,
    donorUnknown: true,
    amountMinor: 50_000_000,
    currency: 'KZT',
  })
})
afterEach(() => vault.close())

const payeeIs = (more: object = {}) => {
  const known = vault.must('payeeAccounts.get', { householdId: household })
  vault.must('payeeAccounts.save', {
    householdId: household,
    holder: 'Әбенов Қанат',
    number: other,
    taxNumber,
    bic: 'CASPKZKA',
    country: 'KZ',
    told: 'Copy of the card',
    version: known?.version ?? null,
    ...more,
  })
  const now = vault.must('payeeAccounts.get', { householdId: household })
  vault.must('payeeAccounts.callBack', {
    id: now?.id ?? '',
    version: now?.version ?? 0,
    on: '2014-04-08',
    spokenWith: 'The mother',
  })
}
const paying = (amountMinor: number) => {
  const requestId = ask(amountMinor, { currency: 'KZT' })
  approve(requestId, amountMinor)
  const { id } = vault.must('payments.authorise', {
    requestId,
    accountId: account,
    amountMinor,
    plannedOn: '2014-04-09',
    bankText: 'Отбасына көмек',
  })
  return { id, requestId }
}
const codes = { senderCode: '18', payeeCode: '19', purposeCode: '119' }
const common = (...paymentIds: string[]) => ({ language: 'ru' as const, on: '2014-04-09', paymentIds })
const sheet = (...ids: string[]) =>
  vault.call('transfers.prepare', { kind: 'transfer_sheet', ...common(...ids), ...codes })
const order = (...ids: string[]) =>
  vault.call('transfers.prepare', { kind: 'payment_order', ...common(...ids) })
const paper = (made: ReturnType<typeof order>) => {
  if (!made.ok) throw new Error(made.error.code)
  return vault.must('transfers.document', { runId: made.value.runId })
}

test('a transfer in Kazakhstan says whose, to whom, and what its banks ask for', () => {
  payeeIs()
  const { id } = paying(12_000_050)
  expect(paper(sheet(id))).toMatchObject({
    kind: 'transfer_sheet',
    currency: 'KZT',
    from: { holder: 'Office', number: 'KZ86 125K ZT50 0410 0100', bic: 'KZKOKZKX', taxNumber: bin },
    ...codes,
    transfers: [
      {
        holder: 'Әбенов Қанат',
        taxNumber,
        number: 'KZ75 125K ZT10 0130 0335',
        bic: 'CASPKZKA',
        amountMinor: 12_000_050,
        text: 'Отбасына көмек',
      },
    ],
  })
})

test('an order holds several transfers of one account; nothing is posted by it', () => {
  payeeIs()
  const [first, second] = [paying(1000), paying(2000)]
  expect(paper(order(first.id, second.id, first.id)).transfers.map(({ amountMinor }) => amountMinor)).toEqual(
    [1000, 2000],
  )
  expect(vault.must('payments.get', { id: first.id }).status).toBe('approved')
})

test('what is missing stands beside the payment or the account it is missing on', () => {
  const { id, requestId } = paying(1000)
  const problem = (made: ReturnType<typeof order>) =>
    made.ok ? null : (made.error.fields?.['paymentIds.0'] ?? made.error.fields?.['accountId'])?.problem
  expect(problem(order(id))).toBe('file_no_account')
  payeeIs({ taxNumber: '', bic: '' })
  expect(problem(order(id))).toBeNull()
  expect(problem(sheet(id))).toBe('sheet_tax_number')
  // An IIN that was missing is no other account.
  payeeIs({ number: '', bic: '' })
  expect(problem(sheet(id))).toBe('sheet_bic')
  payeeIs({ number: 'DE89 3704 0044 0532 0130 00' })
  vault.must('approvals.sign', signing(requestId, 1000))
  expect(problem(sheet(id))).toBe('sheet_iban')
  payeeIs()
  vault.must('approvals.sign', signing(requestId, 1000))
  vault.must('accounts.update', {
    id: account,
    version: 1,
    name: 'Tenge',
    kind: 'bank',
    holder: 'Office',
    iban: kazakh,
  })
  expect(problem(sheet(id))).toBe('sheet_own')
  const version = vault.must('payments.get', { id }).version
  vault.must('payments.send', { id, version, on: '2014-04-08' })
  expect(problem(order(id))).toBe('file_not_waiting')
})

test('A3: a paper prepared before the account changed is not made from the new one', () => {
  payeeIs()
  const made = order(paying(1000).id)
  payeeIs({ number: 'DE89 3704 0044 0532 0130 00' })
  expect(made.ok && vault.call('transfers.document', { runId: made.value.runId })).toMatchObject({
    error: { fields: { 'paymentIds.0': { problem: 'file_void' } } },
  })
})

test('wrong digits of an IIN and of the codes are refused beside their fields', () => {
  expect(
    vault.call('payeeAccounts.save', {
      householdId: household,
      holder: 'X',
      number: other,
      taxNumber: '850101300125',
      told: 'Card',
    }),
  ).toMatchObject({ error: { fields: { taxNumber: { problem: 'tax_number_check' } } } })
  expect(
    vault.call('transfers.prepare', {
      kind: 'transfer_sheet',
      ...common(account),
      senderCode: '38',
      payeeCode: '1',
      purposeCode: '12',
    }),
  ).toMatchObject({
    error: {
      fields: {
        senderCode: { problem: 'two_digits' },
        payeeCode: { problem: 'two_digits' },
        purposeCode: { problem: 'three_digits' },
      },
    },
  })
})

test('only who pays, or audits, reads it; nothing of it is kept, and what was saved is written down with its payee', async () => {
  payeeIs()
  const made = sheet(paying(1000).id)
  if (!made.ok) throw new Error('no paper')
  const { runId } = made.value
  expect(vault.call('reports.document', { runId })).toMatchObject({ error: { code: 'not_found' } })
  expect(vault.must('reports.list', {})).toEqual([])
  await join('Approver', null, ['approver'])
  await join('Clerk', null, ['case_officer'])
  for (const name of ['Approver', 'Clerk'])
    expect(as(name, () => vault.call('transfers.document', { runId }))).toMatchObject({
      error: { code: 'forbidden' },
    })
  const kept = vault.ctx.sqlite.prepare('select input from report_run').pluck().get()
  expect(kept).not.toMatch(/KZ|850101/)
  vault.must('reports.exported', { runId, sha256: 'a'.repeat(64) })
  const row = vault.ctx.sqlite.prepare<[], LogRow>("select * from audit_log where action = 'export'").get()
  expect(row && openPayload(vault.ctx, row)?.after).toMatchObject({
    report: 'transfer_sheet',
    level: 'restricted',
    persons: 1,
  })
})
