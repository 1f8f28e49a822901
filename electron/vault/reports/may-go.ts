// Before a report is made: to whom it may go, and who may take it out.
import type { ReportInput, SectionedInput } from '../../../shared/contract/report-input.ts'
import { AppError, fieldError } from '../../../shared/result.ts'
import { permittedReports } from '../../../shared/vocabulary/index.ts'
import { mayCall } from '../../../shared/contract/may.ts'
import { recordReading } from '../audit/reading.ts'
import { type Context, today } from '../context.ts'
import { assertMayReceive } from '../organisations/index.ts'
import { assertTrusted } from '../trust/index.ts'
import { assertPeriod } from './sectioned.ts'

/** Reads what is restricted: whoever may read it on the screen. */
const readers = ['case_officer', 'auditor_read_only'] as const

/** Restricted material leaves only by a named act: by somebody who may read it, with a reason, to nobody by default. */
const assertNamedAct = (ctx: Context, { kind, level, because, ...input }: SectionedInput): void => {
  if (level !== 'restricted') return
  if (!mayCall(readers, ctx.user.roles)) throw new AppError({ code: 'forbidden' })
  if (because === '') throw fieldError('because', 'required')
  if (kind === 'case_sheet' && 'personId' in input)
    recordReading(ctx, 'person', input.personId, input.personId)
}

export const isSectioned = (input: { kind: string }): input is SectionedInput => 'sections' in input

/** O1, O3: it goes only to whom an agreement permits it; restricted material to no organisation at all. */
export const assertMayGo = (ctx: Context, input: ReportInput): void => {
  if (!isSectioned(input)) return
  assertPeriod(input)
  assertNamedAct(ctx, input)
  const { recipientId: organisationId, level } = input
  if (!organisationId) return
  assertTrusted(ctx, { organisationId }, 'recipientId')
  // What is public may go to anybody.
  if (level === 'public') return
  const report = permittedReports.find((each) => each === input.kind)
  if (!report || level === 'restricted') throw fieldError('recipientId', 'stays_inside')
  assertMayReceive(ctx, { organisationId, report, level, on: today(ctx) }, 'recipientId')
}
