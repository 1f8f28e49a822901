import type { z } from 'zod'
import type { demandFields, eventFields } from '../../../shared/contract/campaigns.ts'
import { boundsOf } from '../../../shared/partial-date.ts'
import { fieldError } from '../../../shared/result.ts'
import { create, update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { dateColumns, optionalDateColumns } from '../database/dates.ts'
import { optionalSourceIdOf } from '../sources/index.ts'

export type Existing = { id: string; version: number }

export const saveDemand = (ctx: Context, fields: z.output<typeof demandFields>, existing?: Existing) => {
  const { campaignId, textEn, textFr, textRu, textKk, state, stateOn, source } = fields
  if (![textEn, textFr, textRu, textKk].some(Boolean)) throw fieldError('textEn', 'one_language')
  const columns = {
    campaign_id: campaignId,
    text_en: textEn,
    text_fr: textFr,
    text_ru: textRu,
    text_kk: textKk,
    state,
    state_on: stateOn,
    source_id: optionalSourceIdOf(ctx, source),
  }
  return existing ? update(ctx, 'demand', existing.id, columns, existing) : create(ctx, 'demand', columns)
}

export const saveEvent = (ctx: Context, fields: z.output<typeof eventFields>, existing?: Existing) => {
  const { campaignId, start, end, violationStatus, source, ...plain } = fields
  const [began, ended] = [boundsOf(start).min, end && boundsOf(end).max]
  if (began && ended && ended < began) throw fieldError('end', 'before_start')
  const columns = {
    ...plain,
    campaign_id: campaignId,
    ...dateColumns('start', start),
    ...optionalDateColumns('end', end),
    violation_status: violationStatus,
    source_id: optionalSourceIdOf(ctx, source),
  }
  return existing ? update(ctx, 'event', existing.id, columns, existing) : create(ctx, 'event', columns)
}
