// Frozen. Accounts that are printed for donors; why a detention is called arbitrary.
export const name = '0022-donate-review'
const kept = `created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT`

export const sql = `
ALTER TABLE treasury_account ADD COLUMN is_for_donors INTEGER NOT NULL DEFAULT 0 CHECK (is_for_donors IN (0, 1));
CREATE TABLE arbitrariness_review (
  id TEXT PRIMARY KEY,
  case_file_id TEXT NOT NULL REFERENCES case_file (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  categories TEXT NOT NULL CHECK (json_valid(categories)),
  reasoning TEXT NOT NULL,
  body TEXT NOT NULL, submitted_on TEXT, opinion_no TEXT NOT NULL, outcome TEXT NOT NULL,
  ${kept}
) STRICT;
CREATE INDEX arbitrariness_review_person ON arbitrariness_review (person_id);
`
