// One change of many records: the same for every register, in parts that each are one command and undone as one.
import { z } from 'zod'
import { id, version } from './common.ts'
import { personName } from './personal.ts'

/** Rows of one command; undo reads the entries of a command back, so there are not many. */
export const bulkRows = 100
/** Rows that can be chosen at once. */
export const bulkLimit = 5000
/** From here on a backup is made first. */
export const bulkBackupOver = 20

/** One change for many rows, each as the version it was chosen at. */
export const bulk = <Change extends z.ZodType>(change: Change) =>
  z.strictObject({ rows: z.array(z.strictObject({ id, version })).min(1).max(bulkRows), change })

/** How many rows the command changed, which it left as they were, and what takes the whole command back. */
export const bulkDone = z.object({
  changed: z.int(),
  /** Changed by somebody else since they were chosen, erased, or merged into another. */
  skipped: z.array(z.object({ id, ref: z.string(), label: personName() })),
  undo: z.int().nullable(),
})
export type BulkDone = z.infer<typeof bulkDone>

/** What every register can do with many of its records. */
export const bulkArchive = z.strictObject({ do: z.literal('archive') })
export const bulkRestore = z.strictObject({ do: z.literal('restore') })
