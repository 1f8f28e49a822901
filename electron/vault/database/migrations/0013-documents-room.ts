// Frozen. Every file as the room of documents wants it, what the record it hangs on is called, and whom a search counts.
export const name = '0013-documents-room'
export const sql = `
CREATE TABLE document_register (
  doc INTEGER PRIMARY KEY REFERENCES search_doc (doc),
  document_id TEXT NOT NULL UNIQUE REFERENCES document (id),
  archived INTEGER NOT NULL, added_at TEXT NOT NULL, sort_name TEXT NOT NULL, size INTEGER NOT NULL,
  kind TEXT NOT NULL, owner TEXT NOT NULL, type TEXT NOT NULL
) STRICT;
CREATE INDEX document_register_added ON document_register (archived, added_at, document_id);
CREATE INDEX document_register_name ON document_register (archived, sort_name, document_id);
CREATE INDEX document_register_size ON document_register (archived, size, document_id);

-- Persons who are not archived, in rows so narrow that counting many of them is cheap.
CREATE TABLE person_listed (doc INTEGER PRIMARY KEY REFERENCES search_doc (doc)) STRICT;
INSERT INTO person_listed SELECT doc FROM person_register WHERE archived = 0;

CREATE VIEW v_document_owner AS
  SELECT 'person' AS owner, id, ref, CASE WHEN name_latin <> '' THEN name_latin ELSE name_cyrillic END AS label FROM person
  UNION ALL SELECT 'household', id, ref, CASE WHEN label <> '' THEN label ELSE ref END FROM household
  UNION ALL SELECT 'organisation', id, ref, CASE WHEN short_name <> '' THEN short_name ELSE name END FROM organisation
  UNION ALL SELECT 'letter', id, ref, subject FROM letter
  UNION ALL SELECT 'action', id, ref, title FROM action
  UNION ALL SELECT 'aid_request', id, ref, beneficiary_label FROM aid_request
  UNION ALL SELECT 'disbursement', id, ref, beneficiary_label FROM disbursement;
`
