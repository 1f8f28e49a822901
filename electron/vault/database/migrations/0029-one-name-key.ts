// Frozen. Names are found by the search index alone; the key each of them carried besides was read by nobody any more.
export const name = '0029-one-name-key'
export const sql = `
DROP INDEX person_name_key;
ALTER TABLE person_name DROP COLUMN search_key;
`
