// Frozen. Persons and their names, custody with sentences and releases, the register of people, households.
export const name = '0003-people-custody-families'
const kept = `created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT`
export const sql = `
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
  ${kept}
) STRICT;
CREATE TABLE person_name (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  script TEXT NOT NULL, family TEXT NOT NULL, given TEXT NOT NULL, patronymic TEXT NOT NULL, full TEXT NOT NULL,
  kind TEXT NOT NULL, is_primary INTEGER NOT NULL, search_key TEXT NOT NULL, position INTEGER NOT NULL,
  ${kept}
) STRICT;
CREATE INDEX person_name_person ON person_name (person_id, position);
CREATE INDEX person_name_key ON person_name (search_key);
CREATE UNIQUE INDEX person_name_primary ON person_name (person_id, script) WHERE is_primary = 1 AND deleted_at IS NULL;
CREATE TABLE person_role (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  campaign_id TEXT REFERENCES campaign (id),
  role TEXT NOT NULL,
  ${kept}
) STRICT;
CREATE INDEX person_role_person ON person_role (person_id);
CREATE INDEX person_role_role ON person_role (role, campaign_id, person_id) WHERE deleted_at IS NULL;

CREATE TABLE facility (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL, kind TEXT NOT NULL, region TEXT NOT NULL, search_key TEXT NOT NULL,
  ${kept}
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
  ${kept},
  CHECK ((end_text IS NULL) = (end_reason IS NULL)),
  CHECK ((voided_at IS NULL) = (voided_reason IS NULL))
) STRICT;
CREATE INDEX custody_period_person ON custody_period (person_id, start_min);
-- C3: at most one open period a person.
CREATE UNIQUE INDEX custody_period_open ON custody_period (person_id)
  WHERE end_text IS NULL AND voided_at IS NULL AND deleted_at IS NULL;
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
  ${kept}
) STRICT;
CREATE INDEX sentence_person ON sentence (person_id, decided_min);
CREATE TABLE release_event (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  custody_period_id TEXT REFERENCES custody_period (id),
  date_text TEXT NOT NULL, date_qualifier TEXT NOT NULL, date_min TEXT, date_max TEXT,
  kind TEXT NOT NULL, conditions TEXT NOT NULL,
  source_id TEXT REFERENCES source (id),
  ${kept}
) STRICT;
CREATE INDEX release_event_person ON release_event (person_id);
CREATE INDEX release_event_date ON release_event (date_min);
-- What the list of people is searched, sorted and filtered by, in one place so that every page of it comes from an
-- index: kept in the transaction of every change of a person or her custody. status '' = no custody known.
CREATE TABLE person_register (
  doc INTEGER PRIMARY KEY REFERENCES search_doc (doc),
  person_id TEXT NOT NULL UNIQUE REFERENCES person (id),
  archived INTEGER NOT NULL, sort_name TEXT NOT NULL, ref TEXT NOT NULL,
  status TEXT NOT NULL, regime TEXT, since TEXT NOT NULL, certain INTEGER NOT NULL,
  facility TEXT, last_confirmed TEXT NOT NULL, overdue_since TEXT, computed_on TEXT NOT NULL
) STRICT;
CREATE INDEX person_register_name ON person_register (archived, sort_name, person_id);
CREATE INDEX person_register_ref ON person_register (archived, ref, person_id);
CREATE INDEX person_register_status ON person_register (archived, status, person_id, sort_name);
CREATE INDEX person_register_since ON person_register (archived, since, person_id);
CREATE INDEX person_register_confirmed ON person_register (archived, last_confirmed, person_id);

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
  ${kept}
) STRICT;
CREATE INDEX household_name ON household (sort_name, id);
CREATE INDEX household_ground_person ON household (ground_person_id);
CREATE TABLE household_member (
  id TEXT PRIMARY KEY,
  household_id TEXT NOT NULL REFERENCES household (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  relation TEXT NOT NULL, is_dependant INTEGER NOT NULL, is_caregiver INTEGER NOT NULL,
  from_on TEXT, to_on TEXT,
  ${kept}
) STRICT;
CREATE INDEX household_member_household ON household_member (household_id);
-- A person is in at most one active household, and a household has at most one primary caregiver.
CREATE UNIQUE INDEX household_member_active ON household_member (person_id) WHERE to_on IS NULL AND deleted_at IS NULL;
CREATE UNIQUE INDEX household_member_caregiver ON household_member (household_id)
  WHERE is_caregiver = 1 AND to_on IS NULL AND deleted_at IS NULL;

CREATE VIEW v_person AS SELECT id, ref, name_latin, name_cyrillic,
  CASE WHEN name_latin <> '' THEN name_latin ELSE name_cyrillic END AS label,
  birth_text, birth_qualifier, birth_min, birth_max, death_text, death_qualifier, death_min, death_max,
  roles, pseudonym, is_example, created_at, deleted_at FROM person;
CREATE VIEW v_person_role AS SELECT person_id, campaign_id, role, created_at FROM person_role WHERE deleted_at IS NULL;
CREATE VIEW v_release AS SELECT id, person_id, date_text, date_qualifier, date_min, date_max, kind FROM release_event WHERE deleted_at IS NULL;
CREATE VIEW v_liberty AS SELECT person_id, status, last_confirmed, facility, overdue_since FROM person_register WHERE archived = 0;
CREATE VIEW v_household AS SELECT id, ref, CASE WHEN label <> '' THEN label ELSE ref END AS label,
  people_count, ground, ground_person_id, campaign_id, trusted_person, direct_contact_unsafe, is_example, deleted_at FROM household;
CREATE VIEW v_household_member AS SELECT household_id, person_id, relation, is_dependant, is_caregiver, to_on FROM household_member WHERE deleted_at IS NULL;
`
