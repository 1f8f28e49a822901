// O1: what an organisation may be told rests on what was agreed with it: how far, which reports, and until when.
import { z } from 'zod'
import { agreementFields } from '../../../shared/contract/correspondents.ts'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { fieldError, ruleError } from '../../../shared/result.ts'
import { agreementLevels, receivingReasons } from '../../../shared/vocabulary/index.ts'
import { create, rowOf, update } from '../audit/change.ts'
import { type Context, today } from '../context.ts'
import { all } from '../database/run.ts'

type Agreement = Output<'agreements.list'>[number]
const isOver = (expiresOn: string | null, on: string) => expiresOn !== null && expiresOn < on
const json = z.json()
const storedReports = (text: string) => agreementFields.shape.reports.parse(json.parse(JSON.parse(text)))

/** The agreements with an organisation, the newest first. */
export const agreementsOf = (ctx: Context, organisationId: string): Agreement[] => {
  const on = today(ctx)
  return all(
    ctx,
    ctx.db
      .selectFrom('partner_agreement as a')
      .leftJoin('v_campaign as c', 'c.id', 'a.campaign_id')
      .leftJoin('v_document as d', 'd.id', 'a.document_id')
      .selectAll('a')
      .select(['c.title', 'd.name as documentName'])
      .where('a.organisation_id', '=', organisationId)
      .where('a.deleted_at', 'is', null)
      .orderBy('a.signed_on', 'desc')
      .orderBy('a.id', 'desc'),
  ).map((row) => ({
    id: row.id,
    version: row.row_version,
    campaign: row.campaign_id && row.title ? { id: row.campaign_id, label: row.title } : null,
    maxLevel: row.max_level,
    reports: storedReports(row.reports),
    signedOn: row.signed_on,
    expiresOn: row.expires_on,
    document: row.document_id && row.documentName ? { id: row.document_id, label: row.documentName } : null,
    note: row.note,
    isInForce: row.signed_on <= on && !isOver(row.expires_on, on),
  }))
}

type Asked = Parsed<'agreements.mayReceive'>
type Answer = Output<'agreements.mayReceive'>

/** What keeps one agreement from permitting it; null when it does. */
const hindrance = (agreement: Agreement, { report, level, on }: Asked): Answer | null => {
  const refuse = (because: Answer['because'], day: string | null = null) => ({ allowed: false, because, day })
  if (on < agreement.signedOn) return refuse('not_yet', agreement.signedOn)
  if (isOver(agreement.expiresOn, on)) return refuse('expired', agreement.expiresOn)
  if (!agreement.reports.includes(report)) return refuse('report')
  return agreementLevels.indexOf(level) > agreementLevels.indexOf(agreement.maxLevel) ? refuse('level') : null
}

/**
 * O1: whether a report of a kind and level may go to an organisation on a day. What is public may go to anybody; for the
 * rest one agreement must permit it, and where none does the answer says what came nearest.
 */
export const mayReceive = (ctx: Context, asked: Asked): Answer => {
  if (asked.level === 'public') return { allowed: true, because: null, day: null }
  const found = agreementsOf(ctx, asked.organisationId).map((agreement) => hindrance(agreement, asked))
  if (found.some((each) => each === null)) return { allowed: true, because: null, day: null }
  const refused = found.filter((each) => each !== null)
  const nearness = ({ because }: Answer) => (because ? receivingReasons.indexOf(because) : -1)
  return (
    refused.toSorted((a, b) => nearness(b) - nearness(a))[0] ?? {
      allowed: false,
      because: 'no_agreement',
      day: null,
    }
  )
}

/** Refuses (O1) what no agreement with the organisation permits. */
export const assertMayReceive = (ctx: Context, asked: Asked, field?: string): void => {
  const { allowed, because, day } = mayReceive(ctx, asked)
  if (!allowed) throw ruleError(`O1_${because}`, day === null ? {} : { day }, field)
}

const columnsOf = (ctx: Context, fields: z.output<typeof agreementFields>) => {
  const { campaignId, maxLevel, reports, signedOn, expiresOn, documentId, note } = fields
  if (signedOn > today(ctx)) throw fieldError('signedOn', 'in_the_future')
  if (expiresOn && expiresOn < signedOn) throw fieldError('expiresOn', 'before_start')
  if (documentId) rowOf(ctx, 'document', documentId)
  return {
    campaign_id: campaignId,
    max_level: maxLevel,
    reports: JSON.stringify(reports),
    signed_on: signedOn,
    expires_on: expiresOn,
    document_id: documentId,
    note,
  }
}

export const addAgreement = (ctx: Context, { organisationId, ...fields }: Parsed<'agreements.add'>) => {
  rowOf(ctx, 'organisation', organisationId)
  return create(ctx, 'partner_agreement', { organisation_id: organisationId, ...columnsOf(ctx, fields) })
}
export const updateAgreement = (ctx: Context, { id, version, ...fields }: Parsed<'agreements.update'>) =>
  update(ctx, 'partner_agreement', id, columnsOf(ctx, fields), { version })
