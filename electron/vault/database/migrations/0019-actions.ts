// Frozen. What was written about actions and what they cost; what came of a campaign, and what authorities said of it.
export const name = '0019-actions'
const kept = `created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT`
export const sql = `
CREATE TABLE action_media (
  id TEXT PRIMARY KEY,
  action_id TEXT NOT NULL REFERENCES action (id),
  outlet TEXT NOT NULL, title TEXT NOT NULL, url TEXT NOT NULL, published_on TEXT,
  ${kept}
) STRICT;
CREATE INDEX action_media_action ON action_media (action_id);
-- What it cost: expenses of the fund, named here and changed only there. What it raised stands on the gifts.
CREATE TABLE action_cost (
  id TEXT PRIMARY KEY,
  action_id TEXT NOT NULL REFERENCES action (id), expense_id TEXT NOT NULL REFERENCES expense (id),
  ${kept}
) STRICT;
CREATE INDEX action_cost_action ON action_cost (action_id);
CREATE UNIQUE INDEX action_cost_expense ON action_cost (expense_id) WHERE deleted_at IS NULL;

-- "result" and its link to the campaign: charts and reports never make more of it than stands here.
CREATE TABLE result (
  id TEXT PRIMARY KEY,
  campaign_id TEXT NOT NULL REFERENCES campaign (id),
  on_text TEXT NOT NULL, on_qualifier TEXT NOT NULL, on_min TEXT, on_max TEXT,
  fact TEXT NOT NULL, link TEXT NOT NULL, source_id TEXT REFERENCES source (id),
  ${kept},
  CHECK (link NOT IN ('contributed', 'unrelated') OR source_id IS NOT NULL)
) STRICT;
CREATE INDEX result_campaign ON result (campaign_id);
CREATE TABLE authority_signal (
  id TEXT PRIMARY KEY,
  campaign_id TEXT NOT NULL REFERENCES campaign (id), authority_id TEXT REFERENCES organisation (id),
  kind TEXT NOT NULL,
  on_text TEXT NOT NULL, on_qualifier TEXT NOT NULL, on_min TEXT, on_max TEXT,
  what TEXT NOT NULL, source_id TEXT REFERENCES source (id),
  ${kept}
) STRICT;
CREATE INDEX authority_signal_campaign ON authority_signal (campaign_id);
CREATE VIEW v_donation AS SELECT id, ref, received_on AS on_day, donor_label AS label, action_id,
  CASE WHEN method = 'in_kind' THEN NULL ELSE amount_minor END AS amount_minor, currency, status, is_example
  FROM donation WHERE deleted_at IS NULL;
CREATE INDEX donation_action ON donation (action_id) WHERE action_id IS NOT NULL;
CREATE VIEW v_expense AS SELECT id, ref, on_day, payee AS label, amount_minor, currency, status FROM expense
  WHERE deleted_at IS NULL;
`
