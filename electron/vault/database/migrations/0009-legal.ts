// Frozen. The legal file: cases, proceedings with their persons, charges and hearings; how sentences are counted; notes
// on conditions in custody; facilities with authority and settlement.

const kept = `created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT`
export const name = '0009-legal'
export const sql = `
CREATE TABLE case_file (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  campaign_id TEXT NOT NULL REFERENCES campaign (id),
  kind TEXT NOT NULL,
  person_id TEXT REFERENCES person (id), household_id TEXT REFERENCES household (id),
  title TEXT NOT NULL, summary TEXT NOT NULL,
  priority TEXT NOT NULL, status TEXT NOT NULL,
  opened_on TEXT NOT NULL, closed_on TEXT,
  ${kept},
  CHECK ((status = 'closed') = (closed_on IS NOT NULL))
) STRICT;
CREATE INDEX case_file_person ON case_file (person_id);
-- One open case of a detained person in a campaign.
CREATE UNIQUE INDEX case_file_open ON case_file (person_id, campaign_id)
  WHERE kind = 'detained' AND closed_on IS NULL AND deleted_at IS NULL;

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
  ${kept}
) STRICT;
CREATE INDEX proceeding_start ON proceeding (start_day, id);
CREATE INDEX proceeding_court ON proceeding (sort_name, id);
CREATE TABLE proceeding_person (
  id TEXT PRIMARY KEY,
  proceeding_id TEXT NOT NULL REFERENCES proceeding (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  ${kept}
) STRICT;
CREATE UNIQUE INDEX proceeding_person_pair ON proceeding_person (proceeding_id, person_id) WHERE deleted_at IS NULL;
CREATE INDEX proceeding_person_person ON proceeding_person (person_id);
CREATE TABLE charge (
  id TEXT PRIMARY KEY,
  proceeding_id TEXT NOT NULL REFERENCES proceeding (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  statute TEXT NOT NULL, article TEXT NOT NULL, wording TEXT NOT NULL,
  plea TEXT NOT NULL, verdict TEXT NOT NULL,
  source_id TEXT REFERENCES source (id),
  ${kept}
) STRICT;
CREATE INDEX charge_proceeding ON charge (proceeding_id);
CREATE INDEX charge_person ON charge (person_id);
CREATE TABLE hearing (
  id TEXT PRIMARY KEY,
  proceeding_id TEXT NOT NULL REFERENCES proceeding (id),
  date_text TEXT NOT NULL, date_qualifier TEXT NOT NULL, date_min TEXT, date_max TEXT,
  time TEXT NOT NULL,
  purpose TEXT NOT NULL, outcome TEXT NOT NULL,
  next_id TEXT REFERENCES hearing (id),
  source_id TEXT REFERENCES source (id),
  ${kept}
) STRICT;
CREATE INDEX hearing_proceeding ON hearing (proceeding_id, date_min);

ALTER TABLE sentence ADD COLUMN proceeding_id TEXT REFERENCES proceeding (id);
ALTER TABLE sentence ADD COLUMN convention TEXT NOT NULL DEFAULT 'from_arrest';
ALTER TABLE sentence ADD COLUMN credited_days INTEGER NOT NULL DEFAULT 0 CHECK (credited_days >= 0);
ALTER TABLE sentence ADD COLUMN gravity TEXT NOT NULL DEFAULT 'unknown';
ALTER TABLE sentence ADD COLUMN expected_release TEXT;
ALTER TABLE sentence ADD COLUMN expected_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE sentence ADD COLUMN upheld_source_id TEXT REFERENCES source (id);
ALTER TABLE custody_period ADD COLUMN confirmed_source_id TEXT REFERENCES source (id);
ALTER TABLE custody_period ADD COLUMN end_source_id TEXT REFERENCES source (id);

CREATE TABLE condition_note (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  date_text TEXT NOT NULL, date_qualifier TEXT NOT NULL, date_min TEXT, date_max TEXT,
  kind TEXT NOT NULL, text TEXT NOT NULL, medical TEXT NOT NULL,
  source_id TEXT REFERENCES source (id),
  ${kept}
) STRICT;
CREATE INDEX condition_note_person ON condition_note (person_id, date_min);

ALTER TABLE facility ADD COLUMN authority TEXT NOT NULL DEFAULT '';
ALTER TABLE facility ADD COLUMN settlement TEXT NOT NULL DEFAULT '';
ALTER TABLE facility ADD COLUMN sort_name TEXT NOT NULL DEFAULT '';
UPDATE facility SET sort_name = lower(name);
CREATE INDEX facility_name ON facility (sort_name, id);
CREATE INDEX facility_kind ON facility (kind, id);
CREATE INDEX facility_region ON facility (region, id);
CREATE INDEX custody_period_facility ON custody_period (facility_id) WHERE end_text IS NULL;

CREATE VIEW v_proceeding AS SELECT id, ref, kind, court, start_text, start_qualifier, decision, deleted_at FROM proceeding;
CREATE VIEW v_hearing AS SELECT h.id, h.proceeding_id, h.date_text, h.date_qualifier, h.date_min, h.time, h.purpose, h.outcome
  FROM hearing AS h JOIN proceeding AS p ON p.id = h.proceeding_id WHERE h.deleted_at IS NULL AND p.deleted_at IS NULL;
-- The register of people for whoever asks where somebody is: by name, by number, by how old the last confirmation is.
CREATE VIEW v_register AS SELECT doc, person_id, sort_name, ref, status, regime, since, certain, facility,
  last_confirmed, overdue_since, CASE WHEN overdue_since IS NULL THEN '1' ELSE '0' END || last_confirmed AS round_key
  FROM person_register WHERE archived = 0;
CREATE INDEX person_register_round ON person_register
  (archived, (CASE WHEN overdue_since IS NULL THEN '1' ELSE '0' END || last_confirmed), person_id);
CREATE VIEW v_household_contact AS SELECT h.id, h.ref, CASE WHEN h.label <> '' THEN h.label ELSE h.ref END AS label,
  h.ground_person_id, h.trusted_person, h.direct_contact_unsafe FROM household AS h
  WHERE h.deleted_at IS NULL AND h.erased_at IS NULL;
`
