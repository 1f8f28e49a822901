// What erasing takes from the trail and from the pages of the database, besides the records themselves.
import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { isKeptTable, type KeptTable, updateCells } from '../audit/change.ts'
import { type Cells, type LogRow, openPayload } from '../audit/log.ts'
import { asidesOf } from '../backup/swap.ts'
import type { Context } from '../context.ts'
import { hasTable } from '../backup/compare.ts'
import type { DraftTable } from '../database/schema/foundation.ts'
import { inJson, type Redact } from './mentions.ts'
import { redactorIn, textColumns } from './texts.ts'

/** Changes a row without saying what it was, and makes what its history said so far unreadable. */
export const blank = (ctx: Context, table: KeptTable, id: string, cells: Cells, reason = ''): void => {
  updateCells(ctx, table, id, cells, { action: 'erased', blind: true, reason })
  ctx
    .prepare(
      `delete from entry_salt where seq in
       (select seq from audit_log where entity = ? and entity_id = ? and action <> 'erased')`,
    )
    .run(table, id)
}

const mayHoldName = (entity: string, column: string): boolean =>
  !isKeptTable(entity) || textColumns[entity].some((each) => each === column)

/** Entries of other records that mention the person can no longer be read; theirs that do not still can. */
export const forgetEntries = (ctx: Context, redact: Redact, isLinked: (id: string) => boolean): void => {
  const next = ctx.sqlite.prepare<[number], LogRow>(
    'select * from audit_log where seq > ? and seq in (select seq from entry_salt) order by seq limit 2000',
  )
  const forget = ctx.prepare('delete from entry_salt where seq = ?')
  const read = (row: LogRow): void => {
    const payload = openPayload(ctx, row)
    if (!payload) return
    const cells = [payload.before, payload.after].flatMap((each) => Object.entries(each ?? {}))
    const written = cells.flatMap(([column, value]) => (typeof value === 'string' ? [{ column, value }] : []))
    const texts = written.filter(({ column }) => mayHoldName(row.entity, column))
    const linked = isLinked(row.entity_id) || written.some(({ value }) => isLinked(value))
    const isNamed = (text: string, by: Redact) => by(text, linked) !== text.normalize('NFC')
    const inCells = () =>
      texts.some(({ column, value }) => isNamed(value, redactorIn(row.entity, column, redact)))
    if (isNamed(payload.reason, redact) || inCells()) forget.run(row.seq)
  }
  // A part at a time: a long trail does not fit into memory.
  for (let rows = next.all(0); rows.length > 0; rows = next.all(rows.at(-1)?.seq ?? 0)) rows.forEach(read)
}

/** Unfinished text about the person goes; in other drafts, as in the list of what was opened last, her names go. */
export const forgetDrafts = (ctx: Context, id: string, redact: Redact): void => {
  ctx
    .prepare("delete from draft where record = ? or (screen <> 'recents' and instr(value, ?) > 0)")
    .run(id, id)
  const rows = ctx.prepare('select user_id, screen, record, value from draft').all() as DraftTable[]
  for (const draft of rows) {
    const value = inJson(redact)(draft.value, draft.value.includes(id))
    if (value === draft.value) continue
    ctx
      .prepare(
        'update draft set value = @value where user_id = @user_id and screen = @screen and record = @record',
      )
      .run({ ...draft, value })
  }
}

/**
 * Deleted words stay in the search index until it is merged, and samples of indexed columns in the planner's figures;
 * then the log is emptied into the database. What a restore has set aside still holds the names, and goes.
 */
export const forgetOnDisk = (ctx: Context): void => {
  ctx.sqlite.exec("insert into search_fts (search_fts) values ('optimize')")
  if (hasTable(ctx.sqlite, 'sqlite_stat4')) ctx.sqlite.exec('delete from sqlite_stat4')
  ctx.operation?.afterwards.push(() => {
    ctx.sqlite.pragma('wal_checkpoint(TRUNCATE)')
    for (const { directory } of asidesOf(dirname(ctx.sqlite.name)))
      rmSync(directory, { recursive: true, force: true })
  })
}
