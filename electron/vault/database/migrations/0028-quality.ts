// Frozen. What is not right yet among the records: kept beside them, and whose findings are still to be looked for.
export const name = '0028-quality'

/** Records of a subject that say no source; only those that stand. */
const unsourced = (table: string, subject: string, column: string, date: string, and: string) =>
  `SELECT '${table}' AS record, id AS record_id, '${subject}' AS subject, ${column} AS subject_id,
  ${date}_text AS on_text, ${date}_qualifier AS on_qualifier, coalesce(${date}_min, ${date}_max, '') AS sort_day
  FROM ${table} WHERE source_id IS NULL AND deleted_at IS NULL ${and}`
const undated = (table: string, subject: string, column: string, day: string, and: string) =>
  `SELECT '${table}', id, '${subject}', ${column}, ${day}, CASE WHEN ${day} IS NULL THEN NULL ELSE 'exact' END, coalesce(${day}, '')
  FROM ${table} AS t WHERE source_id IS NULL AND deleted_at IS NULL ${and}`
const stands = 'AND voided_at IS NULL'
const facts = ['custody_period', 'sentence', 'release_event', 'harm', 'employment_harm', 'person_state']
const told = ['detained_worker', 'defendant', 'killed', 'wounded', 'dismissed', 'locked_out']
  .map((role) => `'${role}'`)
  .join(', ')
const nothingElse = facts
  .map((table) => `AND NOT EXISTS (SELECT 1 FROM ${table} WHERE person_id = t.id AND deleted_at IS NULL)`)
  .join(' ')

export const sql = `
CREATE TABLE quality_finding (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL, subject TEXT NOT NULL, subject_id TEXT NOT NULL, ref TEXT NOT NULL,
  record TEXT NOT NULL, record_id TEXT NOT NULL, other_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  on_text TEXT, on_qualifier TEXT, until_text TEXT, until_qualifier TEXT,
  sort_day TEXT NOT NULL,
  -- It is a finding from this day on; '' from the beginning.
  due_day TEXT NOT NULL,
  claimed INTEGER, recorded INTEGER,
  UNIQUE (kind, record_id, other_id)
) STRICT;
CREATE INDEX quality_finding_subject ON quality_finding (subject_id);
CREATE INDEX quality_finding_due ON quality_finding (kind, due_day);
CREATE INDEX quality_finding_ref ON quality_finding (ref, id);
CREATE INDEX quality_finding_day ON quality_finding (sort_day, id);
CREATE INDEX quality_finding_kind_ref ON quality_finding (kind, ref, id);
CREATE INDEX quality_finding_kind_day ON quality_finding (kind, sort_day, id);
CREATE TABLE quality_due (
  subject TEXT NOT NULL, subject_id TEXT NOT NULL, PRIMARY KEY (subject, subject_id)
) STRICT, WITHOUT ROWID;
CREATE VIEW v_quality_subject AS
  SELECT 'person' AS subject, id, ref FROM person WHERE deleted_at IS NULL AND erased_at IS NULL
  UNION ALL SELECT 'household', id, ref FROM household WHERE deleted_at IS NULL AND erased_at IS NULL
  UNION ALL SELECT 'proceeding', id, ref FROM proceeding WHERE deleted_at IS NULL
  UNION ALL SELECT 'campaign', id, ref FROM campaign WHERE deleted_at IS NULL;
INSERT INTO quality_due SELECT subject, id FROM v_quality_subject;
CREATE INDEX figure_claim_source ON figure_claim (source_id);
CREATE INDEX bank_statement_line_open ON bank_statement_line (id) WHERE open_minor <> 0 AND deleted_at IS NULL;
CREATE VIEW v_unsourced AS
  ${unsourced('custody_period', 'person', 'person_id', 'start', `${stands} AND is_derived = 0`)}
  UNION ALL ${unsourced('sentence', 'person', 'person_id', 'decided', stands)}
  UNION ALL ${unsourced('release_event', 'person', 'person_id', 'date', '')}
  UNION ALL ${unsourced('harm', 'person', 'person_id', 'on', '')}
  UNION ALL ${unsourced('employment_harm', 'person', 'person_id', 'on', '')}
  UNION ALL ${unsourced('person_state', 'person', 'person_id', 'from', '')}
  UNION ALL ${unsourced('condition_note', 'person', 'person_id', 'date', '')}
  -- Somebody told to have been held or harmed, and no fact of it: then her own source is all that could say so.
  UNION ALL ${undated('person', 'person', 'id', 'NULL', `AND erased_at IS NULL AND EXISTS (SELECT 1 FROM json_each(t.roles) WHERE value IN (${told})) ${nothingElse}`)}
  UNION ALL ${unsourced('proceeding', 'proceeding', 'id', 'start', '')}
  UNION ALL ${unsourced('hearing', 'proceeding', 'proceeding_id', 'date', "AND outcome <> ''")}
  UNION ALL ${unsourced('event', 'campaign', 'campaign_id', 'start', '')}
  UNION ALL ${unsourced('result', 'campaign', 'campaign_id', 'on', '')}
  UNION ALL ${unsourced('authority_signal', 'campaign', 'campaign_id', 'on', '')}
  UNION ALL ${undated('demand', 'campaign', 'campaign_id', 'state_on', "AND state <> 'open'")};
-- P2: on what somebody's data are kept, as far as the record says it.
CREATE VIEW v_kept_on AS SELECT id AS person_id, storage_basis, public_source_id, birth_max FROM person;
CREATE VIEW v_duplicate_open AS SELECT id FROM duplicate_pair WHERE status = 'open';
CREATE VIEW v_duplicate_due AS SELECT person_id FROM duplicate_due;
-- How much of each account is not matched: nothing of what the bank wrote beside it.
CREATE VIEW v_bank_open AS SELECT l.id, a.name AS account, l.currency, l.open_minor, l.on_day
  FROM bank_statement_line l JOIN treasury_account a ON a.id = l.account_id
  WHERE l.open_minor <> 0 AND l.deleted_at IS NULL;
CREATE VIEW v_figure_metric AS SELECT id, metric FROM figure_claim;
`
