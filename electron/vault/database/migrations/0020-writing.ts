// Frozen. Letters written from templates: the templates, and each letter as it went on paper.
export const name = '0020-writing'
const kept = `created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT`
export const sql = `
CREATE TABLE letter_template (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL, sort_name TEXT NOT NULL, type TEXT NOT NULL, level TEXT NOT NULL,
  -- Which of those that come with the program it was taken from; empty for one of the office's own.
  shipped TEXT NOT NULL,
  -- When it or one of its texts was last changed.
  sort_written TEXT NOT NULL,
  ${kept}
) STRICT;
CREATE INDEX letter_template_by_name ON letter_template (sort_name, id) WHERE deleted_at IS NULL;
CREATE INDEX letter_template_by_change ON letter_template (sort_written, id) WHERE deleted_at IS NULL;
CREATE TABLE letter_template_text (
  id TEXT PRIMARY KEY,
  template_id TEXT NOT NULL REFERENCES letter_template (id),
  language TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL,
  ${kept}
) STRICT;
CREATE UNIQUE INDEX letter_template_text_once ON letter_template_text (template_id, language) WHERE deleted_at IS NULL;
-- Salutation, address and letterhead as they were on that day: what they are later changes no letter that went out.
CREATE TABLE printed_letter (
  id TEXT PRIMARY KEY,
  run_id TEXT NOT NULL, position INTEGER NOT NULL,
  letter_id TEXT NOT NULL REFERENCES letter (id),
  level TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  ${kept}
) STRICT;
CREATE UNIQUE INDEX printed_letter_run ON printed_letter (run_id, position);
CREATE INDEX printed_letter_of ON printed_letter (letter_id);
ALTER TABLE letter ADD COLUMN reminds_id TEXT REFERENCES letter (id);
-- A Word file of the office's own hangs on the template it gives its look to.
DROP VIEW v_document_owner;
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
CREATE VIEW v_correspondent AS SELECT o.id, o.name, o.name_cyrillic, o.country, o.email, o.languages,
  m.city, m.host_state, m.post_address, m.active_to, m.salutation_en, m.salutation_fr, m.salutation_ru, m.salutation_kk
  FROM organisation o LEFT JOIN diplomatic_mission m ON m.id = o.id WHERE o.deleted_at IS NULL;
CREATE VIEW v_printed_letter AS SELECT p.run_id, p.position, p.content, p.level, l.id, l.ref, l.date_text,
  l.delivery_status, r.organisation_id
  FROM printed_letter p JOIN letter l ON l.id = p.letter_id JOIN letter_recipient r ON r.letter_id = l.id
  WHERE p.deleted_at IS NULL AND l.deleted_at IS NULL AND r.deleted_at IS NULL AND r.role = 'direct';
CREATE INDEX letter_reminds ON letter (reminds_id) WHERE reminds_id IS NOT NULL;
`
