import type * as v from '../../../../shared/vocabulary/index.ts'
import type { Code, DateColumns, Kept, OptionalDateColumns, Told } from './columns.ts'

export type PersonIdentifierTable = Kept &
  Told & {
    person_id: string
    type: Code<typeof v.identifierTypes>
    value: string
    /** Letters and digits alone, by which the same paper is found. */
    value_key: string
    country: string
  }
export type PersonStateTable = Kept &
  Told &
  DateColumns<'from'> &
  OptionalDateColumns<'until'> & {
    person_id: string
    state: Code<typeof v.personStates>
  }
export type HarmTable = Kept &
  Told &
  DateColumns<'on'> & {
    person_id: string
    event_id: string | null
    harm: Code<typeof v.harmKinds>
    severity: Code<typeof v.harmSeverities>
    medical_attention: Code<typeof v.medicalAttentions>
    autopsy: Code<typeof v.paperStates>
    death_certificate: Code<typeof v.paperStates>
    responsible: string
    /** Restricted: whoever reads it is recorded. */
    detail: string
  }
export type EmploymentHarmTable = Kept &
  Told &
  DateColumns<'on'> & {
    person_id: string
    employer_id: string | null
    harm: Code<typeof v.employmentHarmKinds>
    remedy: Code<typeof v.remedies>
    compensation: Code<typeof v.compensations>
  }
export type ContactPointTable = Kept &
  Told & {
    person_id: string | null
    household_id: string | null
    organisation_id: string | null
    org_contact_id: string | null
    type: Code<typeof v.contactTypes>
    value: string
    is_safe: number
    when_safe: string
    valid_from: string | null
    valid_to: string | null
  }
export type RelationshipTable = Kept &
  Told &
  OptionalDateColumns<'since'> &
  OptionalDateColumns<'until'> & {
    person_id: string
    other_id: string
    /** What the other is to the person. */
    kind: Code<typeof v.relationshipKinds>
  }
export type VContactPoint = {
  id: string
  person_id: string | null
  household_id: string | null
  type: Code<typeof v.contactTypes>
  value: string
  is_safe: number
  when_safe: string
  valid_from: string | null
  valid_to: string | null
}
export type VHarm = DateColumns<'on'> & {
  id: string
  person_id: string
  event_id: string | null
  harm: Code<typeof v.harmKinds>
  severity: Code<typeof v.harmSeverities>
  has_detail: number
}
export type VEmploymentHarm = DateColumns<'on'> & {
  id: string
  person_id: string
  employer_id: string | null
  harm: Code<typeof v.employmentHarmKinds>
}
