// Frozen. What else is known of organisations: other names, ties between them, whom to speak to, what they may be told.
export const name = '0018-correspondents'
const kept = `created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT`
export const sql = `
CREATE TABLE organisation_name (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  script TEXT NOT NULL, "full" TEXT NOT NULL, kind TEXT NOT NULL, position INTEGER NOT NULL,
  ${kept}
) STRICT;
CREATE INDEX organisation_name_of ON organisation_name (organisation_id);
-- Stored once: "organisation kind other"; the other page shows the same from its side.
CREATE TABLE organisation_tie (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisation (id), other_id TEXT NOT NULL REFERENCES organisation (id),
  kind TEXT NOT NULL, from_on TEXT, to_on TEXT, note TEXT NOT NULL,
  ${kept},
  CHECK (organisation_id <> other_id),
  CHECK (to_on >= from_on)
) STRICT;
CREATE INDEX organisation_tie_of ON organisation_tie (organisation_id);
CREATE INDEX organisation_tie_other ON organisation_tie (other_id);
CREATE TABLE org_contact (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  person_id TEXT REFERENCES person (id), name TEXT NOT NULL,
  "function" TEXT NOT NULL, language TEXT NOT NULL, channel TEXT NOT NULL,
  email TEXT NOT NULL, phone TEXT NOT NULL,
  is_report_recipient INTEGER NOT NULL CHECK (is_report_recipient IN (0, 1)),
  note TEXT NOT NULL,
  ${kept},
  CHECK (person_id IS NOT NULL OR name <> '')
) STRICT;
CREATE INDEX org_contact_of ON org_contact (organisation_id);
CREATE INDEX org_contact_person ON org_contact (person_id);
-- O1: what may be told to whom, and until when.
CREATE TABLE partner_agreement (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  campaign_id TEXT REFERENCES campaign (id),
  max_level TEXT NOT NULL, reports TEXT NOT NULL CHECK (json_valid(reports)),
  signed_on TEXT NOT NULL, expires_on TEXT, document_id TEXT REFERENCES document (id), note TEXT NOT NULL,
  ${kept},
  CHECK (expires_on >= signed_on)
) STRICT;
CREATE INDEX partner_agreement_of ON partner_agreement (organisation_id);
-- Kept beside the letters: what our own came to, for each they go to directly.
CREATE TABLE letters_to (
  organisation_id TEXT PRIMARY KEY REFERENCES organisation (id),
  letters INTEGER NOT NULL, answered INTEGER NOT NULL, last_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE VIEW v_letters_to AS SELECT organisation_id, letters, answered, last_on FROM letters_to;
`
