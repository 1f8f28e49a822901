import type { z } from 'zod'
import { office } from '../../../shared/contract/system.ts'
import { create, update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { first } from '../database/run.ts'

export type Office = z.output<typeof office>
const key = 'office'

/** What the office answered in its first hour; null before. */
export const officeOf = (ctx: Context): Office | null => {
  const row = first(ctx, ctx.db.selectFrom('setting').select('value').where('id', '=', key))
  return row ? office.parse(JSON.parse(row.value)) : null
}

export const saveOffice = (ctx: Context, value: Office) => {
  const json = JSON.stringify(value)
  return officeOf(ctx)
    ? update(ctx, 'setting', key, { value: json })
    : create(ctx, 'setting', { id: key, value: json })
}
