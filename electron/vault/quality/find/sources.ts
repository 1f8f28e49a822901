// Records that do not say where they are known from.
import type { QualitySubject } from '../../../../shared/vocabulary/index.ts'
import type { Context } from '../../context.ts'
import { optionalDateOf } from '../../database/dates.ts'
import { isOneOf } from '../../database/page.ts'
import { all } from '../../database/run.ts'
import type { Finding, Findings } from '../finding.ts'

export const withoutSource = (ctx: Context, subject: QualitySubject, ids: readonly string[]): Findings =>
  Map.groupBy(
    all(
      ctx,
      ctx.db
        .selectFrom('v_unsourced')
        .selectAll()
        .where('subject', '=', subject)
        .where(isOneOf('subject_id', ids)),
    ).map(({ record, record_id, subject_id, on_text, on_qualifier, sort_day }) => ({
      subject: subject_id,
      kind: 'no_source' as const,
      record,
      recordId: record_id,
      on: optionalDateOf(on_text, on_qualifier),
      sortDay: sort_day,
    })),
    (finding: Finding & { subject: string }) => finding.subject,
  )
