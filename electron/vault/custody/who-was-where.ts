// "Who was where on that day" for a whole campaign, and what changed since an earlier one.
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { isDateText } from '../../../shared/partial-date.ts'
import { fieldError } from '../../../shared/result.ts'
import type { LibertyClass } from '../../../shared/vocabulary/index.ts'
import { type Context, today } from '../context.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { all } from '../database/run.ts'
import { matchesDoc } from '../search/index.ts'
import { effectiveSentence, expectedEnd, factsOfMany } from './facts.ts'
import { type Liberty, libertyOver } from './liberty.ts'
import { type Counts, countByClass } from './status-on.ts'

type Row = Output<'custody.onDay'>['rows'][number]
type Asked = { on: string; since: string | null }
type Known = ReturnType<typeof factsOfMany> extends Map<string, infer One> ? One : never

const nobodyKnows: Liberty = {
  status: 'unknown',
  regime: null,
  since: null,
  certain: false,
  lastConfirmed: null,
  overdueSince: null,
  facility: null,
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
const statesOf = (ctx: Context, ids: readonly string[], asked: Asked) =>
  Array.from({ length: Math.ceil(ids.length / perStep) }, (_, step) =>
    ids.slice(step * perStep, (step + 1) * perStep),
  ).flatMap((some) => [...factsOfMany(ctx, some)].map(([id, known]) => ({ id, ...on(known, asked) })))

export const onDay = (ctx: Context, input: Parsed<'custody.onDay'>): Output<'custody.onDay'> => {
  const { campaign = [], status, changed } = input.filters
  const asked = {
    on: dayIn(input.filters.on, 'filters.on') ?? today(ctx),
    since: dayIn(input.filters.since, 'filters.since'),
  }
  let which = members(ctx, campaign)
  if (input.search.trim()) which = which.where(matchesDoc('r.doc', input.search))
  if (status?.length || changed?.length) {
    const ids = all(ctx, which.select('r.person_id')).map(({ person_id }) => person_id)
    const wanted = statesOf(ctx, ids, asked).filter(
      (row) => (!status?.length || status.includes(row.status)) && (!changed?.length || row.changed),
    )
    which = which.where(
      isOneOf(
        'r.person_id',
        wanted.map(({ id }) => id),
      ),
    )
  }
  const { rows, ...rest } = pageOf(ctx, input, {
    which,
    query: ctx.db
      .selectFrom('v_register as r')
      .innerJoin('v_person as p', 'p.id', 'r.person_id')
      .select(['p.id', 'p.ref', 'p.name_latin', 'p.name_cyrillic', 'p.is_example']),
    id: 'r.person_id',
    sorts: { name: 'r.sort_name', ref: 'r.ref' },
    show: ({ id, ref, name_latin, name_cyrillic, is_example }) => ({
      id,
      ref,
      nameLatin: name_latin,
      nameCyrillic: name_cyrillic,
      isExample: is_example === 1,
    }),
  })
  const known = factsOfMany(
    ctx,
    rows.map(({ id }) => id),
  )
  const shown = rows.flatMap((person): Row[] => {
    const facts = known.get(person.id)
    return facts ? [{ ...person, ...on(facts, asked) }] : []
  })
  return { rows: shown, ...rest }
}

export const countsOn = (
  ctx: Context,
  { campaignId, ...asked }: Parsed<'custody.countsOn'>,
): Output<'custody.countsOn'> => {
  const ids = all(ctx, members(ctx, [campaignId]).select('r.person_id')).map(({ person_id }) => person_id)
  const rows = statesOf(ctx, ids, asked)
  const count = (statuses: readonly LibertyClass[]): Counts => countByClass(statuses)
  const compared = rows.filter(({ statusBefore }) => statusBefore !== null && statusBefore !== 'at_liberty')
  return {
    total: rows.length,
    uncertain: rows.filter(({ certain }) => !certain).length,
    counts: count(rows.map(({ status }) => status)),
    compared:
      asked.since === null
        ? null
        : {
            denominator: compared.length,
            before: count(compared.flatMap(({ statusBefore }) => statusBefore ?? [])),
            after: count(compared.map(({ status }) => status)),
            addedLater: count(rows.filter(({ addedLater }) => addedLater).map(({ status }) => status)),
          },
  }
}
