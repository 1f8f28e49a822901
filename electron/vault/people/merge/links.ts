// Every column by which a record can hang on a person. A test reads the schema: a table that comes later fails it until
// it stands here, or among what stays and why.
import type { KeptTable } from '../../audit/change.ts'

export type Link = {
  table: KeptTable
  column: string
  /** Rows of others are left alone: the column that says whose they are, where it is not only persons. */
  where?: string
  /** A record of both that is alike in these is one recorded twice: one of them is enough. */
  twice?: readonly string[]
  /** What holds of either of the two holds of the one that is left. */
  either?: readonly string[]
  /** What points to the one that is left out points to the other. */
  heirs?: { table: KeptTable; column: string }
  /** Where only one row can stand for a person, and what it was told as must not change: then the other stays. */
  unlessTaken?: readonly string[]
}

const owned = (table: KeptTable, twice?: readonly string[]): Link => ({
  table,
  column: 'person_id',
  ...(twice && { twice }),
})
const samePeriod = [
  'regime',
  'facility_id',
  'start_text',
  'start_qualifier',
  'end_text',
  'end_qualifier',
  'voided_at',
]
const sameSentence = ['kind', 'decided_text', 'decided_qualifier', 'years', 'months', 'days', 'voided_at']
const ground = (table: KeptTable): Link => ({ table, column: 'ground_person_id' })

/** In the order they are moved. Names and kin are moved by themselves: names.ts, families/move-kin.ts. */
export const links: readonly Link[] = [
  owned('person_role', ['role', 'campaign_id']),
  owned('person_identifier', ['type', 'value_key', 'country']),
  owned('contact_point', ['type', 'value', 'is_safe']),
  owned('person_state', ['state', 'from_text', 'from_qualifier', 'until_text', 'until_qualifier']),
  owned('harm', ['harm', 'event_id', 'on_text', 'on_qualifier']),
  owned('employment_harm', ['harm', 'employer_id', 'on_text', 'on_qualifier']),
  {
    ...owned('custody_period', samePeriod),
    heirs: { table: 'release_event', column: 'custody_period_id' },
  },
  { ...owned('sentence', sameSentence), heirs: { table: 'sentence', column: 'supersedes_id' } },
  owned('release_event', ['kind', 'date_text', 'date_qualifier']),
  owned('condition_note'),
  owned('case_file'),
  owned('arbitrariness_review'),
  owned('proceeding_person', ['proceeding_id']),
  owned('charge'),
  { ...owned('household_member', ['household_id', 'to_on']), either: ['is_caregiver', 'is_dependant'] },
  ground('household'),
  owned('consent'),
  owned('naming_objection'),
  owned('letter_person', ['letter_id']),
  owned('org_contact', ['organisation_id']),
  owned('payee_account'),
  owned('aid_request'),
  ground('aid_request'),
  owned('decision'),
  ground('decision'),
  owned('disbursement'),
  ground('disbursement'),
  owned('aid_in_kind'),
  ground('aid_in_kind'),
  { table: 'donation', column: 'donor_person_id' },
  { table: 'receipt', column: 'donor_person_id' },
  { table: 'app_user', column: 'self_person_id' },
  { table: 'document', column: 'owner_id', where: "owner = 'person'" },
  { table: 'note', column: 'owner_id', where: "owner = 'person'" },
  { table: 'task', column: 'entity_id', where: "entity = 'person'" },
  {
    table: 'pseudonym',
    column: 'subject_id',
    where: "subject = 'person'",
    unlessTaken: ['campaign_id', 'audience'],
  },
  { table: 'leak_release', column: 'subject_id', unlessTaken: ['context'] },
  { table: 'person', column: 'merged_into' },
]

/** Texts that hold ids: what is chosen in a view or a saved report. */
export const textLinks: readonly { table: KeptTable; column: string }[] = [
  { table: 'saved_view', column: 'state' },
  { table: 'report_definition', column: 'input' },
]

/** Where the record that goes is still named, and why. */
export const stays: Readonly<Record<string, string>> = {
  'person_name.person_id': 'names.ts moves them',
  'relationship.person_id': 'families/move-kin.ts moves them',
  'relationship.other_id': 'families/move-kin.ts moves them',
  'duplicate_decision.person_id': 'says what became of the two',
  'duplicate_decision.other_id': 'says what became of the two',
  'duplicate_pair.person_id': 'derived',
  'duplicate_pair.other_id': 'derived',
  'duplicate_key.person_id': 'derived',
  'duplicate_due.person_id': 'derived',
  'person_register.person_id': 'derived',
  'quality_finding.subject_id': 'derived',
  'quality_due.subject_id': 'derived',
  'quality_finding.record_id': 'derived',
  'quality_finding.other_id': 'derived',
  'search_doc.entity_id': 'derived',
  'audit_log.entity_id': 'history is not rewritten',
  'audit_log.subject_id': 'history is not rewritten',
  'subject_key.subject_id': 'opens that history',
  'disclosure_subject.subject_id': 'v_disclosure and privacy/disclosures.ts read through merged_into',
  'import_row.match_id': 'looked for anew when the list is checked again',
  'import_written.entity_id': 'says what a list wrote; a merged record counts as changed since',
  'draft.record': 'unfinished text of one user',
  'decision.subject_id': 'money that is decided on, never a person',
  'journal.source_id': 'money, never a person',
}
