// What is not right yet today: the list, and how much there is of each kind.
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { type QualityKind, qualityKinds } from '../../../shared/vocabulary/index.ts'
import { type Context, today } from '../context.ts'
import { optionalDateOf } from '../database/dates.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { all } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import { matches } from '../search/index.ts'

export type QualityRow = Output<'quality.list'>['rows'][number]
type Asked = Pick<Parsed<'quality.list'>, 'search' | 'filters'>

const asked = (ctx: Context, { search, filters }: Asked) => {
  const { kind, subject, record } = filters
  let query = ctx.db.selectFrom('quality_finding as q').where('q.due_day', '<=', today(ctx))
  const only = kind?.length === 1 ? qualityKinds.find((each) => each === kind[0]) : undefined
  // One kind alone comes from an index of its own, in order.
  if (only) query = query.where('q.kind', '=', only)
  else if (kind?.length) query = query.where(isOneOf('q.kind', kind))
  if (subject?.length) query = query.where(isOneOf('q.subject', subject))
  if (record?.length) query = query.where(isOneOf('q.record', record))
  const typed = search.trim()
  if (!typed) return query
  return query.where((where) =>
    where.or([
      matches(ctx, 'q.subject_id', 'people', typed),
      matches(ctx, 'q.subject_id', 'households', typed),
      sql<boolean>`instr(lower(q.ref), ${typed.toLowerCase()}) > 0`,
    ]),
  )
}

const named = (ctx: Context) =>
  ctx.db
    .selectFrom('quality_finding as q')
    .leftJoin('v_person as p', 'p.id', 'q.subject_id')
    .leftJoin('v_household as h', 'h.id', 'q.subject_id')
    .leftJoin('v_proceeding as l', 'l.id', 'q.subject_id')
    .leftJoin('v_campaign as c', 'c.id', 'q.subject_id')
    .leftJoin('v_figure_metric as f', 'f.id', 'q.record_id')
    .selectAll('q')
    .select('f.metric')
    .select(sql<string>`coalesce(p.label, h.label, l.court, c.title, q.ref)`.as('label'))

const show = (
  row: Schema['quality_finding'] & { label: string; metric: QualityRow['metric'] },
): QualityRow => ({
  id: row.id,
  version: 1,
  kind: row.kind,
  subject: row.subject,
  subjectId: row.subject_id,
  ref: row.ref,
  label: row.label,
  record: row.record,
  recordId: row.record_id,
  reason: row.reason || null,
  on: optionalDateOf(row.on_text, row.on_qualifier),
  until: optionalDateOf(row.until_text, row.until_qualifier),
  metric: row.metric,
  claimed: row.claimed,
  recorded: row.recorded,
})

/** Those that only a day to come makes findings are few: to count all and take them off is the short way. */
const allToday = `select (select count(*) from quality_finding)
  - (select count(*) from quality_finding where kind in ('not_confirmed', 'term_over', 'no_basis') and due_day > ?)`
const isWhole = ({ search, filters }: Asked): boolean =>
  search.trim() === '' && Object.values(filters).every((chosen) => chosen.length === 0)

export const listFindings = (ctx: Context, input: Parsed<'quality.list'>): Output<'quality.list'> =>
  pageOf(ctx, input, {
    which: asked(ctx, input),
    query: named(ctx),
    ...(isWhole(input) && { count: () => Number(ctx.prepare(allToday).pluck().get(today(ctx))) }),
    id: 'q.id',
    sorts: { ref: 'q.ref', day: 'q.sort_day' },
    show,
  })

/** Every finding of an ISO day, as the records are now, by the number of what it is about. */
export const findingsOn = (ctx: Context, day: string): QualityRow[] =>
  all(ctx, named(ctx).where('q.due_day', '<=', day).orderBy('q.ref').orderBy('q.id')).map(show)

/** What no posting was matched with, by account. */
export const openBankLines = (ctx: Context) =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_bank_open')
      .select(['account', 'currency'])
      .select(({ fn }) => [fn.countAll<number>().as('lines'), fn.min('on_day').as('since')])
      .select(sql<number>`coalesce(sum(open_minor) filter (where open_minor > 0), 0)`.as('inMinor'))
      .select(sql<number>`coalesce(-sum(open_minor) filter (where open_minor < 0), 0)`.as('outMinor'))
      .groupBy(['account', 'currency'])
      .orderBy('account')
      .orderBy('currency'),
  )

const ofKind = 'select kind, count(*) as found from quality_finding where due_day <= ? group by kind'
type Counted = { kind: QualityKind; found: number }

export const countFindings = (ctx: Context): Output<'quality.counts'> => {
  const counted = new Map(
    (ctx.prepare(ofKind).all(today(ctx)) as Counted[]).map(({ kind, found }) => [kind, found]),
  )
  const count = (view: 'v_duplicate_open' | 'v_duplicate_due' | 'v_bank_open') =>
    Number(ctx.prepare(`select count(*) from ${view}`).pluck().get())
  return {
    kinds: qualityKinds.map((kind) => ({ kind, found: counted.get(kind) ?? 0 })),
    openDuplicates: count('v_duplicate_open'),
    notCompared: count('v_duplicate_due'),
    openBankLines: count('v_bank_open'),
  }
}
