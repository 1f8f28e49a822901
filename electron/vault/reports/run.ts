// What is kept of a report: what was asked, under a number. What it says is made anew.
import type { ReportInput } from '../../../shared/contract/report-input.ts'
import type { TransferInput } from '../../../shared/contract/transfers.ts'
import type { ReportLevel } from '../../../shared/vocabulary/index.ts'
import { create } from '../audit/change.ts'
import { nextRef } from '../audit/refs.ts'
import type { Context } from '../context.ts'

type Asked = ReportInput | TransferInput

/** A name that says what it is and of when, and nobody's. */
export const fileNameOf = (
  { kind, language, on }: Pick<Asked, 'kind' | 'language' | 'on'>,
  ref: string,
): string => `${ref}-${kind.replaceAll('_', '-')}-${on}-${language}.pdf`

/** Papers without a level of their own stay in the office; those for a bank name payees and their accounts. */
export const levelOf = (input: Asked): ReportLevel => {
  if ('level' in input) return input.level
  return input.kind === 'payment_order' || input.kind === 'transfer_sheet' ? 'restricted' : 'internal'
}

export const keepRun = (ctx: Context, input: Asked) => {
  const ref = nextRef(ctx, 'report')
  const level = levelOf(input)
  const { id } = create(ctx, 'report_run', {
    ref,
    kind: input.kind,
    language: input.language,
    input: JSON.stringify(input),
    title: input.on,
    level,
    exported_at: null,
  })
  return { runId: id, ref, fileName: fileNameOf(input, ref), level }
}
