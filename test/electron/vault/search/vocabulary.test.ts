// Keys are words people bear: each is counted, and none outlives the last record that has it.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { refreshIndex } from '../../../../electron/vault/lifecycle/refresh-index.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())

const person = (given: string, family: string) =>
  vault.must('people.create', {
    names: [{ script: 'Latn', given, family }],
    birth: { text: '1970', qualifier: 'exact' },
    roles: ['detained_worker'],
  }).id
/** Single letters are parts of record numbers, which stay. */
const keys = () =>
  vault.ctx.prepare('select key, uses from search_key where length(key) > 1 order by key').all()
const countOf = (table: string) => vault.ctx.prepare(`select count(*) from ${table}`).pluck().get()
const near = () => [countOf('search_near'), countOf('search_use')]
const found = (text: string) =>
  vault.must('search.people', { text }).items.map(({ displayName }) => displayName)

test('E1: the key of an erased name is gone, and so are its near forms', () => {
  person('Roza', 'Utkilova')
  const [before, formsBefore] = [keys(), near()]
  const id = person('Shabdan', 'Petrenko')
  const { ref, version } = vault.must('people.get', { id })
  vault.must('people.erase', { id, version, code: ref, reason: 'Asked for' })
  expect(found('Petrenko')).toEqual([])
  expect([keys(), near()]).toEqual([before, formsBefore])
})

test('a name that changes leaves no key of the old one', () => {
  const id = person('Roza', 'Utkilova')
  const { version } = vault.must('people.get', { id })
  vault.must('people.update', {
    id,
    version,
    names: [{ script: 'Latn', given: 'Roza', family: 'Petrenko' }],
    birth: { text: '1970', qualifier: 'exact' },
    roles: ['detained_worker'],
  })
  expect(found('Utkilova')).toEqual([])
  expect(found('Petrenko')).toEqual(['Roza Petrenko'])
})

test('records whose keys are of an older kind are indexed anew when the vault is opened', () => {
  person('Roza', 'Utkilova')
  const before = keys()
  vault.ctx.sqlite.exec(`insert into search_fts (search_fts) values ('delete-all');
    delete from search_near; delete from search_use; delete from search_key; update search_doc set keys = ''`)
  expect(found('Utkliova')).toEqual([])
  refreshIndex(vault.ctx)
  expect(keys()).toEqual(before)
  expect(found('Utkliova')).toEqual(['Roza Utkilova'])
})
