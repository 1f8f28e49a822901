// Rows as the database keeps them; compared with the migrations by test/electron/vault/database/schema.test.ts.
import type * as v from '../../../../shared/vocabulary/index.ts'
import type { LibertyClass } from '../../../../shared/vocabulary/index.ts'
import type { Code, DateColumns, Kept, OptionalDateColumns } from './columns.ts'

export type PersonTable = Kept &
  OptionalDateColumns<'birth'> &
  OptionalDateColumns<'death'> & {
    ref: string
    name_latin: string
    name_cyrillic: string
    sort_name: string
    sex: Code<typeof v.sexes>
    custody_link: Code<typeof v.custodyLinks>
    citizenship: string
    occupation: string
    settlement: string
    region: string
    employer_id: string | null
    notes: string
    pseudonym: string
    roles: string
    is_example: number
    civil_status: Code<typeof v.civilStatuses>
    language: Code<typeof v.spokenLanguages> | ''
    /** 0 public, 1 partner, 2 internal, 3 restricted (domain.md 3.1). */
    sensitivity: number
    photo_document_id: string | null
    source_id: string | null
    storage_basis: Code<typeof v.storageBases> | null
    public_source_id: string | null
    not_informed_because: string
    inform_review_on: string | null
    /** On request (P6): code, ground, custody dates and money are all that is left. */
    erased_at: string | null
    /** Recorded twice: the record that is kept. */
    merged_into: string | null
  }
export type PersonNameTable = Kept & {
  person_id: string
  script: Code<typeof v.nameScripts>
  family: string
  given: string
  patronymic: string
  full: string
  kind: Code<typeof v.nameKinds>
  is_primary: number
  position: number
  language: string
  printed_in: string
}
export type PersonRoleTable = Kept &
  OptionalDateColumns<'since'> & {
    person_id: string
    campaign_id: string | null
    role: Code<typeof v.personRoles>
    source_id: string | null
  }
export type FacilityTable = Kept & {
  name: string
  kind: Code<typeof v.facilityKinds>
  region: string
  search_key: string
  authority: string
  settlement: string
  sort_name: string
}
export type CustodyPeriodTable = Kept &
  OptionalDateColumns<'decided'> &
  DateColumns<'start'> &
  OptionalDateColumns<'end'> & {
    person_id: string
    regime: Code<typeof v.regimes>
    legal_phase: Code<typeof v.legalPhases>
    facility_id: string | null
    start_reason: Code<typeof v.startReasons>
    end_reason: Code<typeof v.endReasons> | null
    last_confirmed: string | null
    is_derived: number
    voided_at: string | null
    voided_reason: string | null
    source_id: string | null
    note: string
    confirmed_source_id: string | null
    end_source_id: string | null
  }
export type SentenceTable = Kept &
  DateColumns<'decided'> &
  OptionalDateColumns<'counted_from'> & {
    person_id: string
    kind: Code<typeof v.sentenceKinds>
    years: number
    months: number
    days: number
    court: string
    status: Code<typeof v.sentenceStatuses>
    supersedes_id: string | null
    upheld_on: string | null
    voided_at: string | null
    voided_reason: string | null
    source_id: string | null
    note: string
    proceeding_id: string | null
    convention: Code<typeof v.countingConventions>
    credited_days: number
    gravity: Code<typeof v.gravities>
    /** Set by hand, with the reason, where the computed day is known to be another. */
    expected_release: string | null
    expected_reason: string
    upheld_source_id: string | null
  }
export type ConditionNoteTable = Kept &
  DateColumns<'date'> & {
    person_id: string
    kind: Code<typeof v.conditionKinds>
    text: string
    medical: Code<typeof v.medicalAttentions>
    source_id: string | null
  }
export type ReleaseEventTable = Kept &
  DateColumns<'date'> & {
    person_id: string
    custody_period_id: string | null
    kind: Code<typeof v.releaseKinds>
    conditions: string
    source_id: string | null
  }
export type PersonRegisterTable = {
  doc: number
  person_id: string
  archived: number
  sort_name: string
  ref: string
  status: LibertyClass | ''
  regime: Code<typeof v.regimes> | null
  since: string
  certain: number
  facility: string | null
  last_confirmed: string
  overdue_since: string | null
  term_ends_on: string | null
  computed_on: string
}
/** Those of the register that are not archived. */
export type PersonListedTable = {
  doc: number
}
export type HouseholdTable = Kept & {
  ref: string
  label: string
  sort_name: string
  people_count: number
  dependants_count: number
  ground: Code<typeof v.grounds>
  ground_person_id: string | null
  campaign_id: string | null
  settlement: string
  region: string
  needs: string
  risk_level: Code<typeof v.riskLevels>
  risk_rank: number
  direct_contact_unsafe: number
  trusted_person: string
  is_example: number
  erased_at: string | null
  care_asked_on: string | null
  care_asked_because: Code<typeof v.careReasons> | null
}
export type HouseholdMemberTable = Kept & {
  household_id: string
  person_id: string
  relation: Code<typeof v.householdRelations>
  is_dependant: number
  is_caregiver: number
  from_on: string | null
  to_on: string | null
}
export type VPerson = OptionalDateColumns<'birth'> &
  OptionalDateColumns<'death'> & {
    id: string
    ref: string
    name_latin: string
    name_cyrillic: string
    label: string
    roles: string
    pseudonym: string
    is_example: number
    created_at: string
    deleted_at: string | null
  }
export type VPersonRole = {
  person_id: string
  campaign_id: string | null
  role: Code<typeof v.personRoles>
  created_at: string
}
export type VDated = {
  person_id: string
  day: string | null
}
export type VRelease = DateColumns<'date'> & {
  id: string
  person_id: string
  kind: Code<typeof v.releaseKinds>
}
export type VLiberty = {
  person_id: string
  status: LibertyClass | ''
  last_confirmed: string
  facility: string | null
  overdue_since: string | null
}
export type VHousehold = {
  id: string
  ref: string
  label: string
  people_count: number
  ground: Code<typeof v.grounds>
  ground_person_id: string | null
  campaign_id: string | null
  trusted_person: string
  direct_contact_unsafe: number
  care_asked_on: string | null
  care_asked_because: Code<typeof v.careReasons> | null
  is_example: number
  deleted_at: string | null
}
export type VHouseholdMember = {
  household_id: string
  person_id: string
  relation: Code<typeof v.householdRelations>
  is_dependant: number
  is_caregiver: number
  to_on: string | null
}
export type VPersonName = {
  person_id: string
  full: string
  script: Code<typeof v.nameScripts>
  printed_in: string
  position: number
}
export type VTermEnd = {
  person_id: string
  ends_on: string
}
export type VInformReview = {
  person_id: string
  review_on: string
}
export type VRegister = {
  doc: number
  person_id: string
  sort_name: string
  ref: string
  status: LibertyClass | ''
  regime: Code<typeof v.regimes> | null
  since: string
  certain: number
  facility: string | null
  last_confirmed: string
  overdue_since: string | null
  /** Terms that are over first, then the oldest confirmation. */
  round_key: string
}
export type VHouseholdContact = {
  id: string
  ref: string
  label: string
  ground_person_id: string | null
  trusted_person: string
  direct_contact_unsafe: number
}
