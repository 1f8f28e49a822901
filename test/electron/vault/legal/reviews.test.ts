// Arbitrary detention: what a case rests on before a body, and how much of it a case sheet tells.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rowsOf, sectioned, textsIn } from '../../../helpers/report-blocks.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let personId: string
let caseId: string
beforeAll(() => {
  vault = openTestVault()
  const campaignId = vault.must('campaigns.create', {
    title: 'Zhanaozen',
    country: 'KZ',
    launchedOn: '2014-01-08',
  }).id
  personId = vault.must('people.create', {
    names: [{ script: 'Latn', family: 'Tuletaeva', given: 'Roza' }],
    birth: { text: '1968', qualifier: 'exact' },
    roles: ['detained_worker'],
  }).id
  caseId = vault.must('cases.open', {
    personId,
    campaignId,
    title: 'Arrest',
    summary: '',
    openedOn: '2014-01-08',
  }).id
})
afterAll(() => vault.close())

const review = {
  body: 'wgad',
  categories: ['III', 'II'],
  reasoning: 'Beaten before trial',
  opinionNo: '',
} as const
const put = (more: object = {}) => ({ caseId, ...review, categories: [...review.categories], ...more })
const sheet = (level: 'internal' | 'partner') => {
  const on = vault.must('session.current', {}).today
  const { runId } = vault.must('reports.prepare', { kind: 'case_sheet', language: 'en', level, personId, on })
  return sectioned(vault.must('reports.document', { runId }))
}

test('what a body said has a day on which it was put before it, none to come', () => {
  expect(vault.call('reviews.create', put({ outcome: 'arbitrary' }))).toMatchObject({
    error: { fields: { submittedOn: { problem: 'required' } } },
  })
  expect(vault.call('reviews.create', put({ submittedOn: '2999-01-01' }))).toMatchObject({
    error: { fields: { submittedOn: { problem: 'in_the_future' } } },
  })
  expect(vault.call('reviews.create', put({ categories: [] }))).toMatchObject({
    error: { fields: { categories: { problem: 'required' } } },
  })
})

test('R2: a case sheet tells a partner the categories and the outcome, the office also number and reasons', () => {
  vault.must('reviews.create', put({ outcome: 'arbitrary', submittedOn: '2014-02-01', opinionNo: '12/2014' }))
  expect(vault.must('legal.ofPerson', { personId }).reviews[0]?.categories).toEqual(['II', 'III'])
  const [inside, outside] = [sheet('internal'), sheet('partner')]
  expect(rowsOf(outside, 'case.arbitrariness')).toHaveLength(1)
  for (const told of ['12/2014', 'Beaten before trial']) {
    expect(textsIn(inside)).toContain(told)
    expect(textsIn(outside)).not.toContain(told)
  }
})

test('an erased person leaves no reasons behind', () => {
  const { ref, version } = vault.must('people.get', { id: personId })
  vault.must('people.erase', { id: personId, version, code: ref, reason: 'Asked for' })
  expect(
    vault
      .must('legal.ofPerson', { personId })
      .reviews.map(({ reasoning, opinionNo }) => [reasoning, opinionNo]),
  ).toEqual([['', '']])
})
