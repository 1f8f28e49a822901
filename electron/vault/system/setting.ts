// What the office has settled, by name, as JSON.
import { create, update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { first } from '../database/run.ts'

/** undefined where it was never settled. */
export const settingOf = (ctx: Context, id: string): unknown => {
  const row = first(ctx, ctx.db.selectFrom('setting').select('value').where('id', '=', id))
  return row && JSON.parse(row.value)
}

/** Answers the row as stored. */
export const keepSetting = (ctx: Context, id: string, settled: unknown) => {
  const value = JSON.stringify(settled)
  return settingOf(ctx, id) === undefined
    ? create(ctx, 'setting', { id, value })
    : update(ctx, 'setting', id, { value })
}
