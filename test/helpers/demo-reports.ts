// Every report of the demonstration at each of its levels, as somebody would ask for it.
import { levelsOfReport, type ReportLevel, type SectionedReport } from '../../shared/vocabulary/index.ts'

export type Subjects = { campaignId: string; namedId: string; unnamedId: string }

export const everyReport: readonly (readonly [SectionedReport, ReportLevel])[] = (
  Object.keys(levelsOfReport) as SectionedReport[]
).flatMap((kind) => levelsOfReport[kind].map((level): [SectionedReport, ReportLevel] => [kind, level]))

export const isOutside = (level: ReportLevel): boolean => level === 'public' || level === 'partner'

/** What a report is about and of which days; outside, the case of somebody who may not be named. */
export const aboutOf = (
  kind: SectionedReport,
  level: ReportLevel,
  { campaignId, namedId, unnamedId }: Subjects,
): { on: string } & Record<string, string | null> => {
  const on = '2014-04-08'
  switch (kind) {
    case 'case_sheet':
      return { on, personId: isOutside(level) ? unnamedId : namedId }
    case 'detainee_status':
    case 'event_harm':
      return { on, campaignId }
    case 'campaign_result':
    case 'correspondence_log':
    case 'news_item':
      return { on, campaignId, from: '2014-01-08' }
    case 'fund_statement':
    case 'beneficiary_list':
      return { on, fundId: null, from: '2012-10-01' }
    case 'open_items':
    case 'data_quality':
      return { on }
  }
}
