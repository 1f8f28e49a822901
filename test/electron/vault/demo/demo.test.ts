import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillDemo } from '../../../../electron/vault/demo/index.ts'
import { rowsOf } from '../../../helpers/report-blocks.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let campaignId: string
beforeAll(async () => {
  vault = openTestVault({ kind: 'demo' })
  const steps: string[] = []
  await fillDemo(vault.ctx, ({ what }) => steps.push(what))
  expect(steps.at(-1)).toBe('done')
  campaignId = vault.must('campaigns.list', {})[0]?.id ?? ''
}, 60_000)
afterAll(() => vault.close())

test('C5: on 4 April 2014, of 7 detained workers, 2 released, 3 in penal colony, 2 in prison', () => {
  const rows = vault.must('custody.statusOn', { campaignId, on: '2014-04-04' })
  const count = (status: string) => rows.filter(({ liberty }) => liberty.status === status).length
  expect([rows.length, count('at_liberty'), count('held_open'), count('held_closed')]).toEqual([7, 2, 3, 2])
  expect(rows.filter(({ liberty }) => !liberty.certain)).toEqual([])
})

test('C10: the then-and-now table keeps its denominator', () => {
  const { runId } = vault.must('reports.prepare', {
    kind: 'campaign_result',
    language: 'fr',
    campaignId,
    from: '2014-01-08',
    on: '2014-04-04',
    level: 'public',
  })
  const document = vault.must('reports.document', { runId })
  expect(rowsOf(document, 'result.thenNow')).toEqual([
    ['at_liberty', 0, 2],
    ['held_open', 0, 3],
    ['held_closed', 7, 2],
    ['result.total', 7, 7],
  ])
  expect(rowsOf(document, 'result.named').map(([name]) => name)).toEqual([
    'Roza Tuletaeva',
    'Shabdan Utkilov',
    'Kanat Zhusipbaev',
  ])
  expect(JSON.stringify(document)).toContain('"total":{"as":"figure","value":11400,"qualifier":"more_than"}')
})

test('F8: every fund and currency of the demonstration ties', () => {
  const parts = vault.must('fund.statement', { from: '2012-10-01', to: '2014-04-08' })
  expect(parts.map(({ currency, differenceMinor }) => [currency, differenceMinor])).toEqual([
    ['CHF', 0],
    ['EUR', 0],
    ['KZT', 0],
  ])
  for (const part of parts)
    expect(part.accounts.reduce((sum, { balanceMinor }) => sum + balanceMinor, 0)).toBe(part.closingMinor)
})

test('no list of the fund is empty, and the statement of the bank leaves one line to explain', () => {
  const lists = [
    'donations.list',
    'receipts.list',
    'aidRequests.list',
    'rounds.list',
    'payments.list',
    'inKind.list',
    'approvals.list',
    'remittances.list',
    'writeOffs.list',
    'ledger.list',
    'exchanges.list',
    'expenses.list',
    'rates.list',
    'proofs.list',
  ] as const
  for (const list of lists) expect(vault.must(list, {}).total, list).toBeGreaterThan(0)
  expect(vault.must('advances.list', {}).length).toBeGreaterThan(0)
  const lines = vault.must('bankLines.list', {}).rows
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.filter(({ state }) => state !== 'matched')).toMatchObject([{ party: 'N. Newgiver' }])
  expect(vault.must('receipts.list', {}).total).toBe(3)
})

test('is of the size of a real office, with the hard cases', () => {
  expect(vault.must('people.list', {}).total).toBeGreaterThanOrEqual(60)
  expect(vault.must('households.list', {}).total).toBe(25)
  expect(vault.must('letters.list', {}).total).toBe(33)
  expect(vault.must('organisations.list', { filters: { kind: ['diplomatic_mission'] } }).total).toBe(23)
  expect(vault.must('payments.list', { filters: { status: ['returned'] } }).total).toBe(1)
  const [worker4] = vault.must('people.lookup', { search: 'Detained worker 4' })
  const { periods } = vault.must('custody.timeline', { personId: worker4?.id ?? '' })
  expect(periods.find(({ regime }) => regime === 'in_transit')).toMatchObject({
    start: { text: '2012-11-25' },
    end: { text: '2012-12-16' },
    isDerived: true,
  })
})

test('the trial of the 37 is one proceeding with its appeal, and one parole was refused without a change of custody', () => {
  const proceedings = vault.must('proceedings.list', {}).rows
  expect(proceedings.map(({ kind, decision }) => [kind, decision])).toEqual(
    expect.arrayContaining([
      ['criminal', null],
      ['appeal', null],
      ['conditional_release', 'refused'],
    ]),
  )
  const trial = proceedings.find(({ kind }) => kind === 'criminal')
  const { hearings, children, persons } = vault.must('proceedings.get', { id: trial?.id ?? '' })
  expect(hearings.map(({ date }) => date.text)).toEqual(['2012-03-27', '2012-06-04'])
  expect(children).toHaveLength(1)
  expect(persons.map(({ label }) => label)).toContain('Roza Tuletaeva')
  const [roza] = vault.must('people.lookup', { search: 'Tuletaeva' })
  const { sentences } = vault.must('custody.timeline', { personId: roza?.id ?? '' })
  expect(sentences.map(({ years, proceeding }) => [years, proceeding?.id])).toEqual([
    [7, trial?.id],
    [5, children[0]?.id],
  ])
})
