// Frozen. Files on records: what is said of each, and the sealed contents they share.

const kept = `created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT`
export const name = '0007-documents'
export const sql = `
CREATE TABLE document_content (
  sha256 TEXT PRIMARY KEY,
  file TEXT NOT NULL UNIQUE, key BLOB NOT NULL, size INTEGER NOT NULL CHECK (size > 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE document (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  owner TEXT NOT NULL, owner_id TEXT NOT NULL,
  name TEXT NOT NULL, kind TEXT NOT NULL, description TEXT NOT NULL,
  mime TEXT NOT NULL, sha256 TEXT NOT NULL,
  erased_at TEXT,
  ${kept}
) STRICT;
CREATE INDEX document_owner ON document (owner, owner_id, id);
CREATE INDEX document_sha256 ON document (sha256);
`
