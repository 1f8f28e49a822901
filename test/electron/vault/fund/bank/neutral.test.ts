import { afterEach, beforeEach, expect, test } from 'vitest'
import { approve, ask, chf, give, vault } from '../fund-office.ts'
import { setUp } from './bank-office.ts'

beforeEach(setUp)
afterEach(() => vault.close())

const paying = (bankText: string) => {
  give(5000)
  const requestId = ask(1000)
  approve(requestId, 1000)
  return vault.call('payments.authorise', {
    requestId,
    accountId: chf,
    amountMinor: 1000,
    plannedOn: '2014-02-05',
    bankText,
  })
}
const refused = (word: string, field = 'bankText') => ({
  error: { rule: 'F17', details: { word }, fields: { [field]: { problem: 'rule.F17' } } },
})

test('F17: a payment says no word that gives a family away, and the refusal names it', () => {
  expect(paying('Aid for the strike')).toMatchObject(refused('strike'))
  expect(paying('Семье Айдара')).toMatchObject(refused('Айдара'))
  const paid = paying('Family support')
  expect(paid.ok && vault.must('payments.get', { id: paid.value.id }).bankText).toBe('Family support')
})

test('F17: a word of a campaign counts in its fund, one without a campaign in all', () => {
  const campaignId = vault.must('campaigns.create', { title: 'Oil', launchedOn: '2012-01-01' }).id
  const { id } = vault.must('blockedWords.add', { campaignId, word: 'Derrick' })
  expect(paying('Derrick help').ok).toBe(true)
  vault.must('blockedWords.add', { word: 'Derrick' })
  expect(paying('derricks help')).toMatchObject(refused('derricks'))
  expect(vault.call('blockedWords.add', { word: 'DERRICK' })).toMatchObject({
    error: { fields: { word: { problem: 'already_exists' } } },
  })
  vault.must('blockedWords.archive', { id, version: 1 })
  expect(vault.must('blockedWords.list', {}).map(({ word }) => word)).toEqual(['Derrick'])
})

test('F17: a text of the list is held to the same words', () => {
  expect(vault.call('paymentTexts.add', { language: 'fr', text: 'Caisse de grève' })).toMatchObject(
    refused('grève', 'text'),
  )
  vault.must('paymentTexts.add', { language: 'fr', text: 'Aide aux études' })
  expect(vault.must('paymentTexts.list', {})).toMatchObject([{ text: 'Aide aux études', campaign: null }])
})
