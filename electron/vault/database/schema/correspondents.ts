// Rows as the database keeps them; compared with the migrations by test/electron/vault/database/schema.test.ts.
import type * as v from '../../../../shared/vocabulary/index.ts'
import type { Code, Kept } from './columns.ts'

export type OrganisationNameTable = Kept & {
  organisation_id: string
  script: Code<typeof v.nameScripts>
  full: string
  kind: Code<typeof v.organisationNameKinds>
  position: number
}
export type OrganisationTieTable = Kept & {
  organisation_id: string
  other_id: string
  kind: Code<typeof v.organisationTies>
  from_on: string | null
  to_on: string | null
  note: string
}
export type OrgContactTable = Kept & {
  organisation_id: string
  person_id: string | null
  name: string
  function: string
  language: Code<typeof v.letterLanguages> | ''
  channel: Code<typeof v.letterChannels> | ''
  email: string
  phone: string
  is_report_recipient: number
  note: string
}
export type PartnerAgreementTable = Kept & {
  organisation_id: string
  campaign_id: string | null
  max_level: Code<typeof v.agreementLevels>
  reports: string
  signed_on: string
  expires_on: string | null
  document_id: string | null
  note: string
}
