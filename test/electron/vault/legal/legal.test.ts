// The legal file: one case, one trial for all its defendants, charges, hearings with their task.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let campaignId: string
let source: { id: string }
beforeEach(() => {
  vault = openTestVault({ now: '2012-05-08T10:00:00.000Z' })
  source = { id: vault.must('sources.create', { kind: 'press', title: 'Newspaper' }).id }
  campaignId = vault.must('campaigns.create', { title: 'Justice', launchedOn: '2012-01-08' }).id
})
afterEach(() => vault.close())

const exact = (text: string) => ({ text, qualifier: 'exact' as const })
const person = (family: string, birth?: string) =>
  vault.must('people.create', {
    names: [{ script: 'Latn', family, given: 'Example' }],
    roles: ['defendant'],
    ...(birth && { birth: exact(birth) }),
  }).id
const trial = (personIds: string[], more: object = {}) =>
  vault.must('proceedings.create', {
    kind: 'criminal',
    court: 'Court of Aktau',
    start: exact('2012-03-27'),
    personIds,
    campaignId,
    source,
    ...more,
  }).id

test('a trial of 37 is one proceeding, two of them minors on the first day, and each has it in the own file', () => {
  const adults = Array.from({ length: 35 }, (_, at) => person(`Adult${at}`, '1980-01-01'))
  const minors = [person('MinorA', '1994-05-01'), person('MinorB', '1995')]
  const id = trial([...adults, ...minors])
  const found = vault.must('proceedings.get', { id })
  expect(found.persons).toHaveLength(37)
  const births = found.persons.map((party) => vault.must('people.get', { id: party.id }).birth?.text ?? '')
  // 18 on 27 March 2012 is who was born by 27 March 1994.
  expect(births.filter((text) => text > '1994-03-27')).toHaveLength(2)
  const [row] = vault.must('proceedings.list', {}).rows
  expect(row).toMatchObject({ personsCount: 37, court: 'Court of Aktau' })
  for (const personId of [adults[7] ?? '', minors[1] ?? ''])
    expect(vault.must('legal.ofPerson', { personId }).proceedings.map((each) => each.id)).toEqual([id])
  expect(vault.must('proceedings.list', { search: 'minora' }).rows).toHaveLength(1)
})

test('a charge is one person’s, of the proceeding; who is charged stays in it', () => {
  const [a, b, c] = [person('A'), person('B'), person('C')]
  const id = trial([a, b])
  const charge = { proceedingId: id, personId: a, article: '241', statute: 'Criminal Code', source }
  vault.must('charges.create', { ...charge, plea: 'not_guilty' })
  expect(vault.call('charges.create', { ...charge, personId: c })).toMatchObject({
    error: { fields: { personId: { problem: 'not_in_proceeding' } } },
  })
  expect(vault.must('legal.ofPerson', { personId: b }).proceedings[0]?.charges).toEqual([])
  expect(vault.must('legal.ofPerson', { personId: a }).proceedings[0]?.charges).toMatchObject([
    { article: '241', plea: 'not_guilty', verdict: 'pending' },
  ])
  const { version } = vault.must('proceedings.get', { id })
  const without = {
    id,
    version,
    kind: 'criminal' as const,
    start: exact('2012-03-27'),
    personIds: [b],
    source,
  }
  expect(vault.call('proceedings.update', without)).toMatchObject({
    error: { fields: { personIds: { problem: 'still_charged' } } },
  })
})

test('a hearing has a task seven days before, which moves with it and is done with its outcome', () => {
  const id = trial([person('A')])
  const tasks = () =>
    vault.ctx
      .prepare("select due_on, done_at is not null as done from task where kind = 'hearing' order by due_on")
      .all()
  const hearing = { proceedingId: id, date: exact('2012-05-20'), purpose: 'Witnesses', source }
  vault.must('hearings.create', hearing)
  expect(tasks()).toEqual([{ due_on: '2012-05-13', done: 0 }])
  const own = () => vault.must('proceedings.get', { id }).hearings
  const change = (at: number, more: object) => {
    const { id: hearingId = '', version = 0 } = own()[at] ?? {}
    return vault.call('hearings.update', { ...hearing, id: hearingId, version, ...more })
  }
  expect(change(0, { date: exact('2012-05-24') }).ok).toBe(true)
  expect(tasks()).toEqual([{ due_on: '2012-05-17', done: 0 }])
  expect(vault.must('home.needs', { on: '2012-05-16' }).filter(({ kind }) => kind === 'hearing')).toEqual([])
  expect(vault.must('home.needs', { on: '2012-05-17' })).toMatchObject([
    { kind: 'hearing', entity: 'proceeding', id, on: '2012-05-24', label: 'Witnesses' },
  ])
  expect(change(0, { date: exact('2012-05-24'), outcome: 'Adjourned' })).toMatchObject({
    error: { fields: { outcome: { problem: 'not_held_yet' } } },
  })
  vault.setNow('2012-05-25T10:00:00.000Z')
  expect(change(0, { date: exact('2012-05-24'), outcome: 'Adjourned', nextOn: '2012-06-04' }).ok).toBe(true)
  expect(own().map(({ date, outcome, nextOn }) => [date.text, outcome, nextOn])).toEqual([
    ['2012-05-24', 'Adjourned', '2012-06-04'],
    ['2012-06-04', '', null],
  ])
  expect(tasks()).toEqual([
    { due_on: '2012-05-17', done: 1 },
    { due_on: '2012-05-28', done: 0 },
  ])
  // Put off once more: the next hearing moves, no second one is made.
  expect(change(0, { date: exact('2012-05-24'), outcome: 'Adjourned', nextOn: '2012-06-11' }).ok).toBe(true)
  expect(own()).toHaveLength(2)
  expect(tasks().at(-1)).toEqual({ due_on: '2012-06-04', done: 0 })
})

test('L1: one open case of a person in a campaign; a closed one makes room', () => {
  const personId = person('A')
  const fields = { personId, campaignId, title: 'Release', openedOn: '2012-02-01' }
  const { id } = vault.must('cases.open', fields)
  expect(vault.call('cases.open', fields)).toMatchObject({ error: { rule: 'L1' } })
  const closed = { ...fields, id, version: 1, status: 'closed' as const }
  const { personId: _, ...change } = closed
  expect(vault.call('cases.update', change)).toMatchObject({
    error: { fields: { closedOn: { problem: 'required' } } },
  })
  vault.must('cases.update', { ...change, closedOn: '2012-03-01' })
  vault.must('cases.open', fields)
  expect(vault.must('legal.ofPerson', { personId }).cases.map(({ status }) => status)).toEqual([
    'open',
    'closed',
  ])
})

test('bad input: an end before the start, a time that is none, a proceeding that continues itself', () => {
  const personId = person('A')
  const id = trial([personId])
  const base = { kind: 'criminal' as const, start: exact('2012-03-27'), personIds: [personId], source }
  expect(vault.call('proceedings.create', { ...base, end: exact('2012-03-01') })).toMatchObject({
    error: { fields: { end: { problem: 'before_start' } } },
  })
  expect(
    vault.call('hearings.create', { proceedingId: id, date: exact('2012-04-01'), time: '25:00', source }),
  ).toMatchObject({
    error: { fields: { time: { problem: 'not_a_time' } } },
  })
  const appeal = trial([personId], { kind: 'appeal', parentId: id })
  expect(vault.must('proceedings.get', { id }).children.map((child) => child.id)).toEqual([appeal])
  expect(vault.call('proceedings.update', { ...base, id, version: 1, parentId: appeal })).toMatchObject({
    error: { fields: { parentId: { problem: 'in_a_circle' } } },
  })
  expect(vault.call('proceedings.create', { ...base, personIds: [] })).toMatchObject({
    error: { fields: { personIds: { problem: 'required' } } },
  })
})

test('P6: erasing a person takes what was written about her in the legal file along', () => {
  const personId = person('Plantova')
  const id = trial([personId, person('Other')], { note: 'Plantova spoke for an hour', judge: 'A. Judge' })
  vault.must('charges.create', {
    proceedingId: id,
    personId,
    article: '241',
    wording: 'Plantova shouted',
    source,
  })
  vault.must('hearings.create', {
    proceedingId: id,
    date: exact('2012-04-20'),
    outcome: 'Plantova was heard',
    source,
  })
  vault.must('cases.open', { personId, campaignId, title: 'Release of Plantova', openedOn: '2012-02-01' })
  vault.must('custody.record', { what: 'ill', personId, on: exact('2012-04-01'), text: 'Fever', source })
  const { ref, version } = vault.must('people.get', { id: personId })
  vault.must('people.erase', { id: personId, version, code: ref, reason: 'Asked by letter' })
  const file = JSON.stringify(vault.must('legal.ofPerson', { personId }))
  expect(file).not.toMatch(/Plantov/)
  expect(file).toContain('241')
  expect(vault.must('conditionNotes.list', { personId })[0]?.text).toBe('')
})

test('an appeal told through "What happened?" ends the one on record, or is recorded as one of the trial', () => {
  const [a, b, c] = [person('A'), person('B'), person('C')]
  const id = trial([a, b, c])
  const sentenced = (personId: string) =>
    vault.must('custody.record', {
      what: 'sentenced',
      personId,
      on: exact('2012-04-02'),
      kind: 'imprisonment',
      years: 6,
      regime: 'prison',
      proceedingId: id,
      source,
    })
  const region = 'Court of Mangistau region'
  const decided = (personId: string, outcome: 'reduced' | 'upheld' | 'amnestied', court = region) =>
    vault.must('custody.record', {
      what: 'appeal',
      personId,
      on: exact('2012-05-04'),
      outcome,
      years: 3,
      court,
      source,
    })
  sentenced(a)
  sentenced(b)
  sentenced(c)
  const open = trial([a], { kind: 'appeal', parentId: id, start: exact('2012-04-20') })
  const other = trial([a], { kind: 'appeal', parentId: trial([a]), start: exact('2012-04-21') })
  decided(a, 'reduced')
  const page = (proceedingId: string) => vault.must('proceedings.get', { id: proceedingId })
  expect([page(open).end?.text, page(open).court]).toEqual(['2012-05-04', region])
  expect(page(other).end).toBeNull()
  const { sentences } = vault.must('custody.timeline', { personId: a })
  expect(sentences.map(({ years, proceeding }) => [years, proceeding?.id])).toEqual([
    [6, id],
    [3, open],
  ])
  // The same court on the same day: one proceeding for all. Another court: another one.
  decided(b, 'upheld')
  decided(c, 'upheld', 'Supreme Court')
  const parties = page(id).children.map((child) => page(child.id).persons.map((party) => party.id))
  expect(parties).toHaveLength(2)
  expect(parties).toEqual(expect.arrayContaining([expect.arrayContaining([a, b]), [c]]))
  // An amnesty is no court's decision about the sentence.
  decided(b, 'amnestied')
  expect(page(id).children).toHaveLength(2)
})
