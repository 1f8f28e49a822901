// Frozen. The keys by which records are found, how often each is in use, and every key with one sign left out: words that
// were misspelt meet there.
export const name = '0023-search-keys'
export const sql = `
ALTER TABLE search_doc ADD COLUMN keys TEXT NOT NULL DEFAULT '';
CREATE TABLE search_key (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE, skeleton TEXT NOT NULL, uses INTEGER NOT NULL
) STRICT;
CREATE INDEX search_key_skeleton ON search_key (skeleton, key);
CREATE TABLE search_near (
  shorter TEXT NOT NULL, key_id INTEGER NOT NULL REFERENCES search_key (id),
  PRIMARY KEY (shorter, key_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX search_near_key ON search_near (key_id);
CREATE INDEX search_doc_stale ON search_doc (entity) WHERE keys = '';
`
