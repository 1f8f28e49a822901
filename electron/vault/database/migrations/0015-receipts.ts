// Frozen. What a donor is given for her gifts: receipts, numbered without a gap for each fund and year (F7).
export const name = '0015-receipts'
const kept = `created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT`
export const sql = `
-- The sentence on tax relief prints only where the exemption is recorded.
ALTER TABLE fund ADD COLUMN tax_exemption TEXT NOT NULL DEFAULT '';

CREATE TABLE receipt (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  fund_id TEXT NOT NULL REFERENCES fund (id),
  -- Which of the funds that issue, for the number; the same for all receipts of a fund.
  series INTEGER NOT NULL CHECK (series > 0), year TEXT NOT NULL, number INTEGER NOT NULL CHECK (number > 0),
  issued_on TEXT NOT NULL,
  donor_organisation_id TEXT REFERENCES organisation (id), donor_person_id TEXT REFERENCES person (id), donor_label TEXT NOT NULL,
  language TEXT NOT NULL,
  -- Of a year or another period; null for one gift.
  period_from TEXT, period_to TEXT,
  status TEXT NOT NULL CHECK (status IN ('issued', 'replaced', 'withdrawn')), ended_because TEXT NOT NULL,
  replaces_id TEXT UNIQUE REFERENCES receipt (id),
  -- How often it was saved or printed: the first is the original, every other a duplicate.
  copies INTEGER NOT NULL CHECK (copies >= 0),
  is_example INTEGER NOT NULL,
  ${kept},
  CHECK ((donor_organisation_id IS NULL) <> (donor_person_id IS NULL)),
  CHECK ((period_from IS NULL) = (period_to IS NULL)),
  UNIQUE (series, year, number)
) STRICT;
CREATE INDEX receipt_day ON receipt (issued_on, id);
CREATE INDEX receipt_fund ON receipt (fund_id, year);
CREATE INDEX receipt_by_organisation ON receipt (donor_organisation_id, issued_on) WHERE donor_organisation_id IS NOT NULL;
CREATE INDEX receipt_by_person ON receipt (donor_person_id, issued_on) WHERE donor_person_id IS NOT NULL;
CREATE TRIGGER receipt_kept BEFORE DELETE ON receipt BEGIN SELECT RAISE(ABORT, 'numbers of receipts are never free again'); END;
CREATE TRIGGER receipt_number_stands BEFORE UPDATE ON receipt WHEN
  NEW.ref <> OLD.ref OR NEW.fund_id <> OLD.fund_id OR NEW.series <> OLD.series OR NEW.year <> OLD.year OR NEW.number <> OLD.number
  OR NEW.deleted_at IS NOT NULL OR (OLD.status <> 'issued' AND NEW.status <> OLD.status)
  BEGIN SELECT RAISE(ABORT, 'a receipt keeps its number and its end'); END;

-- The language a donor speaks, for what is written to her.
CREATE VIEW v_donor_language AS SELECT id, language FROM person WHERE language <> '' AND erased_at IS NULL
  UNION ALL SELECT o.id, l.value FROM organisation o, json_each(o.languages) l WHERE l.key = 0;

CREATE TABLE receipt_gift (
  id TEXT PRIMARY KEY,
  receipt_id TEXT NOT NULL REFERENCES receipt (id),
  donation_id TEXT NOT NULL REFERENCES donation (id),
  is_valid INTEGER NOT NULL CHECK (is_valid IN (0, 1)),
  ${kept}
) STRICT;
CREATE INDEX receipt_gift_of ON receipt_gift (receipt_id);
-- F7: a gift stands on one valid receipt at most, whatever the program does.
CREATE UNIQUE INDEX receipt_gift_once ON receipt_gift (donation_id) WHERE is_valid = 1;
CREATE TRIGGER receipt_gift_kept BEFORE DELETE ON receipt_gift BEGIN SELECT RAISE(ABORT, 'a receipt keeps its gifts'); END;
`
