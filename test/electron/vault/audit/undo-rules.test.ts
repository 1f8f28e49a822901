// An undo goes by no form: the rules a form asks are asked of what it puts back.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())

const exact = (text: string) => ({ text, qualifier: 'exact' as const })
const source = { new: { kind: 'family', title: 'Call' } } as const
const person = (given: string) =>
  vault.must('people.create', { names: [{ script: 'Latn', family: 'Example', given }], roles: ['witness'] })
    .id
const arrested = (personId: string, on: string, more: object = {}) =>
  vault.must('custody.record', { what: 'arrested', personId, on: exact(on), source, ...more })
const freed = (personId: string, on: string) =>
  vault.must('custody.record', { what: 'freed', personId, on: exact(on), kind: 'bail', source })
const periodsOf = (personId: string) => vault.must('custody.timeline', { personId }).periods
/** The rule that stands against an undo, which then changes nothing. */
const refusedBy = (seq: number | null) => {
  const entries = () => vault.ctx.prepare('select count(*) from audit_log').pluck().get()
  const before = entries()
  const result = vault.call('history.undo', { seq: seq ?? 0 })
  expect(entries()).toBe(before)
  return result.ok ? null : result.error.rule
}

test('C1, C3, C4: an undo brings back no custody that what was recorded since contradicts', () => {
  const id = person('Aidar')
  arrested(id, '2010-01-01')
  const release = freed(id, '2013-01-01')
  const [period] = periodsOf(id)
  const corrected = vault.must('custody.correctPeriod', {
    id: period?.id ?? '',
    version: period?.version ?? 0,
    start: exact('2010-01-01'),
    end: exact('2011-06-01'),
    regime: 'prison',
    legalPhase: 'trial',
    reason: 'A slip',
  })
  arrested(id, '2012-01-01', { startReason: 're_arrest' })
  expect(refusedBy(corrected.undo)).toBe('C1')
  expect(refusedBy(release.undo)).toBe('U1')
  const other = person('Berik')
  arrested(other, '2010-01-01')
  const freedOnce = freed(other, '2011-01-01')
  arrested(other, '2012-01-01', { startReason: 're_arrest' })
  expect(refusedBy(freedOnce.undo)).toBe('U3')
})

test('C6: what was voided comes back by undo only where it fits', () => {
  const id = person('Aidar')
  arrested(id, '2010-01-01')
  freed(id, '2013-01-01')
  const [period] = periodsOf(id)
  const voided = vault.must('custody.voidPeriod', {
    id: period?.id ?? '',
    version: period?.version ?? 0,
    reason: 'Somebody else',
  })
  arrested(id, '2012-01-01')
  expect(refusedBy(voided.undo)).toBe('C4')
})

test('H1 and H4: no second family and no second marriage comes back', () => {
  const [a, b, c] = [person('Anna'), person('Boris'), person('Chingiz')]
  const marriage = vault.must('relationships.add', { personId: a, otherId: b, kind: 'spouse' })
  const removed = vault.must('relationships.remove', { id: marriage.id, version: 1 })
  vault.must('relationships.add', { personId: a, otherId: c, kind: 'spouse' })
  expect(refusedBy(removed.undo)).toBe('H4')
  const [first, second] = [1, 2].map(
    () => vault.must('households.create', { peopleCount: 2, ground: 'imprisoned' }).id,
  )
  const join = (householdId = '') =>
    vault.must('households.addMember', { householdId, personId: a, relation: 'head' })
  const { id } = join(first)
  const left = vault.must('households.endMember', { id, version: 1, to: '2014-01-01' })
  join(second)
  expect(refusedBy(left.undo)).toBe('U3')
})

test('what a slip changed is still undone where no rule stands against it', () => {
  const id = person('Aidar')
  arrested(id, '2010-01-01')
  const release = freed(id, '2013-01-01')
  expect(refusedBy(null)).toBeUndefined()
  vault.must('history.undo', { seq: release.undo ?? 0 })
  expect(periodsOf(id)[0]?.end).toBeNull()
})
