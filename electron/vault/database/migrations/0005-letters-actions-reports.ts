// Frozen. Correspondence, letter tallies, actions, and the runs of reports.
export const name = '0005-letters-actions-reports'
const kept = `created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT`
export const sql = `
CREATE TABLE letter (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  direction TEXT NOT NULL CHECK (direction IN ('out', 'in')), type TEXT NOT NULL,
  campaign_id TEXT REFERENCES campaign (id),
  from_organisation_id TEXT REFERENCES organisation (id), to_organisation_id TEXT REFERENCES organisation (id),
  date_text TEXT NOT NULL, date_qualifier TEXT NOT NULL, date_min TEXT, date_max TEXT, sort_day TEXT NOT NULL,
  channel TEXT NOT NULL, language TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL,
  our_file_no TEXT NOT NULL, their_file_no TEXT NOT NULL,
  in_reply_to_id TEXT REFERENCES letter (id),
  delivery_status TEXT NOT NULL, status TEXT NOT NULL, reply_due_on TEXT, response TEXT,
  is_example INTEGER NOT NULL,
  ${kept}
) STRICT;
CREATE INDEX letter_day ON letter (sort_day, id);
CREATE INDEX letter_due ON letter (reply_due_on, id) WHERE status = 'open' AND deleted_at IS NULL;
CREATE INDEX letter_to ON letter (to_organisation_id);
CREATE INDEX letter_from ON letter (from_organisation_id);
CREATE INDEX letter_reply ON letter (in_reply_to_id);
CREATE TABLE letter_person (
  id TEXT PRIMARY KEY,
  letter_id TEXT NOT NULL REFERENCES letter (id), person_id TEXT NOT NULL REFERENCES person (id),
  ${kept}
) STRICT;
CREATE INDEX letter_person_letter ON letter_person (letter_id);
CREATE INDEX letter_person_person ON letter_person (person_id);
CREATE TABLE letter_campaign (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  campaign_id TEXT NOT NULL REFERENCES campaign (id),
  title TEXT NOT NULL, platform_organisation_id TEXT REFERENCES organisation (id),
  url TEXT NOT NULL, launched_on TEXT NOT NULL, closed_on TEXT, demand_text TEXT NOT NULL,
  ${kept}
) STRICT;
-- T4: tallies only; nobody who signed online is recorded.
CREATE TABLE letter_tally (
  id TEXT PRIMARY KEY,
  letter_campaign_id TEXT NOT NULL REFERENCES letter_campaign (id),
  as_of TEXT NOT NULL, measure TEXT NOT NULL,
  mission_id TEXT REFERENCES diplomatic_mission (id), sender_country TEXT NOT NULL, language TEXT NOT NULL,
  cumulative INTEGER NOT NULL CHECK (cumulative >= 0), source_note TEXT NOT NULL, is_correction INTEGER NOT NULL,
  voided_at TEXT, voided_reason TEXT,
  ${kept}
) STRICT;
CREATE UNIQUE INDEX letter_tally_series
  ON letter_tally (letter_campaign_id, measure, coalesce(mission_id, ''), sender_country, language, as_of)
  WHERE voided_at IS NULL AND deleted_at IS NULL;
CREATE INDEX letter_tally_day ON letter_tally (as_of, id);

CREATE TABLE action (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  campaign_id TEXT REFERENCES campaign (id),
  type TEXT NOT NULL, title TEXT NOT NULL, sort_name TEXT NOT NULL,
  state TEXT NOT NULL,
  start_text TEXT NOT NULL, start_qualifier TEXT NOT NULL, start_min TEXT, start_max TEXT, sort_day TEXT NOT NULL,
  start_time TEXT NOT NULL,
  end_text TEXT, end_qualifier TEXT, end_min TEXT, end_max TEXT,
  place TEXT NOT NULL, country TEXT NOT NULL,
  speakers TEXT NOT NULL,
  participants INTEGER, participants_qualifier TEXT NOT NULL, participants_source_id TEXT REFERENCES source (id),
  outcome TEXT NOT NULL,
  follows_id TEXT REFERENCES action (id),
  is_example INTEGER NOT NULL,
  ${kept}
) STRICT;
CREATE INDEX action_day ON action (sort_day, id);
CREATE INDEX action_follows ON action (follows_id) WHERE follows_id IS NOT NULL;
CREATE TABLE action_org (
  id TEXT PRIMARY KEY,
  action_id TEXT NOT NULL REFERENCES action (id), organisation_id TEXT NOT NULL REFERENCES organisation (id),
  role TEXT NOT NULL,
  ${kept}
) STRICT;
CREATE INDEX action_org_action ON action_org (action_id);
CREATE INDEX action_org_organisation ON action_org (organisation_id);

CREATE TABLE report_run (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL, language TEXT NOT NULL, input TEXT NOT NULL CHECK (json_valid(input)), title TEXT NOT NULL,
  exported_at TEXT,
  ${kept}
) STRICT;

CREATE VIEW v_letter AS SELECT id, ref, direction, campaign_id, from_organisation_id, to_organisation_id, sort_day, subject, status,
  reply_due_on, in_reply_to_id FROM letter WHERE deleted_at IS NULL AND delivery_status <> 'draft';
CREATE VIEW v_tally AS SELECT t.id, t.letter_campaign_id, c.campaign_id, t.as_of, t.measure, t.mission_id, t.sender_country, t.language, t.cumulative, t.source_note
  FROM letter_tally t JOIN letter_campaign c ON c.id = t.letter_campaign_id WHERE t.voided_at IS NULL AND t.deleted_at IS NULL;
CREATE VIEW v_letter_campaign AS SELECT id, ref, campaign_id, title, launched_on FROM letter_campaign WHERE deleted_at IS NULL;
CREATE VIEW v_action AS SELECT id, ref, campaign_id, type, title, state, start_text, start_qualifier, sort_day, place, country, participants, participants_qualifier
  FROM action WHERE deleted_at IS NULL;
`
