// Frozen. Persons recorded twice: what makes two of them worth comparing, whom nobody compared since she changed, pairs
// with what speaks for them, what somebody decided; and into whom a person was merged.
export const name = '0025-duplicates'
export const sql = `
ALTER TABLE person ADD COLUMN merged_into TEXT REFERENCES person (id);
CREATE INDEX person_merged ON person (merged_into) WHERE merged_into IS NOT NULL;
CREATE TABLE duplicate_key (
  key TEXT NOT NULL, person_id TEXT NOT NULL REFERENCES person (id), PRIMARY KEY (key, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX duplicate_key_person ON duplicate_key (person_id);
CREATE TABLE duplicate_due (person_id TEXT PRIMARY KEY REFERENCES person (id)) STRICT, WITHOUT ROWID;
INSERT INTO duplicate_due SELECT id FROM person WHERE deleted_at IS NULL AND erased_at IS NULL;
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
CREATE INDEX duplicate_pair_other ON duplicate_pair (other_id);
CREATE INDEX duplicate_pair_score ON duplicate_pair (score, id);
CREATE INDEX duplicate_pair_open ON duplicate_pair (score, id) WHERE status = 'open';
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
CREATE UNIQUE INDEX duplicate_decision_once ON duplicate_decision (person_id, other_id) WHERE deleted_at IS NULL;
CREATE INDEX duplicate_decision_other ON duplicate_decision (other_id);
CREATE VIEW v_paper AS SELECT person_id, type, value_key, country FROM person_identifier
  WHERE deleted_at IS NULL AND value_key <> '';
CREATE VIEW v_merged AS SELECT id AS person_id, merged_into FROM person WHERE merged_into IS NOT NULL;
-- What was told about somebody was told about the person she turned out to be.
DROP VIEW v_disclosure;
CREATE VIEW v_disclosure AS SELECT d.id, d.on_day, d.way, d.organisation_id, s.subject_id
  FROM disclosure d JOIN disclosure_subject s ON s.disclosure_id = d.id
  WHERE d.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM person WHERE id = s.subject_id AND merged_into IS NOT NULL)
  UNION SELECT d.id, d.on_day, d.way, d.organisation_id, p.merged_into
  FROM person p JOIN disclosure_subject s ON s.subject_id = p.id JOIN disclosure d ON d.id = s.disclosure_id
  WHERE p.merged_into IS NOT NULL AND d.deleted_at IS NULL;
`
