// Frozen. Lists of others: what is staged, and which entries of the history each of their rows wrote.
export const name = '0027-imports'
const kept = `created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT`

export const sql = `
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
  ${kept}
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
CREATE INDEX import_row_verdict ON import_row (batch_id, verdict, n);
CREATE TABLE import_written (
  batch_id TEXT NOT NULL REFERENCES import_batch (id),
  n INTEGER NOT NULL,
  first_seq INTEGER NOT NULL,
  last_seq INTEGER NOT NULL,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  PRIMARY KEY (batch_id, n)
) STRICT, WITHOUT ROWID;
CREATE VIEW v_known_name AS SELECT n.person_id, n.family, n.given, p.birth_min, p.birth_max
  FROM person_name n JOIN person p ON p.id = n.person_id WHERE n.deleted_at IS NULL AND p.deleted_at IS NULL;
CREATE VIEW v_identifier AS SELECT i.person_id, i.type, i.value_key
  FROM person_identifier i JOIN person p ON p.id = i.person_id WHERE i.deleted_at IS NULL AND p.deleted_at IS NULL;
CREATE VIEW v_stay AS SELECT person_id, start_text, start_min, end_text, end_reason,
  coalesce(start_min, start_max, '') AS begun FROM custody_period WHERE voided_at IS NULL AND deleted_at IS NULL;
CREATE VIEW v_term AS SELECT person_id, kind, years, months, days FROM sentence WHERE voided_at IS NULL AND deleted_at IS NULL;
CREATE VIEW v_called AS
  SELECT o.id, n.value AS called FROM organisation o, json_each(json_array(o.ref, o.name, o.short_name, o.name_cyrillic)) n
    WHERE o.deleted_at IS NULL AND n.value <> ''
  UNION ALL SELECT n.organisation_id, n.full FROM organisation_name n JOIN organisation o ON o.id = n.organisation_id
    WHERE n.deleted_at IS NULL AND o.deleted_at IS NULL;
CREATE VIEW v_organisation_phone AS SELECT organisation_id, value FROM contact_point
  WHERE type = 'phone' AND organisation_id IS NOT NULL AND deleted_at IS NULL;
CREATE VIEW v_gift AS SELECT id, received_on, amount_minor, currency, fund_id, bank_ref, donor_label FROM donation
  WHERE status = 'posted' AND deleted_at IS NULL;
CREATE VIEW v_reserved AS SELECT aid_request_id, amount_minor FROM commitment WHERE paid_minor = 0 AND deleted_at IS NULL;
CREATE VIEW v_account_name AS SELECT id, name FROM treasury_account WHERE deleted_at IS NULL;
`
