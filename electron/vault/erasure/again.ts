// A restore brings back what was erased since: it is erased once more, before the restored vault takes its place.
import { inOneCommand } from '../audit/operation.ts'
import type { Sqlite } from '../database/open.ts'
import type { Context } from '../context.ts'
import { eraseHousehold } from './household.ts'
import { erasePerson } from './person.ts'

const query = `select distinct entity_id as id from audit_log
  where action = 'erased' and entity in ('person', 'household')
  union select distinct subject_id from audit_log where subject_id not in (select subject_id from subject_key)`

/** Whom this vault has been told to forget. */
export const erasedSubjects = (db: Sqlite): string[] =>
  (db.prepare(query).all() as { id: string }[]).map(({ id }) => id)

/** Whoever was merged into somebody is erased with her. */
const keptAs = (ctx: Context, id: string): string =>
  (ctx.prepare('select merged_into from person where id = ?').pluck().get(id) as string | null | undefined) ??
  id

/** Erases them where they are not erased yet; one the vault does not know loses what the trail says of her. */
export const eraseAgain = (ctx: Context, subjects: readonly string[]): void => {
  for (const id of new Set(subjects.map((subject) => keptAs(ctx, subject)))) {
    const open = (table: 'person' | 'household') =>
      ctx.prepare(`select 1 from ${table} where id = ? and erased_at is null`).get(id) !== undefined
    inOneCommand(ctx, { channel: 'restore.perform', undoable: false }, () => {
      if (open('person')) erasePerson(ctx, id, '')
      else if (open('household')) eraseHousehold(ctx, id, '')
      else ctx.prepare('delete from subject_key where subject_id = ?').run(id)
    })
  }
}
