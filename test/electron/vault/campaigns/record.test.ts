import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let campaignId: string
beforeEach(() => {
  vault = openTestVault()
  campaignId = vault.must('campaigns.create', { title: 'Campaign', launchedOn: '2014-01-08' }).id
})
afterEach(() => vault.close())

const on = { text: '2014-03', qualifier: 'exact' as const }
const source = { new: { kind: 'press' as const, title: 'Newspaper' } }

test('a result claims more than an order in time only where a source says so', () => {
  const result = { campaignId, on, fact: 'Two were released' }
  for (const link of ['contributed', 'unrelated'] as const)
    expect(vault.call('results.create', { ...result, link })).toMatchObject({
      error: { fields: { 'source.chosen': { problem: 'required' } } },
    })
  const { id } = vault.must('results.create', result)
  expect(vault.call('results.update', { id, version: 1, ...result, link: 'contributed' }).ok).toBe(false)
  vault.must('results.update', { id, version: 1, ...result, link: 'contributed', source })
  expect(vault.must('results.list', { campaignId })).toMatchObject([
    { fact: 'Two were released', link: 'contributed', source: { title: 'Newspaper' } },
  ])
})

test('silence is recorded as of a day, beside what authorities said', () => {
  const authorityId = vault.must('organisations.create', {
    name: 'Ministry',
    kind: 'government',
    country: 'KZ',
  }).id
  const signal = { campaignId, what: 'No answer to the letters', authorityId }
  vault.must('signals.create', { ...signal, kind: 'silence', on: { text: '2014-04-08', qualifier: 'exact' } })
  const { id } = vault.must('signals.create', { ...signal, kind: 'visit', on, what: 'A visit in the colony' })
  expect(vault.must('signals.list', { campaignId }).map(({ kind }) => kind)).toEqual(['visit', 'silence'])
  vault.must('signals.archive', { id, version: 1 })
  expect(vault.must('signals.list', { campaignId })).toMatchObject([
    { kind: 'silence', authority: { id: authorityId, label: 'Ministry' } },
  ])
})
