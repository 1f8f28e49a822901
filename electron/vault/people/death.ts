import { boundsOf, type PartialDate } from '../../../shared/partial-date.ts'
import { fieldError } from '../../../shared/result.ts'
import type { custodyLinks } from '../../../shared/vocabulary/index.ts'
import { rowOf, update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { optionalDateColumns } from '../database/dates.ts'
import { askWhoCares } from '../families/care.ts'

/** Records a death (C4), and whether it is linked to custody; never merged into "killed at the event". */
export const recordDeath = (
  ctx: Context,
  personId: string,
  on: PartialDate,
  custodyLink: (typeof custodyLinks)[number],
) => {
  const { birth_min } = rowOf(ctx, 'person', personId)
  const { max } = boundsOf(on)
  if (birth_min && max && max < birth_min) throw fieldError('on', 'before_birth')
  askWhoCares(ctx, [personId], 'death')
  return update(ctx, 'person', personId, { ...optionalDateColumns('death', on), custody_link: custodyLink })
}
