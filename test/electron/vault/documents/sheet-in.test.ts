import { afterEach, beforeEach, expect, test } from 'vitest'
import { approve, ask, chf, give, setUp, vault } from '../fund/fund-office.ts'

let request: string
let payment: string
beforeEach(() => {
  setUp()
  give(20_000)
  request = ask(3000)
  approve(request, 3000)
  payment = vault.must('payments.authorise', {
    requestId: request,
    accountId: chf,
    amountMinor: 3000,
    plannedOn: '2014-04-08',
    method: 'courier',
  }).id
})
afterEach(() => vault.close())

type Asked = Parameters<typeof vault.must<'reports.prepare'>>[1]
const codeOf = (asked: Asked): string => {
  const { runId } = vault.must('reports.prepare', asked)
  return vault.must('reports.document', { runId }).check.code
}
const slip = () => codeOf({ kind: 'field_sheet', language: 'kk', paymentId: payment, on: '2014-04-08' })
const found = (text: string) => vault.must('documents.sheetIn', { text })

test('A4, F17: a sheet says by its code whose it is: with dashes, without, in a file name, as a scanner reads it', () => {
  const code = slip()
  const whose = {
    owner: 'disbursement',
    ownerId: payment,
    ownerRef: 'P-A-2014-0001',
    sheetRef: 'RP-A-2014-0001',
  }
  for (const text of [
    code,
    `scan ${code}.pdf`,
    `${code.replaceAll('-', '_')}.jpg`,
    `Тізім ${code.replaceAll('-', ' – ').replaceAll(' – ', '–')} 30,00`,
    code.toLowerCase(),
    code.replaceAll('-', '').replaceAll('0', 'O').replaceAll('1', 'I'),
  ])
    expect(found(text), text).toMatchObject(whose)
})

test('a decision sheet belongs to what is decided; another code, a word and nothing belong nowhere', () => {
  const code = codeOf({
    kind: 'decision_sheet',
    language: 'en',
    subject: 'aid_request',
    subjectId: request,
    on: '2014-04-08',
  })
  expect(found(code)).toMatchObject({ owner: 'aid_request', ownerId: request })
  expect(found('AAAA-BBBB-CCCC')).toBeNull()
  expect(found('IMG_20140408_scan.pdf')).toBeNull()
  expect(found('')).toBeNull()
  // A longer run of letters only holds it by chance.
  expect(found(`X${code.replaceAll('-', '')}`)).toBeNull()
})
