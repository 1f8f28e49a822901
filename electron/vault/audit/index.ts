// The audit screen: every entry of the vault, whoever and whatever it is about.
import { sql } from 'kysely'
import { type auditContract, auditSpans } from '../../../shared/contract/audit.ts'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { addDays } from '../../../shared/partial-date.ts'
import { AppError } from '../../../shared/result.ts'
import { type Context, type HandlersFor, today } from '../context.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { matchesRecord } from '../search/index.ts'
import { checkCode, verifyCode } from './check-code.ts'
import { entryReader, userNames } from './history.ts'
import { type LogRow, openPayload } from './log.ts'
import { recordLabel } from './record-label.ts'

const listTrail = (ctx: Context, input: Parsed<'audit.list'>): Output<'audit.list'> => {
  const { actor, action, entity, days } = input.filters
  let query = ctx.db
    .selectFrom('audit_log as a')
    .select(['a.seq', 'a.at', 'a.actor', 'a.device', 'a.action', 'a.entity'])
    .select(['a.entity_id', 'a.subject_id', 'a.payload'])
  if (input.search.trim()) query = query.where(matchesRecord('a.entity_id', input.search))
  if (actor?.length) query = query.where(isOneOf('a.actor', actor))
  if (action?.length) query = query.where(isOneOf('a.action', action))
  if (entity?.length) query = query.where(isOneOf('a.entity', entity))
  if (days?.length) {
    const span = Math.max(...auditSpans.filter((known) => days.includes(known)).map(Number), 1)
    query = query.where(sql<boolean>`substr(a.at, 1, 10) > ${addDays(today(ctx), -span)}`)
  }
  const names = userNames(ctx)
  return pageOf(ctx, input, {
    query,
    id: 'a.seq',
    sorts: { date: 'a.seq' },
    show: ({ seq, entity_id, subject_id, payload, ...row }) => ({
      id: seq,
      at: row.at,
      actor: names.get(row.actor) ?? '',
      device: row.device,
      action: row.action,
      entity: row.entity,
      entityId: entity_id,
      record: recordLabel(ctx, row.entity, entity_id),
      reason: subject_id && payload ? (openPayload(ctx, { seq, subject_id, payload })?.reason ?? '') : '',
    }),
  })
}

const trailEntry = (ctx: Context, { seq }: Parsed<'audit.entry'>): Output<'audit.entry'> => {
  const row = ctx.prepare('select * from audit_log where seq = ?').get(seq) as LogRow | undefined
  if (!row) throw new AppError({ code: 'not_found' })
  const payload = openPayload(ctx, row)
  const currency = payload?.after?.['currency']
  return {
    ...entryReader(ctx)(row),
    device: row.device,
    record: recordLabel(ctx, row.entity, row.entity_id),
    code: checkCode(row),
    currency: typeof currency === 'string' ? currency : null,
  }
}

export const auditHandlers = {
  'audit.list': listTrail,
  'audit.actors': (ctx) => [...userNames(ctx)].map(([id, name]) => ({ id, name })),
  'audit.entry': trailEntry,
  'audit.checkCode': verifyCode,
} satisfies HandlersFor<typeof auditContract>
