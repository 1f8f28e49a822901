// Proceedings and the charges in them. A trial of many is one proceeding, recorded once.
import type { z } from 'zod'
import type { chargeFields, proceedingFields } from '../../../shared/contract/legal.ts'
import type { Parsed } from '../../../shared/contract/index.ts'
import { boundsOf } from '../../../shared/partial-date.ts'
import { fieldError } from '../../../shared/result.ts'
import { isEarlyRelease } from '../../../shared/early-release.ts'
import { archive, create, rowOf, update } from '../audit/change.ts'
import { nextRef } from '../audit/refs.ts'
import { type Context, today } from '../context.ts'
import { dateColumns, optionalDateColumns } from '../database/dates.ts'
import { all, first } from '../database/run.ts'
import { assertNotErased } from '../erasure/index.ts'
import { sourceIdOf } from '../sources/index.ts'

type Fields = z.output<typeof proceedingFields>

const assertOrder = (ctx: Context, { start, end }: Fields): void => {
  const [began, ended] = [boundsOf(start), end && boundsOf(end)]
  if (began.min && began.min > today(ctx)) throw fieldError('start', 'in_the_future')
  if (began.min && ended?.max && ended.max < began.min) throw fieldError('end', 'before_start')
}

/** Nothing continues itself, not even by way of others. */
const assertNoCircle = (ctx: Context, id: string, parentId: string | null): void => {
  for (let next = parentId; next !== null; next = rowOf(ctx, 'proceeding', next).parent_id)
    if (next === id) throw fieldError('parentId', 'in_a_circle')
}

const columnsOf = (ctx: Context, fields: Fields) => {
  assertOrder(ctx, fields)
  const { min, max } = boundsOf(fields.start)
  const isAsked = isEarlyRelease(fields.kind)
  return {
    campaign_id: fields.campaignId,
    kind: fields.kind,
    court: fields.court,
    court_case_no: fields.courtCaseNo,
    judge: fields.judge,
    sort_name: fields.court.toLowerCase(),
    parent_id: fields.parentId,
    ...dateColumns('start', fields.start),
    start_day: min ?? max ?? fields.start.text,
    ...optionalDateColumns('end', fields.end),
    counsel: JSON.stringify(fields.counsel),
    colony_opinion: isAsked ? fields.colonyOpinion : ('unknown' as const),
    prosecutor_opinion: isAsked ? fields.prosecutorOpinion : ('unknown' as const),
    decision: isAsked ? fields.decision : ('pending' as const),
    source_id: sourceIdOf(ctx, fields.source),
    note: fields.note,
    is_example: Number(fields.isExample),
  }
}

const writePersons = (ctx: Context, id: string, personIds: readonly string[]): void => {
  const held = all(
    ctx,
    ctx.db
      .selectFrom('proceeding_person')
      .select(['id', 'person_id'])
      .where('proceeding_id', '=', id)
      .where('deleted_at', 'is', null),
  )
  for (const { id: pair, person_id } of held) {
    if (personIds.includes(person_id)) continue
    const charged = first(
      ctx,
      ctx.db
        .selectFrom('charge')
        .select('id')
        .where('proceeding_id', '=', id)
        .where('person_id', '=', person_id)
        .where('deleted_at', 'is', null),
    )
    if (charged) throw fieldError('personIds', 'still_charged')
    archive(ctx, 'proceeding_person', pair)
  }
  for (const personId of new Set(personIds)) {
    if (held.some(({ person_id }) => person_id === personId)) continue
    assertNotErased(ctx, 'person', personId)
    create(ctx, 'proceeding_person', { proceeding_id: id, person_id: personId })
  }
}

export const createProceeding = (ctx: Context, fields: Fields) => {
  if (fields.parentId) rowOf(ctx, 'proceeding', fields.parentId)
  const proceeding = create(ctx, 'proceeding', {
    ...columnsOf(ctx, fields),
    ref: nextRef(ctx, 'proceeding', fields.start.text.slice(0, 4)),
  })
  writePersons(ctx, proceeding.id, fields.personIds)
  return proceeding
}

export const updateProceeding = (ctx: Context, { id, version, ...fields }: Parsed<'proceedings.update'>) => {
  assertNoCircle(ctx, id, fields.parentId)
  const proceeding = update(ctx, 'proceeding', id, columnsOf(ctx, fields), { version })
  writePersons(ctx, id, fields.personIds)
  return proceeding
}

type ChargeFields = z.output<typeof chargeFields>
const chargeColumns = (ctx: Context, { proceedingId, personId, ...fields }: ChargeFields) => {
  const party = first(
    ctx,
    ctx.db
      .selectFrom('proceeding_person')
      .select('id')
      .where('proceeding_id', '=', proceedingId)
      .where('person_id', '=', personId)
      .where('deleted_at', 'is', null),
  )
  if (!party) throw fieldError('personId', 'not_in_proceeding')
  assertNotErased(ctx, 'person', personId)
  const { source, ...rest } = fields
  return { proceeding_id: proceedingId, person_id: personId, ...rest, source_id: sourceIdOf(ctx, source) }
}
export const createCharge = (ctx: Context, fields: ChargeFields) =>
  create(ctx, 'charge', chargeColumns(ctx, fields))
export const updateCharge = (ctx: Context, { id, version, ...fields }: Parsed<'charges.update'>) =>
  update(ctx, 'charge', id, chargeColumns(ctx, fields), { version })
