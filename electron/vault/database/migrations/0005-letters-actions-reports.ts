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
  -- Written by somebody else: a notice of it is all we hold.
  by_others INTEGER NOT NULL CHECK (by_others IN (0, 1)),
  from_organisation_id TEXT REFERENCES organisation (id),
  date_text TEXT NOT NULL, date_qualifier TEXT NOT NULL, date_min TEXT, date_max TEXT, sort_day TEXT NOT NULL,
  channel TEXT NOT NULL, language TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL,
  our_file_no TEXT NOT NULL, their_file_no TEXT NOT NULL, tracking_no TEXT NOT NULL, sent_on TEXT,
  in_reply_to_id TEXT REFERENCES letter (id),
  delivery_status TEXT NOT NULL, status TEXT NOT NULL, reply_due_on TEXT, response TEXT, impact TEXT,
  is_example INTEGER NOT NULL,
  ${kept}
) STRICT;
CREATE INDEX letter_day ON letter (sort_day, id);
CREATE INDEX letter_state ON letter (status, sort_day, id);
CREATE INDEX letter_from ON letter (from_organisation_id, sort_day);
CREATE INDEX letter_reply ON letter (in_reply_to_id);
-- To whom a letter goes: each with its own delivery, its own day to answer by, and what came of it.
CREATE TABLE letter_recipient (
  id TEXT PRIMARY KEY,
  letter_id TEXT NOT NULL REFERENCES letter (id), organisation_id TEXT NOT NULL REFERENCES organisation (id),
  role TEXT NOT NULL CHECK (role IN ('direct', 'copy')), position INTEGER NOT NULL,
  delivery_status TEXT NOT NULL, status TEXT NOT NULL, reply_due_on TEXT,
  ${kept}
) STRICT;
CREATE UNIQUE INDEX letter_recipient_once ON letter_recipient (letter_id, organisation_id) WHERE deleted_at IS NULL;
CREATE INDEX letter_recipient_organisation ON letter_recipient (organisation_id, letter_id);
CREATE INDEX letter_recipient_due ON letter_recipient (reply_due_on) WHERE status = 'open' AND deleted_at IS NULL;
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
  -- T7: whether its letters may be added to those of other platforms, so that a person may be counted twice.
  may_count_twice INTEGER NOT NULL CHECK (may_count_twice IN (0, 1)),
  ${kept}
) STRICT;
-- T4: tallies only; nobody who signed online is recorded.
CREATE TABLE letter_tally (
  id TEXT PRIMARY KEY,
  letter_campaign_id TEXT NOT NULL REFERENCES letter_campaign (id),
  as_of TEXT NOT NULL, measure TEXT NOT NULL,
  mission_id TEXT REFERENCES diplomatic_mission (id), sender_country TEXT NOT NULL, language TEXT NOT NULL,
  cumulative INTEGER NOT NULL CHECK (cumulative >= 0), source_note TEXT NOT NULL, is_correction INTEGER NOT NULL,
  correction_of TEXT REFERENCES letter_tally (id),
  voided_at TEXT, voided_reason TEXT,
  ${kept}
) STRICT;
CREATE UNIQUE INDEX letter_tally_series
  ON letter_tally (letter_campaign_id, measure, coalesce(mission_id, ''), sender_country, language, as_of)
  WHERE voided_at IS NULL AND deleted_at IS NULL;
CREATE INDEX letter_tally_day ON letter_tally (as_of, id);
CREATE INDEX letter_tally_mission ON letter_tally (mission_id, as_of) WHERE voided_at IS NULL AND deleted_at IS NULL;

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

CREATE VIEW v_letter AS SELECT id, ref, direction, by_others, type, campaign_id, from_organisation_id, date_text, date_qualifier, sort_day,
  subject, status, response, in_reply_to_id FROM letter WHERE deleted_at IS NULL AND delivery_status <> 'draft';
CREATE VIEW v_letter_recipient AS SELECT r.id, r.letter_id, r.organisation_id, r.role, r.status, r.reply_due_on,
  l.ref, l.direction, l.by_others, l.type, l.campaign_id, l.from_organisation_id, l.date_text, l.date_qualifier, l.sort_day, l.subject
  FROM letter_recipient r JOIN v_letter l ON l.id = r.letter_id WHERE r.deleted_at IS NULL;
-- T5: each answer to a letter of ours with the days it took, for whom it answers. Where the letter went to one alone,
-- whoever answers answers for that one.
CREATE VIEW v_reply AS SELECT r.id AS recipient_id, r.letter_id, r.organisation_id, r.sort_day,
  CAST(julianday(a.sort_day) - julianday(r.sort_day) AS INTEGER) AS days
  FROM v_letter a JOIN v_letter_recipient r ON r.letter_id = a.in_reply_to_id
    AND (r.organisation_id = a.from_organisation_id OR r.role = 'direct' AND NOT EXISTS (SELECT 1 FROM v_letter_recipient o
      WHERE o.letter_id = r.letter_id AND o.role = 'direct' AND o.id <> r.id))
  WHERE a.direction = 'in' AND a.sort_day >= r.sort_day AND r.direction = 'out' AND r.by_others = 0;
CREATE VIEW v_tally AS SELECT t.id, t.letter_campaign_id, c.campaign_id, t.as_of, t.measure, t.mission_id, t.sender_country, t.language, t.cumulative, t.source_note
  FROM letter_tally t JOIN letter_campaign c ON c.id = t.letter_campaign_id WHERE t.voided_at IS NULL AND t.deleted_at IS NULL;
CREATE VIEW v_letter_campaign AS SELECT id, ref, campaign_id, title, launched_on, may_count_twice FROM letter_campaign WHERE deleted_at IS NULL;
CREATE VIEW v_action AS SELECT id, ref, campaign_id, type, title, state, start_text, start_qualifier, sort_day, place, country, participants, participants_qualifier
  FROM action WHERE deleted_at IS NULL;
CREATE VIEW v_action_target AS SELECT t.organisation_id, a.id, a.ref, a.type, a.title, a.state, a.start_text, a.start_qualifier, a.sort_day
  FROM action_org t JOIN v_action a ON a.id = t.action_id WHERE t.role = 'target' AND t.deleted_at IS NULL;
`
