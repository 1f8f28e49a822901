// One box for every record: money, notes and files too, each with where it stands.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'
import { text as bytesOf } from '../../../helpers/sample-files.ts'

let vault: TestVault
let personId: string
beforeEach(() => {
  vault = openTestVault()
  personId = vault.must('people.create', {
    names: [{ script: 'Latn', given: 'Yerlan', family: 'Aminov' }],
    roles: ['detained_worker'],
  }).id
})
afterEach(() => vault.close())

const all = (text: string) => vault.must('search.all', { text })
const note = (text: string) => vault.must('notes.add', { owner: 'person', ownerId: personId, text }).id

test('a note is found by a word in any script, and shows where it stands', () => {
  note(`First of all: ${'the lawyer was told. '.repeat(6)}He began a голодовка on Monday.`)
  const [hit] = all('golodov')
  expect(hit).toMatchObject({
    group: 'notes',
    label: 'Yerlan Aminov',
    ref: 'C-A-2014-0001',
    at: { entity: 'person', id: personId },
  })
  expect(all('aminov')).toEqual([])
  expect(hit?.detail).toMatch(/^… .*a голодовка on Monday\.$/)
})

test('a note that was changed or archived is found as it stands', () => {
  const id = note('Calls on Friday')
  vault.must('notes.change', { id, version: 1, text: 'Calls on Sunday' })
  expect([all('friday').length, all('sunday').length]).toEqual([0, 1])
  vault.must('notes.archive', { id, version: 2 })
  expect(all('sunday')).toEqual([])
})

test('words of notes are no names: nothing is a slip for them, and they stand in no vocabulary', () => {
  note('Solidarnost')
  expect(all('solidarnost')).toHaveLength(1)
  expect(all('solidranost')).toEqual([])
  const inUse = vault.ctx.prepare("select count(*) from search_key where key = 'solidarnost'").pluck()
  expect(inUse.get()).toBe(0)
})

test('a file is found by its name and by its record', () => {
  const { id } = vault.must('documents.add', {
    owner: 'person',
    ownerId: personId,
    name: 'verdict_2013.txt',
    kind: 'court',
    description: '',
    bytes: bytesOf('1'),
  })
  for (const typed of ['verdict', 'aminov verdict', 'вердикт'])
    expect(all(typed), typed).toMatchObject([
      { group: 'documents', id, label: 'verdict_2013.txt', at: { entity: 'person', id: personId } },
    ])
})

test('E1: what was noted about an erased person is found by no word, and no key of it is left', () => {
  note('Golodovka')
  vault.must('people.erase', { id: personId, version: 1, code: 'C-A-2014-0001', reason: 'Asked for' })
  expect(all('golodovka')).toEqual([])
  expect(all('aminov')).toEqual([])
  const left = vault.ctx.prepare(
    "select keys from search_doc where keys like '%golodovk%' or keys like '%aminov%'",
  )
  expect(left.all()).toEqual([])
})

test('a person is found by her code, by a paper and by the number of a court', () => {
  const source = { id: vault.must('sources.create', { kind: 'press', title: 'Newspaper' }).id }
  const campaignId = vault.must('campaigns.create', { title: 'Justice', launchedOn: '2012-01-01' }).id
  vault.must('facts.add', { kind: 'identifier', personId, type: 'national_id', value: '800502-300 123' })
  vault.must('proceedings.create', {
    kind: 'criminal',
    court: 'Court of Aktau',
    courtCaseNo: '1-25/2012',
    start: { text: '2012-03-27', qualifier: 'exact' },
    personIds: [personId],
    campaignId,
    source,
  })
  for (const typed of ['C-A-2014-0001', '800502300123', '800502 300 123', '1-25/2012', 'aminov 8005'])
    expect(vault.must('search.people', { text: typed }).items, typed).toMatchObject([{ personId }])
  expect(vault.must('search.people', { text: '1-26/2012' }).items).toEqual([])
})
