// Frozen. What the bank says beside what the books say: statements, their lines, and which posting each line is.
export const name = '0016-bank'
const kept = `created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT`
export const sql = `
CREATE TABLE bank_statement (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL REFERENCES treasury_account (id),
  bank_id TEXT NOT NULL,
  from_day TEXT NOT NULL, to_day TEXT NOT NULL,
  opening_minor INTEGER NOT NULL, closing_minor INTEGER NOT NULL,
  currency TEXT NOT NULL REFERENCES currency (code),
  ${kept},
  CHECK (from_day <= to_day)
) STRICT;
CREATE INDEX bank_statement_account ON bank_statement (account_id, to_day);
CREATE UNIQUE INDEX bank_statement_once ON bank_statement (account_id, bank_id) WHERE bank_id <> '' AND deleted_at IS NULL;
CREATE TABLE bank_statement_line (
  id TEXT PRIMARY KEY,
  statement_id TEXT NOT NULL REFERENCES bank_statement (id),
  account_id TEXT NOT NULL REFERENCES treasury_account (id),
  on_day TEXT NOT NULL, value_day TEXT NOT NULL,
  amount_minor INTEGER NOT NULL CHECK (amount_minor <> 0), currency TEXT NOT NULL,
  party TEXT NOT NULL, text TEXT NOT NULL, bank_ref TEXT NOT NULL, end_to_end_id TEXT NOT NULL,
  is_batch INTEGER NOT NULL, is_reversal INTEGER NOT NULL,
  -- What no posting explains yet, with the sign of the line; and the place in the list: those first.
  open_minor INTEGER NOT NULL, shelf TEXT NOT NULL,
  ${kept},
  CHECK (abs(open_minor) <= abs(amount_minor) AND open_minor * sign(amount_minor) >= 0)
) STRICT;
CREATE INDEX bank_statement_line_shelf ON bank_statement_line (shelf, id);
CREATE INDEX bank_statement_line_amount ON bank_statement_line (amount_minor, id);
CREATE INDEX bank_statement_line_day ON bank_statement_line (on_day, id);
CREATE INDEX bank_statement_line_account ON bank_statement_line (account_id, on_day, amount_minor);
CREATE INDEX bank_statement_line_statement ON bank_statement_line (statement_id);
CREATE TABLE bank_match (
  id TEXT PRIMARY KEY,
  line_id TEXT NOT NULL REFERENCES bank_statement_line (id),
  entry_id INTEGER NOT NULL REFERENCES ledger_entry (id),
  amount_minor INTEGER NOT NULL CHECK (amount_minor <> 0),
  ${kept}
) STRICT;
CREATE INDEX bank_match_line ON bank_match (line_id);
CREATE INDEX bank_match_entry ON bank_match (entry_id, amount_minor) WHERE deleted_at IS NULL;
-- What a bank's line may say of a posting, by letters and digits alone: our number of it, and the bank's own of a gift.
-- By size first, so that a search tries only the sizes there are.
CREATE INDEX journal_mark ON journal (length(lower(replace(source_ref, '-', ''))), lower(replace(source_ref, '-', '')));
CREATE TABLE donation_mark (donation_id TEXT PRIMARY KEY REFERENCES donation (id), mark TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX donation_mark_mark ON donation_mark (length(mark), mark);
-- Which column of a bank's table says what, as the treasurer said it last.
CREATE TABLE bank_mapping (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL UNIQUE REFERENCES treasury_account (id),
  mapping TEXT NOT NULL CHECK (json_valid(mapping)),
  ${kept}
) STRICT;

-- F17: what a bank may read of a payment, texts to choose it from, and words that never stand in it.
ALTER TABLE disbursement ADD COLUMN bank_text TEXT NOT NULL DEFAULT '';
CREATE TABLE payment_text (
  id TEXT PRIMARY KEY,
  campaign_id TEXT REFERENCES campaign (id),
  language TEXT NOT NULL, text TEXT NOT NULL,
  ${kept}
) STRICT;
CREATE TABLE blocked_word (
  id TEXT PRIMARY KEY,
  campaign_id TEXT REFERENCES campaign (id),
  word TEXT NOT NULL,
  ${kept}
) STRICT;
-- A3: where a payee is paid, who changed it, and who called to make sure.
CREATE TABLE payee_account (
  id TEXT PRIMARY KEY,
  household_id TEXT REFERENCES household (id), person_id TEXT REFERENCES person (id),
  holder TEXT NOT NULL, number TEXT NOT NULL, tax_number TEXT NOT NULL, bic TEXT NOT NULL, town TEXT NOT NULL, country TEXT NOT NULL,
  told TEXT NOT NULL,
  changed_on TEXT NOT NULL, changed_by TEXT NOT NULL REFERENCES app_user (id),
  called_on TEXT, called_by TEXT REFERENCES app_user (id), spoken_with TEXT NOT NULL,
  ${kept},
  CHECK ((household_id IS NULL) <> (person_id IS NULL)),
  CHECK ((called_on IS NULL) = (called_by IS NULL))
) STRICT;
CREATE UNIQUE INDEX payee_account_household ON payee_account (household_id) WHERE household_id IS NOT NULL AND deleted_at IS NULL;
CREATE UNIQUE INDEX payee_account_person ON payee_account (person_id) WHERE person_id IS NOT NULL AND deleted_at IS NULL;
CREATE TABLE payment_batch (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL REFERENCES treasury_account (id),
  message_id TEXT NOT NULL UNIQUE CHECK (length(message_id) <= 35),
  execute_on TEXT NOT NULL,
  transfers INTEGER NOT NULL CHECK (transfers > 0), total_minor INTEGER NOT NULL CHECK (total_minor > 0),
  currency TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('made', 'discarded')),
  ${kept}
) STRICT;
ALTER TABLE disbursement ADD COLUMN batch_id TEXT REFERENCES payment_batch (id);
CREATE INDEX disbursement_batch ON disbursement (batch_id) WHERE batch_id IS NOT NULL;
CREATE VIEW v_place_name AS SELECT name, settlement, region FROM facility WHERE deleted_at IS NULL;
`
