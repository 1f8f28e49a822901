// A whole campaign on a day, two days compared, the confirmation round and the places of detention.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { exportList } from '../../../helpers/list-export.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let campaignId: string
let source: { id: string }
beforeEach(() => {
  vault = openTestVault({ now: '2014-04-08T10:00:00.000Z' })
  source = { id: vault.must('sources.create', { kind: 'press', title: 'Newspaper' }).id }
  campaignId = vault.must('campaigns.create', { title: 'Justice', launchedOn: '2014-01-08' }).id
})
afterEach(() => vault.close())

const exact = (text: string) => ({ text, qualifier: 'exact' as const })
const worker = (family: string, arrestedOn?: string) => {
  const { id } = vault.must('people.create', {
    names: [{ script: 'Latn', family, given: 'Example' }],
    roles: ['detained_worker'],
    campaignId,
  })
  if (arrestedOn)
    vault.must('custody.record', {
      what: 'arrested',
      personId: id,
      on: exact(arrestedOn),
      source,
      facilityName: 'Aktau',
    })
  return id
}
const onDay = (on: string, more: object = {}) =>
  vault.must('custody.onDay', { filters: { campaign: [campaignId], on: [on], ...more } }).rows
const freed = (personId: string, on: string) =>
  vault.must('custody.record', { what: 'freed', personId, on: exact(on), kind: 'amnesty', source })

test('who was where on a day, and what changed since an earlier one', () => {
  const [a, b] = [worker('Aminov', '2012-01-03'), worker('Berikov', '2012-02-03')]
  worker('Dosov', '2014-03-01')
  vault.must('custody.record', {
    what: 'moved',
    personId: b,
    on: exact('2014-02-20'),
    regime: 'colony_settlement',
    facilityName: 'Atyrau',
    source,
  })
  freed(a, '2014-03-12')
  expect(onDay('2014-01-08').map(({ nameLatin, status }) => [nameLatin, status])).toEqual([
    ['Example Aminov', 'held_closed'],
    ['Example Berikov', 'held_closed'],
    ['Example Dosov', 'at_liberty'],
  ])
  const compared = onDay('2014-04-04', { since: ['2014-01-08'] })
  expect(compared).toMatchObject([
    { statusBefore: 'held_closed', status: 'at_liberty', changed: true, addedLater: false },
    {
      statusBefore: 'held_closed',
      facilityBefore: 'Aktau',
      status: 'held_open',
      facility: 'Atyrau',
      changed: true,
    },
    // C10: not held on the first day, so outside the comparison.
    { statusBefore: 'at_liberty', status: 'held_closed', changed: true, addedLater: true },
  ])
  expect(onDay('2014-04-04', { status: ['held_open'] }).map(({ id }) => id)).toEqual([b])
  expect(onDay('2014-01-08', { since: ['2013-01-08'], changed: ['yes'] })).toEqual([])
  expect(vault.must('custody.countsOn', { campaignId, on: '2014-04-04', since: '2014-01-08' })).toMatchObject(
    {
      total: 3,
      uncertain: 0,
      counts: { at_liberty: 1, held_open: 1, held_closed: 1 },
      compared: {
        denominator: 2,
        before: { held_closed: 2 },
        after: { at_liberty: 1, held_open: 1, held_closed: 0 },
        addedLater: { held_closed: 1, at_liberty: 0 },
      },
    },
  )
})

test('the list of a day is ordered by status and by place, page after page, and knows what was recorded a moment ago', () => {
  const [a, b, c] = [worker('Aminov', '2012-01-03'), worker('Berikov'), worker('Dosov', '2012-02-03')]
  vault.must('custody.record', {
    what: 'moved',
    personId: c,
    on: exact('2014-02-20'),
    regime: 'colony_settlement',
    facilityName: 'Atyrau',
    source,
  })
  const filters = { campaign: [campaignId], on: ['2014-03-01'] }
  const ordered = (sort: 'status' | 'place', descending = false) => {
    const ask = (cursor: string | null) =>
      vault.must('custody.onDay', { filters, sort, descending, limit: 2, cursor })
    const first = ask(null)
    return [...first.rows, ...ask(first.next).rows].map(({ id }) => id)
  }
  expect([ordered('status'), ordered('status', true)]).toEqual([
    [a, c, b],
    [b, c, a],
  ])
  expect([ordered('place'), ordered('place', true)]).toEqual([
    [b, a, c],
    [c, a, b],
  ])
  freed(a, '2014-02-25')
  expect(ordered('status')).toEqual([c, ...[a, b].toSorted()])
})

test('the list of a day is paged and exported whole, and says so when a day does not exist', async () => {
  for (let at = 0; at < 12; at++) worker(`Worker${String(at).padStart(2, '0')}`, '2012-01-03')
  const filters = { campaign: [campaignId], on: ['2013-01-01'] }
  const first = vault.must('custody.onDay', { filters, limit: 5 })
  expect([first.rows.length, first.total]).toEqual([5, 12])
  const second = vault.must('custody.onDay', { filters, limit: 5, cursor: first.next })
  expect(second.rows[0]?.nameLatin).toBe('Example Worker05')
  expect(
    (
      await exportList(vault, {
        list: 'custody.onDay',
        input: { filters },
        columns: [{ id: 'ref', header: 'No.' }],
      })
    ).rows,
  ).toBe(12)
  expect(vault.call('custody.onDay', { filters: { on: ['2013-02-31'] } })).toMatchObject({
    error: { fields: { 'filters.on': { problem: 'no_such_day' } } },
  })
})

test('C8: the round begins with terms that are over, then the oldest confirmation; a confirmed person goes to its end', () => {
  const [a, b, c] = [
    worker('Aminov', '2012-03-03'),
    worker('Berikov', '2012-02-03'),
    worker('Dosov', '2012-04-03'),
  ]
  const free = worker('Kimov', '2012-01-03')
  freed(free, '2013-01-01')
  vault.must('custody.record', {
    what: 'sentenced',
    personId: c,
    on: exact('2012-06-04'),
    kind: 'imprisonment',
    years: 1,
    source,
  })
  const round = () => vault.must('custody.round', {}).rows.map(({ id }) => id)
  expect(round()).toEqual([c, b, a])
  vault.must('custody.record', { what: 'confirmed', personId: b, on: '2014-04-08' })
  expect(round()).toEqual([c, a, b])
})

test('P5: whom to call: the trusted person first, the family itself only where that is safe; the reading is written down', () => {
  const personId = worker('Aminov', '2012-01-03')
  expect(vault.must('custody.whomToCall', { personId })).toEqual([])
  const household = vault.must('households.create', {
    label: 'Family of Aminov',
    peopleCount: 3,
    ground: 'imprisoned',
    groundPersonId: personId,
    trustedPerson: 'The neighbour',
    directContactUnsafe: true,
  }).id
  expect(vault.must('custody.whomToCall', { personId })).toMatchObject([
    { via: 'trusted_person', label: 'The neighbour', safe: true },
    { via: 'household', label: 'Family of Aminov', safe: false },
  ])
  const lawyer = vault.must('people.create', {
    names: [{ script: 'Latn', family: 'Advocate' }],
    roles: ['lawyer'],
  }).id
  vault.must('relationships.add', { personId, otherId: lawyer, kind: 'lawyer' })
  vault.must('contacts.add', {
    owner: 'person',
    ownerId: lawyer,
    type: 'phone',
    value: '+7 1',
    whenSafe: 'Office hours',
  })
  expect(vault.must('custody.whomToCall', { personId })[2]).toMatchObject({
    via: 'kin',
    kind: 'lawyer',
    safe: true,
    ways: [{ value: '+7 1', whenSafe: 'Office hours' }],
  })
  const reads = vault
    .must('history.list', { entity: 'household', entityId: household })
    .filter(({ action }) => action === 'read')
  expect(reads).toHaveLength(1)
})

test('a place of detention shows who is held there now, and a new name shows wherever it stood', () => {
  const [a, b] = [worker('Aminov', '2012-01-03'), worker('Berikov', '2012-01-03')]
  freed(b, '2013-01-03')
  const [place] = vault.must('facilities.list', { search: 'актау' }).rows
  expect(place).toMatchObject({ name: 'Aktau', kind: 'police_station', heldNow: 1 })
  const { id = '', version = 0 } = place ?? {}
  vault.must('facilities.update', {
    id,
    version,
    name: 'Aktau GM-172/1',
    kind: 'remand_centre',
    region: 'Mangistau',
  })
  expect(vault.must('facilities.get', { id })).toMatchObject({ kind: 'remand_centre', held: [{ id: a }] })
  expect(vault.must('people.list', { search: 'Aminov' }).rows[0]?.facility).toBe('Aktau GM-172/1')
  expect(vault.call('facilities.create', { name: 'Aktau GM-172/1' })).toMatchObject({
    error: { fields: { name: { problem: 'already_exists' } } },
  })
})
