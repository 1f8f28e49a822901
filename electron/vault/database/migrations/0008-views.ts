// Frozen. Saved views of the registers, and what their orders are read from.

const kept = `created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT`
export const name = '0008-views'
export const sql = `
CREATE TABLE saved_view (
  id TEXT PRIMARY KEY,
  list TEXT NOT NULL, name TEXT NOT NULL, state TEXT NOT NULL,
  is_shared INTEGER NOT NULL CHECK (is_shared IN (0, 1)),
  position INTEGER NOT NULL,
  ${kept}
) STRICT;
CREATE INDEX saved_view_list ON saved_view (list, position, id);
CREATE INDEX household_people ON household (people_count, id);
CREATE INDEX household_risk ON household (risk_rank, id);
CREATE INDEX organisation_country ON organisation (country, id);
CREATE INDEX letter_subject ON letter (subject, id);
CREATE INDEX action_title ON action (sort_name, id);
CREATE INDEX decision_amount ON decision (amount_minor, id);
CREATE INDEX decision_ref ON decision (ref, id);
CREATE INDEX donation_donor ON donation (donor_label, id);
CREATE INDEX aid_request_amount ON aid_request (amount_minor, id);
CREATE INDEX aid_request_beneficiary ON aid_request (beneficiary_label, id);
CREATE INDEX aid_request_status ON aid_request (status, id);
CREATE INDEX disbursement_amount ON disbursement (amount_minor, id);
CREATE INDEX disbursement_beneficiary ON disbursement (beneficiary_label, id);
CREATE INDEX disbursement_status ON disbursement (status, id);
`
