// Report 3, and the part of report 1 that says where the detained workers are.
import { numbers, type Sheet } from '../../../../helpers/report-numbers.ts'
import {
  type Asked,
  type ByHand,
  rowsIn,
  sentenceInForce,
  sentencesOf,
  tallyOf,
  whereabouts,
  workersOf,
} from './raw.ts'
import { calledOf } from './people.ts'

const monthEnds = (from: string, to: string): string[] => {
  const ends: string[] = []
  for (let year = Number(from.slice(0, 4)), month = Number(from.slice(5, 7)); ; month++) {
    const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
    if (end >= to) return [...ends, to]
    ends.push(end)
  }
}

/** C10: who was held on the first day is counted; whoever came later stands apart. */
export const thenAndNow = (asked: Asked) => {
  const people = workersOf(asked).map(({ id }) => {
    const at = whereabouts(asked.ctx, id)
    return { id, at, first: at(asked.from), now: at(asked.on) }
  })
  const members = people.filter(({ first }) => first !== 'at_liberty')
  const later = people.filter(({ first, now }) => first === 'at_liberty' && now !== 'at_liberty')
  return { people, members, later }
}

export const addThenAndNow = (into: Sheet, asked: Asked): void => {
  const { people, members, later } = thenAndNow(asked)
  const [before, now] = [tallyOf(members.map((each) => each.first)), tallyOf(members.map((each) => each.now))]
  for (const [status, count] of now) into.add(`then_now | tile ${status}`, count)
  const row = (name: string) => `then_now | result.thenNow | ${name}`
  for (const status of new Set([...before, ...now].map(([each]) => each))) {
    into.add(`${row(status)} | ${asked.from}`, new Map(before).get(status) ?? 0)
    into.add(`${row(status)} | ${asked.on}`, new Map(now).get(status) ?? 0)
  }
  for (const day of [asked.from, asked.on]) into.add(`${row('result.total')} | ${day}`, members.length)
  if (later.length > 0) {
    into.add('then_now | result.later.count', later.length)
    for (const [status, count] of tallyOf(later.map((each) => each.now)))
      into.add(`then_now | result.later.list.${status}`, count)
  }
  const [earliest] = rowsIn(asked.ctx)<{ day: string | null }>(
    `select min(start_min) as day from custody_period where deleted_at is null and voided_at is null
     and person_id in (select value from json_each(@ids))`,
    { ids: JSON.stringify(people.map(({ id }) => id)) },
  )
  const ends = earliest?.day && earliest.day <= asked.on ? monthEnds(earliest.day, asked.on) : []
  if (ends.length < 2) return
  for (const day of ends)
    for (const [status, count] of tallyOf(people.map(({ at }) => at(day))))
      into.add(`then_now | chart ${day}.${status}`, count)
}

/** Years, months and days of a sentence, as they are said one after the other. */
export const addTerm = (
  into: Sheet,
  place: string,
  term: { years: number; months: number; days: number },
): void => {
  for (const unit of ['years', 'months', 'days'] as const)
    if (term[unit] > 0) into.add(`${place}.count`, term[unit])
}

export const detaineeStatus: ByHand = (asked) => {
  const into = numbers()
  const people = workersOf(asked)
  const classes = people.map(({ id }) => whereabouts(asked.ctx, id)(asked.on))
  for (const [status, count] of tallyOf(classes)) {
    into.add(`totals | tile ${status}`, count)
    into.add(`totals | status.totals | ${status} | status.persons`, count)
  }
  into.add('totals | status.totals | result.total | status.persons', people.length)
  for (const { id } of people) {
    const known = sentencesOf(asked.ctx, id).filter(({ decided_min }) => decided_min <= asked.on)
    const sentence = sentenceInForce(known)
    if (!sentence) continue
    addTerm(into, `list | status.list | ${calledOf(asked, id)} | status.sentence`, sentence)
  }
  return into.all()
}
