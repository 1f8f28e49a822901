// Frozen. Organisations and missions, campaigns with demands, events, figures and their organisations.
export const name = '0002-organisations-campaigns'
const kept = `created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT`
export const sql = `
CREATE TABLE organisation (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL, short_name TEXT NOT NULL, name_cyrillic TEXT NOT NULL, sort_name TEXT NOT NULL,
  kind TEXT NOT NULL, country TEXT NOT NULL, language TEXT NOT NULL, relation TEXT NOT NULL,
  website TEXT NOT NULL, email TEXT NOT NULL, notes TEXT NOT NULL,
  is_example INTEGER NOT NULL,
  ${kept}
) STRICT;
CREATE INDEX organisation_name ON organisation (sort_name, id) WHERE deleted_at IS NULL;
CREATE INDEX organisation_kind ON organisation (kind, id);
CREATE TABLE diplomatic_mission (
  id TEXT PRIMARY KEY REFERENCES organisation (id),
  sending_state TEXT NOT NULL, host_state TEXT NOT NULL, mission_type TEXT NOT NULL, city TEXT NOT NULL,
  head_title TEXT NOT NULL, salutation TEXT NOT NULL, post_address TEXT NOT NULL,
  ${kept}
) STRICT;

CREATE TABLE campaign (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL, goal TEXT NOT NULL, status TEXT NOT NULL,
  launched_on TEXT NOT NULL, ended_on TEXT,
  country TEXT NOT NULL, public_summary TEXT NOT NULL,
  class_words TEXT NOT NULL CHECK (json_valid(class_words)),
  ${kept}
) STRICT;
CREATE TABLE campaign_org (
  id TEXT PRIMARY KEY,
  campaign_id TEXT NOT NULL REFERENCES campaign (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  role TEXT NOT NULL, from_on TEXT, to_on TEXT,
  ${kept}
) STRICT;
CREATE INDEX campaign_org_campaign ON campaign_org (campaign_id);
CREATE TABLE demand (
  id TEXT PRIMARY KEY,
  campaign_id TEXT NOT NULL REFERENCES campaign (id),
  text_en TEXT NOT NULL, text_fr TEXT NOT NULL, text_ru TEXT NOT NULL, text_kk TEXT NOT NULL,
  state TEXT NOT NULL, state_on TEXT,
  source_id TEXT REFERENCES source (id),
  ${kept}
) STRICT;
CREATE INDEX demand_campaign ON demand (campaign_id);
CREATE TABLE event (
  id TEXT PRIMARY KEY,
  campaign_id TEXT NOT NULL REFERENCES campaign (id),
  title TEXT NOT NULL, type TEXT NOT NULL,
  start_text TEXT NOT NULL, start_qualifier TEXT NOT NULL, start_min TEXT, start_max TEXT,
  end_text TEXT, end_qualifier TEXT, end_min TEXT, end_max TEXT,
  place TEXT NOT NULL, description TEXT NOT NULL, violation_status TEXT NOT NULL,
  source_id TEXT REFERENCES source (id),
  ${kept}
) STRICT;
CREATE INDEX event_campaign ON event (campaign_id);
CREATE TABLE figure_claim (
  id TEXT PRIMARY KEY,
  campaign_id TEXT NOT NULL REFERENCES campaign (id),
  event_id TEXT REFERENCES event (id),
  metric TEXT NOT NULL, value INTEGER CHECK (value >= 0), qualifier TEXT NOT NULL,
  as_of_text TEXT NOT NULL, as_of_qualifier TEXT NOT NULL, as_of_min TEXT, as_of_max TEXT,
  claimant TEXT NOT NULL, note TEXT NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id),
  is_adopted INTEGER NOT NULL CHECK (is_adopted IN (0, 1)),
  ${kept}
) STRICT;
CREATE INDEX figure_claim_campaign ON figure_claim (campaign_id, metric);
CREATE UNIQUE INDEX figure_claim_adopted ON figure_claim (campaign_id, metric, coalesce(event_id, ''), as_of_text)
  WHERE is_adopted = 1 AND deleted_at IS NULL;

CREATE VIEW v_organisation AS SELECT o.id, o.ref, o.name, o.short_name, o.kind, o.country, o.relation, o.is_example, o.deleted_at,
  CASE WHEN o.short_name <> '' THEN o.short_name ELSE o.name END AS label, m.city, m.host_state
  FROM organisation o LEFT JOIN diplomatic_mission m ON m.id = o.id;
CREATE VIEW v_campaign AS SELECT id, ref, title, launched_on, status, class_words, deleted_at FROM campaign;
`
