// Any list as a file: read page by page, searched where it leaves the office (R3), written, and only then recorded.
import { z } from 'zod'
import { id, sha256 } from './common.ts'
import { command, query, workers } from './define.ts'
import { fileText, leakHit } from './leaks.ts'

export const listFormats = ['csv', 'xlsx'] as const
export type ListFormat = (typeof listFormats)[number]

/** A column of the file: a field of the rows, with its words, or the field its currency stands in. */
export const listColumn = z.strictObject({
  id: z.string().max(60),
  header: z.string().max(120),
  words: z.record(z.string().max(60), z.string().max(200)).optional(),
  currency: z.string().max(60).optional(),
})
export type ListColumn = z.input<typeof listColumn>

const goes = {
  list: z.string().max(60),
  /** Partner: codes for everybody who may not be named, and nothing else that says who somebody is (4.1, P1). */
  level: z.enum(['internal', 'partner']).default('internal'),
  /** The partner it is for, where it is one. Refused (O1, O3) without an agreement, or when it is suspended. */
  organisationId: id.nullable().default(null),
}
const persons = z.array(id).max(1_000_000)

/** Words and days as texts; a number, or an amount in its currency, as a decimal. */
export const listCell = z.union([z.string(), z.strictObject({ decimal: z.string(), places: z.int() })])
export type ListCell = z.infer<typeof listCell>

/** What is said of a list that was written, and of whom it names. */
export const listLeaving = z.strictObject({
  ...goes,
  format: z.enum(listFormats),
  rows: z.int().min(0),
  named: persons,
})

export const exportsContract = {
  /** A page of a filtered list as this audience may have it, in the words the screen uses, and whom it names. */
  'exports.page': query(
    'anyone',
    z.strictObject({
      ...goes,
      input: z.json(),
      columns: z.array(listColumn).min(1).max(60),
      cursor: z.string().nullable().default(null),
    }),
    z.object({ rows: z.array(z.array(listCell)), named: z.array(z.string()), next: z.string().nullable() }),
  ),
  /** What the text of a list for a partner says that it may not say. Whom it may name is looked up again. */
  'exports.check': query(
    'anyone',
    z.strictObject({
      organisationId: goes.organisationId,
      named: persons,
      texts: z.array(fileText).max(10_000),
    }),
    z.array(leakHit),
  ),
  /** The file was written: an entry in the history with its hash, and a line for everybody it names (P4). */
  'exports.recorded': command(workers, listLeaving.extend({ sha256 }), z.null()),
}
