// Proceedings as their pages and lists show them.
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { isEarlyRelease } from '../../../shared/early-release.ts'
import { type counselConditions, earlyReleaseKinds } from '../../../shared/vocabulary/index.ts'
import { type Context, today } from '../context.ts'
import { optionalDateOf, partialDateOf } from '../database/dates.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { all, one } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'

type Row = Schema['proceeding']
type Shown = Output<'proceedings.get'>

/** Only what is asked for is refused or granted. */
const decisionOf = ({ kind, decision }: Pick<Row, 'kind' | 'decision'>) =>
  isEarlyRelease(kind) ? decision : null
/** A JSON list that the vault itself wrote from the closed list. */
const counselOf = (json: string) => JSON.parse(json) as (typeof counselConditions)[number][]
const sourceOf = (id: string | null, title: string | null) => (id && title !== null ? { id, title } : null)

const partiesOf = (ctx: Context, id: string) =>
  all(
    ctx,
    ctx.db
      .selectFrom('proceeding_person as m')
      .innerJoin('v_person as p', 'p.id', 'm.person_id')
      .select(['p.id', 'p.ref', 'p.label'])
      .where('m.proceeding_id', '=', id)
      .where('m.deleted_at', 'is', null)
      .orderBy('p.label')
      .orderBy('p.id'),
  )

const chargesOf = (ctx: Context, id: string): Shown['charges'] =>
  all(
    ctx,
    ctx.db
      .selectFrom('charge as c')
      .innerJoin('v_person as p', 'p.id', 'c.person_id')
      .leftJoin('v_source as s', 's.id', 'c.source_id')
      .selectAll('c')
      .select(['p.ref', 'p.label', 's.title'])
      .where('c.proceeding_id', '=', id)
      .where('c.deleted_at', 'is', null)
      .orderBy('p.label')
      .orderBy('c.id'),
  ).map((row) => ({
    id: row.id,
    version: row.row_version,
    proceedingId: id,
    person: { id: row.person_id, ref: row.ref, label: row.label },
    statute: row.statute,
    article: row.article,
    wording: row.wording,
    plea: row.plea,
    verdict: row.verdict,
    source: sourceOf(row.source_id, row.title),
  }))

const hearingsOf = (ctx: Context, id: string): Shown['hearings'] =>
  all(
    ctx,
    ctx.db
      .selectFrom('hearing as h')
      .leftJoin('v_source as s', 's.id', 'h.source_id')
      .leftJoin('v_hearing as n', 'n.id', 'h.next_id')
      .selectAll('h')
      .select(['s.title', 'n.date_text as next_on'])
      .where('h.proceeding_id', '=', id)
      .where('h.deleted_at', 'is', null)
      .orderBy('h.date_min')
      .orderBy('h.id'),
  ).map((row) => ({
    id: row.id,
    version: row.row_version,
    proceedingId: id,
    date: partialDateOf(row.date_text, row.date_qualifier),
    time: row.time,
    purpose: row.purpose,
    outcome: row.outcome,
    nextOn: row.next_on,
    source: sourceOf(row.source_id, row.title),
  }))

const childrenOf = (ctx: Context, id: string): Shown['children'] =>
  all(
    ctx,
    ctx.db
      .selectFrom('proceeding')
      .selectAll()
      .where('parent_id', '=', id)
      .where('deleted_at', 'is', null)
      .orderBy('start_day')
      .orderBy('id'),
  ).map((row) => ({
    id: row.id,
    ref: row.ref,
    kind: row.kind,
    court: row.court,
    start: partialDateOf(row.start_text, row.start_qualifier),
    decision: decisionOf(row),
  }))

export const proceedingPage = (ctx: Context, id: string): Shown => {
  const row = one(
    ctx,
    ctx.db
      .selectFrom('proceeding as p')
      .leftJoin('v_campaign as c', 'c.id', 'p.campaign_id')
      .leftJoin('v_source as s', 's.id', 'p.source_id')
      .leftJoin('v_proceeding as f', 'f.id', 'p.parent_id')
      .selectAll('p')
      .select(['c.title as campaign', 's.title as source', 'f.ref as parent_ref'])
      .select(['f.kind as parent_kind', 'f.court as parent_court'])
      .where('p.id', '=', id),
  )
  return {
    id,
    ref: row.ref,
    version: row.row_version,
    kind: row.kind,
    court: row.court,
    courtCaseNo: row.court_case_no,
    judge: row.judge,
    start: partialDateOf(row.start_text, row.start_qualifier),
    end: optionalDateOf(row.end_text, row.end_qualifier),
    decision: decisionOf(row),
    campaign: row.campaign_id && row.campaign !== null ? { id: row.campaign_id, label: row.campaign } : null,
    parent:
      row.parent_id && row.parent_ref && row.parent_kind
        ? { id: row.parent_id, ref: row.parent_ref, kind: row.parent_kind, court: row.parent_court ?? '' }
        : null,
    children: childrenOf(ctx, id),
    persons: partiesOf(ctx, id),
    counsel: counselOf(row.counsel),
    colonyOpinion: row.colony_opinion,
    prosecutorOpinion: row.prosecutor_opinion,
    charges: chargesOf(ctx, id),
    hearings: hearingsOf(ctx, id),
    source: sourceOf(row.source_id, row.source),
    note: row.note,
    isExample: row.is_example === 1,
    archivedAt: row.deleted_at,
  }
}

/** Everything a person was brought before, in the order it began, with the charges against her alone. */
export const proceedingsOf = (ctx: Context, personId: string): Shown[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('proceeding as p')
      .innerJoin('proceeding_person as m', 'm.proceeding_id', 'p.id')
      .select('p.id')
      .where('m.person_id', '=', personId)
      .where('m.deleted_at', 'is', null)
      .where('p.deleted_at', 'is', null)
      .orderBy('p.start_day')
      .orderBy('p.id'),
  )
    .map(({ id }) => proceedingPage(ctx, id))
    .map((shown) => ({ ...shown, charges: shown.charges.filter(({ person }) => person.id === personId) }))

export const listProceedings = (
  ctx: Context,
  input: Parsed<'proceedings.list'>,
): Output<'proceedings.list'> => {
  const { kind, decision, campaign } = input.filters
  const on = today(ctx)
  const persons = sql<string>`(select group_concat(label, ', ') from (select v.label from proceeding_person m
    join v_person v on v.id = m.person_id where m.proceeding_id = p.id and m.deleted_at is null order by v.label limit 3))`
  const count = sql<number>`(select count(*) from proceeding_person m where m.proceeding_id = p.id and m.deleted_at is null)`
  const next = sql<string | null>`(select min(h.date_min) from v_hearing h
    where h.proceeding_id = p.id and h.outcome = '' and h.date_min >= ${on})`
  let query = ctx.db
    .selectFrom('proceeding as p')
    .selectAll('p')
    .select([persons.as('persons'), count.as('persons_count'), next.as('next_hearing')])
    .where('p.deleted_at', input.archived ? 'is not' : 'is', null)
  const search = input.search.trim().toLowerCase()
  if (search)
    query = query.where(
      sql<boolean>`instr(p.sort_name || ' ' || lower(p.ref) || ' ' || lower(p.court_case_no) || ' ' || lower(p.judge), ${search}) > 0
        or exists (select 1 from proceeding_person m join v_person v on v.id = m.person_id
          where m.proceeding_id = p.id and m.deleted_at is null
          and instr(lower(v.name_latin || ' ' || v.name_cyrillic || ' ' || v.ref), ${search}) > 0)`,
    )
  if (kind?.length) query = query.where(isOneOf('p.kind', kind))
  if (decision?.length)
    query = query.where(isOneOf('p.decision', decision)).where(isOneOf('p.kind', earlyReleaseKinds))
  if (campaign?.length) query = query.where(isOneOf('p.campaign_id', campaign))
  return pageOf(ctx, input, {
    query,
    id: 'p.id',
    sorts: { start: 'p.start_day', court: 'p.sort_name', ref: 'p.ref' },
    show: (row) => ({
      id: row.id,
      ref: row.ref,
      version: row.row_version,
      kind: row.kind,
      court: row.court,
      courtCaseNo: row.court_case_no,
      start: partialDateOf(row.start_text, row.start_qualifier),
      end: optionalDateOf(row.end_text, row.end_qualifier),
      decision: decisionOf(row),
      personsCount: row.persons_count,
      persons: row.persons ?? '',
      nextHearing: row.next_hearing,
      isExample: row.is_example === 1,
      archivedAt: row.deleted_at,
    }),
  })
}
