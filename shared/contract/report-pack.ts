// Report 15: several reports for one partner in one encrypted file, with a list of what is in it.
import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { day, id, sha256 } from './common.ts'
import { command, workers } from './define.ts'
import { languages } from './shell.ts'

/** Reports 1, 3, 6 and 10 of domain.md 4.2, in the order of the pack. */
export const packReports = [
  'campaign_result',
  'detainee_status',
  'fund_statement',
  'correspondence_log',
] as const satisfies readonly v.SectionedReport[]
export type PackReport = (typeof packReports)[number]

export const packInput = z.strictObject({
  campaignId: id,
  /** Of one fund alone; null for all. */
  fundId: id.nullable(),
  recipientId: id,
  language: z.enum(languages),
  from: day,
  on: day,
  reports: z.array(z.enum(packReports)).min(1, 'required').max(packReports.length),
  pseudonyms: z.enum(['campaign', 'recipient']),
  paper: z.enum(v.paperSizes),
  hasWatermark: z.boolean(),
})

export const reportPackContract = {
  /** All reports of a pack at the partner level, or none where one of them may not go (O1). */
  'reports.preparePack': command(
    workers,
    packInput,
    z.object({
      office: z.string(),
      recipient: z.string(),
      generatedAt: z.string(),
      /** As it stands on the reports. */
      check: z.object({ seq: z.int(), code: z.string() }),
      runs: z.array(
        z.object({ kind: z.enum(packReports), runId: id, ref: z.string(), fileName: z.string() }),
      ),
    }),
  ),
  /** The pack was written: each report of it is an export of its own, and the file one more. */
  'reports.packed': command(
    workers,
    z.strictObject({
      runs: z
        .array(z.strictObject({ runId: id, sha256 }))
        .min(1)
        .max(packReports.length),
      sha256,
    }),
    z.null(),
  ),
}
