// R3: before a file leaves, its final text is searched for whoever it may not name.
import { z } from 'zod'
import { id, reason } from './common.ts'
import { command, query, workers } from './define.ts'
import { personal } from './personal.ts'

/** A part of a file as a reader finds it: a page, its metadata, its name. */
export const fileText = z.strictObject({
  where: z.enum(['page', 'metadata', 'file_name', 'text']),
  number: z.int().min(0).max(100_000),
  text: z.string().max(5_000_000),
})
export type FileText = z.output<typeof fileText>

const checked = z.strictObject({ runId: id, texts: z.array(fileText).max(10_000) })

export const leakHit = z.object({
  subject: z.enum(['person', 'household', 'account']),
  subjectId: id,
  label: personal(z.string()),
  kind: z.enum(['name', 'number']),
  where: fileText.shape.where,
  number: z.int(),
  /** The words around it, in plain Latin letters. */
  context: personal(z.string()),
})
export type LeakHit = z.output<typeof leakHit>

export const leaksContract = {
  /** What a report says that its level may not say; at most a hundred. Empty lets it go. */
  'leaks.check': query('anyone', checked, z.array(leakHit)),
  /** A second person says that these words, where they stand, are no leak: with her own passphrase and a reason. */
  'leaks.release': command(
    workers,
    z.strictObject({
      subjectId: id,
      context: z.string().min(1).max(500),
      reason,
      signerId: id,
      passphrase: z.string().min(1, 'required').max(1000, 'too_long'),
    }),
    z.null(),
  ),
}
