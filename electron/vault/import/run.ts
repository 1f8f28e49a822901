// Rows become records, one after the other, in one transaction: tried out and taken back, or for good. A row that is
// refused takes nothing of the others with it.
import type { Verdict } from '../../../shared/contract/imports.ts'
import { fieldsOf, type ImportKind } from '../../../shared/import/kinds.ts'
import { ruleError } from '../../../shared/result.ts'
import { update } from '../audit/change.ts'
import { addLater, deriveLater } from '../audit/derive.ts'
import { auditHead } from '../audit/log.ts'
import { type Context, today } from '../context.ts'
import { Row, type Reading } from './row.ts'
import { assertChecked, type Counts, settingsOf, stagedBatch } from './staged.ts'
import { assertReadable, type Decision, type Outcome, refuseAs, type Target } from './target.ts'
import { targets } from './targets/index.ts'

/** How far it is; between two of these others may be answered. */
export type Step = { done: number; total: number }
export type Steps<T> = Generator<Step, T, void>

type Staged = { n: number; cells: string; decision: Decision }
type Result = { verdict: Verdict; row: Row; outcome: Outcome | null; firstSeq: number; lastSeq: number }

const rowsAfter = `select n, cells, decision from import_row where batch_id = ? and n > ? order by n limit 500`
/** Read in pieces: nothing stays open over the writing of a row. */
function* stagedRows(ctx: Context, id: string, after: number): Generator<Staged> {
  for (let last = after; ;) {
    const rows = ctx.prepare(rowsAfter).all(id, last) as Staged[]
    yield* rows
    const end = rows.at(-1)?.n
    if (end === undefined) return
    last = end
  }
}

export const readingOf = (settings: ReturnType<typeof settingsOf>, thisYear: number): Reading => {
  const columnOf = new Map<string, number>()
  settings.columns.forEach((field, column) => field && columnOf.set(field, column))
  const lists = new Map(
    fieldsOf[settings.kind].flatMap(({ id, list }) => (list ? [[id, list] as const] : [])),
  )
  const fields = new Set(fieldsOf[settings.kind].map(({ id }) => id))
  return { settings, columnOf, fields, lists, thisYear }
}

const newest = (ctx: Context): number => (ctx.operation?.head ?? auditHead(ctx)).seq

/** One row written whole or not at all. */
const rowWriter = (ctx: Context, target: Target, fileName: string) => {
  const write = target.open(ctx, fileName)
  return ctx.sqlite.transaction((row: Row, decision: Decision): Outcome => {
    const outcome = write(row, decision)
    assertReadable(row)
    return outcome
  })
}

const writeRow = (
  ctx: Context,
  target: Target,
  write: ReturnType<typeof rowWriter>,
  row: Row,
  decision: Decision,
): Result => {
  const before = newest(ctx)
  if (decision === 'skip')
    return { verdict: 'skip', row, outcome: null, firstSeq: before + 1, lastSeq: before }
  const { operation } = ctx
  const later = operation?.later
  if (operation && later) operation.later = new Map()
  try {
    const outcome = write(row, decision)
    outcome.kept?.()
    if (operation?.later && later) addLater(later, operation.later)
    const lastSeq = newest(ctx)
    const verdict = outcome.verdict === 'update' && lastSeq === before ? 'same' : outcome.verdict
    return { verdict, row, outcome, firstSeq: before + 1, lastSeq }
  } catch (error) {
    refuseAs(row, error, target.fieldOf)
    // What it had written to the history is taken back.
    if (operation) operation.head = null
    return { verdict: 'problem', row, outcome: null, firstSeq: before + 1, lastSeq: before }
  } finally {
    if (operation && later) operation.later = later
  }
}

/** Writes every row, and says of each what became of it. */
function* writeRows(ctx: Context, id: string, heard: (result: Result) => void): Steps<Counts> {
  const batch = stagedBatch(ctx, id)
  const settings = settingsOf(batch)
  const target = targets[settings.kind]
  const reading = readingOf(settings, Number(today(ctx).slice(0, 4)))
  const after = settings.header.from + settings.header.count
  const total = Number(ctx.prepare('select max(n) from import_row where batch_id = ?').pluck().get(id))
  const write = rowWriter(ctx, target, batch.file_name)
  if (ctx.operation) ctx.operation.later = new Map()
  const counts: Counts = {}
  for (const { n, cells, decision } of stagedRows(ctx, id, after)) {
    const texts = JSON.parse(cells) as string[]
    if (texts.every((cell) => cell === '')) continue
    const result = writeRow(ctx, target, write, new Row(n, texts, reading), decision)
    counts[result.verdict] = (counts[result.verdict] ?? 0) + 1
    heard(result)
    yield { done: n - after, total: total - after }
  }
  return counts
}

const note = 'update import_row set verdict = ?, problems = ?, match_id = ? where batch_id = ? and n = ?'
/** The ledger takes no journal without its entry in the history, not even one that is taken back. */
const booked: readonly ImportKind[] = ['donations', 'payments']

/** Tries every row and takes all of it back; what was found stands beside the rows. */
export function* check(ctx: Context, id: string): Steps<Counts> {
  const found: [Verdict, string, string | null, number][] = []
  ctx.sqlite.exec('savepoint dry_run')
  if (ctx.operation) ctx.operation.isTried = !booked.includes(settingsOf(stagedBatch(ctx, id)).kind)
  let counts: Counts
  try {
    counts = yield* writeRows(ctx, id, ({ verdict, row, outcome }) =>
      found.push([verdict, JSON.stringify(row.problems), outcome?.matchId ?? null, row.n]),
    )
  } finally {
    ctx.sqlite.exec('rollback to dry_run; release dry_run')
    if (ctx.operation) {
      delete ctx.operation.isTried
      delete ctx.operation.later
      Object.assign(ctx.operation, { firstSeq: null, head: null, afterwards: [] })
    }
  }
  for (const [verdict, problems, matchId, n] of found)
    ctx.prepare(note).run(verdict, problems, matchId, id, n)
  update(ctx, 'import_batch', id, { counts: JSON.stringify(counts) })
  return counts
}

const wrote = `insert into import_written (batch_id, n, first_seq, last_seq, entity, entity_id) values (?, ?, ?, ?, ?, ?)`
/** How much of the whole the rows themselves are; the rest is what is kept beside the records. */
const rowsShare = 0.8
/** The steps of a part of the work as steps of the whole, which is counted in rows. */
function* asPart<T>(steps: Steps<T>, from: number, to: number, rows: (step: Step) => number): Steps<T> {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    const total = rows(value)
    yield { done: Math.floor(total * (from + ((to - from) * value.done) / value.total)), total }
  }
}

/** Writes what was tried: every row that has no problem. */
export function* run(ctx: Context, id: string): Steps<Counts> {
  assertChecked(stagedBatch(ctx, id))
  let rows = 0
  const written = writeRows(ctx, id, ({ row, outcome, firstSeq, lastSeq }) => {
    if (outcome?.id && lastSeq >= firstSeq)
      ctx.prepare(wrote).run(id, row.n, firstSeq, lastSeq, outcome.entity, outcome.id)
  })
  const counts = yield* asPart(written, 0, rowsShare, ({ total }) => (rows = total))
  if (counts.unsure) throw ruleError('IM1')
  const later = ctx.operation?.later ?? new Map()
  delete ctx.operation?.later
  yield* asPart(deriveLater(ctx, later), rowsShare, 1, () => rows)
  update(ctx, 'import_batch', id, { status: 'done', counts: JSON.stringify(counts) })
  ctx.prepare('delete from import_row where batch_id = ?').run(id)
  return counts
}
