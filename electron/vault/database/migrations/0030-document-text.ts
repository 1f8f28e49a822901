// Frozen. What files say, read by the window when they are added: a file is found by it. Its keys are made once. It is there
// before its record, which is indexed as it is created.
export const name = '0030-document-text'
export const sql = `
CREATE TABLE document_text (
  document_id TEXT PRIMARY KEY REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL, keys TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE VIEW v_document_text AS SELECT document_id, text FROM document_text;
`
