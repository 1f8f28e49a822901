// What the charts of the letters show, counted by the database. Formal letters are those we sent ourselves.
import { type Output, type Parsed } from '../../../shared/contract/index.ts'
import { replyClasses } from '../../../shared/contract/letter-charts.ts'
import type { Context } from '../context.ts'

type Charts = Output<'letters.charts'>
type Formal = Charts['formal']
type Online = NonNullable<Charts['online']>
type Days = { from: string; to: string }

const ours = "direction = 'out' and by_others = 0 and sort_day between @from and @to"
const rowsOf = <Row>(ctx: Context, sql: string, values: object): Row[] =>
  ctx.prepare(sql).all(values) as Row[]

/** Each recipient of our letters with its letters; places are summed from it, so that a letter counts once for each. */
const recipientsOf = (ctx: Context, days: Days) =>
  rowsOf<Formal['recipients'][number] & { country: string }>(
    ctx,
    `select o.id, o.label, o.city, coalesce(o.host_state, o.country) as country, s.letters, s.answered
     from (select organisation_id, count(*) as letters, sum(status = 'answered') as answered
       from v_letter_recipient where ${ours} and role = 'direct' group by organisation_id) s
     join v_organisation o on o.id = s.organisation_id order by s.letters desc, s.answered desc, o.label, o.id`,
    days,
  )

const byCountry = (rows: readonly { country: string; letters: number }[]): Formal['countries'] => {
  const letters = new Map<string, number>()
  for (const row of rows) letters.set(row.country, (letters.get(row.country) ?? 0) + row.letters)
  return [...letters]
    .map(([country, count]) => ({ country, letters: count }))
    .toSorted((a, b) => b.letters - a.letters || (a.country < b.country ? -1 : 1))
}

/** The days from a letter to the first answer of each it went to. */
const replyDays = `select min(days) as days from v_reply where sort_day between @from and @to group by recipient_id`

const repliesOf = (ctx: Context, days: Days): Formal['replies'] => {
  const classes = replyClasses.map((upTo) => `when days <= ${upTo} then ${upTo}`).join(' ')
  const found = new Map(
    rowsOf<{ upTo: number | null; replies: number }>(
      ctx,
      `select case ${classes} end as upTo, count(*) as replies from (${replyDays}) group by 1`,
      days,
    ).map(({ upTo, replies }) => [upTo, replies]),
  )
  const median = ctx
    .prepare(
      `with answers as (${replyDays}), placed as (select days, row_number() over (order by days) as place, count(*) over () as of from answers)
       select avg(days) from placed where place in ((of + 1) / 2, (of + 2) / 2)`,
    )
    .pluck()
    .get(days) as number | null
  return {
    classes: [...replyClasses, null].map((upTo) => ({ upTo, replies: found.get(upTo) ?? 0 })),
    medianDays: median,
  }
}

const formal = (ctx: Context, days: Days): Formal => {
  const recipients = recipientsOf(ctx, days)
  const sent = `from letter where ${ours} and deleted_at is null and delivery_status <> 'draft'`
  return {
    letters: ctx.prepare(`select count(*) ${sent}`).pluck().get(days) as number,
    languages: rowsOf(
      ctx,
      `select language, count(*) as letters ${sent} group by language order by letters desc, language`,
      days,
    ),
    countries: byCountry(recipients),
    recipients: recipients.map(({ country: _country, ...row }) => row),
    replies: repliesOf(ctx, days),
  }
}

/**
 * What each series of sent letters grew by in these days: its newest figure in them less its newest before. The other
 * columns are those of the newest row (SQLite, "bare columns").
 */
const grown = (by: string, which: string): string => {
  const newest = (until: string) =>
    `select ${by} as part, cumulative, max(as_of) from v_tally where measure = 'sent' and ${which} and as_of ${until} group by 1`
  return `select n.part, n.cumulative - coalesce(o.cumulative, 0) as letters from (${newest('<= @to')}) n
    left join (${newest('< @from')}) o on o.part = n.part`
}
const whole = "mission_id is null and sender_country = '' and language = ''"

/** By language and by country, of the larger platform: of one campaign, or of whichever has most. */
export const onlineParts = (
  ctx: Context,
  { campaignId, ...days }: Days & { campaignId: string | null },
): Charts['online'] => {
  const largest = ctx
    .prepare(
      `select c.id, c.title, s.letters from (${grown('letter_campaign_id', whole)}) s
       join v_letter_campaign c on c.id = s.part
       where s.letters > 0 and (@campaignId is null or c.campaign_id = @campaignId) order by s.letters desc, c.id limit 1`,
    )
    .get({ ...days, campaignId }) as { id: string; title: string; letters: number } | undefined
  if (!largest) return null
  const { id, ...said } = largest
  const parts = <Row>(by: string, others: string, as: string): Row[] =>
    rowsOf(
      ctx,
      `select part as ${as}, letters from (${grown(by, `letter_campaign_id = @id and ${by} <> '' and mission_id is null and ${others} = ''`)})
       where letters > 0 order by letters desc, part`,
      { ...days, id },
    )
  return {
    ...said,
    languages: parts<Online['languages'][number]>('language', 'sender_country', 'language'),
    countries: parts<Online['countries'][number]>('sender_country', 'language', 'country'),
  }
}

/**
 * Letters of these days in figures. Formal and online letters stand apart, and neither total is a sum of its parts, which
 * may be incomplete or count one letter twice (T2, T7).
 */
export const letterCharts = (ctx: Context, { from, to }: Parsed<'letters.charts'>): Charts => {
  const days = { from: from ?? '0000', to: to ?? '9999' }
  return { formal: formal(ctx, days), online: onlineParts(ctx, { ...days, campaignId: null }) }
}
