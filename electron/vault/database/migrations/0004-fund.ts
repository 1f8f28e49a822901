// Frozen. The solidarity fund: what is posted is never changed, and balances per currency in every journal.
export const name = '0004-fund'
const kept = `created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT`
export const sql = `
CREATE TABLE currency (code TEXT PRIMARY KEY, exponent INTEGER NOT NULL CHECK (exponent IN (0, 2, 3)), active INTEGER NOT NULL) STRICT;
INSERT INTO currency VALUES ('CHF', 2, 1), ('EUR', 2, 1), ('USD', 2, 1), ('KZT', 2, 1), ('GBP', 2, 0), ('RUB', 2, 0),
  ('SEK', 2, 0), ('NOK', 2, 0), ('DKK', 2, 0), ('CAD', 2, 0), ('AUD', 2, 0), ('JPY', 0, 0), ('KWD', 3, 0), ('KGS', 2, 0), ('UZS', 2, 0);
CREATE TABLE fund (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  campaign_id TEXT REFERENCES campaign (id),
  held_by_id TEXT REFERENCES organisation (id), on_behalf_of_id TEXT REFERENCES organisation (id),
  class TEXT NOT NULL, purpose TEXT NOT NULL, opened_on TEXT NOT NULL, closed_on TEXT,
  reporting_currency TEXT NOT NULL REFERENCES currency (code),
  min_reserve_minor INTEGER NOT NULL CHECK (min_reserve_minor >= 0),
  allowed_aid_types TEXT NOT NULL CHECK (json_valid(allowed_aid_types)),
  allowed_grounds TEXT NOT NULL CHECK (json_valid(allowed_grounds)),
  ${kept}
) STRICT;
CREATE TABLE treasury_account (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL, kind TEXT NOT NULL,
  currency TEXT NOT NULL REFERENCES currency (code),
  holder TEXT NOT NULL, iban TEXT NOT NULL, bic TEXT NOT NULL, tax_number TEXT NOT NULL,
  cash_step_minor INTEGER NOT NULL CHECK (cash_step_minor > 0),
  ${kept}
) STRICT;

CREATE TABLE journal (
  id TEXT PRIMARY KEY,
  posted_at TEXT NOT NULL, on_day TEXT NOT NULL,
  source_table TEXT NOT NULL, source_id TEXT NOT NULL, source_ref TEXT NOT NULL,
  reverses_id TEXT UNIQUE REFERENCES journal (id),
  -- F6: the locked year this posting concerns, which stands on a line of its own.
  corrects_year TEXT,
  audit_seq INTEGER NOT NULL REFERENCES audit_log (seq),
  is_sealed INTEGER NOT NULL CHECK (is_sealed IN (0, 1))
) STRICT;
CREATE INDEX journal_source ON journal (source_table, source_id);
CREATE INDEX journal_day ON journal (on_day, id);
CREATE TABLE ledger_entry (
  id INTEGER PRIMARY KEY,
  journal_id TEXT NOT NULL REFERENCES journal (id),
  on_day TEXT NOT NULL,
  fund_id TEXT NOT NULL REFERENCES fund (id),
  treasury_account_id TEXT REFERENCES treasury_account (id),
  account_code TEXT NOT NULL,
  aid_type TEXT, corrects_year TEXT,
  currency TEXT NOT NULL REFERENCES currency (code),
  debit_minor INTEGER NOT NULL CHECK (debit_minor >= 0),
  credit_minor INTEGER NOT NULL CHECK (credit_minor >= 0),
  CHECK ((debit_minor = 0) <> (credit_minor = 0)),
  CHECK ((account_code IN ('bank', 'cash', 'intermediary')) = (treasury_account_id IS NOT NULL))
) STRICT;
CREATE INDEX ledger_entry_journal ON ledger_entry (journal_id);
CREATE INDEX ledger_entry_day ON ledger_entry (on_day, id);
CREATE INDEX ledger_entry_fund ON ledger_entry (fund_id, currency, on_day, account_code, aid_type, corrects_year, debit_minor, credit_minor);
CREATE INDEX ledger_entry_account ON ledger_entry (treasury_account_id, on_day, id, debit_minor, credit_minor) WHERE treasury_account_id IS NOT NULL;

-- A change of the ledger without its audit row is refused, and so is a journal that does not balance (F8).
CREATE TRIGGER journal_audited BEFORE INSERT ON journal WHEN
  NEW.is_sealed <> 0 OR NEW.audit_seq IS NOT (SELECT max(seq) FROM audit_log)
  OR NOT EXISTS (SELECT 1 FROM audit_log WHERE seq = NEW.audit_seq AND entity = NEW.source_table AND entity_id = NEW.source_id)
  BEGIN SELECT RAISE(ABORT, 'journal without its audit row'); END;
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal WHEN
  NOT (OLD.is_sealed = 0 AND NEW.is_sealed = 1 AND OLD.id = NEW.id AND OLD.on_day = NEW.on_day
    AND OLD.source_id = NEW.source_id AND OLD.audit_seq = NEW.audit_seq)
  BEGIN SELECT RAISE(ABORT, 'journal is immutable'); END;
CREATE TRIGGER journal_balances BEFORE UPDATE ON journal WHEN NEW.is_sealed = 1 AND (
  NOT EXISTS (SELECT 1 FROM ledger_entry WHERE journal_id = NEW.id)
  OR EXISTS (SELECT 1 FROM ledger_entry WHERE journal_id = NEW.id GROUP BY currency HAVING sum(debit_minor) <> sum(credit_minor)))
  BEGIN SELECT RAISE(ABORT, 'journal does not balance'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'journal is immutable'); END;
CREATE TRIGGER ledger_open_journal BEFORE INSERT ON ledger_entry WHEN
  (SELECT is_sealed FROM journal WHERE id = NEW.journal_id) IS NOT 0
  BEGIN SELECT RAISE(ABORT, 'journal is sealed'); END;
CREATE TRIGGER ledger_account_currency BEFORE INSERT ON ledger_entry WHEN
  NEW.treasury_account_id IS NOT NULL
  AND (SELECT currency FROM treasury_account WHERE id = NEW.treasury_account_id) IS NOT NEW.currency
  BEGIN SELECT RAISE(ABORT, 'account holds another currency'); END;
CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger_entry BEGIN SELECT RAISE(ABORT, 'ledger is immutable'); END;
CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger_entry BEGIN SELECT RAISE(ABORT, 'ledger is immutable'); END;

-- The one summary: balances and monthly figures come from here (data layer 8).
CREATE TABLE fund_month (
  fund_id TEXT NOT NULL, treasury_account_id TEXT NOT NULL, account_code TEXT NOT NULL, currency TEXT NOT NULL, month TEXT NOT NULL,
  debit_minor INTEGER NOT NULL, credit_minor INTEGER NOT NULL,
  PRIMARY KEY (fund_id, currency, account_code, treasury_account_id, month)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER ledger_summed AFTER INSERT ON ledger_entry BEGIN
  INSERT INTO fund_month VALUES (NEW.fund_id, coalesce(NEW.treasury_account_id, ''), NEW.account_code, NEW.currency,
    substr(NEW.on_day, 1, 7), NEW.debit_minor, NEW.credit_minor)
  ON CONFLICT DO UPDATE SET debit_minor = debit_minor + NEW.debit_minor, credit_minor = credit_minor + NEW.credit_minor;
END;

CREATE TABLE donation (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  received_on TEXT NOT NULL,
  fund_id TEXT NOT NULL REFERENCES fund (id), account_id TEXT REFERENCES treasury_account (id),
  donor_organisation_id TEXT REFERENCES organisation (id), donor_person_id TEXT REFERENCES person (id),
  donor_unknown INTEGER NOT NULL, donor_label TEXT NOT NULL,
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), currency TEXT NOT NULL, fee_minor INTEGER NOT NULL CHECK (fee_minor >= 0),
  method TEXT NOT NULL, bank_ref TEXT NOT NULL, note TEXT NOT NULL, anonymity TEXT NOT NULL,
  -- The day the bank counts it from, where that is another; what was given instead of money, and its stated value above.
  value_on TEXT, in_kind TEXT NOT NULL,
  -- A street collection: where, and the two who counted it.
  action_id TEXT REFERENCES action (id), counted_by TEXT NOT NULL, counted_with TEXT NOT NULL,
  thanked_on TEXT,
  status TEXT NOT NULL CHECK (status IN ('posted', 'reversed')),
  is_example INTEGER NOT NULL,
  ${kept},
  -- F7: a gift in kind touches no account.
  CHECK ((method = 'in_kind') = (account_id IS NULL) AND (method = 'in_kind') = (in_kind <> ''))
) STRICT;
CREATE INDEX donation_day ON donation (received_on, id);
CREATE INDEX donation_amount ON donation (amount_minor, id);
CREATE INDEX donation_by_organisation ON donation (donor_organisation_id, received_on) WHERE donor_organisation_id IS NOT NULL;
CREATE INDEX donation_by_person ON donation (donor_person_id, received_on) WHERE donor_person_id IS NOT NULL;
CREATE TABLE currency_exchange (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  on_day TEXT NOT NULL,
  fund_id TEXT NOT NULL REFERENCES fund (id),
  from_account_id TEXT NOT NULL REFERENCES treasury_account (id), from_amount_minor INTEGER NOT NULL CHECK (from_amount_minor > 0),
  to_account_id TEXT NOT NULL REFERENCES treasury_account (id), to_amount_minor INTEGER NOT NULL CHECK (to_amount_minor > 0),
  from_currency TEXT NOT NULL, to_currency TEXT NOT NULL,
  fee_minor INTEGER NOT NULL CHECK (fee_minor >= 0), rate_scaled INTEGER NOT NULL, rate_kind TEXT NOT NULL, note TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('posted', 'reversed')),
  is_example INTEGER NOT NULL,
  ${kept}
) STRICT;
CREATE TABLE aid_request (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  requested_on TEXT NOT NULL,
  household_id TEXT REFERENCES household (id), person_id TEXT REFERENCES person (id),
  beneficiary_label TEXT NOT NULL,
  fund_id TEXT NOT NULL REFERENCES fund (id),
  aid_type TEXT NOT NULL, ground TEXT NOT NULL, ground_person_id TEXT REFERENCES person (id),
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), currency TEXT NOT NULL,
  -- F5: what is set aside until it is paid; another currency than the payment's goes by the planning rate.
  reserve_currency TEXT NOT NULL REFERENCES currency (code),
  need TEXT NOT NULL, status TEXT NOT NULL, decision_note TEXT NOT NULL,
  is_example INTEGER NOT NULL,
  ${kept},
  CHECK ((household_id IS NULL) <> (person_id IS NULL))
) STRICT;
CREATE INDEX aid_request_day ON aid_request (requested_on, id);
CREATE INDEX aid_request_ground ON aid_request (ground, ground_person_id, aid_type, requested_on);
-- A1 to A4: what somebody must decide about, one row each; its signatures are the approvals. Who entered it is created_by.
CREATE TABLE decision (
  id TEXT PRIMARY KEY,
  subject_table TEXT NOT NULL CHECK (subject_table IN ('aid_request', 'payment_round', 'currency_exchange', 'remittance', 'write_off', 'expense')), subject_id TEXT NOT NULL UNIQUE,
  ref TEXT NOT NULL, on_day TEXT NOT NULL,
  fund_id TEXT NOT NULL REFERENCES fund (id),
  household_id TEXT REFERENCES household (id), person_id TEXT REFERENCES person (id), ground_person_id TEXT REFERENCES person (id),
  organisation_id TEXT REFERENCES organisation (id),
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), currency TEXT NOT NULL,
  needed INTEGER NOT NULL CHECK (needed IN (1, 2)), given INTEGER NOT NULL CHECK (given >= 0),
  status TEXT NOT NULL CHECK (status IN ('open', 'single', 'signed', 'void', 'rejected', 'withdrawn')),
  is_example INTEGER NOT NULL,
  ${kept}
) STRICT;
CREATE INDEX decision_day ON decision (on_day, id);
CREATE INDEX decision_waiting ON decision (on_day, id) WHERE status IN ('open', 'single', 'void');
CREATE INDEX decision_household ON decision (household_id, on_day);
CREATE INDEX decision_person ON decision (person_id, on_day);
CREATE INDEX decision_organisation ON decision (organisation_id, on_day);
CREATE TABLE approval (
  id TEXT PRIMARY KEY,
  decision_id TEXT NOT NULL REFERENCES decision (id),
  user_id TEXT REFERENCES app_user (id), signer_name TEXT NOT NULL,
  form TEXT NOT NULL CHECK (form IN ('own', 'beside', 'paper')), signed_on TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('approve', 'reject')), amount_minor INTEGER, comment TEXT NOT NULL,
  is_single INTEGER NOT NULL, declared_tie TEXT,
  sheet_id TEXT REFERENCES report_run (id),
  -- A3: since when it no longer counts.
  voided_at TEXT,
  ${kept}
) STRICT;
CREATE INDEX approval_decision ON approval (decision_id);
-- A2, A4: above the first amount two sign; without a second person one may decide up to the other.
CREATE TABLE approval_limit (
  id TEXT PRIMARY KEY,
  -- Of a fund in one currency, or of one account: the stricter counts.
  fund_id TEXT REFERENCES fund (id), account_id TEXT UNIQUE REFERENCES treasury_account (id),
  currency TEXT NOT NULL REFERENCES currency (code),
  two_above_minor INTEGER NOT NULL CHECK (two_above_minor >= 0), single_up_to_minor INTEGER NOT NULL CHECK (single_up_to_minor >= 0),
  ${kept},
  UNIQUE (fund_id, currency),
  CHECK ((fund_id IS NULL) <> (account_id IS NULL))
) STRICT;
CREATE TABLE commitment (
  id TEXT PRIMARY KEY,
  aid_request_id TEXT NOT NULL UNIQUE REFERENCES aid_request (id),
  fund_id TEXT NOT NULL REFERENCES fund (id),
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), paid_minor INTEGER NOT NULL CHECK (paid_minor >= 0 AND paid_minor <= amount_minor),
  currency TEXT NOT NULL,
  reserved_minor INTEGER NOT NULL CHECK (reserved_minor >= 0), reserved_currency TEXT NOT NULL REFERENCES currency (code),
  planning_rate_scaled INTEGER,
  status TEXT NOT NULL CHECK (status IN ('open', 'paid', 'released')),
  ${kept}
) STRICT;
CREATE INDEX commitment_open ON commitment (fund_id, reserved_currency, reserved_minor) WHERE status = 'open';
CREATE TABLE disbursement (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  commitment_id TEXT NOT NULL REFERENCES commitment (id),
  fund_id TEXT NOT NULL REFERENCES fund (id), account_id TEXT NOT NULL REFERENCES treasury_account (id),
  household_id TEXT REFERENCES household (id), person_id TEXT REFERENCES person (id), beneficiary_label TEXT NOT NULL,
  aid_type TEXT NOT NULL, ground TEXT NOT NULL, ground_person_id TEXT REFERENCES person (id),
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), currency TEXT NOT NULL, fee_minor INTEGER NOT NULL CHECK (fee_minor >= 0),
  method TEXT NOT NULL, planned_on TEXT NOT NULL, paid_on TEXT, note TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('approved', 'sent', 'settled', 'returned', 'failed', 'reversed')),
  is_posted INTEGER NOT NULL,
  is_single_signature INTEGER NOT NULL,
  received_minor INTEGER, returned_minor INTEGER, gap_kind TEXT,
  is_example INTEGER NOT NULL,
  ${kept},
  CHECK ((household_id IS NULL) <> (person_id IS NULL))
) STRICT;
CREATE INDEX disbursement_day ON disbursement (planned_on, id);
CREATE INDEX disbursement_household ON disbursement (household_id, planned_on);
CREATE INDEX disbursement_ground ON disbursement (ground_person_id, planned_on);
CREATE INDEX disbursement_unposted ON disbursement (account_id) WHERE is_posted = 0 AND status IN ('approved', 'sent');
CREATE TABLE settlement (
  id TEXT PRIMARY KEY,
  disbursement_id TEXT NOT NULL UNIQUE REFERENCES disbursement (id),
  on_day TEXT NOT NULL, received_minor INTEGER NOT NULL CHECK (received_minor >= 0), currency TEXT NOT NULL,
  signature_kind TEXT NOT NULL, confirmed_by TEXT NOT NULL,
  ${kept}
) STRICT;
CREATE TABLE remittance (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  on_day TEXT NOT NULL,
  fund_id TEXT NOT NULL REFERENCES fund (id), account_id TEXT NOT NULL REFERENCES treasury_account (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), currency TEXT NOT NULL, fee_minor INTEGER NOT NULL,
  accounted_minor INTEGER NOT NULL, refunded_minor INTEGER NOT NULL, note TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('posted', 'reversed')),
  is_example INTEGER NOT NULL,
  ${kept},
  CHECK (accounted_minor >= 0 AND refunded_minor >= 0 AND accounted_minor + refunded_minor <= amount_minor)
) STRICT;
CREATE TABLE remittance_line (
  id TEXT PRIMARY KEY,
  remittance_id TEXT NOT NULL REFERENCES remittance (id),
  on_day TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('accounted', 'refunded')),
  household_ref TEXT NOT NULL, ground TEXT, aid_type TEXT,
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), currency TEXT NOT NULL, note TEXT NOT NULL,
  ${kept}
) STRICT;

CREATE VIEW v_payment AS SELECT id, ref, household_id, person_id, beneficiary_label, fund_id, account_id, aid_type, ground, ground_person_id,
  amount_minor, currency, planned_on, paid_on, coalesce(paid_on, planned_on) AS on_day, status, is_posted, is_single_signature,
  amount_minor - coalesce(returned_minor, 0) AS kept_minor, received_minor FROM disbursement;
CREATE VIEW v_aid_request AS SELECT id, ref, household_id, person_id, beneficiary_label, requested_on, aid_type, amount_minor, currency, status FROM aid_request;
CREATE VIEW v_fund_month AS SELECT fund_id, account_code, currency, month, debit_minor, credit_minor FROM fund_month;
CREATE VIEW v_ledger AS SELECT on_day, fund_id, treasury_account_id, account_code, currency, debit_minor, credit_minor FROM ledger_entry;
CREATE VIEW v_fund AS SELECT id, ref, name, campaign_id FROM fund WHERE deleted_at IS NULL;
`
