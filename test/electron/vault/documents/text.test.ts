// Files are found by what they say, but for those that few may read; and what somebody asked to forget leads nowhere.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { refreshIndex } from '../../../../electron/vault/lifecycle/refresh-index.ts'
import { text as bytesOf } from '../../../helpers/sample-files.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())

const person = (given: string, family: string) =>
  vault.must('people.create', { names: [{ script: 'Latn', given, family }], roles: ['activist'] }).id
const add = (ownerId: string, text: string, kind: 'other' | 'medical' = 'other') =>
  vault.must('documents.add', {
    owner: 'person',
    ownerId,
    name: 'scan.txt',
    kind,
    bytes: bytesOf(`${ownerId} ${text}`),
    text,
  }).id
const found = (text: string) =>
  vault.must('search.all', { text }).filter(({ group }) => group === 'documents')
const inRoom = (search: string) => vault.must('documents.all', { search }).total
const textsHeld = () => vault.ctx.prepare('select count(*) from document_text').pluck().get()

const verdict = `The court of Aktau ${'heard witnesses and '.repeat(30)} sentenced Mukhtar Umbetov to six years. ${'Costs. '.repeat(40)}`

test('a file is found by a word of what it says, in any script, and shows where it stands', () => {
  const id = add(person('Yerlan', 'Aminov'), verdict)
  expect(found('умбетов')).toMatchObject([{ id, label: 'scan.txt' }])
  expect(found('umbetov')[0]?.detail).toMatch(
    /^Yerlan Aminov · … .*sentenced Mukhtar Umbetov to six years.* …$/,
  )
  expect(found('scan')[0]?.detail).toBe('Yerlan Aminov')
  expect([inRoom('umbetov aminov'), inRoom('umbetov nobody')]).toEqual([1, 0])
  // Running text is no list of names: nothing is taken for a slip of one of its words.
  expect(found('umbetvo')).toEqual([])
})

test('keys of an older kind are made anew of the text when the vault is opened', () => {
  const id = add(person('Yerlan', 'Aminov'), verdict)
  vault.ctx.sqlite.exec(`insert into search_fts (search_fts) values ('delete-all'); delete from search_near;
    delete from search_use; delete from search_key; update search_doc set keys = ''; update document_text set keys = ''`)
  expect(found('umbetov')).toEqual([])
  refreshIndex(vault.ctx)
  expect(found('умбетов')).toMatchObject([{ id }])
})

test('it stays found when its record or its description changes', () => {
  const personId = person('Yerlan', 'Aminov')
  const id = add(personId, verdict)
  const fields = { name: 'verdict.txt', kind: 'other', description: 'First instance' } as const
  vault.must('documents.update', { id, version: 1, ...fields })
  vault.must('people.update', {
    id: personId,
    version: 1,
    names: [{ script: 'Latn', given: 'Yerlan', family: 'Aminuly' }],
    roles: ['activist'],
  })
  expect([found('umbetov').length, found('verdict').length, inRoom('aminuly umbetov')]).toEqual([1, 1, 1])
  vault.must('documents.archive', { id, version: 2 })
  expect(found('umbetov')).toEqual([])
})

test('what few may read is found by its name alone, also when it is called so later', () => {
  const personId = person('Yerlan', 'Aminov')
  add(personId, 'pneumonia', 'medical')
  expect([found('pneumonia').length, textsHeld()]).toEqual([0, 0])
  const id = add(personId, 'fracture of the wrist')
  expect(found('fracture')).toHaveLength(1)
  vault.must('documents.update', { id, version: 1, name: 'scan.txt', kind: 'medical' })
  expect([found('fracture').length, found('scan').length, textsHeld()]).toEqual([0, 2, 0])
})

test('P6: a file that is deleted, or names somebody who is erased, is no longer found by what it says', () => {
  const [erased, other] = [person('Mukhtar', 'Umbetov'), person('Yerlan', 'Aminov')]
  const own = add(erased, 'a letter of complaint')
  const gone = add(other, 'a receipt of the well')
  add(other, 'He shared the cell with Mukhtar Umbetov.')
  const kept = add(other, 'He was fed once a day.')
  vault.must('documents.destroy', { id: gone, version: 1, reason: 'Wrong file' })
  expect(found('receipt')).toEqual([])
  const { version, ref } = vault.must('people.get', { id: erased })
  vault.must('people.erase', { id: erased, version, code: ref, reason: 'Asked in writing' })
  expect([found('complaint').length, found('shared').length, found('umbetov').length]).toEqual([0, 0, 0])
  expect(found('fed')).toMatchObject([{ id: kept }])
  expect(textsHeld()).toBe(1)
  expect(vault.ctx.prepare('select 1 from document_text where document_id = ?').get(own)).toBeUndefined()
})
