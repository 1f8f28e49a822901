// Rows as the database keeps them; compared with the migrations by test/electron/vault/database/schema.test.ts.
import type * as v from '../../../../shared/vocabulary/index.ts'
import type { Language } from '../../../../shared/contract/shell.ts'
import type { DateQualifier } from '../../../../shared/partial-date.ts'
import type { Code, DateColumns, Kept, OptionalDateColumns } from './columns.ts'

export type LetterTable = Kept &
  DateColumns<'date'> & {
    ref: string
    direction: Code<typeof v.letterDirections>
    type: Code<typeof v.letterTypes>
    campaign_id: string | null
    by_others: number
    from_organisation_id: string | null
    sort_day: string
    channel: Code<typeof v.letterChannels>
    language: 'en' | 'fr' | 'ru' | 'kk' | 'de' | 'es' | 'other'
    subject: string
    body: string
    our_file_no: string
    their_file_no: string
    tracking_no: string
    sent_on: string | null
    in_reply_to_id: string | null
    delivery_status: Code<typeof v.deliveryStatuses>
    status: Code<typeof v.letterStatuses>
    reply_due_on: string | null
    response: Code<typeof v.replyResponses> | null
    impact: Code<typeof v.replyImpacts> | null
    is_example: number
    reminds_id: string | null
  }
export type LetterRecipientTable = Kept & {
  letter_id: string
  organisation_id: string
  role: Code<typeof v.recipientRoles>
  position: number
  delivery_status: Code<typeof v.deliveryStatuses>
  status: Code<typeof v.letterStatuses>
  reply_due_on: string | null
}
export type LetterPersonTable = Kept & {
  letter_id: string
  person_id: string
}
export type LetterCampaignTable = Kept & {
  ref: string
  campaign_id: string
  title: string
  platform_organisation_id: string | null
  url: string
  launched_on: string
  closed_on: string | null
  demand_text: string
  may_count_twice: number
}
export type LetterTallyTable = Kept & {
  letter_campaign_id: string
  as_of: string
  measure: Code<typeof v.tallyMeasures>
  mission_id: string | null
  sender_country: string
  language: '' | 'en' | 'fr' | 'ru' | 'kk' | 'de' | 'es' | 'other'
  cumulative: number
  source_note: string
  is_correction: number
  correction_of: string | null
  voided_at: string | null
  voided_reason: string | null
}
export type ActionTable = Kept &
  DateColumns<'start'> &
  OptionalDateColumns<'end'> & {
    ref: string
    campaign_id: string | null
    type: Code<typeof v.actionTypes>
    title: string
    sort_name: string
    state: Code<typeof v.actionStates>
    sort_day: string
    start_time: string
    place: string
    country: string
    speakers: string
    participants: number | null
    participants_qualifier: Code<typeof v.figureQualifiers>
    participants_source_id: string | null
    outcome: string
    follows_id: string | null
    is_example: number
  }
export type ActionOrgTable = Kept & {
  action_id: string
  organisation_id: string
  role: Code<typeof v.actionRoles>
}
export type ActionMediaTable = Kept & {
  action_id: string
  outlet: string
  title: string
  url: string
  published_on: string | null
}
export type ActionCostTable = Kept & {
  action_id: string
  expense_id: string
}
export type ReportRunTable = Kept & {
  ref: string
  kind: Code<typeof v.reportKinds>
  language: Language
  input: string
  title: string
  exported_at: string | null
  level: v.ReportLevel
}
export type VLetter = {
  id: string
  ref: string
  direction: Code<typeof v.letterDirections>
  by_others: number
  type: Code<typeof v.letterTypes>
  campaign_id: string | null
  from_organisation_id: string | null
  date_text: string
  date_qualifier: DateQualifier
  sort_day: string
  subject: string
  status: Code<typeof v.letterStatuses>
  response: Code<typeof v.replyResponses> | null
  in_reply_to_id: string | null
}
export type VReply = {
  recipient_id: string
  letter_id: string
  organisation_id: string
  sort_day: string
  days: number
}
export type VLetterRecipient = {
  id: string
  letter_id: string
  organisation_id: string
  role: Code<typeof v.recipientRoles>
  status: Code<typeof v.letterStatuses>
  reply_due_on: string | null
  ref: string
  direction: Code<typeof v.letterDirections>
  by_others: number
  type: Code<typeof v.letterTypes>
  campaign_id: string | null
  from_organisation_id: string | null
  date_text: string
  date_qualifier: DateQualifier
  sort_day: string
  subject: string
}
/** Our own letters to one organisation, kept beside them. */
export type LettersToTable = {
  organisation_id: string
  letters: number
  answered: number
  last_on: string
}
export type VLettersTo = {
  organisation_id: string
  letters: number
  answered: number
  last_on: string
}
export type VTally = {
  id: string
  letter_campaign_id: string
  campaign_id: string
  as_of: string
  measure: Code<typeof v.tallyMeasures>
  mission_id: string | null
  sender_country: string
  language: string
  cumulative: number
  source_note: string
}
export type VLetterCampaign = {
  id: string
  ref: string
  campaign_id: string
  title: string
  launched_on: string
  may_count_twice: number
}
export type VAction = {
  id: string
  ref: string
  campaign_id: string | null
  type: Code<typeof v.actionTypes>
  title: string
  state: Code<typeof v.actionStates>
  start_text: string
  start_qualifier: DateQualifier
  sort_day: string
  place: string
  country: string
  participants: number | null
  participants_qualifier: Code<typeof v.figureQualifiers>
}
export type VActionTarget = {
  organisation_id: string
  id: string
  ref: string
  type: Code<typeof v.actionTypes>
  title: string
  state: Code<typeof v.actionStates>
  start_text: string
  start_qualifier: DateQualifier
  sort_day: string
}
