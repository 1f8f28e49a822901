// A whole list taken back, also after further work; and a list that is stopped midway, of which nothing is left.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dispatchLong } from '../../../../electron/vault/dispatch.ts'
import { bringIn, stageList } from '../../../helpers/bring-in.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())
const people = () => vault.must('people.list', {}).rows
const idOf = (name: string) => people().find(({ nameCyrillic }) => nameCyrillic === name)?.id ?? ''
const list =
  'ФИО;Год рождения;Дата ареста;Место содержания\nАминов Талгат;1978;17.12.2011;СИЗО\nТулешов Максат;1970;17.12.2011;СИЗО\nТулетаева Роза;1965;;'
const everything = () =>
  ['person', 'person_name', 'custody_period', 'facility', 'source', 'person_role'].map((table) =>
    vault.ctx.sqlite.prepare(`select count(*) from ${table} where deleted_at is null`).pluck().get(),
  )

test('what nobody has touched goes, whole: persons, stays, places, sources', async () => {
  const { id } = await bringIn(vault, list, 'people', { common: { roles: 'detained_worker' } })
  expect(people()).toHaveLength(3)
  expect(vault.must('imports.changedSince', { id })).toEqual({ changed: [], unchanged: 3 })
  expect(vault.must('imports.undo', { id })).toEqual({ undone: 3, kept: 0 })
  expect(everything()).toEqual([0, 0, 0, 0, 0, 0])
  expect(vault.must('search.people', { text: 'Аминов', limit: 5 }).items).toEqual([])
  expect(vault.call('imports.undo', { id })).toMatchObject({ ok: false })
})

test('what was changed or used since stays, and is named; the rest goes', async () => {
  const { id } = await bringIn(vault, list, 'people', { common: { roles: 'detained_worker' } })
  const talgat = idOf('Талгат Аминов')
  vault.must('people.setField', { id: talgat, version: 1, field: 'region', value: 'Маңғыстау' })
  // Nobody changed her, but a family rests on her.
  vault.must('households.create', {
    label: 'Тулетаевы',
    peopleCount: 2,
    ground: 'other',
    groundPersonId: idOf('Роза Тулетаева'),
  })
  const { changed, unchanged } = vault.must('imports.changedSince', { id })
  expect([changed.map(({ n, label }) => [n, label]), unchanged]).toEqual([
    [
      [2, 'Талгат Аминов'],
      [4, 'Роза Тулетаева'],
    ],
    1,
  ])
  expect(vault.must('imports.undo', { id })).toEqual({ undone: 1, kept: 2 })
  expect(people().map(({ nameCyrillic }) => nameCyrillic)).toEqual(['Талгат Аминов', 'Роза Тулетаева'])
})

test('a record the list had only changed is what it was before', async () => {
  await bringIn(vault, 'ФИО;Год рождения;Роль\nАминов Талгат;1978;ранен', 'people')
  const before = vault.must('people.get', { id: idOf('Талгат Аминов') })
  const { id } = await bringIn(vault, 'ФИО;Год рождения;Профессия\nAminov Talgat;1978;сварщик', 'people')
  expect(vault.must('people.get', { id: before.id })).toMatchObject({
    occupation: 'сварщик',
    nameLatin: 'Talgat Aminov',
  })
  vault.must('imports.undo', { id })
  expect(vault.must('people.get', { id: before.id })).toMatchObject({
    occupation: '',
    nameLatin: '',
    names: [{ family: 'Аминов' }],
  })
})

test('G4: cancelled midway, refused or only tried, a list leaves nothing behind, and the next one can be brought in', async () => {
  const staged = await stageList(vault, list, 'people')
  staged.set({ common: { roles: 'detained_worker' } })
  const head = () => vault.ctx.sqlite.prepare('select count(*) from audit_log').pluck().get()
  const [before, entries] = [everything(), Number(head())]
  staged.check()
  expect(everything()).toEqual(before)
  expect(head()).toBe(entries + 1) // that it was checked
  let steps = 0
  const stopped = await dispatchLong(
    vault.ctx,
    'imports.run',
    { id: staged.id },
    { onStep: () => {}, isCancelled: () => ++steps >= 0 },
  )
  // A list of three rows may be through before anybody can stop it.
  if (!stopped.ok) expect(stopped.error.code).toBe('cancelled')
  expect(everything()).toEqual(stopped.ok ? [3, 3, 2, 1, 1, 3] : before)
  if (!stopped.ok) expect(staged.run()).toEqual({ new: 3 })
  expect(people()).toHaveLength(3)
})

test('rows that cannot be written leave nothing of themselves: neither the person nor her place', async () => {
  const { counts } = await bringIn(
    vault,
    'ФИО;Год рождения;Дата ареста;Место содержания\nАминов Талгат;1978;17.12.1970;СИЗО',
    'people',
  )
  expect(counts).toEqual({ problem: 1 })
  expect(everything()).toEqual([0, 0, 0, 0, 0, 0])
})

test('one staged list a user, which nobody else sees; put aside, its rows are gone', async () => {
  const first = await stageList(vault, list, 'people')
  const second = await stageList(vault, list, 'people')
  expect(vault.must('imports.current', {})).toEqual({ id: second.id })
  expect(vault.call('imports.get', { id: first.id })).toMatchObject({
    ok: false,
    error: { code: 'not_found' },
  })
  vault.must('imports.discard', { id: second.id })
  expect(vault.must('imports.current', {})).toBeNull()
  expect(vault.ctx.sqlite.prepare('select count(*) from import_row').pluck().get()).toBe(0)
})

test('E1: when somebody is erased no staged list keeps her name', async () => {
  await bringIn(vault, list, 'people', { common: { roles: 'detained_worker' } })
  const staged = await stageList(vault, list, 'people')
  staged.check()
  const { id, version, ref } = vault.must('people.get', { id: idOf('Талгат Аминов') })
  vault.must('people.erase', { id, version, code: ref, reason: 'Asked for it' })
  expect(vault.must('imports.current', {})).toBeNull()
  expect(vault.ctx.sqlite.prepare('select count(*) from import_row').pluck().get()).toBe(0)
})
