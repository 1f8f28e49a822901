// A2: how many sign. What goes to one beneficiary within 30 days counts together, whatever fund it comes from.
import type { Context } from '../../context.ts'
import { limitOf } from './limit-of.ts'
import { type Decision, peopleOf } from './ties.ts'

const windowDays = 30

/** A person and the household she lives in are one beneficiary. */
const householdsOf = (
  ctx: Context,
  { household_id }: Pick<Decision, 'household_id'>,
  people: ReadonlySet<string>,
): Set<string> => {
  const rows = ctx
    .prepare(
      `select household_id from v_household_member
       where to_on is null and person_id in (select value from json_each(?))`,
    )
    .pluck()
    .all(JSON.stringify([...people])) as string[]
  return new Set([...rows, ...(household_id ? [household_id] : [])])
}

/** What is known of a decision before it is written. */
export type About = Pick<
  Decision,
  | 'id'
  | 'subject_table'
  | 'subject_id'
  | 'on_day'
  | 'fund_id'
  | 'currency'
  | 'household_id'
  | 'person_id'
  | 'ground_person_id'
  | 'organisation_id'
>

/** In minor units: this amount, and what else was asked for the same beneficiary in the same currency around its day. */
export const countedMinor = (ctx: Context, decision: About, amountMinor: number): number => {
  const { payees } = peopleOf(ctx, decision)
  const households = householdsOf(ctx, decision, payees)
  const others = ctx
    .prepare(
      `select coalesce(sum(amount_minor), 0) from decision
       where currency = @currency and id <> @id and status in ('open', 'single', 'signed', 'void')
       and abs(julianday(on_day) - julianday(@on)) <= ${windowDays}
       and (household_id in (select value from json_each(@households))
         or person_id in (select value from json_each(@people)) or organisation_id = @organisation)`,
    )
    .pluck()
    .get({
      currency: decision.currency,
      id: decision.id,
      on: decision.on_day,
      households: JSON.stringify([...households]),
      people: JSON.stringify([...payees]),
      organisation: decision.organisation_id,
    })
  return amountMinor + Number(others) + inRounds(ctx, decision, households, payees)
}

/** What other rounds hold for the same beneficiary: their decisions name nobody, their lines do. */
const inRounds = (
  ctx: Context,
  { id, currency, on_day }: About,
  households: ReadonlySet<string>,
  people: ReadonlySet<string>,
): number =>
  Number(
    ctx
      .prepare(
        `select coalesce(sum(r.amount_minor), 0) from aid_request r join decision d on d.subject_id = r.round_id
         where r.currency = @currency and d.id <> @id and d.status in ('open', 'single', 'signed', 'void')
         and abs(julianday(d.on_day) - julianday(@on)) <= ${windowDays}
         and (r.household_id in (select value from json_each(@households))
           or r.person_id in (select value from json_each(@people)))`,
      )
      .pluck()
      .get({
        currency,
        id,
        on: on_day,
        households: JSON.stringify([...households]),
        people: JSON.stringify([...people]),
      }),
  )

/** The lines of a round, each as if it were decided by itself. */
const linesOf = (ctx: Context, { subject_table, subject_id, ...decision }: About) => {
  if (subject_table !== 'payment_round') return []
  const lines = ctx
    .prepare(
      'select household_id, person_id, ground_person_id, amount_minor from aid_request where round_id = ?',
    )
    .all(subject_id) as Pick<Decision, 'household_id' | 'person_id' | 'ground_person_id' | 'amount_minor'>[]
  return lines.map((line) => ({ ...decision, subject_table, subject_id, ...line }))
}

/** One signature below the stricter limit of its fund and account, two above; without a limit, one. A loss takes two (F11). */
export const signaturesNeeded = (ctx: Context, decision: About, amountMinor: number): 1 | 2 => {
  if (decision.subject_table === 'write_off') return 2
  const limit = limitOf(ctx, decision)
  if (!limit) return 1
  const counted = [
    countedMinor(ctx, decision, amountMinor),
    ...linesOf(ctx, decision).map((line) => countedMinor(ctx, line, line.amount_minor)),
  ]
  return Math.max(...counted) > limit.two_above_minor ? 2 : 1
}
