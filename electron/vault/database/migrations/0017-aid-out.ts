// Frozen. Rounds of payments approved as one list, losses, expenses, and aid in kind.
export const name = '0017-aid-out'
const kept = `created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT`
export const sql = `
-- A2: many payments decided as one list; its lines are the aid requests that bear its id, frozen with it.
CREATE TABLE payment_round (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  fund_id TEXT NOT NULL REFERENCES fund (id), account_id TEXT NOT NULL REFERENCES treasury_account (id),
  planned_on TEXT NOT NULL, aid_type TEXT NOT NULL, method TEXT NOT NULL,
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), currency TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('submitted', 'approved', 'rejected', 'withdrawn')),
  bank_text TEXT NOT NULL, note TEXT NOT NULL, is_example INTEGER NOT NULL,
  ${kept}
) STRICT;
DROP VIEW v_document_owner;
CREATE VIEW v_document_owner AS
  SELECT 'person' AS owner, id, ref, CASE WHEN name_latin <> '' THEN name_latin ELSE name_cyrillic END AS label FROM person
  UNION ALL SELECT 'household', id, ref, CASE WHEN label <> '' THEN label ELSE ref END FROM household
  UNION ALL SELECT 'organisation', id, ref, CASE WHEN short_name <> '' THEN short_name ELSE name END FROM organisation
  UNION ALL SELECT 'letter', id, ref, subject FROM letter
  UNION ALL SELECT 'action', id, ref, title FROM action
  UNION ALL SELECT 'aid_request', id, ref, beneficiary_label FROM aid_request
  UNION ALL SELECT 'disbursement', id, ref, beneficiary_label FROM disbursement
  UNION ALL SELECT 'payment_round', id, ref, title FROM payment_round;
CREATE INDEX payment_round_day ON payment_round (planned_on, id);
ALTER TABLE aid_request ADD COLUMN round_id TEXT REFERENCES payment_round (id);
CREATE INDEX aid_request_round ON aid_request (round_id) WHERE round_id IS NOT NULL;

-- F11: money that is gone, posted once two have decided.
CREATE TABLE write_off (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  on_day TEXT NOT NULL,
  fund_id TEXT NOT NULL REFERENCES fund (id), account_id TEXT NOT NULL REFERENCES treasury_account (id),
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), currency TEXT NOT NULL,
  cause TEXT NOT NULL, note TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('submitted', 'posted', 'rejected', 'withdrawn', 'reversed')),
  is_example INTEGER NOT NULL,
  ${kept}
) STRICT;
CREATE INDEX write_off_day ON write_off (on_day, id);
CREATE INDEX write_off_amount ON write_off (amount_minor, id);

CREATE TABLE expense (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  on_day TEXT NOT NULL,
  fund_id TEXT NOT NULL REFERENCES fund (id), account_id TEXT NOT NULL REFERENCES treasury_account (id),
  category TEXT NOT NULL, aid_type TEXT,
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), currency TEXT NOT NULL,
  payee TEXT NOT NULL, note TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('posted', 'reversed')),
  is_example INTEGER NOT NULL,
  ${kept},
  CHECK ((category = 'aid_goods') = (aid_type IS NOT NULL))
) STRICT;
CREATE INDEX expense_day ON expense (on_day, id);
CREATE INDEX expense_amount ON expense (amount_minor, id);

-- F14: a parcel, medicine, coal: a quantity, and the expense that bought it. Stock is not kept.
CREATE TABLE aid_in_kind (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  on_day TEXT NOT NULL,
  household_id TEXT REFERENCES household (id), person_id TEXT REFERENCES person (id), beneficiary_label TEXT NOT NULL,
  fund_id TEXT NOT NULL REFERENCES fund (id),
  aid_type TEXT NOT NULL, ground TEXT NOT NULL, ground_person_id TEXT REFERENCES person (id),
  what TEXT NOT NULL, quantity INTEGER NOT NULL CHECK (quantity > 0),
  expense_id TEXT REFERENCES expense (id),
  confirmed_by TEXT NOT NULL, signature_kind TEXT NOT NULL,
  is_example INTEGER NOT NULL,
  ${kept},
  CHECK ((household_id IS NULL) <> (person_id IS NULL))
) STRICT;
CREATE INDEX aid_in_kind_day ON aid_in_kind (on_day, id) WHERE deleted_at IS NULL;
CREATE INDEX aid_in_kind_household ON aid_in_kind (household_id, on_day) WHERE household_id IS NOT NULL;
CREATE INDEX aid_in_kind_person ON aid_in_kind (person_id, on_day) WHERE person_id IS NOT NULL;
CREATE INDEX aid_in_kind_expense ON aid_in_kind (expense_id) WHERE expense_id IS NOT NULL;
`
