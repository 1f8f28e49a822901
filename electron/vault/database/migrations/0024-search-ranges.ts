// Frozen. Which record has which key, so that a search goes from the rarest word to its records; and for each kind of record
// a range of numbers. The index is empty after this, and is made anew when the vault is opened.
export const name = '0024-search-ranges'
export const sql = `
PRAGMA defer_foreign_keys = ON;
UPDATE search_doc SET keys = '', doc = doc + 134217728 * CASE entity
  WHEN 'people' THEN 1 WHEN 'households' THEN 2 WHEN 'organisations' THEN 3 WHEN 'letters' THEN 4 ELSE 5 END;
UPDATE person_register SET doc = doc + 134217728;
UPDATE person_listed SET doc = doc + 134217728;
UPDATE document_register SET doc = doc + 5 * 134217728;
INSERT INTO search_fts (search_fts) VALUES ('delete-all');
DROP TABLE search_near;
DELETE FROM search_key;
CREATE TABLE search_near (shorter TEXT NOT NULL, key_id INTEGER NOT NULL, PRIMARY KEY (shorter, key_id)) STRICT, WITHOUT ROWID;
CREATE TABLE search_use (key_id INTEGER NOT NULL, doc INTEGER NOT NULL, PRIMARY KEY (key_id, doc)) STRICT, WITHOUT ROWID;
INSERT INTO search_doc (doc, entity, entity_id, ref, label, detail, archived)
  SELECT 6 * 134217728 + row_number() OVER (ORDER BY id), 'payments', id, ref, '', '', 0 FROM disbursement;
INSERT INTO search_doc (doc, entity, entity_id, ref, label, detail, archived)
  SELECT 7 * 134217728 + row_number() OVER (ORDER BY id), 'donations', id, ref, '', '', 0 FROM donation;
INSERT INTO search_doc (doc, entity, entity_id, ref, label, detail, archived)
  SELECT 8 * 134217728 + row_number() OVER (ORDER BY id), 'notes', id, '', '', '', 0 FROM note;
CREATE VIEW v_note AS SELECT id, owner, owner_id, text FROM note WHERE deleted_at IS NULL;
`
