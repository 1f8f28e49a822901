import type { ReportLevel } from '../../../shared/vocabulary/index.ts'
import type { Output } from '../../../shared/contract/index.ts'

/** A prepared report: what is rendered, shown and saved. */
export type Run = Pick<Output<'reports.prepare'>, 'runId' | 'ref' | 'fileName'> & {
  level?: ReportLevel

  /** What of: a report, unless it is a paper for the bank. */
  of?: 'transfer'
}
