import type { Output } from '../../../../shared/contract/index.ts'
import type { ReportInput } from '../../../../shared/contract/report-input.ts'
import { decisionView } from '../../fund/approvals/list.ts'
import { rowOf } from '../../audit/change.ts'
import type { Context } from '../../context.ts'
import { requestPage } from '../../fund/requests.ts'
import type { Head } from '../head.ts'

const aidOf = (ctx: Context, requestId: string) => {
  const { aidType, ground, groundPerson, need } = requestPage(ctx, requestId)
  return { aidType, ground, groundPerson, need }
}

/** A4: one decision on one page, with room for the signatures that are still missing. */
export const decisionSheet = (
  ctx: Context,
  { subject, subjectId, on }: Extract<ReportInput, { kind: 'decision_sheet' }>,
  head: Head,
): Extract<Output<'reports.document'>, { kind: 'decision_sheet' }> => {
  const decision = decisionView(ctx, { subject, subjectId })
  return {
    ...head,
    kind: 'decision_sheet',
    on,
    decision: { ...decision, signatures: decision.signatures.filter(({ voidedAt }) => voidedAt === null) },
    enteredBy: rowOf(ctx, 'app_user', rowOf(ctx, 'decision', decision.id).created_by).name,
    aid: subject === 'aid_request' ? aidOf(ctx, subjectId) : null,
  }
}

type Sheet = Extract<ReportInput, { kind: 'decision_sheet' }>
/** Whom the aid decided about is for. */
export const beneficiaryOf = (ctx: Context, { subject, subjectId }: Sheet): string[] => {
  if (subject !== 'aid_request') return []
  const { householdId, personId } = requestPage(ctx, subjectId)
  return [householdId ?? personId].filter((id) => id !== null)
}
