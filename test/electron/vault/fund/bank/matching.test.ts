import { afterEach, beforeEach, expect, test } from 'vitest'
import { as, join, nameOwner } from '../approvals/several.ts'
import { approve, ask, authorise, chf, fundId, give, send, vault } from '../fund-office.ts'
import {
  accept,
  allLines,
  imported,
  january,
  journals,
  lineId,
  reconciliation,
  setUp,
  suggestions,
} from './bank-office.ts'

beforeEach(setUp)
afterEach(() => vault.close())

const line = (amountMinor: number) => vault.must('bankLines.get', { id: lineId(amountMinor) })
const ledger = () => vault.ctx.sqlite.prepare('select * from ledger_entry order by id').all()

test('a suggestion says why: reference, amount, name and day; a day alone is no reason', () => {
  const union = vault.must('organisations.create', { name: 'Basel Chemical Union', kind: 'union' }).id
  give(5000, { bankRef: 'REF-77', donorUnknown: false, donorOrganisationId: union })
  give(4000)
  imported(
    january([{ amountMinor: 5000, text: 'Don REF-77', party: 'CHEMICAL UNION' }, { amountMinor: 600 }]),
  )
  expect(suggestions(5000).map(({ reasons, party }) => [reasons, party])).toEqual([
    [['reference', 'amount', 'name', 'day'], 'Basel Chemical Union'],
  ])
  expect(suggestions(600)).toEqual([])
  expect(suggestions(600, 'D-A-2014')).toHaveLength(2)
})

test('matching, splitting and undoing change no posted amount and nothing in the ledger', () => {
  give(3000)
  give(2000)
  imported(january([{ amountMinor: 5000 }]))
  const before = ledger()
  const parts = suggestions(5000, 'D-A').flatMap((each) => each.parts)
  const match = (which: typeof parts) => vault.call('bank.match', { lineId: lineId(5000), parts: which })
  expect(match(parts.slice(0, 1)).ok).toBe(true)
  expect(line(5000)).toMatchObject({ state: 'partly', openMinor: 5000 - (parts[0]?.amountMinor ?? 0) })
  expect(match(parts.slice(1)).ok).toBe(true)
  expect(line(5000)).toMatchObject({ state: 'matched', openMinor: 0 })
  vault.must('bank.unmatch', { id: line(5000).matches[0]?.id ?? '' })
  expect(line(5000).state).toBe('partly')
  expect(vault.call('bank.unmatch', { id: line(5000).matches[0]?.id ?? '' }).ok).toBe(true)
  expect(line(5000)).toMatchObject({ state: 'open', matches: [] })
  expect(ledger()).toEqual(before)
})

test('several lines on one posting, and a gift less its fee as one line', () => {
  give(5000)
  give(9000, { feeMinor: 50 })
  imported(january([{ amountMinor: 2000 }, { amountMinor: 3000 }, { amountMinor: 8950 }]))
  accept(8950)
  expect(line(8950).matches.map(({ amountMinor }) => amountMinor)).toEqual([9000, -50])
  const [gift] = suggestions(2000, 'D-A')
  vault.must('bank.match', { lineId: lineId(2000), parts: gift?.parts ?? [] })
  accept(3000)
  expect(allLines().map(({ state }) => state)).toEqual(['matched', 'matched', 'matched'])
})

test('more than is open on either side, the wrong way, or another account’s posting is refused', () => {
  give(5000)
  imported(january([{ amountMinor: 4000 }, { amountMinor: 8000 }, { amountMinor: -5000 }]))
  const entryId = suggestions(8000, 'D-A')[0]?.parts[0]?.entryId ?? 0
  const match = (of: number, amountMinor: number, entry = entryId) =>
    vault.call('bank.match', { lineId: lineId(of), parts: [{ entryId: entry, amountMinor }] })
  expect(match(4000, 4001)).toMatchObject({ error: { rule: 'bank_line', details: { restMinor: 4000 } } })
  expect(match(8000, 5001)).toMatchObject({ error: { rule: 'bank_posting', details: { restMinor: 5000 } } })
  expect(match(-5000, -5000)).toMatchObject({ error: { rule: 'bank_posting' } })
  expect(match(8000, 100, 999_999)).toMatchObject({ error: { rule: 'bank_posting' } })
  const income = vault.ctx.sqlite
    .prepare('select id from ledger_entry where treasury_account_id is null')
    .pluck()
    .get()
  expect(match(8000, 100, Number(income))).toMatchObject({ error: { rule: 'bank_posting' } })
  expect(match(4000, 4000).ok).toBe(true)
  expect(match(8000, 1001)).toMatchObject({ error: { rule: 'bank_posting', details: { restMinor: 1000 } } })
  expect(match(8000, 1000).ok).toBe(true)
})

test('what the bank took is posted from its line, matched, and reversed with the line open again (F6)', () => {
  give(5000)
  imported(
    january([{ amountMinor: 5000 }, { amountMinor: -120, text: 'Quarterly charges', on: '2014-01-31' }]),
  )
  const before = Number(journals())
  vault.must('bank.fee', { lineId: lineId(-120), fundId })
  expect(line(-120)).toMatchObject({
    state: 'matched',
    matches: [{ isFee: true, amountMinor: -120, ref: 'B-A-2014-0001' }],
  })
  expect(vault.must('fund.statement', { from: '2014-01-01', to: '2014-01-31' })[0]?.lines).toContainEqual({
    key: 'fee',
    amountMinor: -120,
  })
  expect(vault.call('bank.fee', { lineId: lineId(-120), fundId })).toMatchObject({
    error: { rule: 'bank_no_fee' },
  })
  expect(vault.call('bank.fee', { lineId: lineId(5000), fundId })).toMatchObject({
    error: { rule: 'bank_no_fee' },
  })
  expect(vault.call('bank.unmatch', { id: line(-120).matches[0]?.id ?? '' })).toMatchObject({
    error: { rule: 'bank_fee' },
  })
  vault.must('bank.reverseFee', { lineId: lineId(-120), on: '2014-02-01', reason: 'Of another fund' })
  expect(line(-120)).toMatchObject({ state: 'open', matches: [] })
  vault.must('bank.fee', { lineId: lineId(-120), fundId })
  expect(journals()).toBe(before + 3)
})

test('F6: a fee of a closed period is refused and the line stays open', () => {
  imported(january([{ amountMinor: -120 }]))
  vault.must('periodLocks.lock', { accountId: null, lockedThrough: '2014-02-28', reason: 'Audited' })
  expect(vault.call('bank.fee', { lineId: lineId(-120), fundId })).toMatchObject({
    error: { rule: 'F6_locked' },
  })
  expect(line(-120).state).toBe('open')
})

test('books and bank are reconciled down to nothing, and each side shows what the other lacks', () => {
  give(50_000)
  give(7000, { receivedOn: '2014-01-30' })
  imported(january([{ amountMinor: 50_000 }, { amountMinor: -120, text: 'Charges' }]))
  accept(50_000)
  expect(reconciliation()).toMatchObject({
    on: '2014-01-31',
    ledgerMinor: 57_000,
    statementMinor: 49_880,
    differenceMinor: 7120,
    beforeMinor: 0,
    postings: [{ amountMinor: 7000 }],
    lines: [{ openMinor: -120 }],
    gaps: [],
    restMinor: 0,
  })
  vault.must('bank.fee', { lineId: lineId(-120), fundId })
  expect(reconciliation()).toMatchObject({ differenceMinor: 7000, lines: [], restMinor: 0 })
  imported(
    january([{ amountMinor: 7000, on: '2014-02-02' }], {
      bankId: 'FEB',
      from: '2014-02-01',
      to: '2014-02-28',
      openingMinor: 49_880,
    }),
  )
  accept(7000)
  expect(reconciliation()).toMatchObject({ differenceMinor: 0, postings: [], lines: [], restMinor: 0 })
  // On the last day of January the gift was still on its way.
  const [, before] = vault.must('bank.statements', { accountId: chf })
  expect(vault.must('bank.reconcile', { statementId: before?.id ?? '' })).toMatchObject({
    differenceMinor: 7000,
    postings: [{ amountMinor: 7000 }],
    restMinor: 0,
  })
})

test('what came before the first statement, a missing statement, and what was taken back in the books are named', () => {
  give(1000, { receivedOn: '2013-12-01' })
  const mistake = give(300)
  vault.must('donations.reverse', { id: mistake, on: '2014-01-20', reason: 'Typed twice' })
  imported(january([{ amountMinor: 10 }], { openingMinor: 900 }))
  expect(reconciliation()).toMatchObject({
    beforeMinor: 100,
    differenceMinor: 90,
    postings: [],
    lines: [{ openMinor: 10 }],
    restMinor: 0,
  })
  imported(
    january([{ amountMinor: 5, on: '2014-03-05' }], {
      bankId: 'MAR',
      from: '2014-03-01',
      to: '2014-03-31',
      openingMinor: 950,
    }),
  )
  expect(reconciliation()).toMatchObject({
    gaps: [{ after: '2014-01-31', before: '2014-03-01', amountMinor: 40 }],
    restMinor: 0,
  })
})

test('an authorised payment appears once it is sent, by its own number in the text of the bank', () => {
  give(20_000)
  const request = ask(5000)
  approve(request, 5000)
  const payment = authorise(request, 5000)
  imported(
    january([{ amountMinor: -5000, on: '2014-02-06', endToEndId: 'PA20140001' }], {
      to: '2014-02-28',
      openingMinor: 20_000,
    }),
  )
  expect(suggestions(-5000)).toEqual([])
  send(payment)
  expect(suggestions(-5000)).toMatchObject([
    { reasons: ['reference', 'amount', 'day'], ref: 'P-A-2014-0001' },
  ])
})

test('only who keeps the money matches it; who may not see bank data sees none', async () => {
  imported(january([{ amountMinor: 100 }]))
  const id = lineId(100)
  nameOwner('Aigerim')
  await join('Bolat', null, ['case_officer'])
  await join('Dana')
  as('Bolat', () => {
    expect(vault.call('bankLines.list', {})).toMatchObject({ error: { code: 'forbidden' } })
    expect(vault.call('bank.statements', { accountId: chf })).toMatchObject({ error: { code: 'forbidden' } })
  })
  as('Dana', () => {
    expect(vault.call('bankLines.get', { id }).ok).toBe(true)
    expect(vault.call('bank.match', { lineId: id, parts: [{ entryId: 1, amountMinor: 1 }] })).toMatchObject({
      error: { code: 'forbidden' },
    })
  })
})
