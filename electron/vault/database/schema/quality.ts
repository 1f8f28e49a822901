// Rows as the database keeps them; compared with the migrations by test/electron/vault/database/schema.test.ts.
import type { DateQualifier } from '../../../../shared/partial-date.ts'
import type * as v from '../../../../shared/vocabulary/index.ts'
import type { Code } from './columns.ts'

export type QualityFindingTable = {
  id: string
  kind: Code<typeof v.qualityKinds>
  subject: Code<typeof v.qualitySubjects>
  subject_id: string
  ref: string
  record: Code<typeof v.qualityRecords>
  record_id: string
  /** The second record of a pair; '' where there is none. */
  other_id: string
  reason: Code<typeof v.qualityReasons> | ''
  on_text: string | null
  on_qualifier: DateQualifier | null
  until_text: string | null
  until_qualifier: DateQualifier | null
  sort_day: string
  /** It is a finding from this day on; '' from the beginning. */
  due_day: string
  claimed: number | null
  recorded: number | null
}
/** Whose findings nobody looked for since the register of them was begun. */
export type QualityDueTable = {
  subject: Code<typeof v.qualitySubjects>
  subject_id: string
}
/** What is looked at: neither archived nor erased. */
export type VQualitySubject = {
  subject: Code<typeof v.qualitySubjects>
  id: string
  ref: string
}
export type VUnsourced = {
  record: Code<typeof v.qualityRecords>
  record_id: string
  subject: Code<typeof v.qualitySubjects>
  subject_id: string
  on_text: string | null
  on_qualifier: DateQualifier | null
  sort_day: string
}
export type VKeptOn = {
  person_id: string
  storage_basis: Code<typeof v.storageBases> | null
  public_source_id: string | null
  birth_max: string | null
}
export type VDuplicateOpen = {
  id: string
}
export type VDuplicateDue = {
  person_id: string
}
export type VBankOpen = {
  id: string
  account: string
  currency: string
  open_minor: number
  on_day: string
}
export type VFigureMetric = {
  id: string
  metric: Code<typeof v.figureMetrics>
}
