// What the record behind an entry is called: by its search document, by its own name, or by whom it belongs to.
import type { Context } from '../context.ts'
import { isKeptTable } from './change.ts'

const named = ['ref', 'name', 'title', 'beneficiary_label'] as const
const owners = ['person_id', 'household_id', 'organisation_id', 'letter_id'] as const

const documentLabel = (ctx: Context, id: unknown): string => {
  const found = ctx.prepare('select label, ref from search_doc where entity_id = ?').get(id) as
    { label: string; ref: string } | undefined
  return found ? found.label || found.ref : ''
}

/** Empty where the record has neither name nor number. */
export const recordLabel = (ctx: Context, entity: string, id: string): string => {
  const document = documentLabel(ctx, id)
  if (document || !isKeptTable(entity)) return document
  const row = ctx.prepare(`select * from ${entity} where id = ?`).get(id) as
    Record<string, unknown> | undefined
  if (!row) return ''
  const own = named.map((column) => row[column]).find((value) => typeof value === 'string' && value !== '')
  if (typeof own === 'string') return own
  return owners.map((column) => documentLabel(ctx, row[column])).find(Boolean) ?? ''
}
