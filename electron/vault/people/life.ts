// Birth and death against each other and against what is recorded in between.
import { boundsOf, type PartialDate } from '../../../shared/partial-date.ts'
import { fieldError } from '../../../shared/result.ts'
import { rowOf } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { optionalDateOf } from '../database/dates.ts'

/** The latest first day of anything dated that is recorded about her, and so not before her birth. */
const earliest = 'select min(day) from v_dated where person_id = ?'

/** Refuses a birth that certainly lies after the death, or after something that is recorded of the person. */
export const assertBornBefore = (ctx: Context, personId: string, birth: PartialDate | null): void => {
  const born = birth && boundsOf(birth).min
  if (!born) return
  const { death_max } = rowOf(ctx, 'person', personId)
  if (death_max && death_max < born) throw fieldError('birth', 'after_death')
  const first = ctx.prepare(earliest).pluck().get(personId) as string | null
  if (first && first < born) throw fieldError('birth', 'after_recorded', { day: first })
}

/** The same of a person as she stands. */
export const assertLife = (ctx: Context, personId: string): void => {
  const { birth_text, birth_qualifier } = rowOf(ctx, 'person', personId)
  assertBornBefore(ctx, personId, optionalDateOf(birth_text, birth_qualifier))
}
