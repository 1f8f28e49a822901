// Rows as the database keeps them; compared with the migrations by test/electron/vault/database/schema.test.ts.
import type { DateQualifier } from '../../../../shared/partial-date.ts'
import type * as v from '../../../../shared/vocabulary/index.ts'
import type { Code, Kept } from './columns.ts'

export type PseudonymTable = Kept & {
  campaign_id: string
  /** A level, or the one organisation the numbers are for. */
  audience: string
  subject: 'person' | 'household'
  subject_id: string
  number: number
}
export type ReportDefinitionTable = Kept & {
  name: string
  kind: v.SectionedReport
  input: string
}
export type LeakReleaseTable = Kept & {
  subject_id: string
  /** The words around it, folded. */
  context: string
  reason: string
  released_by: string
}
/** Whatever names somebody, and every number that belongs to one: what the leak gate looks for. */
export type VSecretName = {
  subject: 'person' | 'household' | 'account'
  subject_id: string
  text: string
}
export type VSecretNumber = {
  subject: 'person' | 'household' | 'account'
  subject_id: string
  value: string
}
export type VFacility = {
  id: string
  name: string
  kind: v.FacilityKind
  region: string
}
export type VPersonPlace = {
  id: string
  settlement: string
  region: string
  citizenship: string
  occupation: string
  sex: Code<typeof v.sexes>
}
export type VCondition = {
  person_id: string
  date_text: string
  date_qualifier: DateQualifier
  kind: Code<typeof v.conditionKinds>
  text: string
  medical: Code<typeof v.medicalAttentions>
  source_id: string | null
}
export type VHarmTold = {
  person_id: string
  harm: Code<typeof v.harmKinds>
  on_text: string
  on_qualifier: DateQualifier
  /** Restricted. */
  detail: string
  source_id: string | null
}
export type VHouseholdPlace = {
  id: string
  settlement: string
  region: string
  needs: string
  dependants_count: number
}
