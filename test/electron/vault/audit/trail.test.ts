import { afterEach, beforeEach, expect, test } from 'vitest'
import enKinds from '../../../../shared/locales/en/audit.json'
import { isKeptTable } from '../../../../electron/vault/audit/change.ts'
import { exportList } from '../../../helpers/list-export.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())

const person = (given: string, family: string) =>
  vault.must('people.create', { names: [{ script: 'Latn', given, family }], roles: ['activist'] })
const trail = (input: Parameters<typeof vault.must<'audit.list'>>[1] = {}) =>
  vault.must('audit.list', { descending: true, ...input })

test('the trail lists every entry, newest first, with whose record it was, and pages', () => {
  for (let made = 0; made < 40; made++) person('Aidar', `Bekov${made}`)
  const { rows, next, total } = trail()
  expect(rows).toHaveLength(50)
  expect(rows[0]?.id).toBe(total)
  expect(rows.find(({ entity }) => entity === 'person')?.record).toBe('Aidar Bekov39')
  expect(rows.find(({ entity }) => entity === 'person_name')?.record).toBe('Aidar Bekov39')
  const older = trail({ cursor: next })
  expect(older.rows[0]?.id).toBe((rows.at(-1)?.id ?? 0) - 1)
})

test('the trail is filtered by who, what, kind, time and by the name of the record', () => {
  const { id } = person('Aidar', 'Bekov')
  person('Roza', 'Tuletaeva')
  vault.must('people.archive', { id, version: 1 })
  const kinds = (input: object) => trail(input).rows.map(({ action, record }) => `${action} ${record}`)
  expect(kinds({ filters: { action: ['archive'] } })).toEqual(['archive Aidar Bekov'])
  expect(kinds({ search: 'tulet', filters: { entity: ['person'] } })).toEqual(['create Roza Tuletaeva'])
  expect(trail({ filters: { actor: ['nobody'] } }).rows).toEqual([])
  vault.setNow('2014-04-20T10:00:00.000Z')
  person('Kanat', 'Zhusipbaev')
  expect(kinds({ filters: { days: ['7'], entity: ['person'] } })).toEqual(['create Kanat Zhusipbaev'])
  expect(kinds({ filters: { days: ['30'], entity: ['person'] } })).toHaveLength(4)
})

test('an entry tells before and after, its computer and its code', () => {
  const { id } = person('Aidar', 'Bekov')
  vault.must('people.archive', { id, version: 1 })
  const [newest] = trail().rows
  const entry = vault.must('audit.entry', { seq: newest?.id ?? 0 })
  expect(entry).toMatchObject({ action: 'archive', record: 'Aidar Bekov', device: 'A', isErased: false })
  expect(entry.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  expect(entry.changes.map(({ field }) => field)).toContain('deleted_at')
})

test('G15: a printed code fits its entry alone, and no longer once the history before it was changed', () => {
  person('Aidar', 'Bekov')
  const [newest] = trail().rows
  const seq = newest?.id ?? 0
  const { code } = vault.must('audit.entry', { seq })
  const verdict = (asked: { seq: number; code: string }) => vault.must('audit.checkCode', asked).verdict
  person('Roza', 'Tuletaeva')
  expect(verdict({ seq, code: code.toLowerCase().replaceAll('-', ' ') })).toBe('fits')
  expect(verdict({ seq: seq - 1, code })).toBe('other_code')
  expect(verdict({ seq: seq + 100, code })).toBe('no_such_entry')

  vault.ctx.sqlite.exec('drop trigger audit_no_update')
  vault.ctx.prepare("update audit_log set action = 'void' where seq = 1").run()
  expect(verdict({ seq, code })).toBe('broken_before')
})

test('G9: the trail is for administrator, treasurer and auditor, as a list and as a file', async () => {
  const officer = openTestVault({ roles: ['case_officer'] })
  const columns = [{ id: 'at', header: 'When' }]
  expect(officer.call('audit.list', {})).toMatchObject({ error: { code: 'forbidden' } })
  expect(officer.call('exports.page', { list: 'audit.list', input: {}, columns })).toMatchObject({
    error: { code: 'forbidden' },
  })
  officer.close()
  person('Aidar', 'Bekov')
  expect((await exportList(vault, { list: 'audit.list', columns })).rows).toBeGreaterThan(1)
})

test('every kind of record has its word', () => {
  const tables = vault.ctx.prepare("select name from sqlite_master where type = 'table'").all() as {
    name: string
  }[]
  const kept = tables.map(({ name }) => name).filter(isKeptTable)
  expect(kept.filter((name) => !Object.hasOwn(enKinds.kind, name))).toEqual([])
})
