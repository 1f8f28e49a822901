// What left the office: one entry in the history, and for everybody named a line in what was told about them (P4).
import { z } from 'zod'
import { reportInput } from '../../../shared/contract/report-input.ts'
import { transferInput } from '../../../shared/contract/transfers.ts'
import type { ReportFormat } from '../../../shared/vocabulary/index.ts'
import { update } from '../audit/change.ts'
import { writeEntry } from '../audit/log.ts'
import { type Context, today } from '../context.ts'
import { countCopies } from '../fund/receipts/end.ts'
import { recordDisclosure } from '../privacy/index.ts'
import { assertMayGo, isSectioned } from './may-go.ts'
import { tellingIn } from './sectioned.ts'
import { beneficiaryOf } from './sheets/decision-sheet.ts'
import { personsOn } from './sheets/receipt.ts'
import { payeesOn } from './sheets/transfers.ts'

const anyInput = z.union([reportInput, transferInput])
type AnyInput = z.output<typeof anyInput>

/** Whose names a paper holds, for the record of exports. */
const namedIn = (ctx: Context, input: AnyInput): string[] => {
  if (isSectioned(input)) return [...tellingIn(ctx, input).named]
  switch (input.kind) {
    case 'payment_order':
    case 'transfer_sheet':
      return payeesOn(ctx, input)
    case 'decision_sheet':
      return beneficiaryOf(ctx, input)
    case 'receipt':
      return personsOn(ctx, input.receiptIds)
    case 'donor_statement':
      return input.donor.kind === 'person' ? [input.donor.id] : []
    case 'action_month':
    case 'field_sheet':
    case 'qr_slip':
      return []
  }
}

export const recordExport = (
  ctx: Context,
  runId: string,
  sha256: string,
  format: ReportFormat = 'pdf',
): null => {
  const run = update(ctx, 'report_run', runId, { exported_at: ctx.now() })
  const input = anyInput.parse(JSON.parse(run.input))
  if (input.kind !== 'payment_order' && input.kind !== 'transfer_sheet') assertMayGo(ctx, input)
  if (input.kind === 'receipt') countCopies(ctx, input.receiptIds)
  const named = namedIn(ctx, input)
  const { recipientId, because } = isSectioned(input) ? input : { recipientId: null, because: '' }
  writeEntry(ctx, {
    entity: 'export',
    entityId: runId,
    action: 'export',
    subjectId: 'office',
    after: {
      report: run.kind,
      ref: run.ref,
      level: run.level,
      persons: named.length,
      format,
      sha256,
      ...(because && { because }),
    },
  })
  if (named.length > 0)
    recordDisclosure(
      ctx,
      {
        on_day: today(ctx),
        way: 'report',
        organisation_id: recipientId,
        recipient: '',
        what: run.kind,
        reportRunId: runId,
      },
      named,
    )
  return null
}
