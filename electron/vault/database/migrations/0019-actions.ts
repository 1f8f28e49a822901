// Frozen. What was written about actions, what they cost, and the entries of the fund that name them.
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

CREATE VIEW v_donation AS SELECT id, ref, received_on AS on_day, donor_label AS label, action_id,
  CASE WHEN method = 'in_kind' THEN NULL ELSE amount_minor END AS amount_minor, currency, status, is_example
  FROM donation WHERE deleted_at IS NULL;
CREATE INDEX donation_action ON donation (action_id) WHERE action_id IS NOT NULL;
CREATE VIEW v_expense AS SELECT id, ref, on_day, payee AS label, amount_minor, currency, status FROM expense
  WHERE deleted_at IS NULL;
`
