import { afterEach, beforeEach, expect, test } from 'vitest'
import { as, join } from './approvals/several.ts'
import { approve, ask, authorise, chf, give, household, send, setUp, vault } from './fund-office.ts'

beforeEach(setUp)
afterEach(() => vault.close())

const entries = (filters: object = {}) => vault.must('proofs.list', { filters }).rows
const donor = () => vault.must('organisations.create', { name: 'Basel Chemical Union', kind: 'union' }).id

/** A gift the bank shows, a payment with a paper, one without, and a gift taken back. */
const fill = () => {
  give(20_000, { bankRef: 'REF-1' })
  vault.must('accounts.update', {
    id: chf,
    version: 1,
    kind: 'bank',
    name: 'Bank CHF',
    iban: 'CH93 0076 2011 6238 5295 7',
  })
  vault.must('bank.import', {
    accountId: chf,
    statements: [
      {
        bankId: 'S1',
        account: 'CH9300762011623852957',
        currency: 'CHF',
        from: '2014-01-01',
        to: '2014-01-31',
        openingMinor: 0,
        closingMinor: 20_000,
        lines: [
          {
            on: '2014-01-10',
            valueOn: '2014-01-10',
            amountMinor: 20_000,
            party: '',
            text: 'REF-1',
            bankRef: '',
            endToEndId: '',
            isBatch: false,
            isReversal: false,
          },
        ],
      },
    ],
  })
  const lineId = vault.must('bankLines.list', {}).rows[0]?.id ?? ''
  vault.must('bank.match', { lineId, parts: vault.must('bank.suggest', { lineId })[0]?.parts ?? [] })
  const request = ask(3000)
  approve(request, 3000)
  const [proven, bare] = [authorise(request, 1000), authorise(request, 2000)]
  send(proven)
  send(bare)
  vault.must('documents.add', {
    owner: 'disbursement',
    ownerId: proven,
    name: 'signed.txt',
    kind: 'other',
    bytes: new TextEncoder().encode('signed'),
  })
  const wrong = give(500)
  vault.must('donations.reverse', { id: wrong, on: '2014-02-20', reason: 'Typed twice' })
}
const of = (ref: string) => entries().find((entry) => entry.ref === ref)

test('each entry says what proves it, who signed, who entered it, and what became of it', () => {
  fill()
  expect(of('D-A-2014-0001')).toMatchObject({
    source: 'donation',
    amountMinor: 20_000,
    proof: 'bank',
    signing: 'none',
    signedBy: '',
    state: 'posted',
  })
  const owner = vault.must('users.list', {})[0]?.name ?? ''
  expect(of('P-A-2014-0001')).toMatchObject({
    source: 'disbursement',
    party: 'Example family',
    proof: 'file',
    signing: 'single',
    signedBy: owner,
    enteredBy: owner,
  })
  const unproven = entries({ proof: ['none'] }).map(({ ref }) => ref)
  expect(unproven.toSorted()).toEqual(['D-A-2014-0002', 'D-A-2014-0002', 'P-A-2014-0002'])
  expect(
    entries({ state: ['reversed', 'reversal'] })
      .map(({ state }) => state)
      .toSorted(),
  ).toEqual(['reversal', 'reversed'])
  expect(entries({ source: ['disbursement'], signing: ['single'] })).toHaveLength(2)
})

test('A3: an entry whose approval was void and given again says so', () => {
  give(20_000)
  const bank = (number: string, version: number | null) =>
    vault.must('payeeAccounts.save', { householdId: household, holder: 'X', number, told: 'Card', version })
  bank('DE89 3704 0044 0532 0130 00', null)
  const request = ask(3000)
  approve(request, 3000)
  const payment = authorise(request, 3000)
  bank('CH93 0076 2011 6238 5295 7', 1)
  approve(request, 3000)
  const payee = vault.must('payeeAccounts.get', { householdId: household })
  vault.must('payeeAccounts.callBack', {
    id: payee?.id ?? '',
    version: payee?.version ?? 0,
    on: '2014-04-08',
    spokenWith: 'She',
  })
  const { version } = vault.must('payments.get', { id: payment })
  vault.must('payments.send', { id: payment, version, on: '2014-04-08' })
  // Who decides alone is asked to have it ratified before anything else.
  expect(entries({ source: ['disbursement'] })).toMatchObject([{ signing: 'single' }])
  vault.ctx.sqlite
    .prepare("update decision set status = 'signed', given = 1 where subject_id = ?")
    .run(request)
  expect(entries({ signing: ['again'] })).toMatchObject([{ ref: 'P-A-2014-0001' }])
})

test('F7: numbers of receipts without a gap, and one that is missing is named', () => {
  const donorOrganisationId = donor()
  const gifts = [1000, 2000, 3000, 4000].map((amountMinor) =>
    give(amountMinor, { donorUnknown: false, donorOrganisationId }),
  )
  for (const donationId of gifts)
    vault.must('receipts.issue', { items: [{ donationIds: [donationId], language: 'en' }] })
  expect(vault.must('proofs.receipts', {})).toMatchObject([
    { prefix: 'R1-A-2014-', count: 4, ended: 0, last: 4, gaps: [] },
  ])
  // Whoever takes a number out has to go round the program, which keeps them.
  vault.ctx.sqlite.exec('drop trigger receipt_number_stands')
  vault.ctx.sqlite.prepare('update receipt set number = 9, ref = ? where number = 2').run('R1-A-2014-000009')
  expect(vault.must('proofs.receipts', {})[0]?.gaps).toEqual([
    { from: 2, to: 2 },
    { from: 5, to: 8 },
  ])
})

test('only who may see bank data reads it', async () => {
  await join('Clerk', null, ['case_officer'])
  await join('Auditor', null, ['auditor_read_only'])
  expect(as('Clerk', () => vault.call('proofs.list', {}))).toMatchObject({ error: { code: 'forbidden' } })
  expect(as('Auditor', () => vault.call('proofs.list', {})).ok).toBe(true)
})
