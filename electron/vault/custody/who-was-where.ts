// "Who was where on that day" for a whole campaign, and what changed since an earlier one.
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { isDateText } from '../../../shared/partial-date.ts'
import { fieldError } from '../../../shared/result.ts'
import { type Context, today } from '../context.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { all } from '../database/run.ts'
import { matchesDoc, matchOf } from '../search/index.ts'
import { type DayStateTable, keepDayStates } from './day-states.ts'
import { effectiveSentence, expectedEnd, factsOfMany } from './facts.ts'
import { type Liberty, libertyOver } from './liberty.ts'
import { type Counts, countByClass } from './status-on.ts'

type Row = Output<'custody.onDay'>['rows'][number]
export type Asked = { on: string; since: string | null }
export type DayState = ReturnType<typeof on> & { id: string }
type Known = ReturnType<typeof factsOfMany> extends Map<string, infer One> ? One : never

const nobodyKnows: Liberty = {
  status: 'unknown',
  regime: null,
  since: null,
  certain: false,
  lastConfirmed: null,
  overdueSince: null,
  facility: null,
  facilityId: null,
}
const dayIn = (values: readonly string[] | undefined, field: string): string | null => {
  const [day] = values ?? []
  if (day === undefined) return null
  if (day.length !== 10 || !isDateText(day)) throw fieldError(field, 'no_such_day')
  return day
}

/** The same place and regime; the class follows from the regime. */
const isSame = (a: Liberty, b: Liberty) =>
  a.status === b.status && a.regime === b.regime && a.facility === b.facility

const termOf = ({ years, months, days }: { years: number; months: number; days: number }) =>
  years + months + days === 0
    ? null
    : `P${years ? `${years}Y` : ''}${months ? `${months}M` : ''}${days ? `${days}D` : ''}`

/** Where one person was on the day, and on the earlier one. */
const on = ({ facts, periods, sentences }: Known, asked: Asked) => {
  const liberty = libertyOver(facts)
  const now = liberty(asked.on) ?? nobodyKnows
  const before = asked.since === null ? null : (liberty(asked.since) ?? nobodyKnows)
  const begun = periods.filter(({ start_min }) => (start_min ?? '') <= asked.on)
  const sentence = effectiveSentence(sentences.filter(({ decided_min }) => (decided_min ?? '') <= asked.on))
  return {
    status: now.status,
    certain: now.certain,
    regime: now.regime,
    facility: now.facility,
    legalPhase: now.regime === null ? null : (begun.at(-1)?.legal_phase ?? null),
    sentenceKind: sentence?.kind ?? null,
    term: sentence ? termOf(sentence) : null,
    expectedEnd: expectedEnd(sentence),
    lastConfirmed: now.lastConfirmed,
    overdueSince: now.overdueSince,
    statusBefore: before?.status ?? null,
    regimeBefore: before?.regime ?? null,
    facilityBefore: before?.facility ?? null,
    changed: before !== null && !isSame(before, now),
    // C10: who was free on the first day stands outside the comparison, as in the report.
    addedLater: before !== null && before.status === 'at_liberty' && now.status !== 'at_liberty',
  }
}

const members = (ctx: Context, campaigns: readonly string[]) =>
  ctx.db
    .selectFrom('v_register as r')
    .where(
      sql<boolean>`r.person_id in (select person_id from v_person_role where role = 'detained_worker' and ${isOneOf('campaign_id', campaigns)})`,
    )

const perStep = 2000
/** Persons in steps, so that a campaign of any size is read in a few queries. */
const statesOf = (ctx: Context, ids: readonly string[], asked: Asked): DayState[] =>
  Array.from({ length: Math.ceil(ids.length / perStep) }, (_, step) =>
    ids.slice(step * perStep, (step + 1) * perStep),
  ).flatMap((some) => [...factsOfMany(ctx, some)].map(([id, known]) => ({ id, ...on(known, asked) })))

/** The whole campaign on the day, to be sorted, filtered and counted by where everybody was. */
const dayStates = (ctx: Context, campaigns: readonly string[], asked: Asked) => {
  keepDayStates(ctx, {
    campaigns,
    asked,
    members: () => all(ctx, members(ctx, campaigns).select(['r.person_id', 'r.doc', 'r.sort_name', 'r.ref'])),
    states: (ids) => statesOf(ctx, ids, asked),
  })
  return ctx.db.withTables<{ day_state: DayStateTable }>().selectFrom('day_state as d')
}

const person = ['p.id', 'p.ref', 'p.name_latin', 'p.name_cyrillic', 'p.is_example'] as const
type Person = { id: string; ref: string; name_latin: string; name_cyrillic: string; is_example: number }
const showPerson = ({ id, ref, name_latin, name_cyrillic, is_example }: Person) => ({
  id,
  ref,
  nameLatin: name_latin,
  nameCyrillic: name_cyrillic,
  isExample: is_example === 1,
})

export const onDay = (ctx: Context, input: Parsed<'custody.onDay'>): Output<'custody.onDay'> => {
  const { campaign = [], status, changed } = input.filters
  const asked = {
    on: dayIn(input.filters.on, 'filters.on') ?? today(ctx),
    since: dayIn(input.filters.since, 'filters.since'),
  }
  const states = dayStates(ctx, campaign, asked)
  let which = input.search.trim()
    ? states.where(matchesDoc('d.doc', matchOf(ctx, 'people', input.search)))
    : states
  if (status?.length) which = which.where(isOneOf('d.status', status))
  if (changed?.length) which = which.where('d.changed', '=', 1)
  const { rows, ...rest } = pageOf(ctx, input, {
    which,
    query: states.innerJoin('v_person as p', 'p.id', 'd.person_id').select(person),
    id: 'd.person_id',
    sorts: { name: 'd.sort_name', ref: 'd.ref', status: 'd.rank', place: 'd.place' },
    show: showPerson,
  })
  const known = factsOfMany(
    ctx,
    rows.map(({ id }) => id),
  )
  const shown = rows.flatMap((row): Row[] => {
    const facts = known.get(row.id)
    return facts ? [{ ...row, ...on(facts, asked) }] : []
  })
  return { rows: shown, ...rest }
}

export const countsOn = (
  ctx: Context,
  { campaignId, ...asked }: Parsed<'custody.countsOn'>,
): Output<'custody.countsOn'> => {
  const groups = all(
    ctx,
    dayStates(ctx, [campaignId], asked)
      .select(['d.status', 'd.before', 'd.certain', 'd.added_later'])
      .select(({ fn }) => fn.countAll<number>().as('persons'))
      .groupBy(['d.status', 'd.before', 'd.certain', 'd.added_later']),
  )
  type Group = (typeof groups)[number]
  const total = (some: readonly Group[]) => some.reduce((sum, { persons }) => sum + persons, 0)
  const count = (some: readonly Group[], by: 'status' | 'before' = 'status'): Counts => {
    const counts = countByClass([])
    for (const { persons, ...group } of some) if (group[by] !== '') counts[group[by]] += persons
    return counts
  }
  const compared = groups.filter(({ before }) => before !== '' && before !== 'at_liberty')
  return {
    total: total(groups),
    uncertain: total(groups.filter(({ certain }) => certain === 0)),
    counts: count(groups),
    compared:
      asked.since === null
        ? null
        : {
            denominator: total(compared),
            before: count(compared, 'before'),
            after: count(compared),
            addedLater: count(groups.filter(({ added_later }) => added_later === 1)),
          },
  }
}
