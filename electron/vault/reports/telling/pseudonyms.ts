// Numbers that stand for names: drawn, not counted, so that they tell no order; kept, so that "Worker 07" stays the same
// in one campaign for one audience.
import { randomInt } from 'node:crypto'
import { AppError } from '../../../../shared/result.ts'
import { create } from '../../audit/change.ts'
import { all, first } from '../../database/run.ts'
import type { Telling } from './index.ts'

export type Subject = 'person' | 'household'

const drawn = ({ ctx, campaignId, audience }: Telling, subject: Subject) =>
  ctx.db
    .selectFrom('pseudonym')
    .select('number')
    .where('campaign_id', '=', campaignId)
    .where('audience', '=', audience)
    .where('subject', '=', subject)

/** Of twice as many numbers as are taken, with as many digits as that needs, two at least. */
const free = (taken: ReadonlySet<number>): number => {
  const size = Math.max(99, 10 ** String(taken.size * 2).length - 1)
  for (;;) {
    const number = randomInt(1, size + 1)
    if (!taken.has(number)) return number
  }
}

/**
 * The number of one person or family, drawn at first need. A question cannot draw: a run made before the record is then
 * out of date, and is to be made again.
 */
export const pseudonymOf = (telling: Telling, subject: Subject, subjectId: string): number => {
  const known = drawn(telling, subject)
  const own = first(telling.ctx, known.where('subject_id', '=', subjectId))
  if (own) return own.number
  if (telling.ctx.operation === null) throw new AppError({ code: 'conflict' })
  const number = free(new Set(all(telling.ctx, known).map((row) => row.number)))
  create(telling.ctx, 'pseudonym', {
    campaign_id: telling.campaignId,
    audience: telling.audience,
    subject,
    subject_id: subjectId,
    number,
  })
  return number
}

/** Two digits at least: 07. */
export const printedNumber = (number: number): string => String(number).padStart(2, '0')
