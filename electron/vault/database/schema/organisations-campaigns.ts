// Rows as the database keeps them; compared with the migrations by test/electron/vault/database/schema.test.ts.
import type * as v from '../../../../shared/vocabulary/index.ts'
import type { Code, DateColumns, Kept, OptionalDateColumns } from './columns.ts'

export type OrganisationTable = Kept & {
  ref: string
  name: string
  short_name: string
  name_cyrillic: string
  sort_name: string
  kind: Code<typeof v.organisationKinds>
  country: string
  /** What it is written to in; '' where that is not known. */
  language: Code<typeof v.spokenLanguages> | ''
  relation: Code<typeof v.organisationRelations>
  website: string
  email: string
  notes: string
  is_example: number
}
export type DiplomaticMissionTable = Kept & {
  sending_state: string
  host_state: string
  mission_type: Code<typeof v.missionTypes>
  city: string
  head_title: string
  salutation: string
  post_address: string
}
export type CampaignTable = Kept & {
  ref: string
  title: string
  goal: string
  status: Code<typeof v.campaignStatuses>
  launched_on: string
  ended_on: string | null
  country: string
  public_summary: string
  class_words: string
}
export type CampaignOrgTable = Kept & {
  campaign_id: string
  organisation_id: string
  role: Code<typeof v.campaignOrgRoles>
  from_on: string | null
  to_on: string | null
}
export type DemandTable = Kept & {
  campaign_id: string
  text_en: string
  text_fr: string
  text_ru: string
  text_kk: string
  state: Code<typeof v.demandStates>
  state_on: string | null
  source_id: string | null
}
export type ResultTable = Kept &
  DateColumns<'on'> & {
    campaign_id: string
    fact: string
    link: Code<typeof v.resultLinks>
    source_id: string | null
  }
export type AuthoritySignalTable = Kept &
  DateColumns<'on'> & {
    campaign_id: string
    authority_id: string | null
    kind: Code<typeof v.signalKinds>
    what: string
    source_id: string | null
  }
export type EventTable = Kept &
  DateColumns<'start'> &
  OptionalDateColumns<'end'> & {
    campaign_id: string
    title: string
    type: Code<typeof v.eventTypes>
    place: string
    description: string
    violation_status: Code<typeof v.violationStatuses>
    source_id: string | null
  }
export type FigureClaimTable = Kept &
  DateColumns<'as_of'> & {
    campaign_id: string
    event_id: string | null
    metric: Code<typeof v.figureMetrics>
    value: number | null
    qualifier: Code<typeof v.figureQualifiers>
    claimant: string
    note: string
    source_id: string
    is_adopted: number
  }
export type VOrganisation = {
  id: string
  ref: string
  name: string
  short_name: string
  kind: Code<typeof v.organisationKinds>
  country: string
  relation: Code<typeof v.organisationRelations>
  is_example: number
  deleted_at: string | null
  label: string
  city: string | null
  host_state: string | null
}
export type VCampaign = {
  id: string
  ref: string
  title: string
  launched_on: string
  status: Code<typeof v.campaignStatuses>
  class_words: string
  deleted_at: string | null
}
export type VEvent = {
  id: string
  campaign_id: string
  title: string
}
