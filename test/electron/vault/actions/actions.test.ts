import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Input } from '../../../../shared/contract/index.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())

const exact = (text: string) => ({ text, qualifier: 'exact' as const })
const picket = (more: Partial<Input<'actions.create'>> = {}): Input<'actions.create'> => ({
  type: 'picket',
  title: 'Picket at the embassy',
  start: exact('2014-04-04'),
  place: 'Bern',
  country: 'CH',
  ...more,
})
const organisation = (name: string) =>
  vault.must('organisations.create', { name, kind: 'union', country: 'CH' }).id

test('an action keeps who had which part in it, and a changed part is the same organisation', () => {
  const [iuf, other] = [organisation('IUF'), organisation('Other union')]
  const { id } = vault.must('actions.create', {
    ...picket(),
    organisations: [
      { id: iuf, role: 'host' },
      { id: other, role: 'target' },
    ],
  })
  const page = vault.must('actions.get', { id })
  expect(page.organisations.map(({ label, role }) => [label, role])).toEqual([
    ['IUF', 'host'],
    ['Other union', 'target'],
  ])
  expect(page.hosts.map(({ label }) => label)).toEqual(['IUF'])
  vault.must('actions.update', {
    id,
    version: page.version,
    ...picket({ organisations: [{ id: other, role: 'co_host' }] }),
  })
  expect(vault.must('actions.get', { id }).organisations).toMatchObject([{ id: other, role: 'co_host' }])
  const changes = vault.must('history.list', { entity: 'action', entityId: id })
  expect(changes.filter(({ entity }) => entity === 'action_org')).toHaveLength(4)
  expect(vault.must('actions.list', { filters: { organisation: [other] } }).total).toBe(1)
  expect(vault.must('actions.list', { filters: { organisation: [iuf] } }).total).toBe(0)
})

test('what is still to come was not held, ends after it began, and follows neither itself nor what follows it', () => {
  expect(vault.call('actions.create', picket({ start: exact('2014-04-09') }))).toMatchObject({
    error: { fields: { state: { problem: 'still_to_come' } } },
  })
  expect(vault.call('actions.create', picket({ start: exact('2014-04-09'), state: 'planned' })).ok).toBe(true)
  expect(vault.call('actions.create', picket({ end: exact('2014-04-03') }))).toMatchObject({
    error: { fields: { end: { problem: 'before_start' } } },
  })
  expect(vault.call('actions.create', picket({ startTime: '25:00' }))).toMatchObject({
    error: { fields: { startTime: { problem: 'not_a_time' } } },
  })
  const first = vault.must('actions.create', picket())
  const second = vault.must('actions.create', picket({ followsId: first.id }))
  expect(
    vault.call('actions.update', { id: first.id, version: 1, ...picket({ followsId: second.id }) }),
  ).toMatchObject({ error: { fields: { followsId: { problem: 'follows_itself' } } } })
  expect(vault.must('actions.get', { id: first.id }).followedBy).toMatchObject([{ id: second.id }])
})

test('the calendar holds what may fall into the month, and says which days are sure', () => {
  vault.must('actions.create', picket({ title: 'On a day' }))
  vault.must(
    'actions.create',
    picket({ title: 'Over the turn', start: exact('2014-03-30'), end: exact('2014-04-02') }),
  )
  vault.must('actions.create', picket({ title: 'Some day in March', start: exact('2014-03') }))
  vault.must('actions.create', picket({ title: 'Some day of the year', start: exact('2013') }))
  const titles = (from: string, to: string) =>
    vault.must('actions.between', { from, to }).map(({ title }) => title)
  expect(titles('2014-04-01', '2014-04-30')).toEqual(['Over the turn', 'On a day'])
  expect(titles('2014-03-01', '2014-03-31')).toEqual(['Some day in March', 'Over the turn'])
  expect(titles('2013-07-01', '2013-07-31')).toEqual(['Some day of the year'])
  expect(vault.call('actions.between', { from: '2014-04-30', to: '2014-04-01' }).ok).toBe(false)
})

test('only what was held is counted, a year without a month under its year', () => {
  vault.must('actions.create', picket())
  vault.must('actions.create', picket({ type: 'vigil', country: '', start: exact('2013') }))
  vault.must('actions.create', picket({ state: 'called_off' }))
  expect(vault.must('actions.counts', {})).toEqual({
    months: [
      { month: '2013', type: 'vigil', count: 1 },
      { month: '2014-04', type: 'picket', count: 1 },
    ],
    countries: [
      { country: '', count: 1 },
      { country: 'CH', count: 1 },
    ],
  })
})

test('F7: what an action raised and cost stands in the fund; currencies stay apart, reversed and in kind count nothing', () => {
  const fundId = vault.must('funds.create', {
    name: 'Families',
    class: 'unrestricted',
    openedOn: '2014-01-01',
    reportingCurrency: 'CHF',
  }).id
  const account = (currency: string) =>
    vault.must('accounts.create', { name: `Cash ${currency}`, kind: 'cash', currency }).id
  const [chf, eur] = [account('CHF'), account('EUR')]
  const action = vault.must('actions.create', picket())
  const other = vault.must('actions.create', picket({ title: 'Another' }))
  const gift = (accountId: string, currency: string, amountMinor: number) =>
    vault.must('donations.record', {
      receivedOn: '2014-04-04',
      fundId,
      accountId,
      donorUnknown: true,
      method: 'collection',
      countedBy: 'Ann',
      countedWith: 'Ben',
      actionId: action.id,
      amountMinor,
      currency,
    })
  gift(chf, 'CHF', 12_500)
  gift(eur, 'EUR', 4_000)
  const mistaken = gift(eur, 'EUR', 9_900)
  vault.must('donations.reverse', { id: mistaken.id, on: '2014-04-05', reason: 'counted twice' })
  const expense = vault.must('expenses.record', {
    on: '2014-04-05',
    fundId,
    accountId: chf,
    category: 'event',
    amountMinor: 3_000,
    payee: 'Printer',
  })
  vault.must('actions.addCost', { actionId: action.id, expenseId: expense.id })
  expect(vault.must('actions.get', { id: action.id }).sums).toEqual({
    raised: [
      { currency: 'CHF', amountMinor: 12_500 },
      { currency: 'EUR', amountMinor: 4_000 },
    ],
    costs: [{ currency: 'CHF', amountMinor: 3_000 }],
  })
  expect(vault.call('actions.addCost', { actionId: other.id, expenseId: expense.id })).toMatchObject({
    error: {
      fields: { expenseId: { problem: 'already_linked', values: { title: 'Picket at the embassy' } } },
    },
  })
  const [cost] = vault.must('actions.get', { id: action.id }).costs
  vault.must('actions.removeCost', { id: cost?.linkId ?? '' })
  expect(vault.must('actions.get', { id: action.id }).sums.costs).toEqual([])
})

test('what was written about it is kept by day, those without one last', () => {
  const { id } = vault.must('actions.create', picket())
  const add = (outlet: string, publishedOn: string | null) =>
    vault.must('actions.addMedia', { actionId: id, outlet, publishedOn })
  const later = add('Later', '2014-04-07')
  add('Undated', null)
  add('First', '2014-04-05')
  const outlets = () => vault.must('actions.get', { id }).media.map(({ outlet }) => outlet)
  expect(outlets()).toEqual(['First', 'Later', 'Undated'])
  vault.must('actions.removeMedia', { id: later.id, version: 1 })
  expect(outlets()).toEqual(['First', 'Undated'])
})
