// One earlier value put back from a history, and what came after it kept.
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Input } from '../../../../shared/contract/index.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())

type Fields = Partial<Input<'people.create'>>
const person = (fields: Fields): Input<'people.create'> => ({
  names: [{ script: 'Latn', family: 'Aminov', given: 'Yerlan' }],
  roles: ['activist'],
  ...fields,
})
/** A driller of Aktau, then a welder of Aktau, then a welder of Oral. */
const changedTwice = () => {
  const { id } = vault.must('people.create', person({ occupation: 'Driller', settlement: 'Aktau' }))
  vault.must('people.update', { id, version: 1, ...person({ occupation: 'Welder', settlement: 'Aktau' }) })
  vault.must('people.update', { id, version: 2, ...person({ occupation: 'Welder', settlement: 'Oral' }) })
  return id
}
const history = (entityId: string) => vault.must('history.list', { entity: 'person', entityId })
const entryWith = (id: string, field: string, before: string) => {
  const found = history(id).find(({ changes }) =>
    changes.some((change) => change.field === field && change.before === before),
  )
  if (!found) throw new Error(`no entry in which ${field} was ${before}`)
  return found
}

test('an older value comes back though the record was changed since; the later change of another field stays', () => {
  const id = changedTwice()
  const { seq, canUndo, changes } = entryWith(id, 'occupation', 'Driller')
  expect(canUndo).toBe(false)
  expect(changes).toEqual([{ field: 'occupation', before: 'Driller', after: 'Welder', canPutBack: true }])
  const saved = vault.must('history.putBack', { seq, field: 'occupation' })
  expect(vault.must('people.get', { id })).toMatchObject({ occupation: 'Driller', settlement: 'Oral' })
  expect(history(id)[0]).toMatchObject({
    action: 'update',
    changes: [{ field: 'occupation', before: 'Welder', after: 'Driller' }],
  })
  expect(vault.must('history.verify', {}).firstBadSeq).toBeNull()
  // It is what it was: nothing is left to put back, until it is changed or taken back.
  expect(vault.call('history.putBack', { seq, field: 'occupation' })).toMatchObject({ error: { rule: 'U2' } })
  vault.must('history.undo', { seq: saved.undo ?? 0 })
  expect(vault.must('people.get', { id })).toMatchObject({ occupation: 'Welder', settlement: 'Oral' })
})

test('what a name is sorted and found by comes back with it', () => {
  const fields = { kind: 'union' } as const
  const { id } = vault.must('organisations.create', { name: 'Dockers', ...fields })
  vault.must('organisations.update', { id, version: 1, name: 'Seafarers', ...fields })
  vault.must('organisations.create', { name: 'Miners', ...fields })
  const entry = vault.must('history.list', { entity: 'organisation', entityId: id })[0]
  vault.must('history.putBack', { seq: entry?.seq ?? 0, field: 'name' })
  const listed = vault.must('organisations.list', { sort: 'name' })
  expect(listed.rows.map(({ name }) => name)).toEqual(['Dockers', 'Miners'])
  expect(vault.must('search.all', { text: 'dockers' })).toHaveLength(1)
})

test('a day that others hang on, a state, an archived record and an unknown entry are refused', () => {
  const { id } = vault.must('people.create', person({ birth: { text: '1970', qualifier: 'exact' } }))
  vault.must('people.update', {
    id,
    version: 1,
    ...person({ birth: { text: '1971', qualifier: 'exact' }, occupation: 'Welder' }),
  })
  const { seq, changes } = entryWith(id, 'birth_text', '1970')
  expect(changes.map(({ field, canPutBack }) => [field, canPutBack])).toEqual([
    ['birth_text', false],
    ['occupation', true],
  ])
  const refused = (field: string, at = seq) => vault.call('history.putBack', { seq: at, field })
  for (const field of ['birth_text', 'deleted_at', 'id', 'constructor', 'no_such_field'])
    expect(refused(field)).toMatchObject({ error: { rule: 'U2' } })
  expect(refused('occupation', 999)).toMatchObject({ error: { code: 'not_found' } })
  vault.must('people.archive', { id, version: 2 })
  expect(refused('occupation')).toMatchObject({ error: { rule: 'U2' } })
})

test('G9: only whoever may change such a record puts a value of it back', () => {
  const id = changedTwice()
  const { seq } = entryWith(id, 'occupation', 'Driller')
  vault.ctx.user = { ...vault.ctx.user, roles: ['treasurer'] }
  expect(entryWith(id, 'occupation', 'Driller').changes[0]?.canPutBack).toBe(false)
  const refused = vault.call('history.putBack', { seq, field: 'occupation' })
  expect(refused).toMatchObject({ error: { code: 'forbidden' } })
})
