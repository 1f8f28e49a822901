CREATE INDEX action_cost_action ON action_cost (action_id);

CREATE UNIQUE INDEX action_cost_expense ON action_cost (expense_id) WHERE deleted_at IS NULL;

CREATE INDEX action_day ON action (sort_day, id);

CREATE INDEX action_follows ON action (follows_id) WHERE follows_id IS NOT NULL;

CREATE INDEX action_media_action ON action_media (action_id);

CREATE INDEX action_org_action ON action_org (action_id);

CREATE INDEX action_org_organisation ON action_org (organisation_id);

CREATE INDEX action_title ON action (sort_name, id);

CREATE INDEX aid_in_kind_day ON aid_in_kind (on_day, id) WHERE deleted_at IS NULL;

CREATE INDEX aid_in_kind_expense ON aid_in_kind (expense_id) WHERE expense_id IS NOT NULL;

CREATE INDEX aid_in_kind_household ON aid_in_kind (household_id, on_day) WHERE household_id IS NOT NULL;

CREATE INDEX aid_in_kind_person ON aid_in_kind (person_id, on_day) WHERE person_id IS NOT NULL;

CREATE INDEX aid_request_amount ON aid_request (amount_minor, id);

CREATE INDEX aid_request_beneficiary ON aid_request (beneficiary_label, id);

CREATE INDEX aid_request_day ON aid_request (requested_on, id);

CREATE INDEX aid_request_ground ON aid_request (ground, ground_person_id, aid_type, requested_on);

CREATE INDEX aid_request_household ON aid_request (household_id, requested_on) WHERE household_id IS NOT NULL;

CREATE INDEX aid_request_person ON aid_request (person_id, requested_on) WHERE person_id IS NOT NULL;

CREATE INDEX aid_request_round ON aid_request (round_id) WHERE round_id IS NOT NULL;

CREATE INDEX aid_request_status ON aid_request (status, id);

CREATE INDEX approval_decision ON approval (decision_id);

CREATE INDEX arbitrariness_review_person ON arbitrariness_review (person_id);

CREATE INDEX audit_log_entity ON audit_log (entity, entity_id, seq);

CREATE INDEX authority_signal_campaign ON authority_signal (campaign_id);

CREATE INDEX backup_made ON backup (made_at);

CREATE INDEX bank_match_entry ON bank_match (entry_id, amount_minor) WHERE deleted_at IS NULL;

CREATE INDEX bank_match_line ON bank_match (line_id);

CREATE INDEX bank_statement_account ON bank_statement (account_id, to_day);

CREATE INDEX bank_statement_line_account ON bank_statement_line (account_id, on_day, amount_minor);

CREATE INDEX bank_statement_line_amount ON bank_statement_line (amount_minor, id);

CREATE INDEX bank_statement_line_day ON bank_statement_line (on_day, id);

CREATE INDEX bank_statement_line_open ON bank_statement_line (id) WHERE open_minor <> 0 AND deleted_at IS NULL;

CREATE INDEX bank_statement_line_shelf ON bank_statement_line (shelf, id);

CREATE INDEX bank_statement_line_statement ON bank_statement_line (statement_id);

CREATE UNIQUE INDEX bank_statement_once ON bank_statement (account_id, bank_id) WHERE bank_id <> '' AND deleted_at IS NULL;

CREATE INDEX campaign_org_campaign ON campaign_org (campaign_id);

CREATE INDEX campaign_org_organisation ON campaign_org (organisation_id);

CREATE UNIQUE INDEX case_file_open ON case_file (person_id, campaign_id)
  WHERE kind = 'detained' AND closed_on IS NULL AND deleted_at IS NULL;

CREATE INDEX case_file_person ON case_file (person_id);

CREATE INDEX charge_person ON charge (person_id);

CREATE INDEX charge_proceeding ON charge (proceeding_id);

CREATE INDEX commitment_open ON commitment (fund_id, reserved_currency, reserved_minor) WHERE status = 'open';

CREATE INDEX condition_note_person ON condition_note (person_id, date_min);

CREATE INDEX consent_guardian ON consent (given_by) WHERE given_by = 'guardian';

CREATE INDEX consent_household ON consent (household_id);

CREATE INDEX consent_person ON consent (person_id);

CREATE INDEX contact_point_household ON contact_point (household_id);

CREATE INDEX contact_point_org_contact ON contact_point (org_contact_id) WHERE org_contact_id IS NOT NULL;

CREATE INDEX contact_point_organisation ON contact_point (organisation_id) WHERE organisation_id IS NOT NULL;

CREATE INDEX contact_point_person ON contact_point (person_id);

CREATE INDEX custody_period_facility ON custody_period (facility_id) WHERE end_text IS NULL;

CREATE UNIQUE INDEX custody_period_open ON custody_period (person_id)
  WHERE end_text IS NULL AND voided_at IS NULL AND deleted_at IS NULL;

CREATE INDEX custody_period_person ON custody_period (person_id, start_min);

CREATE INDEX decision_amount ON decision (amount_minor, id);

CREATE INDEX decision_day ON decision (on_day, id);

CREATE INDEX decision_household ON decision (household_id, on_day);

CREATE INDEX decision_organisation ON decision (organisation_id, on_day);

CREATE INDEX decision_person ON decision (person_id, on_day);

CREATE INDEX decision_ref ON decision (ref, id);

CREATE INDEX decision_waiting ON decision (on_day, id) WHERE status IN ('open', 'single', 'void');

CREATE INDEX demand_campaign ON demand (campaign_id);

CREATE INDEX diplomatic_mission_city ON diplomatic_mission (city, id);

CREATE INDEX diplomatic_mission_host ON diplomatic_mission (host_state, id);

CREATE INDEX disbursement_amount ON disbursement (amount_minor, id);

CREATE INDEX disbursement_batch ON disbursement (batch_id) WHERE batch_id IS NOT NULL;

CREATE INDEX disbursement_beneficiary ON disbursement (beneficiary_label, id);

CREATE INDEX disbursement_day ON disbursement (planned_on, id);

CREATE INDEX disbursement_ground ON disbursement (ground_person_id, planned_on);

CREATE INDEX disbursement_household ON disbursement (household_id, planned_on);

CREATE INDEX disbursement_person ON disbursement (person_id, planned_on) WHERE person_id IS NOT NULL;

CREATE INDEX disbursement_status ON disbursement (status, id);

CREATE INDEX disbursement_unposted ON disbursement (account_id) WHERE is_posted = 0 AND status IN ('approved', 'sent');

CREATE INDEX disclosure_organisation ON disclosure (organisation_id);

CREATE INDEX disclosure_subject_disclosure ON disclosure_subject (disclosure_id);

CREATE INDEX document_owner ON document (owner, owner_id, id);

CREATE INDEX document_register_added ON document_register (archived, added_at, document_id);

CREATE INDEX document_register_name ON document_register (archived, sort_name, document_id);

CREATE INDEX document_register_size ON document_register (archived, size, document_id);

CREATE INDEX document_sha256 ON document (sha256);

CREATE INDEX donation_action ON donation (action_id) WHERE action_id IS NOT NULL;

CREATE INDEX donation_amount ON donation (amount_minor, id);

CREATE INDEX donation_by_organisation ON donation (donor_organisation_id, received_on) WHERE donor_organisation_id IS NOT NULL;

CREATE INDEX donation_by_person ON donation (donor_person_id, received_on) WHERE donor_person_id IS NOT NULL;

CREATE INDEX donation_day ON donation (received_on, id);

CREATE INDEX donation_donor ON donation (donor_label, id);

CREATE INDEX donation_mark_mark ON donation_mark (length(mark), mark);

CREATE UNIQUE INDEX duplicate_decision_once ON duplicate_decision (person_id, other_id) WHERE deleted_at IS NULL;

CREATE INDEX duplicate_decision_other ON duplicate_decision (other_id);

CREATE INDEX duplicate_key_person ON duplicate_key (person_id);

CREATE INDEX duplicate_pair_open ON duplicate_pair (score, id) WHERE status = 'open';

CREATE INDEX duplicate_pair_other ON duplicate_pair (other_id);

CREATE INDEX duplicate_pair_score ON duplicate_pair (score, id);

CREATE INDEX employment_harm_kind ON employment_harm (harm, person_id) WHERE deleted_at IS NULL;

CREATE INDEX employment_harm_person ON employment_harm (person_id);

CREATE INDEX event_campaign ON event (campaign_id);

CREATE INDEX exchange_rate_day ON exchange_rate (on_day, id);

CREATE UNIQUE INDEX exchange_rate_pair ON exchange_rate (from_currency, to_currency, on_day, source) WHERE deleted_at IS NULL;

CREATE INDEX expense_amount ON expense (amount_minor, id);

CREATE INDEX expense_day ON expense (on_day, id);

CREATE INDEX facility_kind ON facility (kind, id);

CREATE INDEX facility_name ON facility (sort_name, id);

CREATE INDEX facility_region ON facility (region, id);

CREATE UNIQUE INDEX figure_claim_adopted ON figure_claim (campaign_id, metric, coalesce(event_id, ''), as_of_text)
  WHERE is_adopted = 1 AND deleted_at IS NULL;

CREATE INDEX figure_claim_campaign ON figure_claim (campaign_id, metric);

CREATE INDEX figure_claim_source ON figure_claim (source_id);

CREATE INDEX harm_kind ON harm (harm, person_id) WHERE deleted_at IS NULL;

CREATE INDEX harm_person ON harm (person_id);

CREATE INDEX hearing_proceeding ON hearing (proceeding_id, date_min);

CREATE INDEX household_care_asked ON household (care_asked_on) WHERE care_asked_on IS NOT NULL;

CREATE INDEX household_ground_person ON household (ground_person_id);

CREATE UNIQUE INDEX household_member_active ON household_member (person_id) WHERE to_on IS NULL AND deleted_at IS NULL;

CREATE UNIQUE INDEX household_member_caregiver ON household_member (household_id)
  WHERE is_caregiver = 1 AND to_on IS NULL AND deleted_at IS NULL;

CREATE INDEX household_member_household ON household_member (household_id);

CREATE INDEX household_member_person ON household_member (person_id);

CREATE INDEX household_name ON household (sort_name, id);

CREATE INDEX household_people ON household (people_count, id);

CREATE INDEX household_risk ON household (risk_rank, id);

CREATE INDEX import_row_verdict ON import_row (batch_id, verdict, n);

CREATE INDEX journal_day ON journal (on_day, id);

CREATE INDEX journal_mark ON journal (length(lower(replace(source_ref, '-', ''))), lower(replace(source_ref, '-', '')));

CREATE INDEX journal_source ON journal (source_table, source_id);

CREATE INDEX ledger_entry_account ON ledger_entry (treasury_account_id, on_day, id, debit_minor, credit_minor) WHERE treasury_account_id IS NOT NULL;

CREATE INDEX ledger_entry_day ON ledger_entry (on_day, id);

CREATE INDEX ledger_entry_fund ON ledger_entry (fund_id, currency, on_day, account_code, aid_type, corrects_year, debit_minor, credit_minor);

CREATE INDEX ledger_entry_journal ON ledger_entry (journal_id);

CREATE INDEX letter_day ON letter (sort_day, id);

CREATE INDEX letter_from ON letter (from_organisation_id, sort_day);

CREATE INDEX letter_person_letter ON letter_person (letter_id);

CREATE INDEX letter_person_person ON letter_person (person_id);

CREATE INDEX letter_recipient_due ON letter_recipient (reply_due_on) WHERE status = 'open' AND deleted_at IS NULL;

CREATE UNIQUE INDEX letter_recipient_once ON letter_recipient (letter_id, organisation_id) WHERE deleted_at IS NULL;

CREATE INDEX letter_recipient_organisation ON letter_recipient (organisation_id, letter_id);

CREATE INDEX letter_reminds ON letter (reminds_id) WHERE reminds_id IS NOT NULL;

CREATE INDEX letter_reply ON letter (in_reply_to_id);

CREATE INDEX letter_state ON letter (status, sort_day, id);

CREATE INDEX letter_subject ON letter (subject, id);

CREATE INDEX letter_tally_day ON letter_tally (as_of, id);

CREATE INDEX letter_tally_mission ON letter_tally (mission_id, as_of) WHERE voided_at IS NULL AND deleted_at IS NULL;

CREATE UNIQUE INDEX letter_tally_series
  ON letter_tally (letter_campaign_id, measure, coalesce(mission_id, ''), sender_country, language, as_of)
  WHERE voided_at IS NULL AND deleted_at IS NULL;

CREATE INDEX letter_template_by_change ON letter_template (sort_written, id) WHERE deleted_at IS NULL;

CREATE INDEX letter_template_by_name ON letter_template (sort_name, id) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX letter_template_text_once ON letter_template_text (template_id, language) WHERE deleted_at IS NULL;

CREATE INDEX naming_objection_person ON naming_objection (person_id);

CREATE INDEX note_owner ON note (owner_id, owner) WHERE deleted_at IS NULL;

CREATE INDEX org_contact_of ON org_contact (organisation_id);

CREATE INDEX org_contact_person ON org_contact (person_id);

CREATE INDEX organisation_country ON organisation (country, id);

CREATE INDEX organisation_kind ON organisation (kind, id);

CREATE INDEX organisation_name_of ON organisation_name (organisation_id);

CREATE INDEX organisation_sort_name ON organisation (sort_name, id) WHERE deleted_at IS NULL;

CREATE INDEX organisation_tie_of ON organisation_tie (organisation_id);

CREATE INDEX organisation_tie_other ON organisation_tie (other_id);

CREATE INDEX partner_agreement_of ON partner_agreement (organisation_id);

CREATE UNIQUE INDEX payee_account_household ON payee_account (household_id) WHERE household_id IS NOT NULL AND deleted_at IS NULL;

CREATE UNIQUE INDEX payee_account_person ON payee_account (person_id) WHERE person_id IS NOT NULL AND deleted_at IS NULL;

CREATE INDEX payment_round_day ON payment_round (planned_on, id);

CREATE INDEX period_lock_closed ON period_lock (account_id, locked_through) WHERE opened_at IS NULL;

CREATE INDEX person_identifier_person ON person_identifier (person_id);

CREATE INDEX person_identifier_value ON person_identifier (type, value_key) WHERE deleted_at IS NULL;

CREATE INDEX person_inform_review ON person (inform_review_on) WHERE inform_review_on IS NOT NULL;

CREATE INDEX person_merged ON person (merged_into) WHERE merged_into IS NOT NULL;

CREATE INDEX person_name_person ON person_name (person_id, position);

CREATE UNIQUE INDEX person_name_primary ON person_name (person_id, script) WHERE is_primary = 1 AND deleted_at IS NULL;

CREATE INDEX person_register_confirmed ON person_register (archived, last_confirmed, person_id);

CREATE INDEX person_register_name ON person_register (archived, sort_name, person_id);

CREATE INDEX person_register_ref ON person_register (archived, ref, person_id);

CREATE INDEX person_register_round ON person_register
  (archived, (CASE WHEN overdue_since IS NULL THEN '1' ELSE '0' END || last_confirmed), person_id);

CREATE INDEX person_register_since ON person_register (archived, since, person_id);

CREATE INDEX person_register_status ON person_register (archived, status, person_id, sort_name);

CREATE INDEX person_register_term ON person_register (term_ends_on) WHERE term_ends_on IS NOT NULL;

CREATE INDEX person_role_person ON person_role (person_id);

CREATE INDEX person_role_role ON person_role (role, campaign_id, person_id) WHERE deleted_at IS NULL;

CREATE INDEX person_state_person ON person_state (person_id);

CREATE INDEX printed_letter_of ON printed_letter (letter_id);

CREATE UNIQUE INDEX printed_letter_run ON printed_letter (run_id, position);

CREATE INDEX proceeding_court ON proceeding (sort_name, id);

CREATE UNIQUE INDEX proceeding_person_pair ON proceeding_person (proceeding_id, person_id) WHERE deleted_at IS NULL;

CREATE INDEX proceeding_person_person ON proceeding_person (person_id);

CREATE INDEX proceeding_start ON proceeding (start_day, id);

CREATE INDEX quality_finding_day ON quality_finding (sort_day, id);

CREATE INDEX quality_finding_due ON quality_finding (kind, due_day);

CREATE INDEX quality_finding_kind_day ON quality_finding (kind, sort_day, id);

CREATE INDEX quality_finding_kind_ref ON quality_finding (kind, ref, id);

CREATE INDEX quality_finding_ref ON quality_finding (ref, id);

CREATE INDEX quality_finding_subject ON quality_finding (subject_id);

CREATE INDEX receipt_by_organisation ON receipt (donor_organisation_id, issued_on) WHERE donor_organisation_id IS NOT NULL;

CREATE INDEX receipt_by_person ON receipt (donor_person_id, issued_on) WHERE donor_person_id IS NOT NULL;

CREATE INDEX receipt_day ON receipt (issued_on, id);

CREATE INDEX receipt_fund ON receipt (fund_id, year);

CREATE INDEX receipt_gift_of ON receipt_gift (receipt_id);

CREATE UNIQUE INDEX receipt_gift_once ON receipt_gift (donation_id) WHERE is_valid = 1;

CREATE UNIQUE INDEX relationship_once ON relationship (person_id, other_id, kind)
  WHERE deleted_at IS NULL AND until_text IS NULL;

CREATE INDEX relationship_other ON relationship (other_id);

CREATE INDEX relationship_person ON relationship (person_id);

CREATE INDEX release_event_date ON release_event (date_min);

CREATE INDEX release_event_person ON release_event (person_id);

CREATE INDEX result_campaign ON result (campaign_id);

CREATE INDEX saved_view_list ON saved_view (list, position, id);

CREATE INDEX search_doc_stale ON search_doc (entity) WHERE keys = '';

CREATE INDEX search_key_skeleton ON search_key (skeleton, key);

CREATE INDEX sentence_person ON sentence (person_id, decided_min);

CREATE UNIQUE INDEX suspension_account ON suspension (account_id) WHERE lifted_on IS NULL AND deleted_at IS NULL;

CREATE UNIQUE INDEX suspension_organisation ON suspension (organisation_id) WHERE lifted_on IS NULL AND deleted_at IS NULL;

CREATE INDEX task_due ON task (coalesce(due_on, '9999'), id) WHERE deleted_at IS NULL;

CREATE INDEX task_entity ON task (entity, entity_id);

CREATE INDEX task_open ON task (due_on, id) WHERE done_at IS NULL AND deleted_at IS NULL;

CREATE INDEX task_title ON task (title, id) WHERE deleted_at IS NULL;

CREATE INDEX valuation_line_of ON valuation_line (valuation_id);

CREATE UNIQUE INDEX valuation_year ON valuation (year) WHERE status = 'posted';

CREATE INDEX write_off_amount ON write_off (amount_minor, id);

CREATE INDEX write_off_day ON write_off (on_day, id);

CREATE TABLE action (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  campaign_id TEXT REFERENCES campaign (id),
  type TEXT NOT NULL, title TEXT NOT NULL, sort_name TEXT NOT NULL,
  state TEXT NOT NULL,
  start_text TEXT NOT NULL, start_qualifier TEXT NOT NULL, start_min TEXT, start_max TEXT, sort_day TEXT NOT NULL,
  start_time TEXT NOT NULL,
  end_text TEXT, end_qualifier TEXT, end_min TEXT, end_max TEXT,
  place TEXT NOT NULL, country TEXT NOT NULL,
  speakers TEXT NOT NULL,
  participants INTEGER, participants_qualifier TEXT NOT NULL, participants_source_id TEXT REFERENCES source (id),
  outcome TEXT NOT NULL,
  follows_id TEXT REFERENCES action (id),
  is_example INTEGER NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE action_cost (
  id TEXT PRIMARY KEY,
  action_id TEXT NOT NULL REFERENCES action (id), expense_id TEXT NOT NULL REFERENCES expense (id),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE action_media (
  id TEXT PRIMARY KEY,
  action_id TEXT NOT NULL REFERENCES action (id),
  outlet TEXT NOT NULL, title TEXT NOT NULL, url TEXT NOT NULL, published_on TEXT,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE action_org (
  id TEXT PRIMARY KEY,
  action_id TEXT NOT NULL REFERENCES action (id), organisation_id TEXT NOT NULL REFERENCES organisation (id),
  role TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE aid_in_kind (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  on_day TEXT NOT NULL,
  household_id TEXT REFERENCES household (id), person_id TEXT REFERENCES person (id), beneficiary_label TEXT NOT NULL,
  fund_id TEXT NOT NULL REFERENCES fund (id),
  aid_type TEXT NOT NULL, ground TEXT NOT NULL, ground_person_id TEXT REFERENCES person (id),
  what TEXT NOT NULL, quantity INTEGER NOT NULL CHECK (quantity > 0),
  expense_id TEXT REFERENCES expense (id),
  confirmed_by TEXT NOT NULL, signature_kind TEXT NOT NULL,
  is_example INTEGER NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT,
  CHECK ((household_id IS NULL) <> (person_id IS NULL))
) STRICT;

CREATE TABLE aid_request (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  requested_on TEXT NOT NULL,
  household_id TEXT REFERENCES household (id), person_id TEXT REFERENCES person (id),
  beneficiary_label TEXT NOT NULL,
  fund_id TEXT NOT NULL REFERENCES fund (id),
  aid_type TEXT NOT NULL, ground TEXT NOT NULL, ground_person_id TEXT REFERENCES person (id),
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), currency TEXT NOT NULL,
  -- F5: what is set aside until it is paid; another currency than the payment's goes by the planning rate.
  reserve_currency TEXT NOT NULL REFERENCES currency (code),
  need TEXT NOT NULL, status TEXT NOT NULL, decision_note TEXT NOT NULL,
  is_example INTEGER NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT, round_id TEXT REFERENCES payment_round (id),
  CHECK ((household_id IS NULL) <> (person_id IS NULL))
) STRICT;

CREATE TABLE app_user (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  roles TEXT NOT NULL CHECK (json_valid(roles)),
  slot_id TEXT NOT NULL,
  self_person_id TEXT REFERENCES person (id),
  status TEXT NOT NULL CHECK (status IN ('active', 'disabled', 'removed')),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE approval (
  id TEXT PRIMARY KEY,
  decision_id TEXT NOT NULL REFERENCES decision (id),
  user_id TEXT REFERENCES app_user (id), signer_name TEXT NOT NULL,
  form TEXT NOT NULL CHECK (form IN ('own', 'beside', 'paper')), signed_on TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('approve', 'reject')), amount_minor INTEGER, comment TEXT NOT NULL,
  is_single INTEGER NOT NULL, declared_tie TEXT,
  sheet_id TEXT REFERENCES report_run (id),
  -- A3: since when it no longer counts.
  voided_at TEXT,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE approval_limit (
  id TEXT PRIMARY KEY,
  -- Of a fund in one currency, or of one account: the stricter counts.
  fund_id TEXT REFERENCES fund (id), account_id TEXT UNIQUE REFERENCES treasury_account (id),
  currency TEXT NOT NULL REFERENCES currency (code),
  two_above_minor INTEGER NOT NULL CHECK (two_above_minor >= 0), single_up_to_minor INTEGER NOT NULL CHECK (single_up_to_minor >= 0),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT,
  UNIQUE (fund_id, currency),
  CHECK ((fund_id IS NULL) <> (account_id IS NULL))
) STRICT;

CREATE TABLE arbitrariness_review (
  id TEXT PRIMARY KEY,
  case_file_id TEXT NOT NULL REFERENCES case_file (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  categories TEXT NOT NULL CHECK (json_valid(categories)),
  reasoning TEXT NOT NULL,
  body TEXT NOT NULL, submitted_on TEXT, opinion_no TEXT NOT NULL, outcome TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE audit_log (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  device TEXT NOT NULL,
  session TEXT NOT NULL,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  action TEXT NOT NULL,
  subject_id TEXT,
  payload BLOB,
  prev_hash BLOB NOT NULL CHECK (length(prev_hash) = 32),
  hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE authority_signal (
  id TEXT PRIMARY KEY,
  campaign_id TEXT NOT NULL REFERENCES campaign (id), authority_id TEXT REFERENCES organisation (id),
  kind TEXT NOT NULL,
  on_text TEXT NOT NULL, on_qualifier TEXT NOT NULL, on_min TEXT, on_max TEXT,
  what TEXT NOT NULL, source_id TEXT REFERENCES source (id),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE backup (
  id TEXT PRIMARY KEY,
  made_at TEXT NOT NULL,
  reason TEXT NOT NULL,
  place TEXT NOT NULL CHECK (place IN ('local', 'folder', 'away')),
  file_name TEXT NOT NULL,
  size INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  audit_seq INTEGER NOT NULL,
  verified_at TEXT NOT NULL
) STRICT;

CREATE TABLE bank_mapping (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL UNIQUE REFERENCES treasury_account (id),
  mapping TEXT NOT NULL CHECK (json_valid(mapping)),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE bank_match (
  id TEXT PRIMARY KEY,
  line_id TEXT NOT NULL REFERENCES bank_statement_line (id),
  entry_id INTEGER NOT NULL REFERENCES ledger_entry (id),
  amount_minor INTEGER NOT NULL CHECK (amount_minor <> 0),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE bank_statement (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL REFERENCES treasury_account (id),
  bank_id TEXT NOT NULL,
  from_day TEXT NOT NULL, to_day TEXT NOT NULL,
  opening_minor INTEGER NOT NULL, closing_minor INTEGER NOT NULL,
  currency TEXT NOT NULL REFERENCES currency (code),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT,
  CHECK (from_day <= to_day)
) STRICT;

CREATE TABLE bank_statement_line (
  id TEXT PRIMARY KEY,
  statement_id TEXT NOT NULL REFERENCES bank_statement (id),
  account_id TEXT NOT NULL REFERENCES treasury_account (id),
  on_day TEXT NOT NULL, value_day TEXT NOT NULL,
  amount_minor INTEGER NOT NULL CHECK (amount_minor <> 0), currency TEXT NOT NULL,
  party TEXT NOT NULL, text TEXT NOT NULL, bank_ref TEXT NOT NULL, end_to_end_id TEXT NOT NULL,
  is_batch INTEGER NOT NULL, is_reversal INTEGER NOT NULL,
  -- What no posting explains yet, with the sign of the line; and the place in the list: those first.
  open_minor INTEGER NOT NULL, shelf TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT,
  CHECK (abs(open_minor) <= abs(amount_minor) AND open_minor * sign(amount_minor) >= 0)
) STRICT;

CREATE TABLE blocked_word (
  id TEXT PRIMARY KEY,
  campaign_id TEXT REFERENCES campaign (id),
  word TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE book_number (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE, number TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE campaign (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL, goal TEXT NOT NULL, status TEXT NOT NULL,
  launched_on TEXT NOT NULL, ended_on TEXT,
  country TEXT NOT NULL, public_summary TEXT NOT NULL,
  class_words TEXT NOT NULL CHECK (json_valid(class_words)),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE campaign_org (
  id TEXT PRIMARY KEY,
  campaign_id TEXT NOT NULL REFERENCES campaign (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  role TEXT NOT NULL, from_on TEXT, to_on TEXT,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE case_file (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  campaign_id TEXT NOT NULL REFERENCES campaign (id),
  kind TEXT NOT NULL,
  person_id TEXT REFERENCES person (id), household_id TEXT REFERENCES household (id),
  title TEXT NOT NULL, summary TEXT NOT NULL,
  priority TEXT NOT NULL, status TEXT NOT NULL,
  opened_on TEXT NOT NULL, closed_on TEXT,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT,
  CHECK ((status = 'closed') = (closed_on IS NOT NULL))
) STRICT;

CREATE TABLE charge (
  id TEXT PRIMARY KEY,
  proceeding_id TEXT NOT NULL REFERENCES proceeding (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  statute TEXT NOT NULL, article TEXT NOT NULL, wording TEXT NOT NULL,
  plea TEXT NOT NULL, verdict TEXT NOT NULL,
  source_id TEXT REFERENCES source (id),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE commitment (
  id TEXT PRIMARY KEY,
  aid_request_id TEXT NOT NULL UNIQUE REFERENCES aid_request (id),
  fund_id TEXT NOT NULL REFERENCES fund (id),
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), paid_minor INTEGER NOT NULL CHECK (paid_minor >= 0 AND paid_minor <= amount_minor),
  currency TEXT NOT NULL,
  reserved_minor INTEGER NOT NULL CHECK (reserved_minor >= 0), reserved_currency TEXT NOT NULL REFERENCES currency (code),
  planning_rate_scaled INTEGER,
  status TEXT NOT NULL CHECK (status IN ('open', 'paid', 'released')),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE condition_note (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  date_text TEXT NOT NULL, date_qualifier TEXT NOT NULL, date_min TEXT, date_max TEXT,
  kind TEXT NOT NULL, text TEXT NOT NULL, medical TEXT NOT NULL,
  source_id TEXT REFERENCES source (id),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE consent (
  id TEXT PRIMARY KEY,
  person_id TEXT REFERENCES person (id), household_id TEXT REFERENCES household (id),
  given_by TEXT NOT NULL, given_on TEXT NOT NULL,
  scopes TEXT NOT NULL CHECK (json_valid(scopes)),
  organisation_id TEXT REFERENCES organisation (id),
  form TEXT NOT NULL, withheld TEXT NOT NULL,
  evidence_document_id TEXT REFERENCES document (id),
  note TEXT NOT NULL,
  withdrawn_on TEXT, withdrawn_because TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT,
  CHECK ((person_id IS NULL) <> (household_id IS NULL))
) STRICT;

CREATE TABLE contact_point (
  id TEXT PRIMARY KEY,
  person_id TEXT REFERENCES person (id),
  household_id TEXT REFERENCES household (id),
  -- Of an organisation, or of somebody there (0018).
  organisation_id TEXT REFERENCES organisation (id),
  org_contact_id TEXT REFERENCES org_contact (id),
  type TEXT NOT NULL, value TEXT NOT NULL,
  is_safe INTEGER NOT NULL CHECK (is_safe IN (0, 1)), when_safe TEXT NOT NULL,
  valid_from TEXT, valid_to TEXT,
  source_id TEXT REFERENCES source (id), note TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT,
  CHECK ((person_id IS NOT NULL) + (household_id IS NOT NULL) + (organisation_id IS NOT NULL) + (org_contact_id IS NOT NULL) = 1),
  CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from)
) STRICT;

CREATE TABLE currency (code TEXT PRIMARY KEY, exponent INTEGER NOT NULL CHECK (exponent IN (0, 2, 3)), active INTEGER NOT NULL) STRICT;

CREATE TABLE currency_exchange (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  on_day TEXT NOT NULL,
  fund_id TEXT NOT NULL REFERENCES fund (id),
  from_account_id TEXT NOT NULL REFERENCES treasury_account (id), from_amount_minor INTEGER NOT NULL CHECK (from_amount_minor > 0),
  to_account_id TEXT NOT NULL REFERENCES treasury_account (id), to_amount_minor INTEGER NOT NULL CHECK (to_amount_minor > 0),
  from_currency TEXT NOT NULL, to_currency TEXT NOT NULL,
  fee_minor INTEGER NOT NULL CHECK (fee_minor >= 0), rate_scaled INTEGER NOT NULL, rate_kind TEXT NOT NULL, note TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('posted', 'reversed')),
  is_example INTEGER NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE custody_period (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  regime TEXT NOT NULL, legal_phase TEXT NOT NULL,
  facility_id TEXT REFERENCES facility (id),
  decided_text TEXT, decided_qualifier TEXT, decided_min TEXT, decided_max TEXT,
  start_text TEXT NOT NULL, start_qualifier TEXT NOT NULL, start_min TEXT, start_max TEXT, start_reason TEXT NOT NULL,
  end_text TEXT, end_qualifier TEXT, end_min TEXT, end_max TEXT, end_reason TEXT,
  last_confirmed TEXT,
  is_derived INTEGER NOT NULL,
  voided_at TEXT, voided_reason TEXT,
  source_id TEXT REFERENCES source (id),
  note TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT, confirmed_source_id TEXT REFERENCES source (id), end_source_id TEXT REFERENCES source (id),
  CHECK ((end_text IS NULL) = (end_reason IS NULL)),
  CHECK ((voided_at IS NULL) = (voided_reason IS NULL))
) STRICT;

CREATE TABLE decision (
  id TEXT PRIMARY KEY,
  subject_table TEXT NOT NULL CHECK (subject_table IN ('aid_request', 'payment_round', 'currency_exchange', 'remittance', 'write_off', 'expense')), subject_id TEXT NOT NULL UNIQUE,
  ref TEXT NOT NULL, on_day TEXT NOT NULL,
  fund_id TEXT NOT NULL REFERENCES fund (id),
  household_id TEXT REFERENCES household (id), person_id TEXT REFERENCES person (id), ground_person_id TEXT REFERENCES person (id),
  organisation_id TEXT REFERENCES organisation (id),
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), currency TEXT NOT NULL,
  needed INTEGER NOT NULL CHECK (needed IN (1, 2)), given INTEGER NOT NULL CHECK (given >= 0),
  status TEXT NOT NULL CHECK (status IN ('open', 'single', 'signed', 'void', 'rejected', 'withdrawn')),
  is_example INTEGER NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE demand (
  id TEXT PRIMARY KEY,
  campaign_id TEXT NOT NULL REFERENCES campaign (id),
  text_en TEXT NOT NULL, text_fr TEXT NOT NULL, text_ru TEXT NOT NULL, text_kk TEXT NOT NULL,
  state TEXT NOT NULL, state_on TEXT,
  source_id TEXT REFERENCES source (id),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE diplomatic_mission (
  id TEXT PRIMARY KEY REFERENCES organisation (id),
  sending_state TEXT NOT NULL, host_state TEXT NOT NULL, mission_type TEXT NOT NULL, city TEXT NOT NULL,
  accredited_to TEXT NOT NULL CHECK (json_valid(accredited_to)),
  head_title TEXT NOT NULL,
  salutation_en TEXT NOT NULL, salutation_fr TEXT NOT NULL, salutation_ru TEXT NOT NULL, salutation_kk TEXT NOT NULL,
  post_address TEXT NOT NULL, fax TEXT NOT NULL, channels TEXT NOT NULL CHECK (json_valid(channels)),
  active_from TEXT, active_to TEXT CHECK (active_to >= active_from),
  -- Taken over from a public list: what it was made from, as of when, and whether somebody here has checked it since.
  known_from TEXT, known_as_of TEXT, is_checked INTEGER NOT NULL CHECK (is_checked IN (0, 1)),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE disbursement (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  commitment_id TEXT NOT NULL REFERENCES commitment (id),
  fund_id TEXT NOT NULL REFERENCES fund (id), account_id TEXT NOT NULL REFERENCES treasury_account (id),
  household_id TEXT REFERENCES household (id), person_id TEXT REFERENCES person (id), beneficiary_label TEXT NOT NULL,
  aid_type TEXT NOT NULL, ground TEXT NOT NULL, ground_person_id TEXT REFERENCES person (id),
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), currency TEXT NOT NULL, fee_minor INTEGER NOT NULL CHECK (fee_minor >= 0),
  method TEXT NOT NULL, planned_on TEXT NOT NULL, paid_on TEXT, note TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('approved', 'sent', 'settled', 'returned', 'failed', 'reversed')),
  is_posted INTEGER NOT NULL,
  is_single_signature INTEGER NOT NULL,
  received_minor INTEGER, returned_minor INTEGER, gap_kind TEXT,
  is_example INTEGER NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT, bank_text TEXT NOT NULL DEFAULT '', batch_id TEXT REFERENCES payment_batch (id),
  CHECK ((household_id IS NULL) <> (person_id IS NULL))
) STRICT;

CREATE TABLE disclosure (
  id TEXT PRIMARY KEY,
  on_day TEXT NOT NULL, way TEXT NOT NULL,
  organisation_id TEXT REFERENCES organisation (id), recipient TEXT NOT NULL, what TEXT NOT NULL,
  report_run_id TEXT REFERENCES report_run (id),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE disclosure_subject (
  subject_id TEXT NOT NULL,
  disclosure_id TEXT NOT NULL REFERENCES disclosure (id),
  PRIMARY KEY (subject_id, disclosure_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  owner TEXT NOT NULL, owner_id TEXT NOT NULL,
  name TEXT NOT NULL, kind TEXT NOT NULL, description TEXT NOT NULL,
  mime TEXT NOT NULL, sha256 TEXT NOT NULL,
  erased_at TEXT,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE document_content (
  sha256 TEXT PRIMARY KEY,
  file TEXT NOT NULL UNIQUE, key BLOB NOT NULL, size INTEGER NOT NULL CHECK (size > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE document_register (
  doc INTEGER PRIMARY KEY REFERENCES search_doc (doc),
  document_id TEXT NOT NULL UNIQUE REFERENCES document (id),
  archived INTEGER NOT NULL, added_at TEXT NOT NULL, sort_name TEXT NOT NULL, size INTEGER NOT NULL,
  kind TEXT NOT NULL, owner TEXT NOT NULL, type TEXT NOT NULL
) STRICT;

CREATE TABLE document_text (
  document_id TEXT PRIMARY KEY REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL, keys TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE donation (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  received_on TEXT NOT NULL,
  fund_id TEXT NOT NULL REFERENCES fund (id), account_id TEXT REFERENCES treasury_account (id),
  donor_organisation_id TEXT REFERENCES organisation (id), donor_person_id TEXT REFERENCES person (id),
  donor_unknown INTEGER NOT NULL, donor_label TEXT NOT NULL,
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), currency TEXT NOT NULL, fee_minor INTEGER NOT NULL CHECK (fee_minor >= 0),
  method TEXT NOT NULL, bank_ref TEXT NOT NULL, note TEXT NOT NULL, anonymity TEXT NOT NULL,
  -- The day the bank counts it from, where that is another; what was given instead of money, and its stated value above.
  value_on TEXT, in_kind TEXT NOT NULL,
  -- A street collection: where, and the two who counted it.
  action_id TEXT REFERENCES action (id), counted_by TEXT NOT NULL, counted_with TEXT NOT NULL,
  thanked_on TEXT,
  status TEXT NOT NULL CHECK (status IN ('posted', 'reversed')),
  is_example INTEGER NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT,
  -- F7: a gift in kind touches no account.
  CHECK ((method = 'in_kind') = (account_id IS NULL) AND (method = 'in_kind') = (in_kind <> ''))
) STRICT;

CREATE TABLE donation_mark (donation_id TEXT PRIMARY KEY REFERENCES donation (id), mark TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
  user_id TEXT NOT NULL REFERENCES app_user (id),
  screen TEXT NOT NULL,
  record TEXT NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value)),
  saved_at TEXT NOT NULL,
  PRIMARY KEY (user_id, screen, record)
) STRICT, WITHOUT ROWID;

CREATE TABLE duplicate_decision (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id), other_id TEXT NOT NULL REFERENCES person (id),
  verdict TEXT NOT NULL CHECK (verdict IN ('not_duplicate', 'merged')),
  -- A digest of what both were called, when they were born and their papers: once it is another, it is asked anew.
  basis TEXT NOT NULL,
  -- Of a merge: which side each field was taken from.
  choices TEXT NOT NULL CHECK (json_valid(choices)),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT,
  CHECK (person_id < other_id)
) STRICT;

CREATE TABLE duplicate_due (person_id TEXT PRIMARY KEY REFERENCES person (id)) STRICT, WITHOUT ROWID;

CREATE TABLE duplicate_key (
  key TEXT NOT NULL, person_id TEXT NOT NULL REFERENCES person (id), PRIMARY KEY (key, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE duplicate_pair (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id), other_id TEXT NOT NULL REFERENCES person (id),
  -- In thousandths.
  score INTEGER NOT NULL,
  reasons TEXT NOT NULL CHECK (json_valid(reasons)),
  status TEXT NOT NULL CHECK (status IN ('open', 'not_duplicate', 'merged')),
  decision_id TEXT REFERENCES duplicate_decision (id),
  UNIQUE (person_id, other_id),
  CHECK (person_id < other_id),
  CHECK ((status = 'open') = (decision_id IS NULL))
) STRICT;

CREATE TABLE employment_harm (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  employer_id TEXT REFERENCES organisation (id),
  harm TEXT NOT NULL,
  on_text TEXT NOT NULL, on_qualifier TEXT NOT NULL, on_min TEXT, on_max TEXT,
  remedy TEXT NOT NULL, compensation TEXT NOT NULL,
  source_id TEXT REFERENCES source (id), note TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE entry_salt (seq INTEGER PRIMARY KEY, salt BLOB NOT NULL) STRICT;

CREATE TABLE event (
  id TEXT PRIMARY KEY,
  campaign_id TEXT NOT NULL REFERENCES campaign (id),
  title TEXT NOT NULL, type TEXT NOT NULL,
  start_text TEXT NOT NULL, start_qualifier TEXT NOT NULL, start_min TEXT, start_max TEXT,
  end_text TEXT, end_qualifier TEXT, end_min TEXT, end_max TEXT,
  place TEXT NOT NULL, description TEXT NOT NULL, violation_status TEXT NOT NULL,
  source_id TEXT REFERENCES source (id),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE exchange_rate (
  id TEXT PRIMARY KEY,
  on_day TEXT NOT NULL,
  from_currency TEXT NOT NULL REFERENCES currency (code), to_currency TEXT NOT NULL REFERENCES currency (code),
  rate_scaled INTEGER NOT NULL CHECK (rate_scaled > 0),
  source TEXT NOT NULL, note TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT,
  CHECK (from_currency <> to_currency)
) STRICT;

CREATE TABLE expense (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  on_day TEXT NOT NULL,
  fund_id TEXT NOT NULL REFERENCES fund (id), account_id TEXT NOT NULL REFERENCES treasury_account (id),
  category TEXT NOT NULL, aid_type TEXT,
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), currency TEXT NOT NULL,
  payee TEXT NOT NULL, note TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('posted', 'reversed')),
  is_example INTEGER NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT,
  CHECK ((category = 'aid_goods') = (aid_type IS NOT NULL))
) STRICT;

CREATE TABLE facility (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL, kind TEXT NOT NULL, region TEXT NOT NULL, search_key TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
, authority TEXT NOT NULL DEFAULT '', settlement TEXT NOT NULL DEFAULT '', sort_name TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE figure_claim (
  id TEXT PRIMARY KEY,
  campaign_id TEXT NOT NULL REFERENCES campaign (id),
  event_id TEXT REFERENCES event (id),
  metric TEXT NOT NULL, value INTEGER CHECK (value >= 0), qualifier TEXT NOT NULL,
  as_of_text TEXT NOT NULL, as_of_qualifier TEXT NOT NULL, as_of_min TEXT, as_of_max TEXT,
  claimant TEXT NOT NULL, note TEXT NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id),
  is_adopted INTEGER NOT NULL CHECK (is_adopted IN (0, 1)),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE fund (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  campaign_id TEXT REFERENCES campaign (id),
  held_by_id TEXT REFERENCES organisation (id), on_behalf_of_id TEXT REFERENCES organisation (id),
  class TEXT NOT NULL, purpose TEXT NOT NULL, opened_on TEXT NOT NULL, closed_on TEXT,
  reporting_currency TEXT NOT NULL REFERENCES currency (code),
  min_reserve_minor INTEGER NOT NULL CHECK (min_reserve_minor >= 0),
  allowed_aid_types TEXT NOT NULL CHECK (json_valid(allowed_aid_types)),
  allowed_grounds TEXT NOT NULL CHECK (json_valid(allowed_grounds)),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
, tax_exemption TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE fund_month (
  fund_id TEXT NOT NULL, treasury_account_id TEXT NOT NULL, account_code TEXT NOT NULL, currency TEXT NOT NULL, month TEXT NOT NULL,
  debit_minor INTEGER NOT NULL, credit_minor INTEGER NOT NULL,
  PRIMARY KEY (fund_id, currency, account_code, treasury_account_id, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE harm (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  event_id TEXT REFERENCES event (id),
  harm TEXT NOT NULL,
  on_text TEXT NOT NULL, on_qualifier TEXT NOT NULL, on_min TEXT, on_max TEXT,
  severity TEXT NOT NULL, medical_attention TEXT NOT NULL, autopsy TEXT NOT NULL, death_certificate TEXT NOT NULL,
  responsible TEXT NOT NULL, detail TEXT NOT NULL,
  source_id TEXT REFERENCES source (id), note TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE hearing (
  id TEXT PRIMARY KEY,
  proceeding_id TEXT NOT NULL REFERENCES proceeding (id),
  date_text TEXT NOT NULL, date_qualifier TEXT NOT NULL, date_min TEXT, date_max TEXT,
  time TEXT NOT NULL,
  purpose TEXT NOT NULL, outcome TEXT NOT NULL,
  next_id TEXT REFERENCES hearing (id),
  source_id TEXT REFERENCES source (id),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE household (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL, sort_name TEXT NOT NULL,
  people_count INTEGER NOT NULL CHECK (people_count > 0), dependants_count INTEGER NOT NULL,
  ground TEXT NOT NULL, ground_person_id TEXT REFERENCES person (id),
  campaign_id TEXT REFERENCES campaign (id),
  settlement TEXT NOT NULL, region TEXT NOT NULL, needs TEXT NOT NULL,
  risk_level TEXT NOT NULL, risk_rank INTEGER NOT NULL,
  direct_contact_unsafe INTEGER NOT NULL, trusted_person TEXT NOT NULL,
  is_example INTEGER NOT NULL, erased_at TEXT,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
, care_asked_on TEXT, care_asked_because TEXT) STRICT;

CREATE TABLE household_member (
  id TEXT PRIMARY KEY,
  household_id TEXT NOT NULL REFERENCES household (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  relation TEXT NOT NULL, is_dependant INTEGER NOT NULL, is_caregiver INTEGER NOT NULL,
  from_on TEXT, to_on TEXT,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE import_batch (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  file_name TEXT NOT NULL,
  shape TEXT NOT NULL CHECK (json_valid(shape)),
  headings TEXT NOT NULL CHECK (json_valid(headings)),
  settings TEXT NOT NULL CHECK (json_valid(settings)),
  counts TEXT CHECK (counts IS NULL OR json_valid(counts)),
  status TEXT NOT NULL CHECK (status IN ('staged', 'done', 'undone')),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE import_row (
  batch_id TEXT NOT NULL REFERENCES import_batch (id),
  n INTEGER NOT NULL,
  cells TEXT NOT NULL,
  verdict TEXT,
  decision TEXT,
  problems TEXT NOT NULL DEFAULT '[]',
  match_id TEXT,
  PRIMARY KEY (batch_id, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_written (
  batch_id TEXT NOT NULL REFERENCES import_batch (id),
  n INTEGER NOT NULL,
  first_seq INTEGER NOT NULL,
  last_seq INTEGER NOT NULL,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  PRIMARY KEY (batch_id, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
  id TEXT PRIMARY KEY,
  posted_at TEXT NOT NULL, on_day TEXT NOT NULL,
  source_table TEXT NOT NULL, source_id TEXT NOT NULL, source_ref TEXT NOT NULL,
  reverses_id TEXT UNIQUE REFERENCES journal (id),
  -- F6: the locked year this posting concerns, which stands on a line of its own.
  corrects_year TEXT,
  audit_seq INTEGER NOT NULL REFERENCES audit_log (seq),
  is_sealed INTEGER NOT NULL CHECK (is_sealed IN (0, 1))
) STRICT;

CREATE TABLE leak_release (
  id TEXT PRIMARY KEY,
  subject_id TEXT NOT NULL, context TEXT NOT NULL,
  reason TEXT NOT NULL, released_by TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT,
  UNIQUE (subject_id, context)
) STRICT;

CREATE TABLE ledger_entry (
  id INTEGER PRIMARY KEY,
  journal_id TEXT NOT NULL REFERENCES journal (id),
  on_day TEXT NOT NULL,
  fund_id TEXT NOT NULL REFERENCES fund (id),
  treasury_account_id TEXT REFERENCES treasury_account (id),
  account_code TEXT NOT NULL,
  aid_type TEXT, corrects_year TEXT,
  currency TEXT NOT NULL REFERENCES currency (code),
  debit_minor INTEGER NOT NULL CHECK (debit_minor >= 0),
  credit_minor INTEGER NOT NULL CHECK (credit_minor >= 0),
  CHECK ((debit_minor = 0) <> (credit_minor = 0)),
  CHECK ((account_code IN ('bank', 'cash', 'intermediary')) = (treasury_account_id IS NOT NULL))
) STRICT;

CREATE TABLE letter (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  direction TEXT NOT NULL CHECK (direction IN ('out', 'in')), type TEXT NOT NULL,
  campaign_id TEXT REFERENCES campaign (id),
  -- Written by somebody else: a notice of it is all we hold.
  by_others INTEGER NOT NULL CHECK (by_others IN (0, 1)),
  from_organisation_id TEXT REFERENCES organisation (id),
  date_text TEXT NOT NULL, date_qualifier TEXT NOT NULL, date_min TEXT, date_max TEXT, sort_day TEXT NOT NULL,
  channel TEXT NOT NULL, language TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL,
  our_file_no TEXT NOT NULL, their_file_no TEXT NOT NULL, tracking_no TEXT NOT NULL, sent_on TEXT,
  in_reply_to_id TEXT REFERENCES letter (id),
  delivery_status TEXT NOT NULL, status TEXT NOT NULL, reply_due_on TEXT, response TEXT, impact TEXT,
  is_example INTEGER NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
, reminds_id TEXT REFERENCES letter (id)) STRICT;

CREATE TABLE letter_campaign (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  campaign_id TEXT NOT NULL REFERENCES campaign (id),
  title TEXT NOT NULL, platform_organisation_id TEXT REFERENCES organisation (id),
  url TEXT NOT NULL, launched_on TEXT NOT NULL, closed_on TEXT, demand_text TEXT NOT NULL,
  -- T7: whether its letters may be added to those of other platforms, so that a person may be counted twice.
  may_count_twice INTEGER NOT NULL CHECK (may_count_twice IN (0, 1)),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE letter_person (
  id TEXT PRIMARY KEY,
  letter_id TEXT NOT NULL REFERENCES letter (id), person_id TEXT NOT NULL REFERENCES person (id),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE letter_recipient (
  id TEXT PRIMARY KEY,
  letter_id TEXT NOT NULL REFERENCES letter (id), organisation_id TEXT NOT NULL REFERENCES organisation (id),
  role TEXT NOT NULL CHECK (role IN ('direct', 'copy')), position INTEGER NOT NULL,
  delivery_status TEXT NOT NULL, status TEXT NOT NULL, reply_due_on TEXT,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE letter_tally (
  id TEXT PRIMARY KEY,
  letter_campaign_id TEXT NOT NULL REFERENCES letter_campaign (id),
  as_of TEXT NOT NULL, measure TEXT NOT NULL,
  mission_id TEXT REFERENCES diplomatic_mission (id), sender_country TEXT NOT NULL, language TEXT NOT NULL,
  cumulative INTEGER NOT NULL CHECK (cumulative >= 0), source_note TEXT NOT NULL, is_correction INTEGER NOT NULL,
  correction_of TEXT REFERENCES letter_tally (id),
  voided_at TEXT, voided_reason TEXT,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE letter_template (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL, sort_name TEXT NOT NULL, type TEXT NOT NULL, level TEXT NOT NULL,
  -- Which of those that come with the program it was taken from; empty for one of the office's own.
  shipped TEXT NOT NULL,
  -- When it or one of its texts was last changed.
  sort_written TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE letter_template_text (
  id TEXT PRIMARY KEY,
  template_id TEXT NOT NULL REFERENCES letter_template (id),
  language TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE letters_to (
  organisation_id TEXT PRIMARY KEY REFERENCES organisation (id),
  letters INTEGER NOT NULL, answered INTEGER NOT NULL, last_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE naming_objection (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  by TEXT NOT NULL, made_on TEXT NOT NULL, note TEXT NOT NULL,
  lifted_on TEXT, lifted_because TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE note (
  id TEXT PRIMARY KEY,
  owner TEXT NOT NULL, owner_id TEXT NOT NULL,
  text TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE org_contact (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  person_id TEXT REFERENCES person (id), name TEXT NOT NULL,
  "function" TEXT NOT NULL, language TEXT NOT NULL, channel TEXT NOT NULL,
  email TEXT NOT NULL, phone TEXT NOT NULL,
  is_report_recipient INTEGER NOT NULL CHECK (is_report_recipient IN (0, 1)),
  note TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT,
  CHECK (person_id IS NOT NULL OR name <> '')
) STRICT;

CREATE TABLE organisation (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL, short_name TEXT NOT NULL, name_cyrillic TEXT NOT NULL, sort_name TEXT NOT NULL,
  kind TEXT NOT NULL, country TEXT NOT NULL, relation TEXT NOT NULL,
  website TEXT NOT NULL, email TEXT NOT NULL, notes TEXT NOT NULL,
  languages TEXT NOT NULL CHECK (json_valid(languages)),
  is_example INTEGER NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE organisation_name (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  script TEXT NOT NULL, "full" TEXT NOT NULL, kind TEXT NOT NULL, position INTEGER NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE organisation_tie (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisation (id), other_id TEXT NOT NULL REFERENCES organisation (id),
  kind TEXT NOT NULL, from_on TEXT, to_on TEXT, note TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT,
  CHECK (organisation_id <> other_id),
  CHECK (to_on >= from_on)
) STRICT;

CREATE TABLE partner_agreement (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  campaign_id TEXT REFERENCES campaign (id),
  max_level TEXT NOT NULL, reports TEXT NOT NULL CHECK (json_valid(reports)),
  signed_on TEXT NOT NULL, expires_on TEXT, document_id TEXT REFERENCES document (id), note TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT,
  CHECK (expires_on >= signed_on)
) STRICT;

CREATE TABLE payee_account (
  id TEXT PRIMARY KEY,
  household_id TEXT REFERENCES household (id), person_id TEXT REFERENCES person (id),
  holder TEXT NOT NULL, number TEXT NOT NULL, tax_number TEXT NOT NULL, bic TEXT NOT NULL, town TEXT NOT NULL, country TEXT NOT NULL,
  told TEXT NOT NULL,
  changed_on TEXT NOT NULL, changed_by TEXT NOT NULL REFERENCES app_user (id),
  called_on TEXT, called_by TEXT REFERENCES app_user (id), spoken_with TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT,
  CHECK ((household_id IS NULL) <> (person_id IS NULL)),
  CHECK ((called_on IS NULL) = (called_by IS NULL))
) STRICT;

CREATE TABLE payment_batch (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL REFERENCES treasury_account (id),
  message_id TEXT NOT NULL UNIQUE CHECK (length(message_id) <= 35),
  execute_on TEXT NOT NULL,
  transfers INTEGER NOT NULL CHECK (transfers > 0), total_minor INTEGER NOT NULL CHECK (total_minor > 0),
  currency TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('made', 'discarded')),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE payment_round (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  fund_id TEXT NOT NULL REFERENCES fund (id), account_id TEXT NOT NULL REFERENCES treasury_account (id),
  planned_on TEXT NOT NULL, aid_type TEXT NOT NULL, method TEXT NOT NULL,
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), currency TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('submitted', 'approved', 'rejected', 'withdrawn')),
  bank_text TEXT NOT NULL, note TEXT NOT NULL, is_example INTEGER NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE payment_text (
  id TEXT PRIMARY KEY,
  campaign_id TEXT REFERENCES campaign (id),
  language TEXT NOT NULL, text TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE period_lock (
  id TEXT PRIMARY KEY,
  account_id TEXT REFERENCES treasury_account (id),
  locked_through TEXT NOT NULL, reason TEXT NOT NULL,
  opened_at TEXT, opened_by TEXT REFERENCES app_user (id), opened_reason TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  name_latin TEXT NOT NULL, name_cyrillic TEXT NOT NULL, sort_name TEXT NOT NULL,
  sex TEXT NOT NULL,
  birth_text TEXT, birth_qualifier TEXT, birth_min TEXT, birth_max TEXT,
  death_text TEXT, death_qualifier TEXT, death_min TEXT, death_max TEXT,
  custody_link TEXT NOT NULL,
  citizenship TEXT NOT NULL, occupation TEXT NOT NULL, settlement TEXT NOT NULL, region TEXT NOT NULL,
  employer_id TEXT REFERENCES organisation (id),
  notes TEXT NOT NULL, pseudonym TEXT NOT NULL,
  roles TEXT NOT NULL CHECK (json_valid(roles)),
  is_example INTEGER NOT NULL, erased_at TEXT,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
, civil_status TEXT NOT NULL DEFAULT 'unknown', language TEXT NOT NULL DEFAULT '', sensitivity INTEGER NOT NULL DEFAULT 2 CHECK (sensitivity BETWEEN 0 AND 3), photo_document_id TEXT REFERENCES document (id), source_id TEXT REFERENCES source (id), storage_basis TEXT, public_source_id TEXT REFERENCES source (id), not_informed_because TEXT NOT NULL DEFAULT '', inform_review_on TEXT, merged_into TEXT REFERENCES person (id)) STRICT;

CREATE TABLE person_identifier (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  type TEXT NOT NULL, value TEXT NOT NULL, value_key TEXT NOT NULL, country TEXT NOT NULL,
  source_id TEXT REFERENCES source (id), note TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE person_listed (doc INTEGER PRIMARY KEY REFERENCES search_doc (doc)) STRICT;

CREATE TABLE person_name (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  script TEXT NOT NULL, family TEXT NOT NULL, given TEXT NOT NULL, patronymic TEXT NOT NULL, full TEXT NOT NULL,
  kind TEXT NOT NULL, is_primary INTEGER NOT NULL, position INTEGER NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
, language TEXT NOT NULL DEFAULT '', printed_in TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(printed_in))) STRICT;

CREATE TABLE person_register (
  doc INTEGER PRIMARY KEY REFERENCES search_doc (doc),
  person_id TEXT NOT NULL UNIQUE REFERENCES person (id),
  archived INTEGER NOT NULL, sort_name TEXT NOT NULL, ref TEXT NOT NULL,
  status TEXT NOT NULL, regime TEXT, since TEXT NOT NULL, certain INTEGER NOT NULL,
  facility TEXT, last_confirmed TEXT NOT NULL, overdue_since TEXT, computed_on TEXT NOT NULL
, term_ends_on TEXT) STRICT;

CREATE TABLE person_role (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  campaign_id TEXT REFERENCES campaign (id),
  role TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
, since_text TEXT, since_qualifier TEXT, since_min TEXT, since_max TEXT, source_id TEXT REFERENCES source (id)) STRICT;

CREATE TABLE person_state (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  state TEXT NOT NULL,
  from_text TEXT NOT NULL, from_qualifier TEXT NOT NULL, from_min TEXT, from_max TEXT,
  until_text TEXT, until_qualifier TEXT, until_min TEXT, until_max TEXT,
  source_id TEXT REFERENCES source (id), note TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE printed_letter (
  id TEXT PRIMARY KEY,
  run_id TEXT NOT NULL, position INTEGER NOT NULL,
  letter_id TEXT NOT NULL REFERENCES letter (id),
  level TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE proceeding (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  campaign_id TEXT REFERENCES campaign (id),
  kind TEXT NOT NULL,
  court TEXT NOT NULL, court_case_no TEXT NOT NULL, judge TEXT NOT NULL, sort_name TEXT NOT NULL,
  parent_id TEXT REFERENCES proceeding (id),
  start_text TEXT NOT NULL, start_qualifier TEXT NOT NULL, start_min TEXT, start_max TEXT, start_day TEXT NOT NULL,
  end_text TEXT, end_qualifier TEXT, end_min TEXT, end_max TEXT,
  counsel TEXT NOT NULL CHECK (json_valid(counsel)),
  colony_opinion TEXT NOT NULL, prosecutor_opinion TEXT NOT NULL,
  decision TEXT NOT NULL,
  source_id TEXT REFERENCES source (id),
  note TEXT NOT NULL,
  is_example INTEGER NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE proceeding_person (
  id TEXT PRIMARY KEY,
  proceeding_id TEXT NOT NULL REFERENCES proceeding (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE pseudonym (
  id TEXT PRIMARY KEY,
  campaign_id TEXT NOT NULL, audience TEXT NOT NULL,
  subject TEXT NOT NULL CHECK (subject IN ('person', 'household')), subject_id TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT,
  UNIQUE (campaign_id, audience, subject, subject_id),
  UNIQUE (campaign_id, audience, subject, number)
) STRICT;

CREATE TABLE quality_due (
  subject TEXT NOT NULL, subject_id TEXT NOT NULL, PRIMARY KEY (subject, subject_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE quality_finding (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL, subject TEXT NOT NULL, subject_id TEXT NOT NULL, ref TEXT NOT NULL,
  record TEXT NOT NULL, record_id TEXT NOT NULL, other_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  on_text TEXT, on_qualifier TEXT, until_text TEXT, until_qualifier TEXT,
  sort_day TEXT NOT NULL,
  -- It is a finding from this day on; '' from the beginning.
  due_day TEXT NOT NULL,
  claimed INTEGER, recorded INTEGER,
  UNIQUE (kind, record_id, other_id)
) STRICT;

CREATE TABLE receipt (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  fund_id TEXT NOT NULL REFERENCES fund (id),
  -- Which of the funds that issue, for the number; the same for all receipts of a fund.
  series INTEGER NOT NULL CHECK (series > 0), year TEXT NOT NULL, number INTEGER NOT NULL CHECK (number > 0),
  issued_on TEXT NOT NULL,
  donor_organisation_id TEXT REFERENCES organisation (id), donor_person_id TEXT REFERENCES person (id), donor_label TEXT NOT NULL,
  language TEXT NOT NULL,
  -- Of a year or another period; null for one gift.
  period_from TEXT, period_to TEXT,
  status TEXT NOT NULL CHECK (status IN ('issued', 'replaced', 'withdrawn')), ended_because TEXT NOT NULL,
  replaces_id TEXT UNIQUE REFERENCES receipt (id),
  -- How often it was saved or printed: the first is the original, every other a duplicate.
  copies INTEGER NOT NULL CHECK (copies >= 0),
  is_example INTEGER NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT,
  CHECK ((donor_organisation_id IS NULL) <> (donor_person_id IS NULL)),
  CHECK ((period_from IS NULL) = (period_to IS NULL)),
  UNIQUE (series, year, number)
) STRICT;

CREATE TABLE receipt_gift (
  id TEXT PRIMARY KEY,
  receipt_id TEXT NOT NULL REFERENCES receipt (id),
  donation_id TEXT NOT NULL REFERENCES donation (id),
  is_valid INTEGER NOT NULL CHECK (is_valid IN (0, 1)),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE ref_counter (
  prefix TEXT NOT NULL, year INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (prefix, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE relationship (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  other_id TEXT NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL,
  since_text TEXT, since_qualifier TEXT, since_min TEXT, since_max TEXT,
  until_text TEXT, until_qualifier TEXT, until_min TEXT, until_max TEXT,
  source_id TEXT REFERENCES source (id), note TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT,
  CHECK (person_id <> other_id)
) STRICT;

CREATE TABLE release_event (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  custody_period_id TEXT REFERENCES custody_period (id),
  date_text TEXT NOT NULL, date_qualifier TEXT NOT NULL, date_min TEXT, date_max TEXT,
  kind TEXT NOT NULL, conditions TEXT NOT NULL,
  source_id TEXT REFERENCES source (id),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE remittance (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  on_day TEXT NOT NULL,
  fund_id TEXT NOT NULL REFERENCES fund (id), account_id TEXT NOT NULL REFERENCES treasury_account (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), currency TEXT NOT NULL, fee_minor INTEGER NOT NULL,
  accounted_minor INTEGER NOT NULL, refunded_minor INTEGER NOT NULL, note TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('posted', 'reversed')),
  is_example INTEGER NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT,
  CHECK (accounted_minor >= 0 AND refunded_minor >= 0 AND accounted_minor + refunded_minor <= amount_minor)
) STRICT;

CREATE TABLE remittance_line (
  id TEXT PRIMARY KEY,
  remittance_id TEXT NOT NULL REFERENCES remittance (id),
  on_day TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('accounted', 'refunded')),
  household_ref TEXT NOT NULL, ground TEXT, aid_type TEXT,
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), currency TEXT NOT NULL, note TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE report_definition (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL, kind TEXT NOT NULL, input TEXT NOT NULL CHECK (json_valid(input)),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE report_run (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL, language TEXT NOT NULL, input TEXT NOT NULL CHECK (json_valid(input)), title TEXT NOT NULL,
  exported_at TEXT,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
, level TEXT NOT NULL DEFAULT 'internal'
  CHECK (level IN ('public', 'partner', 'internal', 'restricted'))) STRICT;

CREATE TABLE result (
  id TEXT PRIMARY KEY,
  campaign_id TEXT NOT NULL REFERENCES campaign (id),
  on_text TEXT NOT NULL, on_qualifier TEXT NOT NULL, on_min TEXT, on_max TEXT,
  fact TEXT NOT NULL, link TEXT NOT NULL, source_id TEXT REFERENCES source (id),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT,
  CHECK (link NOT IN ('contributed', 'unrelated') OR source_id IS NOT NULL)
) STRICT;

CREATE TABLE saved_view (
  id TEXT PRIMARY KEY,
  list TEXT NOT NULL, name TEXT NOT NULL, state TEXT NOT NULL,
  is_shared INTEGER NOT NULL CHECK (is_shared IN (0, 1)),
  position INTEGER NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE search_doc (
  doc INTEGER PRIMARY KEY,
  entity TEXT NOT NULL, entity_id TEXT NOT NULL,
  ref TEXT NOT NULL, label TEXT NOT NULL, detail TEXT NOT NULL, archived INTEGER NOT NULL, keys TEXT NOT NULL DEFAULT '',
  UNIQUE (entity, entity_id)
) STRICT;

CREATE VIRTUAL TABLE search_fts USING fts5 (keys, content = '', contentless_delete = 1, detail = 'none', prefix = '1 2 3');

CREATE TABLE search_key (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE, skeleton TEXT NOT NULL, uses INTEGER NOT NULL
) STRICT;

CREATE TABLE search_near (shorter TEXT NOT NULL, key_id INTEGER NOT NULL, PRIMARY KEY (shorter, key_id)) STRICT, WITHOUT ROWID;

CREATE TABLE search_use (key_id INTEGER NOT NULL, doc INTEGER NOT NULL, PRIMARY KEY (key_id, doc)) STRICT, WITHOUT ROWID;

CREATE TABLE sentence (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  decided_text TEXT NOT NULL, decided_qualifier TEXT NOT NULL, decided_min TEXT, decided_max TEXT,
  kind TEXT NOT NULL,
  years INTEGER NOT NULL, months INTEGER NOT NULL, days INTEGER NOT NULL,
  counted_from_text TEXT, counted_from_qualifier TEXT, counted_from_min TEXT, counted_from_max TEXT,
  court TEXT NOT NULL, status TEXT NOT NULL,
  supersedes_id TEXT REFERENCES sentence (id),
  upheld_on TEXT,
  voided_at TEXT, voided_reason TEXT,
  source_id TEXT REFERENCES source (id),
  note TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
, proceeding_id TEXT REFERENCES proceeding (id), convention TEXT NOT NULL DEFAULT 'from_arrest', credited_days INTEGER NOT NULL DEFAULT 0 CHECK (credited_days >= 0), gravity TEXT NOT NULL DEFAULT 'unknown', expected_release TEXT, expected_reason TEXT NOT NULL DEFAULT '', upheld_source_id TEXT REFERENCES source (id)) STRICT;

CREATE TABLE setting (
  id TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value)),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE settlement (
  id TEXT PRIMARY KEY,
  disbursement_id TEXT NOT NULL UNIQUE REFERENCES disbursement (id),
  on_day TEXT NOT NULL, received_minor INTEGER NOT NULL CHECK (received_minor >= 0), currency TEXT NOT NULL,
  signature_kind TEXT NOT NULL, confirmed_by TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE source (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  author TEXT NOT NULL,
  date_text TEXT, date_qualifier TEXT, date_min TEXT, date_max TEXT,
  url TEXT NOT NULL,
  reliability TEXT NOT NULL,
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE subject_key (subject_id TEXT PRIMARY KEY, key BLOB NOT NULL) STRICT;

CREATE TABLE suspension (
  id TEXT PRIMARY KEY,
  organisation_id TEXT REFERENCES organisation (id), account_id TEXT REFERENCES treasury_account (id),
  since TEXT NOT NULL, because TEXT NOT NULL,
  lifted_on TEXT, lifted_because TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT,
  CHECK ((organisation_id IS NULL) <> (account_id IS NULL))
) STRICT;

CREATE TABLE task (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  due_on TEXT,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  done_at TEXT,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
, details TEXT NOT NULL DEFAULT '', assignee_id TEXT REFERENCES app_user (id)) STRICT;

CREATE TABLE treasury_account (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL, kind TEXT NOT NULL,
  currency TEXT NOT NULL REFERENCES currency (code),
  holder TEXT NOT NULL, iban TEXT NOT NULL, bic TEXT NOT NULL, tax_number TEXT NOT NULL,
  cash_step_minor INTEGER NOT NULL CHECK (cash_step_minor > 0),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
, organisation_id TEXT REFERENCES organisation (id), is_for_donors INTEGER NOT NULL DEFAULT 0 CHECK (is_for_donors IN (0, 1))) STRICT;

CREATE TABLE valuation (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  year TEXT NOT NULL, book_currency TEXT NOT NULL REFERENCES currency (code),
  status TEXT NOT NULL CHECK (status IN ('posted', 'reversed')),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE valuation_line (
  id TEXT PRIMARY KEY,
  valuation_id TEXT NOT NULL REFERENCES valuation (id),
  fund_id TEXT NOT NULL REFERENCES fund (id), currency TEXT NOT NULL,
  balance_minor INTEGER NOT NULL, rate_scaled INTEGER NOT NULL, rate_from TEXT NOT NULL, rate_on TEXT NOT NULL, rate_source TEXT NOT NULL,
  value_minor INTEGER NOT NULL, book_minor INTEGER NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE vault_key (name TEXT PRIMARY KEY, key BLOB NOT NULL CHECK (length(key) = 32)) STRICT;

CREATE TABLE vault_meta (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  vault_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('office', 'demo')),
  epoch INTEGER NOT NULL,
  header_rev INTEGER NOT NULL,
  device_letter TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE write_off (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  on_day TEXT NOT NULL,
  fund_id TEXT NOT NULL REFERENCES fund (id), account_id TEXT NOT NULL REFERENCES treasury_account (id),
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), currency TEXT NOT NULL,
  cause TEXT NOT NULL, note TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('submitted', 'posted', 'rejected', 'withdrawn', 'reversed')),
  is_example INTEGER NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TRIGGER audit_chain BEFORE INSERT ON audit_log WHEN
  NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit_log) OR
  NEW.prev_hash IS NOT coalesce((SELECT hash FROM audit_log ORDER BY seq DESC LIMIT 1), zeroblob(32))
  BEGIN SELECT RAISE(ABORT, 'audit chain broken'); END;

CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit_log
  BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END;

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit_log
  BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END;

CREATE TRIGGER journal_audited BEFORE INSERT ON journal WHEN
  NEW.is_sealed <> 0 OR NEW.audit_seq IS NOT (SELECT max(seq) FROM audit_log)
  OR NOT EXISTS (SELECT 1 FROM audit_log WHERE seq = NEW.audit_seq AND entity = NEW.source_table AND entity_id = NEW.source_id)
  BEGIN SELECT RAISE(ABORT, 'journal without its audit row'); END;

CREATE TRIGGER journal_balances BEFORE UPDATE ON journal WHEN NEW.is_sealed = 1 AND (
  NOT EXISTS (SELECT 1 FROM ledger_entry WHERE journal_id = NEW.id)
  OR EXISTS (SELECT 1 FROM ledger_entry WHERE journal_id = NEW.id GROUP BY currency HAVING sum(debit_minor) <> sum(credit_minor)))
  BEGIN SELECT RAISE(ABORT, 'journal does not balance'); END;

CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'journal is immutable'); END;

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal WHEN
  NOT (OLD.is_sealed = 0 AND NEW.is_sealed = 1 AND OLD.id = NEW.id AND OLD.on_day = NEW.on_day
    AND OLD.source_id = NEW.source_id AND OLD.audit_seq = NEW.audit_seq)
  BEGIN SELECT RAISE(ABORT, 'journal is immutable'); END;

CREATE TRIGGER ledger_account_currency BEFORE INSERT ON ledger_entry WHEN
  NEW.treasury_account_id IS NOT NULL
  AND (SELECT currency FROM treasury_account WHERE id = NEW.treasury_account_id) IS NOT NEW.currency
  BEGIN SELECT RAISE(ABORT, 'account holds another currency'); END;

CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger_entry BEGIN SELECT RAISE(ABORT, 'ledger is immutable'); END;

CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger_entry BEGIN SELECT RAISE(ABORT, 'ledger is immutable'); END;

CREATE TRIGGER ledger_open_journal BEFORE INSERT ON ledger_entry WHEN
  (SELECT is_sealed FROM journal WHERE id = NEW.journal_id) IS NOT 0
  BEGIN SELECT RAISE(ABORT, 'journal is sealed'); END;

CREATE TRIGGER ledger_period_open BEFORE INSERT ON ledger_entry WHEN EXISTS (
  SELECT 1 FROM period_lock WHERE opened_at IS NULL AND locked_through >= NEW.on_day
  AND (account_id IS NULL OR account_id IS NEW.treasury_account_id))
  BEGIN SELECT RAISE(ABORT, 'period is locked'); END;

CREATE TRIGGER ledger_summed AFTER INSERT ON ledger_entry BEGIN
  INSERT INTO fund_month VALUES (NEW.fund_id, coalesce(NEW.treasury_account_id, ''), NEW.account_code, NEW.currency,
    substr(NEW.on_day, 1, 7), NEW.debit_minor, NEW.credit_minor)
  ON CONFLICT DO UPDATE SET debit_minor = debit_minor + NEW.debit_minor, credit_minor = credit_minor + NEW.credit_minor;
END;

CREATE TRIGGER receipt_gift_kept BEFORE DELETE ON receipt_gift BEGIN SELECT RAISE(ABORT, 'a receipt keeps its gifts'); END;

CREATE TRIGGER receipt_kept BEFORE DELETE ON receipt BEGIN SELECT RAISE(ABORT, 'numbers of receipts are never free again'); END;

CREATE TRIGGER receipt_number_stands BEFORE UPDATE ON receipt WHEN
  NEW.ref <> OLD.ref OR NEW.fund_id <> OLD.fund_id OR NEW.series <> OLD.series OR NEW.year <> OLD.year OR NEW.number <> OLD.number
  OR NEW.deleted_at IS NOT NULL OR (OLD.status <> 'issued' AND NEW.status <> OLD.status)
  BEGIN SELECT RAISE(ABORT, 'a receipt keeps its number and its end'); END;

CREATE VIEW v_account AS SELECT id, name, kind, currency, organisation_id, deleted_at FROM treasury_account;

CREATE VIEW v_account_name AS SELECT id, name FROM treasury_account WHERE deleted_at IS NULL;

CREATE VIEW v_action AS SELECT id, ref, campaign_id, type, title, state, start_text, start_qualifier, sort_day, place, country, participants, participants_qualifier
  FROM action WHERE deleted_at IS NULL;

CREATE VIEW v_action_target AS SELECT t.organisation_id, a.id, a.ref, a.type, a.title, a.state, a.start_text, a.start_qualifier, a.sort_day
  FROM action_org t JOIN v_action a ON a.id = t.action_id WHERE t.role = 'target' AND t.deleted_at IS NULL;

CREATE VIEW v_aid_request AS SELECT id, ref, household_id, person_id, beneficiary_label, requested_on, aid_type, amount_minor, currency, status FROM aid_request;

CREATE VIEW v_bank_open AS SELECT l.id, a.name AS account, l.currency, l.open_minor, l.on_day
  FROM bank_statement_line l JOIN treasury_account a ON a.id = l.account_id
  WHERE l.open_minor <> 0 AND l.deleted_at IS NULL;

CREATE VIEW v_called AS
  SELECT o.id, n.value AS called FROM organisation o, json_each(json_array(o.ref, o.name, o.short_name, o.name_cyrillic)) n
    WHERE o.deleted_at IS NULL AND n.value <> ''
  UNION ALL SELECT n.organisation_id, n.full FROM organisation_name n JOIN organisation o ON o.id = n.organisation_id
    WHERE n.deleted_at IS NULL AND o.deleted_at IS NULL;

CREATE VIEW v_campaign AS SELECT id, ref, title, launched_on, status, class_words, deleted_at FROM campaign;

CREATE VIEW v_condition AS SELECT person_id, date_text, date_qualifier, kind, text, medical, source_id
  FROM condition_note WHERE deleted_at IS NULL;

CREATE VIEW v_consent AS SELECT id, person_id, household_id, given_by, given_on, withdrawn_on FROM consent WHERE deleted_at IS NULL;

CREATE VIEW v_contact_point AS SELECT id, person_id, household_id, type, value, is_safe, when_safe, valid_from, valid_to
  FROM contact_point WHERE deleted_at IS NULL;

CREATE VIEW v_correspondent AS SELECT o.id, o.name, o.name_cyrillic, o.country, o.email, o.languages,
  m.city, m.host_state, m.post_address, m.active_to, m.salutation_en, m.salutation_fr, m.salutation_ru, m.salutation_kk
  FROM organisation o LEFT JOIN diplomatic_mission m ON m.id = o.id WHERE o.deleted_at IS NULL;

CREATE VIEW v_dated AS
  SELECT person_id, start_max AS day FROM custody_period WHERE voided_at IS NULL AND deleted_at IS NULL
  UNION ALL SELECT person_id, from_max FROM person_state WHERE deleted_at IS NULL
  UNION ALL SELECT person_id, on_max FROM harm WHERE deleted_at IS NULL
  UNION ALL SELECT person_id, on_max FROM employment_harm WHERE deleted_at IS NULL
  UNION ALL SELECT person_id, from_on FROM household_member WHERE deleted_at IS NULL
  UNION ALL SELECT person_id, since_max FROM person_role WHERE deleted_at IS NULL;

CREATE VIEW v_disclosure AS SELECT d.id, d.on_day, d.way, d.organisation_id, s.subject_id
  FROM disclosure d JOIN disclosure_subject s ON s.disclosure_id = d.id
  WHERE d.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM person WHERE id = s.subject_id AND merged_into IS NOT NULL)
  UNION SELECT d.id, d.on_day, d.way, d.organisation_id, p.merged_into
  FROM person p JOIN disclosure_subject s ON s.subject_id = p.id JOIN disclosure d ON d.id = s.disclosure_id
  WHERE p.merged_into IS NOT NULL AND d.deleted_at IS NULL;

CREATE VIEW v_document AS SELECT id, ref, owner, owner_id, name, kind, created_at FROM document
  WHERE deleted_at IS NULL AND erased_at IS NULL;

CREATE VIEW v_document_owner AS
  SELECT 'person' AS owner, id, ref, CASE WHEN name_latin <> '' THEN name_latin ELSE name_cyrillic END AS label FROM person
  UNION ALL SELECT 'household', id, ref, CASE WHEN label <> '' THEN label ELSE ref END FROM household
  UNION ALL SELECT 'organisation', id, ref, CASE WHEN short_name <> '' THEN short_name ELSE name END FROM organisation
  UNION ALL SELECT 'letter', id, ref, subject FROM letter
  UNION ALL SELECT 'letter_template', id, '', name FROM letter_template
  UNION ALL SELECT 'action', id, ref, title FROM action
  UNION ALL SELECT 'aid_request', id, ref, beneficiary_label FROM aid_request
  UNION ALL SELECT 'disbursement', id, ref, beneficiary_label FROM disbursement
  UNION ALL SELECT 'payment_round', id, ref, title FROM payment_round;

CREATE VIEW v_document_text AS SELECT document_id, text FROM document_text;

CREATE VIEW v_donation AS SELECT id, ref, received_on AS on_day, donor_label AS label, action_id,
  CASE WHEN method = 'in_kind' THEN NULL ELSE amount_minor END AS amount_minor, currency, status, is_example
  FROM donation WHERE deleted_at IS NULL;

CREATE VIEW v_donor_language AS SELECT id, language FROM person WHERE language <> '' AND erased_at IS NULL
  UNION ALL SELECT o.id, l.value FROM organisation o, json_each(o.languages) l WHERE l.key = 0;

CREATE VIEW v_duplicate_due AS SELECT person_id FROM duplicate_due;

CREATE VIEW v_duplicate_open AS SELECT id FROM duplicate_pair WHERE status = 'open';

CREATE VIEW v_employment_harm AS SELECT id, person_id, employer_id, harm, on_text, on_qualifier, on_min, on_max
  FROM employment_harm WHERE deleted_at IS NULL;

CREATE VIEW v_event AS SELECT id, campaign_id, title FROM event WHERE deleted_at IS NULL;

CREATE VIEW v_expense AS SELECT id, ref, on_day, payee AS label, amount_minor, currency, status FROM expense
  WHERE deleted_at IS NULL;

CREATE VIEW v_facility AS SELECT id, name, kind, region FROM facility WHERE deleted_at IS NULL;

CREATE VIEW v_figure_metric AS SELECT id, metric FROM figure_claim;

CREATE VIEW v_fund AS SELECT id, ref, name, campaign_id FROM fund WHERE deleted_at IS NULL;

CREATE VIEW v_fund_month AS SELECT fund_id, account_code, currency, month, debit_minor, credit_minor FROM fund_month;

CREATE VIEW v_gift AS SELECT id, received_on, amount_minor, currency, fund_id, bank_ref, donor_label FROM donation
  WHERE status = 'posted' AND deleted_at IS NULL;

CREATE VIEW v_harm AS SELECT id, person_id, event_id, harm, on_text, on_qualifier, on_min, on_max, severity, detail <> '' AS has_detail
  FROM harm WHERE deleted_at IS NULL;

CREATE VIEW v_harm_told AS SELECT person_id, harm, on_text, on_qualifier, detail, source_id FROM harm WHERE deleted_at IS NULL;

CREATE VIEW v_hearing AS SELECT h.id, h.proceeding_id, h.date_text, h.date_qualifier, h.date_min, h.time, h.purpose, h.outcome
  FROM hearing AS h JOIN proceeding AS p ON p.id = h.proceeding_id WHERE h.deleted_at IS NULL AND p.deleted_at IS NULL;

CREATE VIEW v_household AS SELECT id, ref, CASE WHEN label <> '' THEN label ELSE ref END AS label,
  people_count, ground, ground_person_id, campaign_id, trusted_person, direct_contact_unsafe, care_asked_on, care_asked_because,
  is_example, deleted_at FROM household;

CREATE VIEW v_household_contact AS SELECT h.id, h.ref, CASE WHEN h.label <> '' THEN h.label ELSE h.ref END AS label,
  h.ground_person_id, h.trusted_person, h.direct_contact_unsafe FROM household AS h
  WHERE h.deleted_at IS NULL AND h.erased_at IS NULL;

CREATE VIEW v_household_member AS SELECT household_id, person_id, relation, is_dependant, is_caregiver, to_on FROM household_member WHERE deleted_at IS NULL;

CREATE VIEW v_household_place AS SELECT id, settlement, region, needs, dependants_count FROM household WHERE deleted_at IS NULL;

CREATE VIEW v_identifier AS SELECT i.person_id, i.type, i.value_key
  FROM person_identifier i JOIN person p ON p.id = i.person_id WHERE i.deleted_at IS NULL AND p.deleted_at IS NULL;

CREATE VIEW v_inform_review AS SELECT id AS person_id, inform_review_on AS review_on FROM person
  WHERE inform_review_on IS NOT NULL AND deleted_at IS NULL;

CREATE VIEW v_kept_on AS SELECT id AS person_id, storage_basis, public_source_id, birth_max FROM person;

CREATE VIEW v_known_name AS SELECT n.person_id, n.family, n.given, p.birth_min, p.birth_max
  FROM person_name n JOIN person p ON p.id = n.person_id WHERE n.deleted_at IS NULL AND p.deleted_at IS NULL;

CREATE VIEW v_ledger AS SELECT on_day, fund_id, treasury_account_id, account_code, currency, debit_minor, credit_minor FROM ledger_entry;

CREATE VIEW v_letter AS SELECT id, ref, direction, by_others, type, campaign_id, from_organisation_id, date_text, date_qualifier, sort_day,
  subject, status, response, in_reply_to_id FROM letter WHERE deleted_at IS NULL AND delivery_status <> 'draft';

CREATE VIEW v_letter_campaign AS SELECT id, ref, campaign_id, title, launched_on, may_count_twice FROM letter_campaign WHERE deleted_at IS NULL;

CREATE VIEW v_letter_person AS SELECT p.letter_id, p.person_id FROM letter_person p WHERE p.deleted_at IS NULL;

CREATE VIEW v_letter_recipient AS SELECT r.id, r.letter_id, r.organisation_id, r.role, r.status, r.reply_due_on,
  l.ref, l.direction, l.by_others, l.type, l.campaign_id, l.from_organisation_id, l.date_text, l.date_qualifier, l.sort_day, l.subject
  FROM letter_recipient r JOIN v_letter l ON l.id = r.letter_id WHERE r.deleted_at IS NULL;

CREATE VIEW v_letters_to AS SELECT organisation_id, letters, answered, last_on FROM letters_to;

CREATE VIEW v_liberty AS SELECT person_id, status, last_confirmed, facility, overdue_since FROM person_register WHERE archived = 0;

CREATE VIEW v_merged AS SELECT id AS person_id, merged_into FROM person WHERE merged_into IS NOT NULL;

CREATE VIEW v_note AS SELECT id, owner, owner_id, text FROM note WHERE deleted_at IS NULL;

CREATE VIEW v_organisation AS SELECT o.id, o.ref, o.name, o.short_name, o.kind, o.country, o.relation, o.is_example, o.deleted_at,
  CASE WHEN o.short_name <> '' THEN o.short_name ELSE o.name END AS label, m.city, m.host_state, m.mission_type, m.active_to
  FROM organisation o LEFT JOIN diplomatic_mission m ON m.id = o.id;

CREATE VIEW v_organisation_phone AS SELECT organisation_id, value FROM contact_point
  WHERE type = 'phone' AND organisation_id IS NOT NULL AND deleted_at IS NULL;

CREATE VIEW v_paper AS SELECT person_id, type, value_key, country FROM person_identifier
  WHERE deleted_at IS NULL AND value_key <> '';

CREATE VIEW v_payment AS SELECT id, ref, household_id, person_id, beneficiary_label, fund_id, account_id, aid_type, ground, ground_person_id,
  amount_minor, currency, planned_on, paid_on, coalesce(paid_on, planned_on) AS on_day, status, is_posted, is_single_signature,
  amount_minor - coalesce(returned_minor, 0) AS kept_minor, received_minor FROM disbursement;

CREATE VIEW v_person AS SELECT id, ref, name_latin, name_cyrillic,
  CASE WHEN name_latin <> '' THEN name_latin ELSE name_cyrillic END AS label,
  birth_text, birth_qualifier, birth_min, birth_max, death_text, death_qualifier, death_min, death_max,
  roles, pseudonym, is_example, created_at, deleted_at FROM person;

CREATE VIEW v_person_name AS SELECT person_id, full, script, printed_in, position FROM person_name WHERE deleted_at IS NULL;

CREATE VIEW v_person_place AS SELECT id, settlement, region, citizenship, occupation, sex FROM person WHERE deleted_at IS NULL;

CREATE VIEW v_person_role AS SELECT person_id, campaign_id, role, created_at FROM person_role WHERE deleted_at IS NULL;

CREATE VIEW v_place_name AS SELECT name, settlement, region FROM facility WHERE deleted_at IS NULL;

CREATE VIEW v_printed_letter AS SELECT p.run_id, p.position, p.content, p.level, l.id, l.ref, l.date_text,
  l.delivery_status, r.organisation_id
  FROM printed_letter p JOIN letter l ON l.id = p.letter_id JOIN letter_recipient r ON r.letter_id = l.id
  WHERE p.deleted_at IS NULL AND l.deleted_at IS NULL AND r.deleted_at IS NULL AND r.role = 'direct';

CREATE VIEW v_proceeding AS SELECT id, ref, kind, court, start_text, start_qualifier, decision, deleted_at FROM proceeding;

CREATE VIEW v_quality_subject AS
  SELECT 'person' AS subject, id, ref FROM person WHERE deleted_at IS NULL AND erased_at IS NULL
  UNION ALL SELECT 'household', id, ref FROM household WHERE deleted_at IS NULL AND erased_at IS NULL
  UNION ALL SELECT 'proceeding', id, ref FROM proceeding WHERE deleted_at IS NULL
  UNION ALL SELECT 'campaign', id, ref FROM campaign WHERE deleted_at IS NULL;

CREATE VIEW v_register AS SELECT doc, person_id, sort_name, ref, status, regime, since, certain, facility,
  last_confirmed, overdue_since, CASE WHEN overdue_since IS NULL THEN '1' ELSE '0' END || last_confirmed AS round_key
  FROM person_register WHERE archived = 0;

CREATE VIEW v_release AS SELECT id, person_id, date_text, date_qualifier, date_min, date_max, kind FROM release_event WHERE deleted_at IS NULL;

CREATE VIEW v_remittance AS SELECT id, ref, organisation_id, on_day, currency, amount_minor,
  amount_minor - accounted_minor - refunded_minor AS open_minor FROM remittance WHERE status = 'posted' AND deleted_at IS NULL;

CREATE VIEW v_reply AS SELECT r.id AS recipient_id, r.letter_id, r.organisation_id, r.sort_day,
  CAST(julianday(a.sort_day) - julianday(r.sort_day) AS INTEGER) AS days
  FROM v_letter a JOIN v_letter_recipient r ON r.letter_id = a.in_reply_to_id
    AND (r.organisation_id = a.from_organisation_id OR r.role = 'direct' AND NOT EXISTS (SELECT 1 FROM v_letter_recipient o
      WHERE o.letter_id = r.letter_id AND o.role = 'direct' AND o.id <> r.id))
  WHERE a.direction = 'in' AND a.sort_day >= r.sort_day AND r.direction = 'out' AND r.by_others = 0;

CREATE VIEW v_reserved AS SELECT aid_request_id, amount_minor FROM commitment WHERE paid_minor = 0 AND deleted_at IS NULL;

CREATE VIEW v_secret_name AS
  SELECT 'person' AS subject, person_id AS subject_id, full AS text FROM person_name WHERE deleted_at IS NULL AND full <> ''
  UNION ALL SELECT 'household', id, label FROM household WHERE deleted_at IS NULL AND label <> ''
  UNION ALL SELECT 'household', id, trusted_person FROM household WHERE deleted_at IS NULL AND trusted_person <> ''
  UNION ALL SELECT CASE WHEN person_id IS NULL THEN 'household' ELSE 'person' END, coalesce(person_id, household_id), holder
    FROM payee_account WHERE deleted_at IS NULL AND holder <> ''
  UNION ALL SELECT 'account', id, holder FROM treasury_account WHERE deleted_at IS NULL AND kind = 'intermediary' AND holder <> '';

CREATE VIEW v_secret_number AS
  SELECT 'person' AS subject, person_id AS subject_id, value FROM person_identifier WHERE deleted_at IS NULL
  UNION ALL SELECT CASE WHEN person_id IS NULL THEN 'household' ELSE 'person' END, coalesce(person_id, household_id), value
    FROM contact_point WHERE deleted_at IS NULL AND organisation_id IS NULL AND org_contact_id IS NULL
  UNION ALL SELECT CASE WHEN person_id IS NULL THEN 'household' ELSE 'person' END, coalesce(person_id, household_id), number
    FROM payee_account WHERE deleted_at IS NULL
  UNION ALL SELECT CASE WHEN person_id IS NULL THEN 'household' ELSE 'person' END, coalesce(person_id, household_id), tax_number
    FROM payee_account WHERE deleted_at IS NULL AND tax_number <> '';

CREATE VIEW v_source AS SELECT id, kind, title, author, date_text, date_qualifier, url, confidential, reliability,
  (confidential = 0 AND kind IN ('press', 'ngo', 'union', 'court_record', 'official')) AS is_published FROM source;

CREATE VIEW v_stay AS SELECT person_id, start_text, start_min, end_text, end_reason,
  coalesce(start_min, start_max, '') AS begun FROM custody_period WHERE voided_at IS NULL AND deleted_at IS NULL;

CREATE VIEW v_tally AS SELECT t.id, t.letter_campaign_id, c.campaign_id, t.as_of, t.measure, t.mission_id, t.sender_country, t.language, t.cumulative, t.source_note
  FROM letter_tally t JOIN letter_campaign c ON c.id = t.letter_campaign_id WHERE t.voided_at IS NULL AND t.deleted_at IS NULL;

CREATE VIEW v_task AS SELECT id, kind, title, due_on, entity, entity_id FROM task WHERE done_at IS NULL AND deleted_at IS NULL;

CREATE VIEW v_task_list AS SELECT t.id, t.row_version, t.kind, t.title, t.details, t.due_on, coalesce(t.due_on, '9999') AS due,
  t.entity, t.entity_id, t.assignee_id, coalesce(u.name, '') AS assignee, t.done_at
  FROM task t LEFT JOIN app_user u ON u.id = t.assignee_id WHERE t.deleted_at IS NULL;

CREATE VIEW v_term AS SELECT person_id, kind, years, months, days FROM sentence WHERE voided_at IS NULL AND deleted_at IS NULL;

CREATE VIEW v_term_end AS SELECT person_id, term_ends_on AS ends_on FROM person_register
  WHERE archived = 0 AND term_ends_on IS NOT NULL AND status IN ('held_closed', 'held_open');

CREATE VIEW v_unsourced AS
  SELECT 'custody_period' AS record, id AS record_id, 'person' AS subject, person_id AS subject_id,
  start_text AS on_text, start_qualifier AS on_qualifier, coalesce(start_min, start_max, '') AS sort_day
  FROM custody_period WHERE source_id IS NULL AND deleted_at IS NULL AND voided_at IS NULL AND is_derived = 0
  UNION ALL SELECT 'sentence' AS record, id AS record_id, 'person' AS subject, person_id AS subject_id,
  decided_text AS on_text, decided_qualifier AS on_qualifier, coalesce(decided_min, decided_max, '') AS sort_day
  FROM sentence WHERE source_id IS NULL AND deleted_at IS NULL AND voided_at IS NULL
  UNION ALL SELECT 'release_event' AS record, id AS record_id, 'person' AS subject, person_id AS subject_id,
  date_text AS on_text, date_qualifier AS on_qualifier, coalesce(date_min, date_max, '') AS sort_day
  FROM release_event WHERE source_id IS NULL AND deleted_at IS NULL 
  UNION ALL SELECT 'harm' AS record, id AS record_id, 'person' AS subject, person_id AS subject_id,
  on_text AS on_text, on_qualifier AS on_qualifier, coalesce(on_min, on_max, '') AS sort_day
  FROM harm WHERE source_id IS NULL AND deleted_at IS NULL 
  UNION ALL SELECT 'employment_harm' AS record, id AS record_id, 'person' AS subject, person_id AS subject_id,
  on_text AS on_text, on_qualifier AS on_qualifier, coalesce(on_min, on_max, '') AS sort_day
  FROM employment_harm WHERE source_id IS NULL AND deleted_at IS NULL 
  UNION ALL SELECT 'person_state' AS record, id AS record_id, 'person' AS subject, person_id AS subject_id,
  from_text AS on_text, from_qualifier AS on_qualifier, coalesce(from_min, from_max, '') AS sort_day
  FROM person_state WHERE source_id IS NULL AND deleted_at IS NULL 
  UNION ALL SELECT 'condition_note' AS record, id AS record_id, 'person' AS subject, person_id AS subject_id,
  date_text AS on_text, date_qualifier AS on_qualifier, coalesce(date_min, date_max, '') AS sort_day
  FROM condition_note WHERE source_id IS NULL AND deleted_at IS NULL 
  -- Somebody told to have been held or harmed, and no fact of it: then her own source is all that could say so.
  UNION ALL SELECT 'person', id, 'person', id, NULL, CASE WHEN NULL IS NULL THEN NULL ELSE 'exact' END, coalesce(NULL, '')
  FROM person AS t WHERE source_id IS NULL AND deleted_at IS NULL AND erased_at IS NULL AND EXISTS (SELECT 1 FROM json_each(t.roles) WHERE value IN ('detained_worker', 'defendant', 'killed', 'wounded', 'dismissed', 'locked_out')) AND NOT EXISTS (SELECT 1 FROM custody_period WHERE person_id = t.id AND deleted_at IS NULL) AND NOT EXISTS (SELECT 1 FROM sentence WHERE person_id = t.id AND deleted_at IS NULL) AND NOT EXISTS (SELECT 1 FROM release_event WHERE person_id = t.id AND deleted_at IS NULL) AND NOT EXISTS (SELECT 1 FROM harm WHERE person_id = t.id AND deleted_at IS NULL) AND NOT EXISTS (SELECT 1 FROM employment_harm WHERE person_id = t.id AND deleted_at IS NULL) AND NOT EXISTS (SELECT 1 FROM person_state WHERE person_id = t.id AND deleted_at IS NULL)
  UNION ALL SELECT 'proceeding' AS record, id AS record_id, 'proceeding' AS subject, id AS subject_id,
  start_text AS on_text, start_qualifier AS on_qualifier, coalesce(start_min, start_max, '') AS sort_day
  FROM proceeding WHERE source_id IS NULL AND deleted_at IS NULL 
  UNION ALL SELECT 'hearing' AS record, id AS record_id, 'proceeding' AS subject, proceeding_id AS subject_id,
  date_text AS on_text, date_qualifier AS on_qualifier, coalesce(date_min, date_max, '') AS sort_day
  FROM hearing WHERE source_id IS NULL AND deleted_at IS NULL AND outcome <> ''
  UNION ALL SELECT 'event' AS record, id AS record_id, 'campaign' AS subject, campaign_id AS subject_id,
  start_text AS on_text, start_qualifier AS on_qualifier, coalesce(start_min, start_max, '') AS sort_day
  FROM event WHERE source_id IS NULL AND deleted_at IS NULL 
  UNION ALL SELECT 'result' AS record, id AS record_id, 'campaign' AS subject, campaign_id AS subject_id,
  on_text AS on_text, on_qualifier AS on_qualifier, coalesce(on_min, on_max, '') AS sort_day
  FROM result WHERE source_id IS NULL AND deleted_at IS NULL 
  UNION ALL SELECT 'authority_signal' AS record, id AS record_id, 'campaign' AS subject, campaign_id AS subject_id,
  on_text AS on_text, on_qualifier AS on_qualifier, coalesce(on_min, on_max, '') AS sort_day
  FROM authority_signal WHERE source_id IS NULL AND deleted_at IS NULL 
  UNION ALL SELECT 'demand', id, 'campaign', campaign_id, state_on, CASE WHEN state_on IS NULL THEN NULL ELSE 'exact' END, coalesce(state_on, '')
  FROM demand AS t WHERE source_id IS NULL AND deleted_at IS NULL AND state <> 'open';
