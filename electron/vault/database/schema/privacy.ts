import type * as v from '../../../../shared/vocabulary/index.ts'
import type { Code, Kept } from './columns.ts'

export type ConsentTable = Kept & {
  person_id: string | null
  household_id: string | null
  given_by: Code<typeof v.consentGivers>
  given_on: string
  /** A JSON list of consentScopes. */
  scopes: string
  organisation_id: string | null
  form: Code<typeof v.consentForms>
  withheld: string
  evidence_document_id: string | null
  note: string
  withdrawn_on: string | null
  withdrawn_because: string
}
export type NamingObjectionTable = Kept & {
  person_id: string
  by: Code<typeof v.objectors>
  made_on: string
  note: string
  lifted_on: string | null
  lifted_because: string
}
export type DisclosureTable = Kept & {
  on_day: string
  way: Code<typeof v.disclosureWays>
  organisation_id: string | null
  recipient: string
  what: string
  report_run_id: string | null
}
export type DisclosureSubjectTable = {
  subject_id: string
  disclosure_id: string
}
export type SuspensionTable = Kept & {
  organisation_id: string | null
  account_id: string | null
  since: string
  because: string
  lifted_on: string | null
  lifted_because: string
}
export type VDisclosure = {
  id: string
  on_day: string
  way: Code<typeof v.disclosureWays>
  organisation_id: string | null
  subject_id: string
}
export type VLetterPerson = {
  letter_id: string
  person_id: string
}
export type VConsent = {
  id: string
  person_id: string | null
  household_id: string | null
  given_by: Code<typeof v.consentGivers>
  given_on: string
  withdrawn_on: string | null
}
