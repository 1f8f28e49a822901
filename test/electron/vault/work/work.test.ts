import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let personId: string
const exact = (text: string) => ({ text, qualifier: 'exact' as const })
const press = { new: { kind: 'press', title: 'News' } } as const
beforeEach(() => {
  vault = openTestVault()
  personId = vault.must('people.create', {
    names: [{ script: 'Latn', given: 'Roza', family: 'Example' }],
    roles: ['detained_worker'],
    birth: exact('1997-01-01'),
  }).id
})
afterEach(() => vault.close())
const kinds = () => vault.must('home.needs', { on: '2014-04-08' }).map(({ kind }) => kind)

test('a task is written, found by whom it is for, late once its day is past, done and opened again', () => {
  const { userId } = vault.must('session.current', {})
  const { id } = vault.must('tasks.add', {
    title: 'Send parcels',
    dueOn: '2014-04-01',
    assigneeId: userId,
    about: { entity: 'person', id: personId },
  })
  const [task] = vault.must('tasks.list', { filters: { assignee: [userId] } }).rows
  expect(task).toMatchObject({ title: 'Send parcels', isLate: true, about: 'Roza Example', entity: 'person' })
  expect(kinds()).toContain('task_due')
  vault.must('tasks.done', { id, version: 1 })
  expect(vault.must('tasks.list', {}).rows).toEqual([])
  expect(vault.must('tasks.list', { filters: { state: ['done'] } }).rows).toMatchObject([
    { doneOn: '2014-04-08' },
  ])
  vault.must('tasks.reopen', { id, version: 2 })
  expect(vault.must('tasks.list', {}).total).toBe(1)
})

test('W1: a task that the program keeps follows its record, and is not rewritten', () => {
  const embassy = vault.must('organisations.create', {
    name: 'Embassy',
    kind: 'government',
    country: 'KZ',
  }).id
  vault.must('letters.create', {
    direction: 'out',
    type: 'urgent_appeal',
    recipients: [{ organisationId: embassy }],
    date: exact('2014-04-01'),
    subject: 'Release',
    deliveryStatus: 'sent',
  })
  const [task] = vault.must('tasks.list', {}).rows
  expect(task?.kind).toBe('reply_due')
  expect(
    vault.call('tasks.change', { id: task?.id ?? '', version: task?.version ?? 0, title: 'Other' }),
  ).toMatchObject({ error: { rule: 'W1' } })
})

test('the calendar holds what falls on the next fourteen days, in order, and nothing known by month alone', () => {
  vault.must('tasks.add', { title: 'Call the lawyer', dueOn: '2014-04-10' })
  vault.must('tasks.add', { title: 'Far off', dueOn: '2014-05-10' })
  const action = { type: 'picket', place: 'Bern', country: 'CH' } as const
  vault.must('actions.create', { ...action, title: 'Picket', state: 'planned', start: exact('2014-04-09') })
  vault.must('actions.create', { ...action, title: 'Some day', start: exact('2014-04') })
  vault.must('custody.record', {
    what: 'arrested',
    personId,
    on: exact('2011-12-20'),
    regime: 'remand_centre',
    source: press,
  })
  vault.must('custody.record', {
    what: 'sentenced',
    personId,
    on: exact('2012-06-04'),
    kind: 'imprisonment',
    years: 2,
    months: 4,
    countedFrom: exact('2011-12-20'),
    source: press,
  })
  expect(
    vault.must('work.calendar', { from: '2014-04-08' }).map(({ on, kind, label }) => [on, kind, label]),
  ).toEqual([
    ['2014-04-09', 'action', 'Picket'],
    ['2014-04-10', 'task', 'Call the lawyer'],
    ['2014-04-19', 'term_end', 'Roza Example'],
  ])
})

test('notes stand on their record with who wrote them, newest first', () => {
  const note = { owner: 'person', ownerId: personId } as const
  const { id } = vault.must('notes.add', { ...note, text: 'First' })
  vault.must('notes.add', { ...note, text: 'Second' })
  vault.must('notes.change', { id, version: 1, text: 'First, put right' })
  expect(vault.must('notes.list', note).map(({ text }) => text)).toEqual(['Second', 'First, put right'])
})

test('P3, P6, P7: at 18 she is asked herself, a scan is deleted once checked, and why she does not know is reviewed', () => {
  const consent = {
    subject: 'person',
    subjectId: personId,
    givenBy: 'guardian',
    givenOn: '2014-01-01',
  } as const
  vault.must('consents.add', { ...consent, scopes: ['aid'], form: 'written' })
  const bytes = new TextEncoder().encode('A paper, scanned')
  const { id } = vault.must('documents.add', {
    owner: 'person',
    ownerId: personId,
    name: 'passport.txt',
    kind: 'id',
    bytes,
  })
  expect(kinds()).toEqual([])
  vault.must('privacy.setBasis', {
    personId,
    version: vault.must('people.get', { id: personId }).version,
    basis: null,
    publicSourceId: null,
    notInformedBecause: 'In custody',
    informReviewOn: '2014-04-08',
  })
  expect(kinds()).toEqual(['tell_person'])
  vault.setNow('2015-01-02T10:00:00.000Z')
  const needs = vault.must('home.needs', { on: '2015-01-02' }).map(({ kind }) => kind)
  expect(needs).toEqual(['ask_consent', 'delete_scan', 'tell_person'])
  vault.must('documents.destroy', { id, version: 1, reason: 'Checked against the court record' })
  expect(vault.call('documents.open', { id })).toMatchObject({ error: { code: 'not_found' } })
  expect(vault.ctx.prepare('select count(*) from document_content').pluck().get()).toBe(0)
})

test('P6: what accounts rest on is not deleted', () => {
  const { id } = vault.must('documents.add', {
    owner: 'person',
    ownerId: personId,
    name: 'receipt.txt',
    kind: 'receipt',
    bytes: new TextEncoder().encode('Received'),
  })
  expect(vault.call('documents.destroy', { id, version: 1, reason: 'No room' })).toMatchObject({
    error: { rule: 'P6' },
  })
})

test('P6: when the campaign closes, what was written about harm is looked at again', () => {
  const campaign = { title: 'Zhanaozen', launchedOn: '2012-01-01', country: 'KZ' }
  const { id } = vault.must('campaigns.create', campaign)
  const { version } = vault.must('people.get', { id: personId })
  const names = [{ script: 'Latn' as const, given: 'Roza', family: 'Example' }]
  vault.must('people.update', { id: personId, version, names, roles: ['detained_worker'], campaignId: id })
  const harm = { kind: 'harm', personId, harm: 'tortured', on: exact('2011-12') } as const
  vault.must('facts.add', { ...harm, detail: 'In her own words' })
  expect(kinds()).toEqual([])
  const page = vault.must('campaigns.get', { id })
  vault.must('campaigns.update', { ...campaign, id, version: page.version, status: 'closed' })
  expect(kinds()).toEqual(['review_harm'])
})
