import type * as v from '../../../../shared/vocabulary/index.ts'
import type { Code, DateColumns, Kept, OptionalDateColumns } from './columns.ts'

export type CaseFileTable = Kept & {
  ref: string
  campaign_id: string
  kind: Code<typeof v.caseKinds>
  person_id: string | null
  household_id: string | null
  title: string
  summary: string
  priority: Code<typeof v.casePriorities>
  status: Code<typeof v.caseStatuses>
  opened_on: string
  closed_on: string | null
}
export type ArbitrarinessReviewTable = Kept & {
  case_file_id: string
  person_id: string
  /** A JSON list of arbitrarinessCategories. */
  categories: string
  reasoning: string
  body: Code<typeof v.reviewBodies>
  submitted_on: string | null
  opinion_no: string
  outcome: Code<typeof v.reviewOutcomes>
}
export type ProceedingTable = Kept &
  DateColumns<'start'> &
  OptionalDateColumns<'end'> & {
    ref: string
    campaign_id: string | null
    kind: Code<typeof v.proceedingKinds>
    court: string
    court_case_no: string
    judge: string
    sort_name: string
    parent_id: string | null
    start_day: string
    /** A JSON list of counselConditions. */
    counsel: string
    colony_opinion: Code<typeof v.opinions>
    prosecutor_opinion: Code<typeof v.opinions>
    decision: Code<typeof v.proceedingDecisions>
    source_id: string | null
    note: string
    is_example: number
  }
export type ProceedingPersonTable = Kept & {
  proceeding_id: string
  person_id: string
}
export type ChargeTable = Kept & {
  proceeding_id: string
  person_id: string
  statute: string
  article: string
  wording: string
  plea: Code<typeof v.pleas>
  verdict: Code<typeof v.verdicts>
  source_id: string | null
}
export type HearingTable = Kept &
  DateColumns<'date'> & {
    proceeding_id: string
    time: string
    purpose: string
    outcome: string
    /** The hearing this one was adjourned to. */
    next_id: string | null
    source_id: string | null
  }
export type VProceeding = {
  id: string
  ref: string
  kind: Code<typeof v.proceedingKinds>
  court: string
  start_text: string
  start_qualifier: ProceedingTable['start_qualifier']
  decision: Code<typeof v.proceedingDecisions>
  deleted_at: string | null
}
export type VHearing = {
  id: string
  proceeding_id: string
  date_text: string
  date_qualifier: HearingTable['date_qualifier']
  date_min: string | null
  time: string
  purpose: string
  outcome: string
}
