// What is kept of a report: what was asked, under a number. What it says is made anew.
import type { TransferInput } from '../../../shared/contract/transfers.ts'
import type { ReportInput } from '../../../shared/contract/reports.ts'
import { create } from '../audit/change.ts'
import { nextRef } from '../audit/refs.ts'
import type { Context } from '../context.ts'

const fileName = ({ kind, language, on }: ReportInput | TransferInput, ref: string) =>
  `${ref}-${kind.replaceAll('_', '-')}-${on}-${language}.pdf`

export const keepRun = (ctx: Context, input: ReportInput | TransferInput) => {
  const ref = nextRef(ctx, 'report')
  const { id } = create(ctx, 'report_run', {
    ref,
    kind: input.kind,
    language: input.language,
    input: JSON.stringify(input),
    title: input.on,
    exported_at: null,
  })
  return { runId: id, ref, fileName: fileName(input, ref) }
}
