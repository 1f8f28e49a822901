// Frozen. Which bundles were made and read back, and where they went.
export const name = '0006-backups'
export const sql = `
CREATE TABLE backup (
  id TEXT PRIMARY KEY,
  made_at TEXT NOT NULL,
  reason TEXT NOT NULL,
  place TEXT NOT NULL CHECK (place IN ('local', 'folder', 'away')),
  file_name TEXT NOT NULL,
  size INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  audit_seq INTEGER NOT NULL,
  verified_at TEXT NOT NULL
) STRICT;
CREATE INDEX backup_made ON backup (made_at);
`
