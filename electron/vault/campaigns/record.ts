// What came of a campaign, and what the authorities let be known or did not (domain.md 3.12).
import type { z } from 'zod'
import type {
  campaignRecordContract,
  resultFields,
  signalFields,
} from '../../../shared/contract/campaign-record.ts'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { fieldError } from '../../../shared/result.ts'
import { archive, create, savedAs, update } from '../audit/change.ts'
import type { Context, HandlersFor } from '../context.ts'
import { dateColumns, partialDateOf } from '../database/dates.ts'
import { all } from '../database/run.ts'
import { optionalSourceIdOf, shownSource } from '../sources/index.ts'
import type { Existing } from './save.ts'

/** That the campaign contributed, or that it has nothing to do with it, is said by somebody or not at all. */
const claims: readonly string[] = ['contributed', 'unrelated']

const saveResult = (ctx: Context, fields: z.output<typeof resultFields>, existing?: Existing) => {
  const { campaignId, on, fact, link, source } = fields
  if (claims.includes(link) && !source) throw fieldError('source.chosen', 'required')
  const columns = {
    campaign_id: campaignId,
    ...dateColumns('on', on),
    fact,
    link,
    source_id: optionalSourceIdOf(ctx, source),
  }
  return existing ? update(ctx, 'result', existing.id, columns, existing) : create(ctx, 'result', columns)
}

const saveSignal = (ctx: Context, fields: z.output<typeof signalFields>, existing?: Existing) => {
  const { campaignId, kind, on, authorityId, what, source } = fields
  const columns = {
    campaign_id: campaignId,
    authority_id: authorityId,
    kind,
    ...dateColumns('on', on),
    what,
    source_id: optionalSourceIdOf(ctx, source),
  }
  return existing
    ? update(ctx, 'authority_signal', existing.id, columns, existing)
    : create(ctx, 'authority_signal', columns)
}

const resultsOf = (ctx: Context, { campaignId }: Parsed<'results.list'>): Output<'results.list'> =>
  all(
    ctx,
    ctx.db
      .selectFrom('result')
      .selectAll()
      .where('campaign_id', '=', campaignId)
      .where('deleted_at', 'is', null)
      .orderBy('on_text')
      .orderBy('id'),
  ).map((row) => ({
    id: row.id,
    version: row.row_version,
    on: partialDateOf(row.on_text, row.on_qualifier),
    fact: row.fact,
    link: row.link,
    source: shownSource(ctx, row.source_id),
  }))

const signalsOf = (ctx: Context, { campaignId }: Parsed<'signals.list'>): Output<'signals.list'> =>
  all(
    ctx,
    ctx.db
      .selectFrom('authority_signal as s')
      .leftJoin('v_organisation as o', 'o.id', 's.authority_id')
      .selectAll('s')
      .select('o.label as authority')
      .where('s.campaign_id', '=', campaignId)
      .where('s.deleted_at', 'is', null)
      .orderBy('s.on_text')
      .orderBy('s.id'),
  ).map((row) => ({
    id: row.id,
    version: row.row_version,
    on: partialDateOf(row.on_text, row.on_qualifier),
    kind: row.kind,
    authority:
      row.authority_id && row.authority !== null ? { id: row.authority_id, label: row.authority } : null,
    what: row.what,
    source: shownSource(ctx, row.source_id),
  }))

export const campaignRecordHandlers = {
  'results.list': resultsOf,
  'results.create': (ctx, fields) => savedAs(ctx, saveResult(ctx, fields)),
  'results.update': (ctx, { id, version, ...fields }) =>
    savedAs(ctx, saveResult(ctx, fields, { id, version })),
  'results.archive': (ctx, { id, version }) => savedAs(ctx, archive(ctx, 'result', id, { version })),
  'signals.list': signalsOf,
  'signals.create': (ctx, fields) => savedAs(ctx, saveSignal(ctx, fields)),
  'signals.update': (ctx, { id, version, ...fields }) =>
    savedAs(ctx, saveSignal(ctx, fields, { id, version })),
  'signals.archive': (ctx, { id, version }) =>
    savedAs(ctx, archive(ctx, 'authority_signal', id, { version })),
} satisfies HandlersFor<typeof campaignRecordContract>
