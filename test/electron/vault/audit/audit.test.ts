import { afterEach, beforeEach, expect, test } from 'vitest'
import { vaultContract } from '../../../../shared/contract/index.ts'
import { rowOf } from '../../../../electron/vault/audit/change.ts'
import { writeEntry } from '../../../../electron/vault/audit/log.ts'
import { inOneCommand } from '../../../../electron/vault/audit/operation.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())

const person = (family: string) =>
  vault.must('people.create', { names: [{ script: 'Latn', family, given: 'Aidar' }], roles: ['activist'] })
const tamper = (sql: string) => {
  const { sqlite } = vault.ctx
  for (const trigger of ['audit_no_update', 'audit_no_delete', 'audit_chain'])
    sqlite.exec(`drop trigger if exists ${trigger}`)
  sqlite.exec(sql)
  return vault.must('history.verify', {}).firstBadSeq
}

test('every change is in the trail with what was and what is, and the chain holds', () => {
  const { id } = person('Example')
  vault.must('people.archive', { id, version: 1 })
  const [newest] = vault.must('history.list', { entity: 'person', entityId: id })
  expect(newest).toMatchObject({ action: 'archive', changes: [{ field: 'deleted_at', before: null }] })
  expect(vault.must('history.verify', {})).toMatchObject({ firstBadSeq: null })
})

test('the entry of a new record says what was told, and nothing of what was left empty', () => {
  const { id } = person('Example')
  const [first] = vault.must('history.list', { entity: 'person', entityId: id }).toReversed()
  const told = new Map(first?.changes.map(({ field, after }) => [field, after]))
  expect(told.get('name_latin')).toBe('Aidar Example')
  expect(told.has('notes') || told.has('employer_id') || told.has('deleted_at')).toBe(false)
})

test('a command of before a column was given up is undone without it', () => {
  const { id } = person('Example')
  const { undo } = inOneCommand(vault.ctx, { channel: 'people.update', undoable: true }, () => {
    const before = { ...rowOf(vault.ctx, 'person', id), given_up: 'x' }
    vault.ctx.sqlite.prepare("update person set occupation = 'welder', row_version = 2 where id = ?").run(id)
    const after = { ...rowOf(vault.ctx, 'person', id), given_up: 'y' }
    return {
      undo: writeEntry(vault.ctx, {
        entity: 'person',
        entityId: id,
        action: 'update',
        subjectId: id,
        before,
        after,
      }),
    }
  })
  vault.must('history.undo', { seq: undo })
  expect(rowOf(vault.ctx, 'person', id).occupation).toBe('')
})

test('the trail is append-only for the database itself', () => {
  person('Example')
  expect(() => vault.ctx.sqlite.exec("update audit_log set actor = 'x'")).toThrow('append-only')
  expect(() => vault.ctx.sqlite.exec('delete from audit_log')).toThrow('append-only')
  expect(() =>
    vault.ctx.sqlite.exec('insert or replace into audit_log select * from audit_log where seq = 1'),
  ).toThrow()
})

test('G15: an edited, a deleted and an exchanged entry are each found, at the first that is wrong', () => {
  for (let i = 0; i < 4; i++) person(`Example${i}`)
  expect(tamper("update audit_log set at = '2000-01-01T00:00:00.000Z' where seq = 5")).toBe(5)
})
test('G15: a deleted entry is found', () => {
  for (let i = 0; i < 4; i++) person(`Example${i}`)
  expect(tamper('delete from audit_log where seq = 6')).toBe(6)
})
test('G15: a forged payload is found', () => {
  for (let i = 0; i < 4; i++) person(`Example${i}`)
  expect(
    tamper('update audit_log set payload = (select payload from audit_log where seq = 2) where seq = 3'),
  ).toBe(3)
})

test('erasing a person is deleting her key: the chain still verifies and the contents are gone', () => {
  const { id } = person('Example')
  vault.ctx.sqlite.prepare('delete from subject_key where subject_id = ?').run(id)
  expect(vault.must('history.verify', {}).firstBadSeq).toBeNull()
  expect(vault.must('history.list', { entity: 'person', entityId: id })[0]?.changes).toEqual([])
})

test('undo takes back the whole command, once, and only while nobody changed the record since', () => {
  const made = person('Example')
  expect(vault.must('people.list', {}).total).toBe(1)
  vault.must('history.undo', { seq: made.undo ?? 0 })
  expect(vault.must('people.list', {}).total).toBe(0)
  expect(vault.must('search.people', { text: 'Example' }).items).toEqual([])
  expect(vault.call('history.undo', { seq: made.undo ?? 0 })).toMatchObject({ error: { rule: 'U1' } })
  const again = person('Other')
  vault.must('people.archive', { id: again.id, version: 1 })
  expect(vault.call('history.undo', { seq: again.undo ?? 0 })).toMatchObject({ error: { rule: 'U1' } })
})

test('posted money cannot be undone by one key', () => {
  const fundId = vault.must('funds.create', {
    name: 'Fund',
    class: 'unrestricted',
    openedOn: '2014-01-01',
    reportingCurrency: 'CHF',
  }).id
  const accountId = vault.must('accounts.create', { name: 'Bank', kind: 'bank', currency: 'CHF' }).id
  expect(
    vault.must('donations.record', {
      receivedOn: '2014-01-02',
      fundId,
      accountId,
      donorUnknown: true,
      amountMinor: 5,
      currency: 'CHF',
    }).undo,
  ).toBeNull()
})

test('a form that loaded an older version is told so, and nothing is overwritten', () => {
  const { id } = vault.must('organisations.create', { name: 'Union', kind: 'union' })
  vault.must('organisations.update', { id, version: 1, name: 'Union of oil workers', kind: 'union' })
  expect(
    vault.call('organisations.update', { id, version: 1, name: 'Something else', kind: 'union' }),
  ).toMatchObject({ error: { code: 'conflict' } })
  expect(vault.must('organisations.get', { id }).name).toBe('Union of oil workers')
})

test('200 commands, half of which throw: what was acknowledged is stored, and nothing else', () => {
  const acknowledged: string[] = []
  for (let i = 0; i < 200; i++) {
    const broken = i % 2 === 1
    const result = vault.call('households.create', {
      label: `Family ${i}`,
      peopleCount: 2,
      dependantsCount: broken ? 3 : 1,
      ground: 'other',
    })
    if (result.ok) acknowledged.push(`Family ${i}`)
  }
  const stored = Array.from({ length: 2 }, (_, page) => page).reduce<{
    labels: string[]
    cursor: string | null
  }>(
    ({ labels, cursor }) => {
      const { rows, next } = vault.must('households.list', { sort: 'ref', cursor, limit: 60 })
      return { labels: [...labels, ...rows.map(({ label }) => label)], cursor: next }
    },
    { labels: [], cursor: null },
  ).labels
  expect(stored).toEqual(acknowledged)
  expect(acknowledged).toHaveLength(100)
})

test('G8: unknown channels, names of prototypes and inputs of another shape reach no handler', () => {
  const { call } = vault as unknown as { call: (channel: string, input: unknown) => { ok: boolean } }
  for (const channel of ['toString', '__proto__', 'constructor', 'vault.open'])
    expect(call(channel, {})).toMatchObject({ ok: false, error: { code: 'not_found' } })
  const before = vault.must('history.verify', {}).entries
  for (const channel of Object.keys(vaultContract))
    for (const input of [null, 7, 'text', [], { extra: 1, __proto__: { id: 1 } }]) {
      if (vaultContract[channel as keyof typeof vaultContract].input.safeParse(input).success) continue
      expect(call(channel, input)).toMatchObject({ ok: false, error: { code: 'validation' } })
    }
  expect(vault.must('history.verify', {}).entries).toBe(before)
})
