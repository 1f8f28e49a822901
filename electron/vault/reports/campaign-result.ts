// Report 1: an allow-listed projection. No name leaves it but those that P1 calls already public.
import { sql } from 'kysely'
import type { Output } from '../../../shared/contract/index.ts'
import type { ReportInput } from '../../../shared/contract/reports.ts'
import { campaignPage } from '../campaigns/index.ts'
import type { Context } from '../context.ts'
import { countByClass, detainedWorkers, libertyOf } from '../custody/index.ts'
import { optionalDateOf, partialDateOf } from '../database/dates.ts'
import { all, first } from '../database/run.ts'
import { printedName } from '../people/index.ts'
import { namingOf } from '../privacy/naming.ts'
import { custodySeries, familiesHelped, lettersTotal, letterSeries } from '../home/index.ts'
import type { Head } from './index.ts'
import { classWordsOf } from './words.ts'

type Asked = Extract<ReportInput, { kind: 'campaign_result' }>
type Result = Extract<Output<'reports.document'>, { kind: 'campaign_result' }>

/** C10: who was known to be held on the first date is the denominator; who was added later stands apart. */
const thenAndNow = (ctx: Context, { campaignId, from, on }: Asked): Result['thenAndNow'] => {
  const people = detainedWorkers(ctx, campaignId).map(({ id }) => ({
    atStart: libertyOf(ctx, id, from).status,
    atEnd: libertyOf(ctx, id, on).status,
  }))
  const wasHeld = ({ atStart }: { atStart: string }) => atStart !== 'at_liberty'
  const [members, later] = [
    people.filter(wasHeld),
    people.filter((person) => !wasHeld(person) && person.atEnd !== 'at_liberty'),
  ]
  return {
    denominator: members.length,
    atStart: countByClass(members.map(({ atStart }) => atStart)),
    atEnd: countByClass(members.map(({ atEnd }) => atEnd)),
    addedLater: countByClass(later.map(({ atEnd }) => atEnd)),
    addedLaterTotal: later.length,
  }
}

/** P1, P3: whom today's consents, published sources and objections let everybody know by name. */
export const publiclyNamed = (ctx: Context, campaignId: string) =>
  detainedWorkers(ctx, campaignId).filter(({ id }) => namingOf(ctx, id, { level: 'public' }).allowed)

const publicNames = (ctx: Context, { campaignId, on, language }: Asked): Result['named'] =>
  publiclyNamed(ctx, campaignId).map(({ id }) => {
    const { status, regime } = libertyOf(ctx, id, on)
    return { name: printedName(ctx, id, language), status, regime }
  })

const letters = (ctx: Context, at: Asked): Result['letters'] => {
  const sent = ctx.db
    .selectFrom('v_letter')
    .where('direction', '=', 'out')
    .where('campaign_id', '=', at.campaignId)
    .where('sort_day', '<=', at.on)
  const replies = sql<number>`(select count(*) from v_letter a where a.direction = 'in' and a.from_organisation_id = o.id and a.sort_day <= ${at.on})`
  const received = ctx.db
    .selectFrom('v_letter_recipient as r')
    .innerJoin('v_organisation as o', 'o.id', 'r.organisation_id')
    .where('r.direction', '=', 'out')
    .where('r.role', '=', 'direct')
    .where('r.campaign_id', '=', at.campaignId)
    .where('r.sort_day', '<=', at.on)
  const byMission = all(
    ctx,
    received
      .where('o.kind', '=', 'diplomatic_mission')
      .select(['o.name as mission', sql<number>`count(*)`.as('out'), replies.as('replies')])
      .groupBy('o.id')
      .orderBy('out', 'desc')
      .orderBy('o.name'),
  )
  const count = (query: typeof sent) =>
    first(ctx, query.select(sql<number>`count(*)`.as('count')))?.count ?? 0
  return {
    total: lettersTotal(ctx, at),
    ...letterSeries(ctx, at),
    byMission,
    formalOut: count(sent),
    replies: count(sent.where('status', '=', 'answered')),
    overdue:
      first(
        ctx,
        received
          .where('r.status', '=', 'open')
          .where('r.reply_due_on', '<', at.on)
          .select(sql<number>`count(distinct r.letter_id)`.as('count')),
      )?.count ?? 0,
  }
}

const actions = (ctx: Context, { campaignId, on }: Asked): Result['actions'] => {
  const held = ctx.db
    .selectFrom('v_action')
    .where('state', '=', 'held')
    .where('campaign_id', '=', campaignId)
    .where('sort_day', '<=', on)
  const byType = all(
    ctx,
    held
      .select(['type', sql<number>`count(*)`.as('count')])
      .groupBy('type')
      .orderBy('count', 'desc'),
  )
  const main = all(
    ctx,
    held
      .selectAll()
      .orderBy(sql`coalesce(participants, 0)`, 'desc')
      .limit(8),
  )
  return {
    total: byType.reduce((sum, { count }) => sum + count, 0),
    byType,
    main: main
      .toSorted((a, b) => (a.sort_day < b.sort_day ? -1 : 1))
      .map((row) => ({
        title: row.title,
        start: partialDateOf(row.start_text, row.start_qualifier),
        place: row.place,
        participants: row.participants,
        participantsQualifier: row.participants_qualifier,
      })),
  }
}

/** Per currency, never added up (F3). */
const fund = (ctx: Context, { on }: Asked): Result['fund'] => {
  const sums = ctx.db
    .selectFrom('v_ledger')
    .select('currency')
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
    .select(
      sql<number>`sum(case when account_code = 'partner_advance' then debit_minor - credit_minor else 0 end)`.as(
        'remittedMinor',
      ),
    )
    .where('on_day', '<=', on)
    .groupBy('currency')
    .orderBy('currency')
  return all(ctx, sums).map((row) => ({ ...row, households: familiesHelped(ctx, on) }))
}

const languageColumn = { en: 'textEn', fr: 'textFr', ru: 'textRu', kk: 'textKk' } as const

export const campaignResult = (ctx: Context, asked: Asked, head: Head): Result => {
  const campaign = campaignPage(ctx, asked.campaignId)
  const adopted = campaign.figures.filter(
    ({ isAdopted, asOf }) => isAdopted && asOf.text.slice(0, 10) <= asked.on,
  )
  const sourceIds = new Set(adopted.flatMap(({ source }) => (source ? [source.id] : [])))
  const sources = all(
    ctx,
    ctx.db.selectFrom('v_source').selectAll().where('is_published', '=', 1).orderBy('title'),
  )
  return {
    ...head,
    kind: 'campaign_result',
    title: campaign.title,
    summary: campaign.publicSummary,
    launchedOn: campaign.launchedOn,
    from: asked.from,
    on: asked.on,
    organisations: campaign.organisations
      .filter(({ role }) => role !== 'adversary')
      .map(({ organisation, role }) => ({ name: organisation.label, role })),
    figures: adopted.map(({ metric, value, qualifier, asOf, source, recordedPersons }) => ({
      metric,
      value,
      qualifier,
      asOf,
      source: source?.title ?? '',
      recordedPersons,
    })),
    thenAndNow: thenAndNow(ctx, asked),
    custodySeries: custodySeries(ctx, asked),
    classWords: classWordsOf(ctx, asked.campaignId, asked.language),
    named: publicNames(ctx, asked),
    letters: letters(ctx, asked),
    actions: actions(ctx, asked),
    fund: fund(ctx, asked),
    demands: campaign.demands.map((demand) => ({
      text:
        demand[languageColumn[asked.language]] ||
        demand.textEn ||
        demand.textFr ||
        demand.textRu ||
        demand.textKk,
      state: demand.state,
      stateOn: demand.stateOn,
    })),
    sources: sources
      .filter(({ id }) => sourceIds.has(id))
      .map((row) => ({
        title: row.title,
        author: row.author,
        date: optionalDateOf(row.date_text, row.date_qualifier),
        url: row.url,
      })),
  }
}
