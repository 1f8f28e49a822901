// Frozen. Who uses the vault, the audit trail with its keys, settings, drafts, sources, tasks, search.
export const name = '0001-foundation'
export const sql = `
CREATE TABLE vault_meta (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  vault_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('office', 'demo')),
  epoch INTEGER NOT NULL,
  header_rev INTEGER NOT NULL,
  device_letter TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE TABLE vault_key (name TEXT PRIMARY KEY, key BLOB NOT NULL CHECK (length(key) = 32)) STRICT;
CREATE TABLE app_user (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  roles TEXT NOT NULL CHECK (json_valid(roles)),
  slot_id TEXT NOT NULL,
  self_person_id TEXT REFERENCES person (id),
  status TEXT NOT NULL CHECK (status IN ('active', 'disabled', 'removed')),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE audit_log (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  device TEXT NOT NULL,
  session TEXT NOT NULL,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  action TEXT NOT NULL,
  subject_id TEXT,
  payload BLOB,
  prev_hash BLOB NOT NULL CHECK (length(prev_hash) = 32),
  hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX audit_log_entity ON audit_log (entity, entity_id, seq);
CREATE TABLE subject_key (subject_id TEXT PRIMARY KEY, key BLOB NOT NULL) STRICT;
-- Without its salt an entry cannot be read, and the chain still holds: one entry is forgotten where a whole subject is not.
CREATE TABLE entry_salt (seq INTEGER PRIMARY KEY, salt BLOB NOT NULL) STRICT;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit_log
  BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit_log
  BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END;
CREATE TRIGGER audit_chain BEFORE INSERT ON audit_log WHEN
  NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit_log) OR
  NEW.prev_hash IS NOT coalesce((SELECT hash FROM audit_log ORDER BY seq DESC LIMIT 1), zeroblob(32))
  BEGIN SELECT RAISE(ABORT, 'audit chain broken'); END;

CREATE TABLE ref_counter (
  prefix TEXT NOT NULL, year INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (prefix, year)
) STRICT, WITHOUT ROWID;
CREATE TABLE setting (
  id TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value)),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;
CREATE TABLE draft (
  user_id TEXT NOT NULL REFERENCES app_user (id),
  screen TEXT NOT NULL,
  record TEXT NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value)),
  saved_at TEXT NOT NULL,
  PRIMARY KEY (user_id, screen, record)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  author TEXT NOT NULL,
  date_text TEXT, date_qualifier TEXT, date_min TEXT, date_max TEXT,
  url TEXT NOT NULL,
  reliability TEXT NOT NULL,
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;
CREATE TABLE task (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  due_on TEXT,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  done_at TEXT,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT
) STRICT;
CREATE INDEX task_open ON task (due_on, id) WHERE done_at IS NULL AND deleted_at IS NULL;
CREATE INDEX task_entity ON task (entity, entity_id);

-- One document a record; the words are keys that sound alike in every script (shared/names).
CREATE TABLE search_doc (
  doc INTEGER PRIMARY KEY,
  entity TEXT NOT NULL, entity_id TEXT NOT NULL,
  ref TEXT NOT NULL, label TEXT NOT NULL, detail TEXT NOT NULL, archived INTEGER NOT NULL,
  UNIQUE (entity, entity_id)
) STRICT;
CREATE VIRTUAL TABLE search_fts USING fts5 (keys, content = '', contentless_delete = 1, detail = 'none', prefix = '1 2 3');
INSERT INTO search_fts (search_fts, rank) VALUES ('secure-delete', 1);

CREATE VIEW v_task AS SELECT id, kind, title, due_on, entity, entity_id FROM task WHERE done_at IS NULL AND deleted_at IS NULL;
CREATE VIEW v_source AS SELECT id, kind, title, author, date_text, date_qualifier, url, confidential,
  (confidential = 0 AND kind IN ('press', 'ngo', 'union', 'court_record', 'official')) AS is_published FROM source;
`
