// Reports made for a level: one body, as many sections as were asked for, and a record of what was held back.
import type { Output } from '../../../shared/contract/index.ts'
import type { Section } from '../../../shared/contract/report-blocks.ts'
import type { SectionedInput } from '../../../shared/contract/report-input.ts'
import { fieldError } from '../../../shared/result.ts'
import { type ReportSection, sectionsOfReport } from '../../../shared/vocabulary/index.ts'
import type { Context } from '../context.ts'
import { first } from '../database/run.ts'
import { logoOf } from '../system/logo.ts'
import { officeOf } from '../system/office.ts'
import { beneficiaryList } from './beneficiary-list.ts'
import type { Body } from './body.ts'
import { campaignResult } from './campaign-result/index.ts'
import { campaignOf, caseSheet } from './case-sheet/index.ts'
import { correspondenceLog } from './correspondence-log.ts'
import { dataQuality } from './data-quality.ts'
import { detaineeStatus } from './detainee-status.ts'
import { eventHarm } from './event-harm.ts'
import { fundStatement } from './fund-statement.ts'
import type { Head } from './head.ts'
import { newsItem } from './news-item.ts'
import { openItems } from './open-items.ts'
import { startTelling, type Telling } from './telling/index.ts'

type Sectioned = Extract<Output<'reports.document'>, { sections: unknown }>

const bodyOf = (telling: Telling, input: SectionedInput): Body => {
  switch (input.kind) {
    case 'campaign_result':
      return campaignResult(telling, input)
    case 'case_sheet':
      return caseSheet(telling, input)
    case 'detainee_status':
      return detaineeStatus(telling, input)
    case 'beneficiary_list':
      return beneficiaryList(telling, input)
    case 'fund_statement':
      return fundStatement(telling, input)
    case 'open_items':
      return openItems(telling, input)
    case 'correspondence_log':
      return correspondenceLog(telling, input)
    case 'event_harm':
      return eventHarm(telling, input)
    case 'news_item':
      return newsItem(telling, input)
    case 'data_quality':
      return dataQuality(telling, input)
  }
}

/** The campaign under which numbers that stand for names are kept. */
const campaignFor = (ctx: Context, input: SectionedInput): string => {
  if ('campaignId' in input) return input.campaignId
  if (input.kind === 'case_sheet') return campaignOf({ ctx }, input.personId)
  const fundId = 'fundId' in input ? input.fundId : null
  return (
    (fundId &&
      first(ctx, ctx.db.selectFrom('v_fund').select('campaign_id').where('id', '=', fundId))?.campaign_id) ||
    ''
  )
}

/** '' where a report stays in the office. */
export const nameOfRecipient = (ctx: Context, id: string | null): string =>
  (id && first(ctx, ctx.db.selectFrom('v_organisation').select('name').where('id', '=', id))?.name) || ''

/** A period ends after it starts; nothing is reported of days that are not over. */
export const assertPeriod = (input: SectionedInput): void => {
  if ('from' in input && input.on < input.from) throw fieldError('on', 'before_start')
}

/** Room to sign for whoever signs for the office, as on its letters. */
const signed = (ctx: Context): Section => {
  const { signature, officeName } = officeOf(ctx) ?? { signature: '', officeName: '' }
  return {
    id: 'signature',
    title: null,
    blocks: [{ block: 'signatures', who: [signature || officeName] }],
  }
}

/** The sections of a report, and beside them what it told and what it held back. */
const make = (ctx: Context, input: SectionedInput) => {
  const telling = startTelling(ctx, campaignFor(ctx, input), input)
  const body = bodyOf(telling, input)
  const wanted: readonly ReportSection[] = input.sections ?? sectionsOfReport[input.kind]
  const sections = [...new Set(wanted)].flatMap((id) => body.sections[id]?.() ?? [])
  return { telling, body, sections: input.hasSignature ? [...sections, signed(ctx)] : sections }
}

/** What a report tells today. */
export const tellingIn = (ctx: Context, input: SectionedInput): Telling => make(ctx, input).telling

/** The document of a report. */
export const sectionedDocument = (ctx: Context, input: SectionedInput, head: Head): Sectioned => {
  const { body, sections } = make(ctx, input)
  return {
    ...head,
    kind: input.kind,
    title: body.title,
    meta: body.meta,
    sections,
    classWords: body.classWords ?? {},
    recipient: nameOfRecipient(ctx, input.recipientId),
    paper: input.paper,
    orientation: input.orientation ?? body.orientation ?? 'portrait',
    hasCover: input.hasCover,
    hasWatermark: input.hasWatermark,
    logo: input.hasLogo ? logoOf(ctx) : null,
  }
}
