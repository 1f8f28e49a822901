// Health and treatment in custody: restricted, and that they were read is written down.
import type { Happening } from '../../../shared/contract/happening.ts'
import type { Output } from '../../../shared/contract/index.ts'
import { create } from '../audit/change.ts'
import { recordReading } from '../audit/reading.ts'
import type { Context } from '../context.ts'
import { dateColumns, partialDateOf } from '../database/dates.ts'
import { all } from '../database/run.ts'
import { sourceIdOf } from '../sources/index.ts'

export const noteCondition = (ctx: Context, entry: Extract<Happening, { what: 'ill' }>) =>
  create(ctx, 'condition_note', {
    person_id: entry.personId,
    ...dateColumns('date', entry.on),
    kind: entry.kind,
    text: [entry.text, entry.note].filter(Boolean).join('\n'),
    medical: entry.medical,
    source_id: sourceIdOf(ctx, entry.source),
  })

/** Newest first. */
export const conditionNotes = (ctx: Context, personId: string): Output<'conditionNotes.list'> => {
  const rows = all(
    ctx,
    ctx.db
      .selectFrom('condition_note as n')
      .leftJoin('v_source as s', 's.id', 'n.source_id')
      .selectAll('n')
      .select('s.title')
      .where('n.person_id', '=', personId)
      .where('n.deleted_at', 'is', null)
      .orderBy('n.date_min', 'desc')
      .orderBy('n.id', 'desc'),
  )
  if (rows.length > 0) recordReading(ctx, 'person', personId, personId)
  return rows.map((row) => ({
    id: row.id,
    version: row.row_version,
    date: partialDateOf(row.date_text, row.date_qualifier),
    kind: row.kind,
    text: row.text,
    medical: row.medical,
    source: row.source_id && row.title !== null ? { id: row.source_id, title: row.title } : null,
  }))
}
