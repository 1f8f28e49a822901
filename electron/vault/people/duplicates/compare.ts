// The finder. Whoever changed is due: she is compared with those she shares a key with, a part of the register at a
// time, and what is worth a look is kept as a pair. Nobody waits for it, and it can stop after any part.
import type { Output } from '../../../../shared/contract/index.ts'
import { newId, rowOf } from '../../audit/change.ts'
import type { Context } from '../../context.ts'
import { basisOf, bearersIn, factsOf } from './facts.ts'
import { comparedBy } from './keys.ts'
import { type Bearers, type Facts, scorePair, worthALook } from './score.ts'

/** Persons of one part: a few milliseconds, so that a keystroke between two parts never waits. */
const perPart = 25
/** What more persons share proves nothing by itself; they still meet in what fewer of them share. */
const mostSharing = 40

const remember = (ctx: Context, personId: string, keys: readonly string[]): void => {
  ctx.prepare('delete from duplicate_key where person_id = ?').run(personId)
  const add = ctx.prepare('insert into duplicate_key (key, person_id) values (?, ?)')
  for (const key of keys) add.run(key, personId)
}

const sharing = `select person_id from duplicate_key where key = ? and person_id <> ? limit ${mostSharing + 1}`
const candidatesOf = (ctx: Context, personId: string, keys: readonly string[]): string[] => {
  const find = ctx.prepare(sharing).pluck()
  const found = keys.map((key) => find.all(key, personId) as string[])
  return [...new Set(found.filter((ids) => ids.length <= mostSharing).flat())]
}

type Decision = { id: string; verdict: 'not_duplicate' | 'merged'; basis: string }
const decided = `select id, verdict, basis from duplicate_decision
  where person_id = ? and other_id = ? and deleted_at is null`
/** What somebody said of the two, the smaller id first, as long as they are what they were then. */
export const decisionOn = (ctx: Context, a: string, b: string, basis: () => string): Decision | undefined => {
  const decision = ctx.prepare(decided).get(a, b) as Decision | undefined
  return decision && (decision.verdict === 'merged' || decision.basis === basis()) ? decision : undefined
}

const keep = `insert into duplicate_pair (id, person_id, other_id, score, reasons, status, decision_id)
  values (@id, @a, @b, @score, @reasons, @status, @decision)
  on conflict (person_id, other_id) do update
  set score = excluded.score, reasons = excluded.reasons, status = excluded.status, decision_id = excluded.decision_id`

const pair = (
  ctx: Context,
  facts: ReadonlyMap<string, Facts>,
  ids: readonly string[],
  bearers: Bearers,
): void => {
  const [a = '', b = ''] = ids.toSorted()
  const [one, other] = [facts.get(a), facts.get(b)]
  if (!one || !other) return
  const { score, reasons } = scorePair(one, other, bearers)
  if (score < worthALook) return
  const decision = decisionOn(ctx, a, b, () => basisOf(one, other))
  ctx.prepare(keep).run({
    id: newId(),
    a,
    b,
    score: Math.round(score * 1000),
    reasons: JSON.stringify(reasons),
    status: decision?.verdict ?? 'open',
    decision: decision?.id ?? null,
  })
}

const forgetPairs = (ctx: Context, personId: string, which: string): void => {
  for (const column of ['person_id', 'other_id'])
    ctx.prepare(`delete from duplicate_pair where ${column} = ? and ${which}`).run(personId)
}

/** How many are still due. */
export const dueCount = (ctx: Context): number =>
  Number(ctx.prepare('select count(*) from duplicate_due').pluck().get())

/** Compares the next part of those who are due. */
export const comparePart = (ctx: Context): Output<'duplicates.compare'> => {
  const due = ctx.prepare(`select person_id from duplicate_due limit ${perPart}`).pluck().all() as string[]
  const own = factsOf(ctx, due)
  const keys = new Map([...own].map(([id, facts]) => [id, comparedBy(facts)]))
  for (const [id, shared] of keys) remember(ctx, id, shared)
  const candidates = new Map([...keys].map(([id, shared]) => [id, candidatesOf(ctx, id, shared)]))
  const facts = factsOf(ctx, [...new Set([...due, ...[...candidates.values()].flat()])])
  const bearers = bearersIn(ctx)
  for (const [id, others] of candidates) {
    forgetPairs(ctx, id, "status <> 'merged'")
    for (const other of others) pair(ctx, facts, [id, other], bearers)
    ctx.prepare('delete from duplicate_due where person_id = ?').run(id)
  }
  return { compared: due.length, left: dueCount(ctx) }
}

/** Whoever left the register, or was erased, is compared with nobody: nothing of her names stays among the keys. */
export const keepComparable = (ctx: Context, personId: string): void => {
  const { deleted_at, erased_at } = rowOf(ctx, 'person', personId)
  if (deleted_at === null && erased_at === null) {
    ctx.prepare('insert or ignore into duplicate_due (person_id) values (?)').run(personId)
    return
  }
  for (const table of ['duplicate_key', 'duplicate_due'])
    ctx.prepare(`delete from ${table} where person_id = ?`).run(personId)
  forgetPairs(ctx, personId, erased_at === null ? "status <> 'merged'" : '1')
}

const settle = `update duplicate_pair set status = @status, decision_id = @decision
  where person_id = @person_id and other_id = @other_id`
/** A decision shows at once on the pair it is about, and so does one that is taken back. */
export const keepDecision = (ctx: Context, id: string): void => {
  const { person_id, other_id, verdict, deleted_at } = rowOf(ctx, 'duplicate_decision', id)
  const isOff = deleted_at !== null
  ctx
    .prepare(settle)
    .run({ person_id, other_id, status: isOff ? 'open' : verdict, decision: isOff ? null : id })
}
