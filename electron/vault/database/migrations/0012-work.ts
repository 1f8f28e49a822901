// Frozen. Notes on records, tasks people write, and whom they are for.
export const name = '0012-work'
const kept = `created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  row_version INTEGER NOT NULL, deleted_at TEXT`
export const sql = `
ALTER TABLE task ADD COLUMN details TEXT NOT NULL DEFAULT '';
ALTER TABLE task ADD COLUMN assignee_id TEXT REFERENCES app_user (id);

-- With a day to sort by: what has none comes last.
CREATE VIEW v_task_list AS SELECT t.id, t.row_version, t.kind, t.title, t.details, t.due_on, coalesce(t.due_on, '9999') AS due,
  t.entity, t.entity_id, t.assignee_id, coalesce(u.name, '') AS assignee, t.done_at
  FROM task t LEFT JOIN app_user u ON u.id = t.assignee_id WHERE t.deleted_at IS NULL;

CREATE INDEX task_due ON task (coalesce(due_on, '9999'), id) WHERE deleted_at IS NULL;
CREATE INDEX task_title ON task (title, id) WHERE deleted_at IS NULL;

CREATE TABLE note (
  id TEXT PRIMARY KEY,
  owner TEXT NOT NULL, owner_id TEXT NOT NULL,
  text TEXT NOT NULL,
  ${kept}
) STRICT;
CREATE INDEX note_owner ON note (owner_id, owner) WHERE deleted_at IS NULL;

DROP VIEW v_household;
CREATE VIEW v_household AS SELECT id, ref, CASE WHEN label <> '' THEN label ELSE ref END AS label,
  people_count, ground, ground_person_id, campaign_id, trusted_person, direct_contact_unsafe, care_asked_on, care_asked_because,
  is_example, deleted_at FROM household;
-- The computed end of the effective term, kept with the register so that a calendar finds it by its day.
ALTER TABLE person_register ADD COLUMN term_ends_on TEXT;
CREATE INDEX person_register_term ON person_register (term_ends_on) WHERE term_ends_on IS NOT NULL;
CREATE VIEW v_term_end AS SELECT person_id, term_ends_on AS ends_on FROM person_register
  WHERE archived = 0 AND term_ends_on IS NOT NULL AND status IN ('held_closed', 'held_open');
CREATE VIEW v_document AS SELECT id, ref, owner, owner_id, name, kind, created_at FROM document
  WHERE deleted_at IS NULL AND erased_at IS NULL;
CREATE VIEW v_inform_review AS SELECT id AS person_id, inform_review_on AS review_on FROM person
  WHERE inform_review_on IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX person_inform_review ON person (inform_review_on) WHERE inform_review_on IS NOT NULL;
CREATE INDEX household_care_asked ON household (care_asked_on) WHERE care_asked_on IS NOT NULL;
CREATE INDEX consent_guardian ON consent (given_by) WHERE given_by = 'guardian';
-- What a person's and a family's page ask for, whoever else is on record.
CREATE INDEX household_member_person ON household_member (person_id);
CREATE INDEX disbursement_person ON disbursement (person_id, planned_on) WHERE person_id IS NOT NULL;
CREATE INDEX aid_request_household ON aid_request (household_id, requested_on) WHERE household_id IS NOT NULL;
CREATE INDEX aid_request_person ON aid_request (person_id, requested_on) WHERE person_id IS NOT NULL;
CREATE VIEW v_consent AS SELECT id, person_id, household_id, given_by, given_on, withdrawn_on FROM consent WHERE deleted_at IS NULL;
`
