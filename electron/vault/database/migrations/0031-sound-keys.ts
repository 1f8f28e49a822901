// Frozen. Words have keys for more ways of writing them. All that was made of the old ones is made anew: the index and the
// keys of texts when the vault is opened, pairs that may be one person by and by.
export const name = '0031-sound-keys'
export const sql = `
UPDATE search_doc SET keys = '';
UPDATE document_text SET keys = '';
INSERT INTO search_fts (search_fts) VALUES ('delete-all');
DELETE FROM search_near;
DELETE FROM search_use;
DELETE FROM search_key;
INSERT OR IGNORE INTO duplicate_due SELECT id FROM person WHERE deleted_at IS NULL AND erased_at IS NULL;
`
