// Random histories through the real commands: no certain overlap is ever kept, and every day of them reads as the slow
// reference reads it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { factsOf } from '../../../../electron/vault/custody/facts.ts'
import { libertyOver } from '../../../../electron/vault/custody/liberty.ts'
import { keepRegister } from '../../../../electron/vault/people/register.ts'
import { dispatch } from '../../../../electron/vault/dispatch.ts'
import type { Input, Output } from '../../../../shared/contract/index.ts'
import { addDays, type PartialDate } from '../../../../shared/partial-date.ts'
import { regimes, releaseKinds, startReasons } from '../../../../shared/vocabulary/index.ts'
import { certainlyOverlap, referenceOf, type WrittenCustody } from '../../../helpers/custody-reference.ts'
import { rounds } from '../../../helpers/rounds.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

const times = rounds(40, 10_000)
const now = '2013-09-01'
let vault: TestVault
let source: { id: string }
beforeAll(() => {
  vault = openTestVault({ now: `${now}T10:00:00.000Z` })
  source = { id: vault.must('sources.create', { kind: 'press', title: 'Newspaper' }).id }
})
afterAll(() => vault.close())

/** Always the same histories, so that a failure can be had again. */
const seeded = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}
const random = seeded(20_120_604)
const below = (count: number) => Math.floor(random() * count)
const oneOf = <T>(items: readonly T[]): T => items[below(items.length)] as T

/** A day, as well as somebody happened to know it. */
const about = (day: string): PartialDate => ({
  text: day.slice(0, oneOf([10, 10, 10, 7, 7, 4])),
  qualifier: oneOf(['exact', 'exact', 'exact', 'exact', 'approx', 'approx', 'before', 'after', 'unknown']),
})

type Entry = Input<'custody.record'>
const entryOf = (personId: string, day: string): Entry => {
  const news = { personId, on: about(day), source }
  switch (below(9)) {
    case 0:
    case 1:
      return { what: 'arrested', ...news, regime: oneOf(regimes), startReason: oneOf(startReasons) }
    case 2:
    case 3:
    case 4:
      return {
        what: 'moved',
        ...news,
        regime: oneOf(regimes),
        ...(below(2) === 0 && { leftOn: about(addDays(day, -below(90))) }),
        ...(below(3) === 0 && { facilityName: oneOf(['Aktau', 'Atyrau']) }),
      }
    case 5:
      return {
        what: 'sentenced',
        ...news,
        kind: oneOf(['imprisonment', 'imprisonment', 'suspended']),
        months: 1 + below(11),
        countedFrom: about(addDays(day, -below(200))),
        regime: below(3) === 0 ? oneOf(regimes) : null,
      }
    case 6:
      return { what: 'freed', ...news, kind: oneOf(releaseKinds), regime: below(3) === 0 ? 'parole' : null }
    case 7:
      return below(3) === 0 ? { what: 'died', ...news } : { what: 'escaped', ...news }
    default:
      return { what: 'confirmed', personId, on: day }
  }
}

type Period = Output<'custody.timeline'>['periods'][number]
/** What is entered wrongly and mended later. */
const mend = (period: Period, day: string) => {
  const { id, version } = period
  if (period.voidedReason !== null) return dispatch(vault.ctx, 'custody.unvoidPeriod', { id, version })
  if (below(3) === 0) return dispatch(vault.ctx, 'custody.voidPeriod', { id, version, reason: 'Mistaken' })
  return dispatch(vault.ctx, 'custody.correctPeriod', {
    id,
    version,
    start: below(2) === 0 ? period.start : about(day),
    end: below(3) === 0 ? about(addDays(day, below(120))) : period.end,
    regime: oneOf(regimes),
    legalPhase: period.legalPhase,
    facilityId: null,
    reason: 'Misread',
  })
}

const timeline = (personId: string) => vault.must('custody.timeline', { personId })
const standing = (periods: readonly Period[]) => periods.filter(({ voidedReason }) => voidedReason === null)

/** A few entries one after another, most of them in order of time; answers how many the program took. */
const live = (personId: string): { taken: number; refused: number } => {
  const told = { taken: 0, refused: 0 }
  let day = addDays('2011-06-01', below(200))
  for (let entries = 3 + below(6); entries > 0; entries--) {
    const before = timeline(personId)
    const answer =
      below(4) === 0 && before.periods.length > 0
        ? mend(oneOf(before.periods), day)
        : dispatch(vault.ctx, 'custody.record', entryOf(personId, day))
    const after = answer.ok ? timeline(personId) : before
    if (answer.ok) told.taken++
    else {
      told.refused++
      expect(answer.error.code, JSON.stringify(answer.error)).toMatch(/rule|validation/)
      expect(timeline(personId)).toEqual(before)
    }
    const periods = standing(after.periods)
    expect(periods.filter(({ end }) => end === null).length, 'C3').toBeLessThan(2)
    periods.forEach((a, at) => {
      for (const b of periods.slice(at + 1))
        expect(certainlyOverlap(a, b), `${JSON.stringify(a)} ${JSON.stringify(b)}`).toBe(false)
    })
    if (below(5) > 0) day = addDays(day, below(110))
    if (day > now) day = addDays(now, -below(60))
  }
  return told
}

const written = (personId: string, today: string): WrittenCustody => {
  const { periods, sentences } = timeline(personId)
  return {
    periods: standing(periods),
    death: vault.must('people.get', { id: personId }).death,
    termEndsOn: sentences.find(({ isEffective }) => isEffective)?.expectedEnd ?? null,
    today,
  }
}
/** Every day from before anything may have begun to after most of it. */
const span = (from: string, to: string): string[] => {
  const days: string[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}
const kept = (personId: string) => {
  const row = vault.ctx
    .prepare('select status, certain, regime from person_register where person_id = ?')
    .get(personId) as { status: string; certain: number; regime: string | null }
  return row.status === '' ? null : { ...row, certain: row.certain === 1 }
}
const days = span('2010-12-01', '2014-01-15')

test(
  `C1: ${times} random histories: no certain overlap is kept, and every day reads as the slow reference says`,
  () => {
    const told = { taken: 0, refused: 0, uncertain: 0, statuses: new Set<string>() }
    for (let round = 0; round < times; round++) {
      vault.setNow(`${now}T10:00:00.000Z`)
      const personId = vault.must('people.create', {
        names: [{ script: 'Latn', family: 'Example', given: String(round) }],
        roles: ['detained_worker'],
      }).id
      const { taken, refused } = live(personId)
      told.taken += taken
      told.refused += refused

      const custody = written(personId, now)
      const [libertyOn, reference] = [libertyOver(factsOf(vault.ctx, personId)), referenceOf(custody)]
      expect(kept(personId), `round ${round}, kept: ${JSON.stringify(custody)}`).toEqual(reference(now))
      let last: unknown = null
      const changes: string[] = []
      for (const day of days) {
        const computed = libertyOn(day)
        const [fast, slow] = [
          computed && { status: computed.status, certain: computed.certain, regime: computed.regime },
          reference(day),
        ]
        const [one, other] = [
          JSON.stringify(fast),
          JSON.stringify(slow && { status: slow.status, certain: slow.certain, regime: slow.regime }),
        ]
        if (one !== other) expect(fast, `round ${round}, ${day}: ${JSON.stringify(custody)}`).toEqual(slow)
        if (slow && !slow.certain) told.uncertain++
        if (one !== last) changes.push(day)
        last = one
        if (slow) told.statuses.add(slow.status)
      }
      // What the lists show is made anew at the first unlock of each day.
      for (const day of changes.flatMap((each) => [each, addDays(each, -1)])) {
        vault.setNow(`${day}T10:00:00.000Z`)
        keepRegister(vault.ctx, personId)
        const then = referenceOf(written(personId, day))(day)
        expect(kept(personId), `round ${round}, kept on ${day}: ${JSON.stringify(custody)}`).toEqual(then)
      }
    }
    // The histories were worth reading.
    expect(told.taken).toBeGreaterThan(times * 2)
    expect(told.refused).toBeGreaterThan(times / 2)
    expect(told.uncertain).toBeGreaterThan(times * 10)
    expect([...told.statuses].toSorted()).toEqual([
      'at_liberty',
      'dead',
      'held_closed',
      'held_open',
      'restricted',
      'unknown',
    ])
  },
  rounds(60_000, 7_200_000),
)
