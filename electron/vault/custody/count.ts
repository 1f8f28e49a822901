// How a term is counted (C11): from which day by which convention, less what was credited, by hand where that is known better.
import type { Parsed } from '../../../shared/contract/index.ts'
import type { PartialDate } from '../../../shared/partial-date.ts'
import { boundsOf } from '../../../shared/partial-date.ts'
import { fieldError } from '../../../shared/result.ts'
import { rowOf, update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { optionalDateColumns, partialDateOf } from '../database/dates.ts'
import { assertNotErased } from '../erasure/index.ts'
import { periodRows, standing } from './facts.ts'
import { isCustodial } from './liberty.ts'

type Counting = Pick<
  Parsed<'custody.countSentence'>,
  'countedFrom' | 'convention' | 'creditedDays' | 'gravity' | 'proceedingId'
>
type Sentence = Counting & { personId: string; on: PartialDate }

/** The first day of the uninterrupted custody in which somebody was sentenced. */
const arrestBefore = (ctx: Context, personId: string, decided: PartialDate): PartialDate | null => {
  const until = boundsOf(decided).max ?? ''
  const held = standing(periodRows(ctx, personId)).filter(({ start_min }) => (start_min ?? '') <= until)
  const last = held.at(-1)
  if (!last || !isCustodial(last.regime)) return null
  const broken = held.findLastIndex(
    (period, at) =>
      at < held.length - 1 &&
      (!isCustodial(period.regime) || period.end_reason === 'release' || period.end_reason === 'escape'),
  )
  const first = held[broken + 1]
  return first ? partialDateOf(first.start_text, first.start_qualifier) : null
}

/** The day a term runs from: the one given, else by its convention. */
const runsFrom = (ctx: Context, { countedFrom, convention, personId, on }: Sentence): PartialDate | null => {
  if (countedFrom) return countedFrom
  if (convention === 'from_verdict') return on
  return convention === 'from_arrest' ? arrestBefore(ctx, personId, on) : null
}

/** The columns of a sentence that say how it is counted. */
export const countingOf = (ctx: Context, sentence: Sentence) => ({
  ...optionalDateColumns('counted_from', runsFrom(ctx, sentence)),
  convention: sentence.convention,
  credited_days: sentence.creditedDays,
  gravity: sentence.gravity,
  proceeding_id: sentence.proceedingId && rowOf(ctx, 'proceeding', sentence.proceedingId).id,
})

export const countSentence = (
  ctx: Context,
  { id, version, expectedRelease, expectedReason, ...counting }: Parsed<'custody.countSentence'>,
) => {
  const row = rowOf(ctx, 'sentence', id)
  assertNotErased(ctx, 'person', row.person_id)
  if (expectedRelease && !expectedReason) throw fieldError('expectedReason', 'required')
  if (expectedRelease && row.decided_min && expectedRelease < row.decided_min)
    throw fieldError('expectedRelease', 'before_sentence', { sentence: row.decided_text })
  const on = partialDateOf(row.decided_text, row.decided_qualifier)
  return update(
    ctx,
    'sentence',
    id,
    {
      ...countingOf(ctx, { ...counting, personId: row.person_id, on }),
      expected_release: expectedRelease,
      expected_reason: expectedRelease ? expectedReason : '',
    },
    { version },
  )
}
