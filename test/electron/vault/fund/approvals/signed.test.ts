import { afterEach, beforeEach, expect, test } from 'vitest'
import { ask, deciding, give, setUp, signing, vault } from '../fund-office.ts'
import { as, join, limit, nameOwner, passphrase, userOf } from './several.ts'

beforeEach(() => {
  setUp()
  give(1_000_000)
  nameOwner('Officer')
})
afterEach(() => vault.close())

const beside = (requestId: string, name: string, secret = passphrase) => ({
  ...signing(requestId, 3000),
  signerId: userOf(name).id,
  passphrase: secret,
})
const sheetOf = (requestId: string) => {
  const { runId } = vault.must('reports.prepare', {
    kind: 'decision_sheet',
    language: 'en',
    subject: 'aid_request',
    subjectId: requestId,
    on: '2014-04-08',
  })
  return vault.must('reports.document', { runId })
}
const onPaper = (
  requestId: string,
  sheet: ReturnType<typeof sheetOf>,
  names: string[],
  more: object = {},
) => ({
  ...signing(requestId, 3000),
  sheetId: sheet.runId,
  checkCode: sheet.check.code,
  signedOn: '2014-04-08',
  signers: names.map((name) => ({ userId: null, name })),
  ...more,
})

test('A4: a second user signs at the same desk with her own passphrase, and stands in the history herself', async () => {
  const requestId = ask(3000)
  await join('Dana')
  await join('Bolat', null, ['case_officer'])
  expect(await vault.derive('session.signAs', beside(requestId, 'Dana', 'not hers'))).toMatchObject({
    error: { fields: { passphrase: { problem: 'not_their_passphrase' } } },
  })
  expect(await vault.derive('session.signAs', beside(requestId, 'Bolat'))).toMatchObject({
    error: { code: 'forbidden' },
  })
  expect(deciding(requestId).signatures).toEqual([])

  expect(await vault.derive('session.signAs', beside(requestId, 'Dana'))).toMatchObject({ ok: true })
  expect(deciding(requestId)).toMatchObject({
    status: 'signed',
    signatures: [{ by: 'Dana', form: 'beside' }],
  })
  expect(vault.ctx.user.id).not.toBe(userOf('Dana').id)
  const entries = vault.must('audit.list', { filters: { actor: [userOf('Dana').id] } }).rows
  expect(entries.map(({ entity }) => entity)).toContain('approval')
})

test('A1: a passphrase at the desk does not help who is tied; the proof of one user does not sign for another', async () => {
  const requestId = ask(3000)
  await join('Dana')
  const { id } = userOf('Officer')
  expect(vault.call('session.signAs', { ...beside(requestId, 'Dana'), signerId: id })).toMatchObject({
    ok: false,
  })
  expect(deciding(requestId).signatures).toEqual([])
})

test('A4: a sheet with its number and code comes back signed, equal in force', () => {
  limit(2000)
  const requestId = ask(3000)
  const sheet = sheetOf(requestId)
  expect(sheet).toMatchObject({
    kind: 'decision_sheet',
    decision: { needed: 2, given: 0 },
    enteredBy: 'Officer',
  })
  expect(deciding(requestId).sheets).toEqual([expect.objectContaining({ ref: sheet.ref })])

  const wrong = onPaper(requestId, sheet, ['Vera', 'Oleg'], { checkCode: 'AAAA-AAAA-AAAA' })
  expect(vault.call('approvals.signOnPaper', wrong)).toMatchObject({
    error: { fields: { checkCode: { problem: 'other_code' } } },
  })
  expect(vault.call('approvals.signOnPaper', onPaper(requestId, sheet, ['Vera', 'vera']))).toMatchObject({
    error: { fields: { 'signers.1.name': { problem: 'same_signer' } } },
  })
  expect(vault.call('approvals.signOnPaper', onPaper(requestId, sheet, ['officer']))).toMatchObject({
    error: { rule: 'A1' },
  })
  vault.must('approvals.signOnPaper', onPaper(requestId, sheet, ['Vera']))
  expect(vault.must('aidRequests.get', { id: requestId }).status).toBe('submitted')
  vault.must('approvals.signOnPaper', onPaper(requestId, sheet, ['Oleg']))
  expect(vault.must('aidRequests.get', { id: requestId })).toMatchObject({
    status: 'approved',
    reservedMinor: 3000,
  })
  expect(deciding(requestId).signatures).toMatchObject([
    { by: 'Vera', form: 'paper', sheetRef: sheet.ref, isSingle: false },
    { by: 'Oleg', form: 'paper', sheetRef: sheet.ref },
  ])
  expect(vault.must('audit.checkCode', sheet.check)).toMatchObject({ verdict: 'fits' })
})

test('A4: the sheet of another decision does not sign this one, nor one signed before it was printed', async () => {
  const [mine, other] = [ask(3000), ask(3000, { requestedOn: '2013-01-01' })]
  const sheet = sheetOf(other)
  expect(vault.call('approvals.signOnPaper', onPaper(mine, sheet, ['Vera']))).toMatchObject({
    error: { code: 'not_found' },
  })
  const early = onPaper(other, sheet, ['Vera'], { signedOn: '2014-04-07' })
  expect(vault.call('approvals.signOnPaper', early)).toMatchObject({ error: { fields: { signedOn: {} } } })
  await join('Dana')
  as('Dana', () => vault.must('approvals.sign', signing(mine, 3000)))
  const late = onPaper(mine, sheetOf(mine), ['Dana'])
  expect(vault.call('approvals.signOnPaper', late)).toMatchObject({ error: { rule: 'A3_closed' } })
})
