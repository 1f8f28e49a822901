// Frozen. What is known of a person besides custody: papers, states, harm, work; how she can be reached; kin.
export const name = '0010-person-facts'
const kept = `created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT`
const told = `source_id TEXT REFERENCES source (id), note TEXT NOT NULL`
export const sql = `
ALTER TABLE person ADD COLUMN civil_status TEXT NOT NULL DEFAULT 'unknown';
ALTER TABLE person ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN sensitivity INTEGER NOT NULL DEFAULT 2 CHECK (sensitivity BETWEEN 0 AND 3);
ALTER TABLE person ADD COLUMN photo_document_id TEXT REFERENCES document (id);
-- Where names, birth and the rest of the form come from.
ALTER TABLE person ADD COLUMN source_id TEXT REFERENCES source (id);
-- Since when somebody has a role, and where that is known from.
ALTER TABLE person_role ADD COLUMN since_text TEXT;
ALTER TABLE person_role ADD COLUMN since_qualifier TEXT;
ALTER TABLE person_role ADD COLUMN since_min TEXT;
ALTER TABLE person_role ADD COLUMN since_max TEXT;
ALTER TABLE person_role ADD COLUMN source_id TEXT REFERENCES source (id);
ALTER TABLE person_name ADD COLUMN language TEXT NOT NULL DEFAULT '';
-- The languages of reports that print this form of the name, as a JSON list.
ALTER TABLE person_name ADD COLUMN printed_in TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(printed_in));

CREATE TABLE person_identifier (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  type TEXT NOT NULL, value TEXT NOT NULL, value_key TEXT NOT NULL, country TEXT NOT NULL,
  ${told},
  ${kept}
) STRICT;
CREATE INDEX person_identifier_person ON person_identifier (person_id);
CREATE INDEX person_identifier_value ON person_identifier (type, value_key) WHERE deleted_at IS NULL;

CREATE TABLE person_state (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  state TEXT NOT NULL,
  from_text TEXT NOT NULL, from_qualifier TEXT NOT NULL, from_min TEXT, from_max TEXT,
  until_text TEXT, until_qualifier TEXT, until_min TEXT, until_max TEXT,
  ${told},
  ${kept}
) STRICT;
CREATE INDEX person_state_person ON person_state (person_id);

CREATE TABLE harm (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  event_id TEXT REFERENCES event (id),
  harm TEXT NOT NULL,
  on_text TEXT NOT NULL, on_qualifier TEXT NOT NULL, on_min TEXT, on_max TEXT,
  severity TEXT NOT NULL, medical_attention TEXT NOT NULL, autopsy TEXT NOT NULL, death_certificate TEXT NOT NULL,
  responsible TEXT NOT NULL, detail TEXT NOT NULL,
  ${told},
  ${kept}
) STRICT;
CREATE INDEX harm_person ON harm (person_id);
CREATE INDEX harm_kind ON harm (harm, person_id) WHERE deleted_at IS NULL;

CREATE TABLE employment_harm (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  employer_id TEXT REFERENCES organisation (id),
  harm TEXT NOT NULL,
  on_text TEXT NOT NULL, on_qualifier TEXT NOT NULL, on_min TEXT, on_max TEXT,
  remedy TEXT NOT NULL, compensation TEXT NOT NULL,
  ${told},
  ${kept}
) STRICT;
CREATE INDEX employment_harm_person ON employment_harm (person_id);
CREATE INDEX employment_harm_kind ON employment_harm (harm, person_id) WHERE deleted_at IS NULL;

CREATE TABLE contact_point (
  id TEXT PRIMARY KEY,
  person_id TEXT REFERENCES person (id),
  household_id TEXT REFERENCES household (id),
  -- Of an organisation, or of somebody there (0018).
  organisation_id TEXT REFERENCES organisation (id),
  org_contact_id TEXT REFERENCES org_contact (id),
  type TEXT NOT NULL, value TEXT NOT NULL,
  is_safe INTEGER NOT NULL CHECK (is_safe IN (0, 1)), when_safe TEXT NOT NULL,
  valid_from TEXT, valid_to TEXT,
  ${told},
  ${kept},
  CHECK ((person_id IS NOT NULL) + (household_id IS NOT NULL) + (organisation_id IS NOT NULL) + (org_contact_id IS NOT NULL) = 1),
  CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from)
) STRICT;
CREATE INDEX contact_point_person ON contact_point (person_id);
CREATE INDEX contact_point_household ON contact_point (household_id);
CREATE INDEX contact_point_organisation ON contact_point (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX contact_point_org_contact ON contact_point (org_contact_id) WHERE org_contact_id IS NOT NULL;

-- Stored once, read from both sides. What is the same seen from either side keeps the smaller id first.
CREATE TABLE relationship (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  other_id TEXT NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL,
  since_text TEXT, since_qualifier TEXT, since_min TEXT, since_max TEXT,
  until_text TEXT, until_qualifier TEXT, until_min TEXT, until_max TEXT,
  ${told},
  ${kept},
  CHECK (person_id <> other_id)
) STRICT;
CREATE INDEX relationship_person ON relationship (person_id);
CREATE INDEX relationship_other ON relationship (other_id);
CREATE UNIQUE INDEX relationship_once ON relationship (person_id, other_id, kind)
  WHERE deleted_at IS NULL AND until_text IS NULL;

-- Since when nobody has said who cares for those who depend on the household's caregiver, and why it is asked.
ALTER TABLE household ADD COLUMN care_asked_on TEXT;
ALTER TABLE household ADD COLUMN care_asked_because TEXT;

DROP VIEW v_source;
CREATE VIEW v_source AS SELECT id, kind, title, author, date_text, date_qualifier, url, confidential, reliability,
  (confidential = 0 AND kind IN ('press', 'ngo', 'union', 'court_record', 'official')) AS is_published FROM source;
CREATE VIEW v_event AS SELECT id, campaign_id, title FROM event WHERE deleted_at IS NULL;
CREATE VIEW v_person_name AS SELECT person_id, full, script, printed_in, position FROM person_name WHERE deleted_at IS NULL;
CREATE VIEW v_contact_point AS SELECT id, person_id, household_id, type, value, is_safe, when_safe, valid_from, valid_to
  FROM contact_point WHERE deleted_at IS NULL;
CREATE VIEW v_harm AS SELECT id, person_id, event_id, harm, on_text, on_qualifier, on_min, on_max, severity, detail <> '' AS has_detail
  FROM harm WHERE deleted_at IS NULL;
CREATE VIEW v_employment_harm AS SELECT id, person_id, employer_id, harm, on_text, on_qualifier, on_min, on_max
  FROM employment_harm WHERE deleted_at IS NULL;
-- Everything of a person that bears a day.
CREATE VIEW v_dated AS
  SELECT person_id, start_max AS day FROM custody_period WHERE voided_at IS NULL AND deleted_at IS NULL
  UNION ALL SELECT person_id, from_max FROM person_state WHERE deleted_at IS NULL
  UNION ALL SELECT person_id, on_max FROM harm WHERE deleted_at IS NULL
  UNION ALL SELECT person_id, on_max FROM employment_harm WHERE deleted_at IS NULL
  UNION ALL SELECT person_id, from_on FROM household_member WHERE deleted_at IS NULL
  UNION ALL SELECT person_id, since_max FROM person_role WHERE deleted_at IS NULL;
`
