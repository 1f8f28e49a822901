// The audit trail as a whole: who did what, and the code of an entry that is printed on paper.
import { z } from 'zod'
import { listInput, nothing, page } from './common.ts'
import { query } from './define.ts'
import { personal } from './personal.ts'
import { historyEntry } from './system.ts'

const readers = ['administrator', 'treasurer', 'auditor_read_only'] as const
/** How many days back a list of the trail may be narrowed to. */
export const auditSpans = ['1', '7', '30', '365'] as const

const trailRow = z.object({
  /** The number of the entry in the chain. */
  id: z.int(),
  at: z.string(),
  actor: z.string(),
  device: z.string(),
  action: z.string(),
  entity: z.string(),
  entityId: z.string(),
  /** What the record is called today; empty where it has neither name nor number. */
  record: personal(z.string()),
  reason: personal(z.string()),
})
const seq = z.int().min(1)

export const auditContract = {
  'audit.list': query(readers, listInput(['date'], ['actor', 'action', 'entity', 'days']), page(trailRow)),
  /** Who has ever changed anything, for the filter. */
  'audit.actors': query(readers, nothing, z.array(z.object({ id: z.string(), name: z.string() }))),
  /** One entry with what it changed, and its check code. */
  'audit.entry': query(
    readers,
    z.strictObject({ seq }),
    historyEntry.extend({
      device: z.string(),
      record: personal(z.string()),
      code: z.string(),
      /** Of the amounts among the changes. */
      currency: z.string().nullable(),
    }),
  ),
  /**
   * Whether a printed code belongs to this history: the entry stands, unchanged, and so does all before it.
   * `at` is the moment of the entry.
   */
  'audit.checkCode': query(
    readers,
    z.strictObject({ seq, code: z.string().trim().min(1, 'required').max(40) }),
    z.object({
      verdict: z.enum(['fits', 'other_code', 'no_such_entry', 'broken_before']),
      at: z.string().nullable(),
    }),
  ),
}
