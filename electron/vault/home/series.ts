// What the charts show: the same computations as lists and reports, sampled over time.
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { addDays, addMonths } from '../../../shared/partial-date.ts'
import type { Context } from '../context.ts'
import { countByClass, detainedWorkers, libertiesOver } from '../custody/index.ts'
import { all } from '../database/run.ts'

type At = Parsed<'home.figures'>

/** The last day of each month from the first to `until`, and `until` itself. */
export const monthEnds = (from: string, until: string): string[] => {
  const ends: string[] = []
  for (
    let first = addMonths(`${from.slice(0, 7)}-01`, 1);
    addDays(first, -1) < until;
    first = addMonths(first, 1)
  )
    ends.push(addDays(first, -1))
  return [...ends, until]
}

/** Detained workers by class at the end of each month since the first was taken. */
export const custodySeries = (ctx: Context, { campaignId, on }: At): Output<'home.custodySeries'> => {
  const people = detainedWorkers(ctx, campaignId)
  if (people.length === 0) return []
  const persons = people.map(({ id }) => libertiesOver(ctx, id))
  const began = persons
    .map(({ since }) => since)
    .filter((since) => since !== null)
    .toSorted()[0]
  if (!began || began > on) return []
  return monthEnds(began, on).map((day) => ({
    on: day,
    counts: countByClass(persons.map(({ at }) => at(day).status)),
  }))
}

/** T2: the series of sent letters that is not broken down; two platforms are never added (T7), the larger one is shown. */
export const letterPoints = (ctx: Context, { campaignId, on }: At) => {
  const rows = all(
    ctx,
    ctx.db
      .selectFrom('v_tally')
      .select(['letter_campaign_id', 'as_of as on', 'cumulative'])
      .where('campaign_id', '=', campaignId)
      .where('measure', '=', 'sent')
      .where('mission_id', 'is', null)
      .where('sender_country', '=', '')
      .where('language', '=', '')
      .where('as_of', '<=', on)
      .orderBy('as_of'),
  )
  const largest = rows.toSorted((a, b) => b.cumulative - a.cumulative)[0]?.letter_campaign_id
  return rows
    .filter((row) => row.letter_campaign_id === largest)
    .map(({ on: day, cumulative }) => ({ on: day, cumulative }))
}

const milestones = (ctx: Context, { campaignId, on }: At): Output<'home.letterSeries'>['milestones'] => {
  const launches = all(
    ctx,
    ctx.db
      .selectFrom('v_letter_campaign')
      .select(['launched_on as on', 'title as label'])
      .where('campaign_id', '=', campaignId),
  )
  const actions = all(
    ctx,
    ctx.db
      .selectFrom('v_action')
      .select(['sort_day as on', 'title as label'])
      .where('campaign_id', '=', campaignId)
      .where('state', '=', 'held'),
  )
  const releases = all(
    ctx,
    ctx.db
      .selectFrom('v_release as r')
      .innerJoin('v_person_role as p', 'p.person_id', 'r.person_id')
      .innerJoin('v_person as n', 'n.id', 'r.person_id')
      .select(['r.date_min as on', 'n.pseudonym as label'])
      .where('p.campaign_id', '=', campaignId)
      .where('p.role', '=', 'detained_worker'),
  )
  const launched = launches.map(({ on: day }) => day).toSorted()[0] ?? on
  return [
    ...launches.map((row) => ({ ...row, kind: 'launch' as const })),
    ...actions.map((row) => ({ ...row, kind: 'action' as const })),
    ...releases.map(({ on: day, label }) => ({ on: day ?? '', label, kind: 'release' as const })),
  ]
    .filter((row) => row.on >= launched && row.on <= on)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

export const letterSeries = (ctx: Context, at: At): Output<'home.letterSeries'> => ({
  points: letterPoints(ctx, at),
  milestones: milestones(ctx, at),
})

/** Per month and currency; never summed across currencies (F3). From the one summary table. */
export const moneySeries = (ctx: Context, { on }: At): Output<'home.moneySeries'> =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_fund_month')
      .select(['month', 'currency'])
      .select(
        sql<number>`sum(case when account_code = 'income_donation' then credit_minor - debit_minor else 0 end)`.as(
          'receivedMinor',
        ),
      )
      .select(
        sql<number>`sum(case when account_code = 'aid_paid' then debit_minor - credit_minor else 0 end)`.as(
          'aidMinor',
        ),
      )
      .where('account_code', 'in', ['income_donation', 'aid_paid'])
      .where('month', '<=', on.slice(0, 7))
      .groupBy(['currency', 'month'])
      .orderBy('currency')
      .orderBy('month'),
  )

export const aidByGround = (ctx: Context, { on }: At): Output<'home.aidByGround'> =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_payment')
      .select(['ground', 'aid_type as aidType', 'currency'])
      .select([sql<number>`sum(amount_minor)`.as('amountMinor'), sql<number>`count(*)`.as('payments')])
      .where('status', 'in', ['sent', 'settled'])
      .where('on_day', '<=', on)
      .groupBy(['currency', 'ground', 'aid_type'])
      .orderBy('currency')
      .orderBy('ground'),
  )
