// Frozen. Reports made for a level: numbers that stand for names, reports saved to be made again, hits of the leak gate
// that were no leaks.
export const name = '0021-reports'
const kept = `created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT`

export const sql = `
CREATE TABLE pseudonym (
  id TEXT PRIMARY KEY,
  campaign_id TEXT NOT NULL, audience TEXT NOT NULL,
  subject TEXT NOT NULL CHECK (subject IN ('person', 'household')), subject_id TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  ${kept},
  UNIQUE (campaign_id, audience, subject, subject_id),
  UNIQUE (campaign_id, audience, subject, number)
) STRICT;
CREATE TABLE report_definition (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL, kind TEXT NOT NULL, input TEXT NOT NULL CHECK (json_valid(input)),
  ${kept}
) STRICT;
-- Words that were no leak, in the words around them, and who said so beside whoever exported.
CREATE TABLE leak_release (
  id TEXT PRIMARY KEY,
  subject_id TEXT NOT NULL, context TEXT NOT NULL,
  reason TEXT NOT NULL, released_by TEXT NOT NULL,
  ${kept},
  UNIQUE (subject_id, context)
) STRICT;
ALTER TABLE report_run ADD COLUMN level TEXT NOT NULL DEFAULT 'internal'
  CHECK (level IN ('public', 'partner', 'internal', 'restricted'));

-- What the leak gate looks for: whatever names somebody, and every number that belongs to one.
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
CREATE VIEW v_facility AS SELECT id, name, kind, region FROM facility WHERE deleted_at IS NULL;
CREATE VIEW v_person_place AS SELECT id, settlement, region, citizenship, occupation, sex FROM person WHERE deleted_at IS NULL;
CREATE VIEW v_condition AS SELECT person_id, date_text, date_qualifier, kind, text, medical, source_id
  FROM condition_note WHERE deleted_at IS NULL;
CREATE VIEW v_harm_told AS SELECT person_id, harm, on_text, on_qualifier, detail, source_id FROM harm WHERE deleted_at IS NULL;
CREATE VIEW v_household_place AS SELECT id, settlement, region, needs, dependants_count FROM household WHERE deleted_at IS NULL;
`
