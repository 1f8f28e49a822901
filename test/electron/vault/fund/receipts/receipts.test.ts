import { afterEach, beforeEach, expect, test } from 'vitest'
import { chf, fundId, give, person, setUp, vault } from '../fund-office.ts'

let dockers: string
beforeEach(() => {
  setUp()
  dockers = vault.must('organisations.create', { name: 'Dockers', kind: 'union' }).id
})
afterEach(() => vault.close())

const byDockers = (amountMinor: number, more: object = {}) =>
  give(amountMinor, { donorUnknown: false, donorOrganisationId: dockers, ...more })
const issue = (...donations: string[][]) =>
  vault.call('receipts.issue', {
    items: donations.map((donationIds) => ({ donationIds, language: 'fr' as const })),
  })
const issued = (...donationIds: string[]) => {
  const answer = issue(donationIds)
  if (!answer.ok || !answer.value[0]) throw new Error(JSON.stringify(answer))
  return vault.must('receipts.get', { id: answer.value[0].id })
}
const refs = () => vault.must('receipts.list', { sort: 'ref' }).rows.map(({ ref }) => ref)
const giftOf = (id: string) => vault.must('donations.list', {}).rows.find((row) => row.id === id)

test('F7: numbers run without a gap for each fund and year, and what is refused takes none', () => {
  const other = vault.must('funds.create', {
    name: 'Other',
    class: 'unrestricted',
    openedOn: '2013-01-01',
    reportingCurrency: 'CHF',
  }).id
  issued(byDockers(1000))
  const unknown = give(500)
  // The first of the two could be issued: neither is.
  expect(issue([byDockers(2000)], [unknown])).toMatchObject({ error: { rule: 'F7_unknown' } })
  issued(byDockers(3000))
  issued(byDockers(4000, { fundId: other }))
  issued(byDockers(5000))
  vault.setNow('2014-12-31T22:00:00.000Z')
  issued(byDockers(6000))
  vault.setNow('2015-01-02T09:00:00.000Z')
  issued(byDockers(7000, { receivedOn: '2014-12-30' }))
  expect(refs()).toEqual([
    'R1-A-2014-000001',
    'R1-A-2014-000002',
    'R1-A-2014-000003',
    'R1-A-2014-000004',
    'R1-A-2015-000001',
    'R2-A-2014-000001',
  ])
})

test('F7: a gift stands on one valid receipt, asked twice at once too, and past the program as well', () => {
  const gift = byDockers(1000)
  const { ref, id } = issued(gift)
  expect(issue([gift])).toMatchObject({ error: { rule: 'F7', details: { receipt: ref } } })
  const second = byDockers(2000)
  expect(issue([second], [second])).toMatchObject({ error: { rule: 'F7' } })
  expect(refs()).toHaveLength(1)
  expect(() =>
    vault.ctx.sqlite
      .prepare(
        `insert into receipt_gift select 'x', receipt_id, donation_id, 1, created_at, created_by, updated_at, updated_by, 1, null
         from receipt_gift where receipt_id = ?`,
      )
      .run(id),
  ).toThrow('UNIQUE')
  expect(() => vault.ctx.sqlite.prepare('delete from receipt where id = ?').run(id)).toThrow('never free')
  expect(() => vault.ctx.sqlite.prepare("update receipt set ref = 'R9' where id = ?").run(id)).toThrow(
    'keeps',
  )
})

test('F7: one donor and one fund to a receipt, its total is the sum of its gifts by currency', () => {
  const eur = vault.must('accounts.create', { name: 'Bank EUR', kind: 'bank', currency: 'EUR' }).id
  const bakers = vault.must('organisations.create', { name: 'Bakers', kind: 'union' }).id
  const [first, second] = [byDockers(1000), byDockers(2500)]
  const euros = byDockers(700, { accountId: eur, currency: 'EUR' })
  const coal = byDockers(90_000, { method: 'in_kind', accountId: null, inKind: 'Ten tonnes of coal' })
  expect(issue([first, give(100, { donorUnknown: false, donorOrganisationId: bakers })])).toMatchObject({
    error: { rule: 'F7_donor' },
  })
  expect(issued(first, second, euros, coal)).toMatchObject({
    gifts: 4,
    inKind: 1,
    sums: [
      { currency: 'CHF', amountMinor: 3500 },
      { currency: 'EUR', amountMinor: 700 },
    ],
  })
})

test('F7: a gift in kind is listed with its stated value, and stands in no balance, posting or total', () => {
  const before = vault.must('funds.list', {})[0]?.balances
  const inKind = { method: 'in_kind', accountId: null, inKind: 'Coal' }
  const id = byDockers(90_000, inKind)
  byDockers(1000)
  expect(vault.must('donations.list', {}).rows.find((row) => row.id === id)).toMatchObject({
    amountMinor: null,
    statedMinor: 90_000,
    account: null,
  })
  expect(vault.must('donations.list', {}).sums).toEqual([
    { of: 'amountMinor', currency: 'CHF', amount: 1000 },
    { of: 'statedMinor', currency: 'CHF', amount: 90_000 },
  ])
  expect(before?.some(({ postedMinor }) => postedMinor !== 0)).toBe(false)
  expect(vault.must('funds.list', {})[0]?.balances).toMatchObject([{ postedMinor: 1000 }])
  expect(vault.ctx.sqlite.prepare('select count(*) from journal').pluck().get()).toBe(1)
  const gift = { receivedOn: '2014-01-10', fundId, donorUnknown: true, amountMinor: 1, currency: 'CHF' }
  expect(
    vault.call('donations.record', { ...gift, method: 'in_kind', inKind: 'Coal', accountId: chf }),
  ).toMatchObject({ error: { fields: { accountId: { problem: 'no_account_in_kind' } } } })
  expect(vault.call('donations.record', { ...gift, method: 'in_kind' })).toMatchObject({
    error: { fields: { inKind: { problem: 'required' } } },
  })
  expect(vault.call('donations.record', gift)).toMatchObject({
    error: { fields: { accountId: { problem: 'required' } } },
  })
  vault.must('donations.reverse', { id, on: '2014-02-01', reason: 'Never came' })
  expect(vault.ctx.sqlite.prepare('select count(*) from journal').pluck().get()).toBe(1)
})

test('F7: reversing a gift withdraws its receipt, or replaces it by one of the gifts that remain', () => {
  const alone = byDockers(1000)
  const single = issued(alone)
  vault.must('donations.reverse', { id: alone, on: '2014-02-01', reason: 'Meant for another union' })
  expect(vault.must('receipts.get', { id: single.id })).toMatchObject({
    status: 'withdrawn',
    endedBecause: 'Meant for another union',
    replacedBy: null,
  })
  const [kept, wrong] = [byDockers(2000), byDockers(3000)]
  const both = issued(kept, wrong)
  vault.must('donations.reverse', { id: wrong, on: '2014-02-01', reason: 'Twice' })
  expect(vault.must('receipts.get', { id: both.id })).toMatchObject({
    status: 'replaced',
    replacedBy: 'R1-A-2014-000003',
  })
  expect(giftOf(kept)?.receipt).toBe('R1-A-2014-000003')
  expect(giftOf(wrong)?.receipt).toBeNull()
  expect(issue([wrong])).toMatchObject({ error: { rule: 'F7_reversed' } })
})

test('F7: a withdrawn receipt keeps its number and ends once; a replaced one is of the same gifts', () => {
  const gift = byDockers(1000)
  const receipt = issued(gift)
  const end = { id: receipt.id, version: receipt.version, reason: 'Name misspelt' }
  vault.must('receipts.replace', { ...end, language: 'ru' })
  expect(vault.call('receipts.withdraw', { ...end, version: 2 })).toMatchObject({
    error: { rule: 'F7_ended' },
  })
  const [second] = vault.must('receipts.list', { filters: { status: ['issued'] } }).rows
  expect(second).toMatchObject({ ref: 'R1-A-2014-000002', replaces: receipt.ref, language: 'ru', gifts: 1 })
  vault.must('receipts.withdraw', { id: second?.id ?? '', version: 1, reason: 'Lost' })
  expect(giftOf(gift)?.receipt).toBeNull()
  expect(issued(gift).ref).toBe('R1-A-2014-000003')
})

test('F7: the first file saved is the original, and each after it a duplicate with its number', () => {
  const { id } = issued(byDockers(1000))
  const printed = () => {
    const { runId } = vault.must('reports.prepare', {
      kind: 'receipt',
      language: 'fr',
      receiptIds: [id],
      on: '2014-04-08',
    })
    const document = vault.must('reports.document', { runId })
    if (document.kind !== 'receipt') throw new Error(document.kind)
    return { runId, copies: document.receipts[0]?.copies }
  }
  const save = (runId: string) => vault.must('reports.exported', { runId, sha256: 'a'.repeat(64) })
  printed()
  const first = printed()
  expect(first.copies).toBe(0)
  save(first.runId)
  const second = printed()
  expect(second.copies).toBe(1)
  save(second.runId)
  // A run looked at again is made anew, and the original is not made twice.
  const again = vault.must('reports.document', { runId: first.runId })
  expect(again).toMatchObject({ receipts: [{ copies: 2 }] })
})

test('F7: what is due is one receipt for each donor and fund of a year, and not of the days beside it', () => {
  vault.setNow('2015-03-01T10:00:00.000Z')
  byDockers(1, { receivedOn: '2013-12-31' })
  const inYear = [byDockers(10, { receivedOn: '2014-01-01' }), byDockers(20, { receivedOn: '2014-12-31' })]
  byDockers(2, { receivedOn: '2015-01-01' })
  give(5)
  give(7, { donorUnknown: false, donorPersonId: person })
  const year = { from: '2014-01-01', to: '2014-12-31' }
  const due = vault.must('receipts.due', { ...year, per: 'donor' })
  expect(due.unknown).toBe(1)
  expect(due.items).toHaveLength(2)
  expect(due.items.find(({ donorKey }) => donorKey.id === dockers)).toMatchObject({
    donationIds: inYear,
    sums: [{ currency: 'CHF', amountMinor: 30 }],
  })
  expect(vault.must('receipts.due', { ...year, per: 'gift' }).items).toHaveLength(3)
  const items = due.items.map(({ donationIds }) => ({ donationIds, language: 'kk' as const }))
  expect(
    vault.call('receipts.issue', { items, period: { from: '2014-02-01', to: '2014-12-31' } }),
  ).toMatchObject({ error: { rule: 'F7_period' } })
  vault.must('receipts.issue', { items, period: year })
  expect(vault.must('receipts.due', { ...year, per: 'donor' }).items).toEqual([])
  expect(vault.must('receipts.list', {}).rows[0]).toMatchObject({ periodFrom: '2014-01-01', language: 'kk' })
  // The language of the last receipt is known for the next.
  expect(vault.must('donors.get', { kind: 'organisation', id: dockers })).toMatchObject({
    language: 'kk',
    years: [
      { year: '2015', amountMinor: 2 },
      { year: '2014', amountMinor: 30, gifts: 2 },
      { year: '2013', amountMinor: 1 },
    ],
    withoutReceipt: 2,
  })
})

test('P6: a donor erased on request leaves numbers and amounts on her receipts, and no name', () => {
  const donor = vault.must('people.create', {
    names: [{ script: 'Latn', family: 'Giver', given: 'Zarina' }],
    roles: ['donor'],
  }).id
  const receipt = issued(give(700, { donorUnknown: false, donorPersonId: donor }))
  expect(receipt.donor).toContain('Zarina')
  const { ref: code, version } = vault.must('people.get', { id: donor })
  vault.must('people.erase', { id: donor, version, code, reason: 'Asked by letter' })
  expect(vault.must('receipts.get', { id: receipt.id })).toMatchObject({
    ref: receipt.ref,
    donor: code,
    sums: receipt.sums,
  })
})

test('F3, F7: the list of receipts totals the valid ones by currency, without gifts in kind', () => {
  const eur = vault.must('accounts.create', { name: 'Bank EUR', kind: 'bank', currency: 'EUR' }).id
  const [first, second] = [issued(byDockers(1000)), issued(byDockers(2500))]
  issued(byDockers(700, { accountId: eur, currency: 'EUR' }))
  issued(byDockers(9000, { method: 'in_kind', accountId: null, inKind: 'Coats' }))
  const sums = (input: object = {}) => vault.must('receipts.list', input).sums
  expect(sums()).toEqual([
    { of: 'sums', currency: 'CHF', amount: 3500 },
    { of: 'sums', currency: 'EUR', amount: 700 },
  ])
  vault.must('receipts.withdraw', { id: first.id, version: first.version, reason: 'Other name' })
  expect(sums({ search: second.ref })).toEqual([{ of: 'sums', currency: 'CHF', amount: 2500 }])
  expect(sums()).toContainEqual({ of: 'sums', currency: 'CHF', amount: 2500 })
})

test('a receipt speaks the language an organisation is written to in, where it is one of ours', () => {
  const due = () =>
    vault.must('receipts.due', { from: '2014-01-01', to: '2014-12-31', per: 'donor' }).items[0]
  byDockers(1000)
  expect(due()?.language).toBeNull()
  const donor = due()?.donorKey.id ?? ''
  const speaks = (language: 'fr' | 'de') => {
    const { version, name, kind } = vault.must('organisations.get', { id: donor })
    vault.must('organisations.update', { id: donor, version, name, kind, languages: [language] })
  }
  speaks('fr')
  expect(due()?.language).toBe('fr')
  speaks('de')
  expect(due()?.language).toBeNull()
})
