import type { Part } from '../../../../shared/contract/report-blocks.ts'
import type { PartialDate } from '../../../../shared/partial-date.ts'
import { partial, said } from '../blocks.ts'
import { leaveOut, staysInside, type Telling } from './index.ts'

/** The date inside; ten years of age for a partner; nothing in public. */
export const birthTold = (telling: Telling, birth: PartialDate | null): Part => {
  if (birth === null || staysInside(telling)) return birth && partial(birth)
  leaveOut(telling, 'birth', 'level')
  if (telling.level === 'public') return null
  const age = Number(telling.on.slice(0, 4)) - Number(birth.text.slice(0, 4))
  const from = Math.floor(age / 10) * 10
  return said('ageBand', { from: String(from), to: String(from + 9) })
}
