// Frozen. Consents, objections to being named, who was told what, and partners who no longer may be told.
export const name = '0011-privacy'
const kept = `created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT`
export const sql = `
ALTER TABLE person ADD COLUMN storage_basis TEXT;
ALTER TABLE person ADD COLUMN public_source_id TEXT REFERENCES source (id);
ALTER TABLE person ADD COLUMN not_informed_because TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN inform_review_on TEXT;

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
  ${kept},
  CHECK ((person_id IS NULL) <> (household_id IS NULL))
) STRICT;
CREATE INDEX consent_person ON consent (person_id);
CREATE INDEX consent_household ON consent (household_id);
CREATE TABLE naming_objection (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  by TEXT NOT NULL, made_on TEXT NOT NULL, note TEXT NOT NULL,
  lifted_on TEXT, lifted_because TEXT NOT NULL,
  ${kept}
) STRICT;
CREATE INDEX naming_objection_person ON naming_objection (person_id);

CREATE TABLE disclosure (
  id TEXT PRIMARY KEY,
  on_day TEXT NOT NULL, way TEXT NOT NULL,
  organisation_id TEXT REFERENCES organisation (id), recipient TEXT NOT NULL, what TEXT NOT NULL,
  report_run_id TEXT REFERENCES report_run (id),
  ${kept}
) STRICT;
CREATE INDEX disclosure_organisation ON disclosure (organisation_id);
-- Whose name it held. Written with the disclosure and never changed.
CREATE TABLE disclosure_subject (
  subject_id TEXT NOT NULL,
  disclosure_id TEXT NOT NULL REFERENCES disclosure (id),
  PRIMARY KEY (subject_id, disclosure_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX disclosure_subject_disclosure ON disclosure_subject (disclosure_id);

ALTER TABLE treasury_account ADD COLUMN organisation_id TEXT REFERENCES organisation (id);
-- Who is no longer trusted: a partner organisation, or the courier behind an account.
CREATE TABLE suspension (
  id TEXT PRIMARY KEY,
  organisation_id TEXT REFERENCES organisation (id), account_id TEXT REFERENCES treasury_account (id),
  since TEXT NOT NULL, because TEXT NOT NULL,
  lifted_on TEXT, lifted_because TEXT NOT NULL,
  ${kept},
  CHECK ((organisation_id IS NULL) <> (account_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX suspension_organisation ON suspension (organisation_id) WHERE lifted_on IS NULL AND deleted_at IS NULL;
CREATE UNIQUE INDEX suspension_account ON suspension (account_id) WHERE lifted_on IS NULL AND deleted_at IS NULL;

CREATE VIEW v_account AS SELECT id, name, kind, currency, organisation_id, deleted_at FROM treasury_account;
CREATE VIEW v_remittance AS SELECT id, ref, organisation_id, on_day, currency, amount_minor,
  amount_minor - accounted_minor - refunded_minor AS open_minor FROM remittance WHERE status = 'posted' AND deleted_at IS NULL;
CREATE VIEW v_disclosure AS SELECT d.id, d.on_day, d.way, d.organisation_id, s.subject_id
  FROM disclosure d JOIN disclosure_subject s ON s.disclosure_id = d.id WHERE d.deleted_at IS NULL;
CREATE VIEW v_letter_person AS SELECT p.letter_id, p.person_id FROM letter_person p WHERE p.deleted_at IS NULL;
`
