// Frozen. What the books need beside the postings: rates, locked periods, the year's end, and numbers for other books.
export const name = '0014-ledger'
const kept = `created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT`
export const sql = `
CREATE TABLE exchange_rate (
  id TEXT PRIMARY KEY,
  on_day TEXT NOT NULL,
  from_currency TEXT NOT NULL REFERENCES currency (code), to_currency TEXT NOT NULL REFERENCES currency (code),
  rate_scaled INTEGER NOT NULL CHECK (rate_scaled > 0),
  source TEXT NOT NULL, note TEXT NOT NULL,
  ${kept},
  CHECK (from_currency <> to_currency)
) STRICT;
CREATE UNIQUE INDEX exchange_rate_pair ON exchange_rate (from_currency, to_currency, on_day, source) WHERE deleted_at IS NULL;
CREATE INDEX exchange_rate_day ON exchange_rate (on_day, id);

-- F6: nothing is posted in a locked period, not even by a program with a fault.
CREATE TABLE period_lock (
  id TEXT PRIMARY KEY,
  account_id TEXT REFERENCES treasury_account (id),
  locked_through TEXT NOT NULL, reason TEXT NOT NULL,
  opened_at TEXT, opened_by TEXT REFERENCES app_user (id), opened_reason TEXT NOT NULL,
  ${kept}
) STRICT;
CREATE INDEX period_lock_closed ON period_lock (account_id, locked_through) WHERE opened_at IS NULL;
CREATE TRIGGER ledger_period_open BEFORE INSERT ON ledger_entry WHEN EXISTS (
  SELECT 1 FROM period_lock WHERE opened_at IS NULL AND locked_through >= NEW.on_day
  AND (account_id IS NULL OR account_id IS NEW.treasury_account_id))
  BEGIN SELECT RAISE(ABORT, 'period is locked'); END;

-- F3: every balance at a stated rate; the difference posted on the last day and reversed on the first of the next year.
CREATE TABLE valuation (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  year TEXT NOT NULL, book_currency TEXT NOT NULL REFERENCES currency (code),
  status TEXT NOT NULL CHECK (status IN ('posted', 'reversed')),
  ${kept}
) STRICT;
CREATE UNIQUE INDEX valuation_year ON valuation (year) WHERE status = 'posted';
CREATE TABLE valuation_line (
  id TEXT PRIMARY KEY,
  valuation_id TEXT NOT NULL REFERENCES valuation (id),
  fund_id TEXT NOT NULL REFERENCES fund (id), currency TEXT NOT NULL,
  balance_minor INTEGER NOT NULL, rate_scaled INTEGER NOT NULL, rate_from TEXT NOT NULL, rate_on TEXT NOT NULL, rate_source TEXT NOT NULL,
  value_minor INTEGER NOT NULL, book_minor INTEGER NOT NULL,
  ${kept}
) STRICT;
CREATE INDEX valuation_line_of ON valuation_line (valuation_id);

-- The number under which another program for bookkeeping knows a code or an account.
CREATE TABLE book_number (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE, number TEXT NOT NULL,
  ${kept}
) STRICT;
`
