// The partner pack: several reports prepared together, and recorded together when the file has been written.
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { type SectionedInput, sectionedInput } from '../../../shared/contract/report-input.ts'
import type { PackReport, reportPackContract } from '../../../shared/contract/report-pack.ts'
import { newId, rowOf } from '../audit/change.ts'
import { writeEntry } from '../audit/log.ts'
import type { Context, HandlersFor } from '../context.ts'
import { officeOf } from '../system/office.ts'
import { recordExport } from './exported.ts'
import { checkOf, prepare } from './prepare.ts'
import { nameOfRecipient } from './sectioned.ts'

type Asked = Parsed<'reports.preparePack'>

const inputFor = (
  kind: PackReport,
  { campaignId, fundId, from, recipientId, language, on, pseudonyms, paper, hasWatermark }: Asked,
): SectionedInput => {
  const common = { language, level: 'partner', recipientId, on, pseudonyms, paper, hasWatermark }
  switch (kind) {
    case 'campaign_result':
      return sectionedInput.parse({ kind, ...common, campaignId, from, hasCover: true })
    case 'detainee_status':
      return sectionedInput.parse({ kind, ...common, campaignId })
    case 'fund_statement':
      return sectionedInput.parse({ kind, ...common, fundId, from })
    case 'correspondence_log':
      return sectionedInput.parse({ kind, ...common, campaignId, from })
  }
}

const preparePack = (ctx: Context, asked: Asked): Output<'reports.preparePack'> => {
  const kinds = [...new Set(asked.reports)]
  const runs = kinds.map((kind) => ({ kind, ...prepare(ctx, inputFor(kind, asked)) }))
  return {
    office: officeOf(ctx)?.officeName ?? '',
    recipient: nameOfRecipient(ctx, asked.recipientId),
    generatedAt: ctx.now(),
    check: checkOf(ctx),
    runs: runs.map(({ kind, runId, ref, fileName }) => ({ kind, runId, ref, fileName })),
  }
}

const packed = (ctx: Context, { runs, sha256 }: Parsed<'reports.packed'>): null => {
  for (const { runId, sha256: ofReport } of runs) recordExport(ctx, runId, ofReport)
  const refs = runs.map(({ runId }) => rowOf(ctx, 'report_run', runId).ref)
  writeEntry(ctx, {
    entity: 'export',
    entityId: newId(),
    action: 'export',
    subjectId: 'office',
    after: { report: 'partner_pack', ref: refs.join(', '), level: 'partner', files: runs.length, sha256 },
  })
  return null
}

export const packHandlers = {
  'reports.preparePack': preparePack,
  'reports.packed': packed,
} satisfies HandlersFor<typeof reportPackContract>
