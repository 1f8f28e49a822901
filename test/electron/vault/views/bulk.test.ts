import { afterEach, beforeEach, expect, test } from 'vitest'
import { bulkRows } from '../../../../shared/contract/bulk.ts'
import { personRoles } from '../../../../shared/vocabulary/index.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())

const person = (family: string) =>
  vault.must('people.create', {
    names: [{ script: 'Latn', family, given: 'Example' }],
    roles: ['activist'],
  })
const household = (label: string, peopleCount = 3, dependantsCount = 1) =>
  vault.must('households.create', { label, peopleCount, dependantsCount, ground: 'imprisoned' })
const listed = (search = '') => vault.must('people.list', { search, limit: 200 }).rows
const chosen = () => listed().map(({ id, version }) => ({ id, version }))
const entries = () => vault.must('history.verify', {}).entries

test('a role is added to many persons in one command, and one undo takes all of it back', () => {
  for (let at = 0; at < bulkRows; at++) person(`Worker${at}`)
  const before = listed()
  const done = vault.must('people.bulk', { rows: chosen(), change: { do: 'addRole', role: 'witness' } })
  expect(done).toMatchObject({ changed: bulkRows, skipped: [] })
  expect(listed().every(({ roles }) => roles.join() === 'witness,activist')).toBe(true)
  expect(vault.must('people.list', { filters: { role: ['witness'] } }).total).toBe(bulkRows)
  vault.must('history.undo', { seq: done.undo ?? 0 })
  expect(listed().map(({ roles }) => roles)).toEqual(before.map(({ roles }) => roles))
  expect(vault.must('people.list', { filters: { role: ['witness'] } }).total).toBe(0)
})

test('who has the role already is no change and leaves no entry', () => {
  person('Aminov')
  const change = { do: 'addRole', role: 'activist' } as const
  const before = entries()
  expect(vault.must('people.bulk', { rows: chosen(), change })).toEqual({
    changed: 0,
    skipped: [],
    undo: null,
  })
  expect(entries()).toBe(before)
})

test('the same role in another campaign is another role of the person, not a second word in her list', () => {
  const { id } = person('Aminov')
  const { id: campaignId } = vault.must('campaigns.create', {
    title: 'Justice',
    launchedOn: '2011-12-16',
    country: 'KZ',
  })
  vault.must('people.bulk', { rows: chosen(), change: { do: 'addRole', role: 'activist', campaignId } })
  expect(vault.must('people.get', { id }).roles).toMatchObject([
    { role: 'activist', campaignId: null, campaign: null },
    { role: 'activist', campaignId, campaign: 'Justice' },
  ])
  expect(listed()[0]?.roles).toEqual(['activist'])
})

test('what somebody changed meanwhile is left alone and named; the others are changed', () => {
  const [a, b] = [person('Aminov'), person('Bekov')]
  const rows = chosen()
  vault.must('people.setField', { id: a.id, version: 1, field: 'settlement', value: 'Tenge' })
  expect(vault.must('people.bulk', { rows, change: { do: 'archive' } })).toMatchObject({
    changed: 1,
    skipped: [{ id: a.id, ref: a.ref, label: 'Example Aminov' }],
  })
  expect(listed().map(({ id }) => id)).toEqual([a.id])
  expect(vault.must('people.list', { archived: true }).rows.map(({ id }) => id)).toEqual([b.id])
})

test('P6: an erased record takes part in no bulk change', () => {
  const { id, ref } = person('Aminov')
  vault.must('people.erase', { id, version: 1, code: ref ?? '', reason: 'Asked' })
  const { version } = vault.must('people.get', { id })
  expect(
    vault.must('people.bulk', { rows: [{ id, version }], change: { do: 'addRole', role: 'witness' } }),
  ).toMatchObject({ changed: 0, skipped: [{ id, ref }] })
})

test('a part has at most a hundred rows, so that its undo reads all of it back', () => {
  const { id } = person('Aminov')
  const rows = Array.from({ length: bulkRows + 1 }, () => ({ id, version: 1 }))
  expect(vault.call('people.bulk', { rows, change: { do: 'archive' } })).toMatchObject({
    error: { code: 'validation' },
  })
  expect(vault.call('people.bulk', { rows: [], change: { do: 'archive' } })).toMatchObject({
    error: { code: 'validation' },
  })
})

test('one row that does not exist fails the whole command: nothing is half done', () => {
  person('Aminov')
  const ghost = { id: '019b0000-0000-7000-8000-00000000000f', version: 1 }
  const rows = [...chosen(), ghost]
  expect(vault.call('people.bulk', { rows, change: { do: 'archive' } })).toMatchObject({
    error: { code: 'not_found' },
  })
  expect(listed()).toHaveLength(1)
})

test('families change their risk, organisations their relation, letters their delivery, and all their place', () => {
  const family = household('Aminov')
  const embassy = vault.must('organisations.create', { name: 'Union', kind: 'union' })
  const letter = vault.must('letters.create', {
    direction: 'out',
    type: 'urgent_appeal',
    recipients: [{ organisationId: embassy.id }],
    date: { text: '2014-03-01', qualifier: 'exact' },
    subject: 'Release them',
  })
  const one = (id: string) => [{ id, version: 1 }]
  vault.must('households.bulk', { rows: one(family.id), change: { do: 'setRisk', riskLevel: 'high' } })
  expect(vault.must('households.get', { id: family.id })).toMatchObject({ riskLevel: 'high' })
  vault.must('organisations.bulk', {
    rows: one(embassy.id),
    change: { do: 'setRelation', relation: 'ally' },
  })
  expect(vault.must('organisations.get', { id: embassy.id })).toMatchObject({ relation: 'ally' })
  vault.must('letters.bulk', {
    rows: one(letter.id),
    change: { do: 'setDelivery', deliveryStatus: 'returned' },
  })
  expect(vault.must('letters.get', { id: letter.id })).toMatchObject({ deliveryStatus: 'returned' })
  const second = [{ id: letter.id, version: 2 }]
  expect(vault.must('letters.bulk', { rows: second, change: { do: 'archive' } }).changed).toBe(1)
  expect(
    vault.must('letters.bulk', { rows: [{ id: letter.id, version: 3 }], change: { do: 'restore' } }).changed,
  ).toBe(1)
})

test('archiving what is archived changes nothing, and keeps the moment it was archived', () => {
  const { id } = person('Aminov')
  vault.must('people.archive', { id, version: 1 })
  const { archivedAt } = vault.must('people.get', { id })
  vault.setNow('2014-05-01T10:00:00.000Z')
  expect(vault.must('people.bulk', { rows: [{ id, version: 2 }], change: { do: 'archive' } }).changed).toBe(0)
  expect(vault.must('people.get', { id }).archivedAt).toBe(archivedAt)
})

test('one field in place: checked as in the form, refused when the record changed, undone by one entry', () => {
  const { id } = person('Aminov')
  const set = (version: number, value: string) =>
    vault.call('people.setField', { id, version, field: 'settlement', value })
  expect(set(1, 'x'.repeat(201))).toMatchObject({ error: { fields: { value: { problem: 'too_long' } } } })
  const saved = vault.must('people.setField', { id, version: 1, field: 'settlement', value: ' Tenge ' })
  expect(listed()[0]).toMatchObject({ settlement: 'Tenge', version: 2 })
  expect(set(1, 'Zhetybai')).toMatchObject({ error: { code: 'conflict' } })
  vault.must('history.undo', { seq: saved.undo ?? 0 })
  expect(listed()[0]).toMatchObject({ settlement: '' })
  expect(
    vault.call('people.setField', { id, version: 3, field: 'naming' as 'settlement', value: 'public' }),
  ).toMatchObject({ error: { code: 'validation' } })
})

test('the risk of a family set in place sorts as one set in the form', () => {
  const [low, high] = [household('A'), household('B')]
  vault.must('households.setField', { id: low.id, version: 1, field: 'riskLevel', value: 'low' })
  vault.must('households.setField', { id: high.id, version: 1, field: 'riskLevel', value: 'high' })
  const { rows } = vault.must('households.list', { sort: 'risk', descending: true })
  expect(rows.map(({ id }) => id)).toEqual([high.id, low.id])
})

test('everything the filters let through is chosen by the list itself, with its versions', () => {
  for (let at = 0; at < 230; at++) person(`Worker${at}`)
  const { rows } = vault.must('people.list', { search: 'Worker7', limit: 200 })
  const found = vault.must('lists.ids', { list: 'people.list', input: { search: 'Worker7' } })
  expect(found).toEqual({ rows: rows.map(({ id, version }) => ({ id, version })), more: false })
  expect(vault.must('lists.ids', { list: 'people.list', input: {} }).rows).toHaveLength(230)
  expect(vault.call('lists.ids', { list: 'people.list', input: { sort: 'amount' } })).toMatchObject({
    error: { code: 'validation' },
  })
})

test('sums are of everything the filters let through, given with the first page and never across currencies', () => {
  for (let at = 1; at <= 60; at++) household(`Family ${at}`, 4, 2)
  household('Alone', 1, 0)
  const first = vault.must('households.list', { limit: 50 })
  expect(first.sums).toEqual([
    { of: 'peopleCount', currency: null, amount: 241 },
    { of: 'dependantsCount', currency: null, amount: 120 },
  ])
  expect(vault.must('households.list', { limit: 50, cursor: first.next }).sums).toBeNull()
  expect(vault.must('households.list', { search: 'Alone' }).sums?.[0]?.amount).toBe(1)
  expect(vault.must('households.list', { search: 'nobody' }).sums?.[0]?.amount).toBe(0)

  const { id: fundId } = vault.must('funds.create', {
    name: 'Relief',
    class: 'unrestricted',
    openedOn: '2014-01-01',
    reportingCurrency: 'CHF',
  })
  const gift = (currency: string, accountId: string, amountMinor: number) =>
    vault.must('donations.record', {
      fundId,
      accountId,
      donorUnknown: true,
      currency,
      receivedOn: '2014-04-01',
      amountMinor,
      method: 'bank_transfer',
    })
  const account = (currency: string) =>
    vault.must('accounts.create', { name: currency, kind: 'bank', currency }).id
  const [chf, eur] = [account('CHF'), account('EUR')]
  gift('CHF', chf, 1000)
  gift('CHF', chf, 250)
  gift('EUR', eur, 70)
  const wrong = gift('EUR', eur, 9999)
  vault.must('donations.reverse', { id: wrong.id, on: '2014-04-02', reason: 'Entered twice' })
  expect(vault.must('donations.list', {}).sums).toEqual([
    { of: 'amountMinor', currency: 'CHF', amount: 1250 },
    { of: 'amountMinor', currency: 'EUR', amount: 70 },
  ])
})

test('P5: a glance at a family shows who lives there, and records no reading of its trusted person', () => {
  const { id } = vault.must('households.create', {
    label: 'Aminov',
    peopleCount: 2,
    ground: 'imprisoned',
    trustedPerson: 'A neighbour',
    directContactUnsafe: true,
  })
  const { id: personId } = person('Aminova')
  vault.must('households.addMember', { householdId: id, personId, relation: 'spouse', isCaregiver: true })
  const before = entries()
  expect(vault.must('households.glance', { id })).toEqual({
    directContactUnsafe: true,
    members: [expect.objectContaining({ name: 'Example Aminova', relation: 'spouse', isCaregiver: true })],
    lastAid: null,
  })
  expect(entries()).toBe(before)
})

test('every role of the list can be given to many', () => {
  person('Aminov')
  for (const role of personRoles)
    expect(
      vault.call('people.bulk', { rows: chosen(), change: { do: 'addRole', role } }),
      role,
    ).toMatchObject({ ok: true })
})
