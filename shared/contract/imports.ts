// Lists of others brought in (design.md, screen 17): staged row by row, read, tried out, and written in one transaction.
import { z } from 'zod'
import { fieldsOf, importKinds } from '../import/kinds.ts'
import { delimiters, encodings, fileFormats, limits } from '../import/table.ts'
import { byId, id, nothing } from './common.ts'
import { command, query } from './define.ts'
import { personal } from './personal.ts'

const cells = z.array(z.string().max(limits.cellLength)).max(limits.columns)
export const tableShape = z.strictObject({
  format: z.enum(fileFormats),
  encoding: z.enum(encodings).nullable(),
  delimiter: z.enum(delimiters).nullable(),
  sheets: z.array(z.string().max(200)).max(1000),
  sheet: z.string().max(200).nullable(),
  rowCount: z.int().min(1).max(limits.rows),
  columnCount: z.int().min(1).max(limits.columns),
})

const kind = z.enum(importKinds)
const fieldId = z.enum([...new Set(importKinds.flatMap((each) => fieldsOf[each].map((field) => field.id)))])
/** How the rows are read; the person who imports can change all of it. */
export const importSettings = z.strictObject({
  kind,
  /** Rows that hold headings: the first, and how many; none where `count` is 0. */
  header: z.strictObject({ from: z.int().min(0).max(limits.rows), count: z.int().min(0).max(2) }),
  /** The field in each column. */
  columns: z.array(fieldId.nullable()).max(limits.columns),
  /** Values that hold for every row where its column says nothing: an id, a code or a text. */
  common: z.partialRecord(fieldId, z.string().max(300)),
  /** What an unknown word of a column means, by field: the code of a vocabulary. */
  words: z.partialRecord(fieldId, z.record(z.string().max(300), z.string().max(60))),
  dateOrder: z.enum(['dmy', 'mdy']),
  nameOrder: z.enum(['family_first', 'given_first']),
  /** What is recorded already gives way where the file says something else. */
  replaces: z.boolean(),
})
export type ImportSettings = z.output<typeof importSettings>

export const verdicts = ['new', 'update', 'same', 'unsure', 'problem', 'skip'] as const
export type Verdict = (typeof verdicts)[number]
export const decisions = ['create', 'update', 'skip'] as const

const problem = z.object({
  /** The column it is about; null for the row as a whole. */
  column: z.int().nullable(),
  field: fieldId.nullable(),
  /** The key of a sentence under `problems` or `rules`. */
  problem: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type RowProblem = z.output<typeof problem>
const row = z.object({
  /** Its number in the file, from 1. */
  n: z.int(),
  cells: z.array(personal(z.string())),
  verdict: z.enum(verdicts).nullable(),
  decision: z.enum(decisions).nullable(),
  problems: z.array(problem),
  match: z.object({ id, ref: z.string(), label: personal(z.string()) }).nullable(),
})

const counts = z.partialRecord(z.enum(verdicts), z.int())
const column = z.object({
  at: z.int(),
  heading: z.string(),
  field: fieldId.nullable(),
  samples: z.array(personal(z.string())),
})
const staged = z.object({
  id,
  fileName: z.string(),
  shape: tableShape,
  settings: importSettings,
  columns: z.array(column),
  /** Rows with something in them, headings not counted. */
  rowCount: z.int(),
  /** null until the rows were tried out with these settings. */
  counts: counts.nullable(),
  /** Words that stand in a column and in no vocabulary, by field, the commonest first. */
  unknownWords: z.array(z.object({ field: fieldId, list: z.string(), text: z.string(), count: z.int() })),
  /** Fields that must have a column or one value for all, and have neither. */
  missing: z.array(fieldId),
  /** Remembered from a list with the same headings. */
  isRemembered: z.boolean(),
})
const done = z.object({
  id,
  ref: z.string(),
  fileName: z.string(),
  kind,
  at: z.string(),
  by: z.string(),
  counts,
  status: z.enum(['done', 'undone']),
})
const outcome = z.object({ counts })
const importers = ['case_officer', 'campaign_officer', 'treasurer', 'administrator'] as const
const rowOf = { id, n: z.int().min(1) }

export const importsContract = {
  /** Said by the main process, which has the file read in a process of its own. Whatever this user had staged is gone. */
  'imports.stage': command(
    importers,
    z.strictObject({ fileName: z.string().min(1).max(255), shape: tableShape }),
    byId,
  ),
  'imports.addRows': command(importers, z.strictObject({ id, rows: z.array(cells).max(5_000) }), z.null()),
  /** All rows are there: finds headings, kind and fields. */
  'imports.begin': command(importers, z.strictObject({ id, kind: kind.nullable().default(null) }), z.null()),
  /** What this user has staged and not finished. */
  'imports.current': query('anyone', nothing, z.object({ id }).nullable()),
  'imports.get': query('anyone', byId, staged),
  'imports.set': command(importers, z.strictObject({ id, settings: importSettings }), z.null()),
  /** Tries every row as `imports.run` would, and keeps nothing but what was found. */
  'imports.check': command(importers, byId, outcome),
  'imports.rows': query(
    'anyone',
    z.strictObject({
      id,
      show: z.enum(['all', ...verdicts]).default('all'),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(200).default(50),
    }),
    z.object({ rows: z.array(row), total: z.int() }),
  ),
  'imports.setCell': command(
    importers,
    z.strictObject({ ...rowOf, column: z.int().min(0), value: z.string().trim().max(limits.cellLength) }),
    z.null(),
  ),
  'imports.decide': command(
    importers,
    z.strictObject({ ...rowOf, decision: z.enum(decisions).nullable() }),
    z.null(),
  ),
  /** The same for every row of one verdict. */
  'imports.decideAll': command(
    importers,
    z.strictObject({ id, verdict: z.enum(verdicts), decision: z.enum(decisions).nullable() }),
    z.null(),
  ),
  /** Writes every row without a problem, all of them or none. Refused (`IM1`) while rows wait for a decision. */
  'imports.run': command(importers, byId, outcome),
  /** Whatever check, run or undo goes on ends as `cancelled`, and leaves nothing behind. */
  'imports.cancel': command(importers, nothing, z.null()),
  'imports.discard': command(importers, byId, z.null()),
  'imports.list': query('anyone', nothing, z.array(done)),
  /** Rows of an import whose records were changed since: they stay when it is undone. */
  'imports.changedSince': query(
    'anyone',
    byId,
    z.object({
      changed: z.array(z.object({ n: z.int(), entity: z.string(), id, label: personal(z.string()) })),
      unchanged: z.int(),
    }),
  ),
  /** Takes back every row whose records stand as they were written. */
  'imports.undo': command(importers, byId, z.object({ undone: z.int(), kept: z.int() })),
}
