import type { Line, Section } from '../../../shared/contract/report-blocks.ts'
import type { ReportSection, orientations } from '../../../shared/vocabulary/index.ts'

/** What one kind of report is made of; a section is made only when it is asked for, null where the level has none of it. */
export type Body = {
  title: Line
  meta: Line[]
  sections: Partial<Record<ReportSection, () => Section | null>>
  classWords?: Record<string, string>
  orientation?: (typeof orientations)[number]
}
