import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Input } from '../../../../shared/contract/index.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let partner: string
beforeEach(() => {
  vault = openTestVault()
  partner = vault.must('organisations.create', { name: 'Partner', kind: 'union', country: 'CH' }).id
})
afterEach(() => vault.close())

const agree = (more: Partial<Input<'agreements.add'>> = {}) =>
  vault.must('agreements.add', {
    organisationId: partner,
    maxLevel: 'partner',
    reports: ['list'],
    signedOn: '2014-01-10',
    expiresOn: '2014-06-30',
    ...more,
  }).id
const asked = (more: Partial<Input<'agreements.mayReceive'>> = {}) => {
  const { allowed, because, day } = vault.must('agreements.mayReceive', {
    organisationId: partner,
    report: 'list',
    level: 'partner',
    on: '2014-04-08',
    ...more,
  })
  return allowed ? 'allowed' : [because, day]
}

test('O1: without an agreement only what is public goes to an organisation', () => {
  expect(asked()).toEqual(['no_agreement', null])
  expect(asked({ level: 'public' })).toBe('allowed')
})

test('O1: an agreement permits its reports, up to its level, from the day it was signed until it expires', () => {
  agree()
  expect(asked()).toBe('allowed')
  expect(asked({ level: 'internal' })).toEqual(['level', null])
  expect(asked({ report: 'detainee_status' })).toEqual(['report', null])
  expect(asked({ on: '2014-01-09' })).toEqual(['not_yet', '2014-01-10'])
  expect(asked({ on: '2014-06-30' })).toBe('allowed')
  expect(asked({ on: '2014-07-01' })).toEqual(['expired', '2014-06-30'])
})

test('O1: of several agreements one that permits it is enough; else what came nearest is said', () => {
  agree({ expiresOn: '2014-02-01' })
  expect(asked({ level: 'internal' })).toEqual(['expired', '2014-02-01'])
  agree({ reports: ['detainee_status'] })
  expect(asked()).toEqual(['report', null])
  const wide = agree({ maxLevel: 'internal', expiresOn: null })
  expect(asked({ level: 'internal', on: '2030-01-01' })).toBe('allowed')
  vault.must('agreements.archive', { id: wide, version: 1 })
  expect(asked({ level: 'internal' })).toEqual(['report', null])
})

test('O1: a list leaves for an organisation only as its agreement permits', () => {
  const leave = () =>
    vault.call('exports.page', {
      list: 'people.list',
      input: {},
      columns: [{ id: 'ref', header: 'No.' }],
      level: 'partner',
      organisationId: partner,
    })
  expect(leave()).toMatchObject({
    error: { rule: 'O1_no_agreement', fields: { organisationId: { problem: 'rule.O1_no_agreement' } } },
  })
  agree({ reports: ['detainee_status'] })
  expect(leave()).toMatchObject({ error: { rule: 'O1_report' } })
  agree()
  expect(leave().ok).toBe(true)
})

test('an agreement is signed before it ends, and not tomorrow', () => {
  const fields = { organisationId: partner, maxLevel: 'partner', reports: ['list'] } as const
  const add = (signedOn: string, expiresOn: string | null) =>
    vault.call('agreements.add', { ...fields, reports: [...fields.reports], signedOn, expiresOn })
  expect(add('2014-04-09', null)).toMatchObject({
    error: { fields: { signedOn: { problem: 'in_the_future' } } },
  })
  expect(add('2014-04-01', '2014-03-31')).toMatchObject({
    error: { fields: { expiresOn: { problem: 'before_start' } } },
  })
  expect(vault.call('agreements.add', { ...fields, reports: [], signedOn: '2014-04-01' })).toMatchObject({
    error: { fields: { reports: { problem: 'required' } } },
  })
})

test('O1: a report is made for an organisation only as its agreement permits, and then it is on record as told', () => {
  const campaignId = vault.must('campaigns.create', { title: 'Campaign', launchedOn: '2014-01-08' }).id
  const person = vault.must('people.create', {
    names: [{ script: 'Latn', given: 'Roza', family: 'Example' }],
    roles: ['detained_worker'],
    campaignId,
  }).id
  const prepare = () =>
    vault.call('reports.prepare', {
      kind: 'detainee_status',
      language: 'en',
      campaignId,
      on: '2014-04-04',
      recipientId: partner,
    })
  expect(prepare()).toMatchObject({ error: { rule: 'O1_no_agreement' } })
  const id = agree({ reports: ['detainee_status'] })
  // Until levels exist a report is as internal as the office.
  expect(prepare()).toMatchObject({ error: { rule: 'O1_level' } })
  vault.must('agreements.archive', { id, version: 1 })
  const wide = agree({ reports: ['detainee_status'], maxLevel: 'internal' })
  const made = prepare()
  const runId = made.ok ? made.value.runId : ''
  vault.must('reports.exported', { runId, sha256: 'a'.repeat(64) })
  expect(vault.must('privacy.of', { subject: 'person', subjectId: person }).disclosures).toMatchObject([
    { way: 'report', organisation: { id: partner } },
  ])
  // What was permitted when it was prepared may not be any more.
  vault.must('agreements.archive', { id: wide, version: 1 })
  expect(vault.call('reports.exported', { runId, sha256: 'a'.repeat(64) })).toMatchObject({
    error: { rule: 'O1_no_agreement' },
  })
})
