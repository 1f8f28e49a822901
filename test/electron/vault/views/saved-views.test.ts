import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Role } from '../../../../shared/contract/define.ts'
import type { Input } from '../../../../shared/contract/index.ts'
import { dispatch } from '../../../../electron/vault/dispatch.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())

const state: Input<'views.create'>['state'] = {
  filters: { status: ['detained'] },
  labels: {},
  sort: 'since',
  descending: true,
  archived: false,
  order: ['status', 'facility'],
  hidden: ['roles'],
  density: 'compact',
  display: 'list',
}
const detained: Input<'views.create'> = { list: 'people.list', name: 'In custody', shared: false, state }
const as = (userId: string, roles: Role[]) => {
  const ctx = { ...vault.ctx, user: { ...vault.ctx.user, id: userId, roles } }
  return (channel: string, input: unknown) => dispatch(ctx, channel, input)
}
const other = '019b0000-0000-7000-8000-00000000000a'

test('a view comes back as it was saved, and only in its list', () => {
  const { id } = vault.must('views.create', detained)
  expect(vault.must('views.list', { list: 'people.list' })).toEqual([
    { id, version: 1, name: 'In custody', shared: false, mayChange: true, state },
  ])
  expect(vault.must('views.list', { list: 'households.list' })).toEqual([])
})

test('a view that asks its list for what it does not have is refused, and nothing is kept', () => {
  for (const wrong of [
    { filters: { donor: ['x'] } },
    { sort: 'amount' },
    { density: 'airy' as 'compact' },
    { order: Array.from({ length: 61 }, (_, at) => `c${at}`) },
  ])
    expect(
      vault.call('views.create', { ...detained, state: { ...state, ...wrong } }),
      JSON.stringify(wrong),
    ).toMatchObject({ ok: false, error: { code: 'validation' } })
  expect(vault.must('views.list', { list: 'people.list' })).toEqual([])
})

test('two views one sees never have the same name', () => {
  const { id } = vault.must('views.create', detained)
  expect(vault.call('views.create', { ...detained, name: ' IN CUSTODY ' })).toMatchObject({
    error: { fields: { name: { problem: 'name_taken' } } },
  })
  vault.must('views.update', { id, version: 1, name: 'In custody', shared: true, state })
  vault.must('views.create', {
    ...detained,
    list: 'households.list',
    state: { ...state, filters: {}, sort: 'name' },
  })
})

test('a view of mine is seen by nobody else; a shared one by all, and changed by its maker or an administrator', () => {
  const { id } = vault.must('views.create', detained)
  const officer = as(other, ['case_officer'])
  expect(officer('views.list', { list: 'people.list' })).toEqual({ ok: true, value: [] })
  vault.must('views.update', { id, version: 1, name: 'In custody', shared: true, state })
  expect(officer('views.list', { list: 'people.list' })).toMatchObject({
    value: [{ id, mayChange: false }],
  })
  const rename = { id, version: 2, name: 'Mine now', shared: true, state }
  expect(officer('views.update', rename)).toMatchObject({ error: { code: 'forbidden' } })
  expect(officer('views.archive', { id, version: 2 })).toMatchObject({ error: { code: 'forbidden' } })
  expect(as(other, ['administrator'])('views.update', rename)).toMatchObject({ ok: true })
})

test('an auditor uses views and makes none', () => {
  vault.must('views.create', { ...detained, shared: true })
  const auditor = as(other, ['auditor_read_only'])
  expect(auditor('views.list', { list: 'people.list' })).toMatchObject({ value: [{ mayChange: false }] })
  expect(auditor('views.create', { ...detained, name: 'Another' })).toMatchObject({
    error: { code: 'forbidden' },
  })
})

test('a view changed meanwhile is a conflict; a deleted one comes back by undo', () => {
  const { id } = vault.must('views.create', detained)
  expect(vault.call('views.archive', { id, version: 7 })).toMatchObject({ error: { code: 'conflict' } })
  const { undo } = vault.must('views.archive', { id, version: 1 })
  expect(vault.must('views.list', { list: 'people.list' })).toEqual([])
  vault.must('history.undo', { seq: undo ?? 0 })
  expect(vault.must('views.list', { list: 'people.list' })).toMatchObject([{ id, name: 'In custody' }])
})

test('P6: erasing a person takes her name out of the views that name her', () => {
  const name = { script: 'Latn' as const, family: 'Plantova', given: 'Zarinela', patronymic: '' }
  const { id, ref } = vault.must('people.create', { names: [name], roles: ['family_member'] })
  vault.must('views.create', {
    ...detained,
    name: 'Around Zarinela Plantova',
    state: { ...state, labels: { [id]: 'Zarinela Plantova' } },
  })
  vault.must('people.erase', { id, version: 1, code: ref ?? '', reason: 'Asked by herself' })
  const [view] = vault.must('views.list', { list: 'people.list' })
  expect(JSON.stringify(view)).not.toMatch(/Plantova|Zarinela/)
  expect(view?.state.labels).toEqual({ [id]: ref })
})
