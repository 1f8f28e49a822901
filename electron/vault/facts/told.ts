// What every fact about a person carries: where it comes from, a note, and dates that lie within her life.
import { boundsOf, type PartialDate } from '../../../shared/partial-date.ts'
import { fieldError } from '../../../shared/result.ts'
import { rowOf } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { shownSource } from '../sources/index.ts'

type Told = { source_id: string | null; note: string }
type Row = Told & { id: string; row_version: number; updated_at: string }

/** The part of an answer that is the same for every fact. */
export const toldOf = (ctx: Context, row: Row) => ({
  id: row.id,
  version: row.row_version,
  source: shownSource(ctx, row.source_id),
  note: row.note,
  recordedAt: row.updated_at,
})

/** Refuses a date that certainly lies before the birth or after the death of the person, beside its field. */
export const assertWithinLife = (ctx: Context, personId: string, field: string, date: PartialDate): void => {
  const { birth_min, death_max } = rowOf(ctx, 'person', personId)
  const { min, max } = boundsOf(date)
  if (birth_min && max && max < birth_min) throw fieldError(field, 'before_birth')
  if (death_max && min && min > death_max) throw fieldError(field, 'after_death')
}

/** Refuses an end that certainly lies before its beginning. */
export const assertInOrder = (field: string, from: PartialDate | null, until: PartialDate | null): void => {
  const [began, ended] = [from && boundsOf(from).min, until && boundsOf(until).max]
  if (began && ended && ended < began) throw fieldError(field, 'before_start')
}
