// Finding records under any spelling: one box (screen 2 of the design).
import { z } from 'zod'
import { id } from './common.ts'
import { query } from './define.ts'
import { personal, personName } from './personal.ts'

/** What is searched besides persons. */
export const searchGroups = [
  'households',
  'organisations',
  'letters',
  'payments',
  'donations',
  'notes',
  'documents',
] as const

const unless = { field: 'group', values: ['organisations'] }
/** One that was opened last: shown before anything is typed. */
export const recentRecord = z.object({
  group: z.enum(['people', 'households', 'organisations', 'letters']),
  id,
  ref: z.string(),
  label: personName(unless),
})
const text = z.string().max(200)

export const searchContract = {
  /** Persons under any spelling of any of their names, the best first; `matchedName` is the stored spelling that fits. */
  'search.people': query(
    'anyone',
    z.strictObject({ text, limit: z.int().min(1).max(50).default(10) }),
    z.object({
      items: z.array(
        z.object({
          personId: id,
          ref: z.string(),
          displayName: personName(),
          matchedName: personName(),
          /** From 0 to 1; 1 where every word is written as it is stored. */
          score: z.number(),
        }),
      ),
    }),
  ),
  /** The rest, at most six of each group. */
  'search.all': query(
    'anyone',
    z.strictObject({ text }),
    z.array(
      z.object({
        group: z.enum(searchGroups),
        id,
        ref: z.string(),
        label: personName(unless),
        /** What else tells it from others; of a note, the part of it that was meant. */
        detail: personal(z.string(), { as: 'dots', unless }),
        amount: z.object({ minor: z.int(), currency: z.string() }).nullable(),
        /** The record on whose page it stands. */
        at: z.object({ entity: z.string(), id }),
      }),
    ),
  ),
}
