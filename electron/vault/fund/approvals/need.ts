// A2: how many sign. What goes to one beneficiary within 30 days counts together, whatever fund it comes from.
import type { Context } from '../../context.ts'
import { type Decision, peopleOf } from './ties.ts'

const windowDays = 30

export type Limit = { two_above_minor: number; single_up_to_minor: number }
export const limitOf = (ctx: Context, { fund_id, currency }: Pick<Decision, 'fund_id' | 'currency'>) =>
  ctx
    .prepare(
      'select two_above_minor, single_up_to_minor from approval_limit where fund_id = ? and currency = ?',
    )
    .get(fund_id, currency) as Limit | undefined

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
       where currency = @currency and id <> @id and status in ('open', 'single', 'signed')
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
  return amountMinor + Number(others)
}

/** One signature below the limit of its fund and currency, two above; without a limit, one. */
export const signaturesNeeded = (ctx: Context, decision: About, amountMinor: number): 1 | 2 => {
  const limit = limitOf(ctx, decision)
  return limit && countedMinor(ctx, decision, amountMinor) > limit.two_above_minor ? 2 : 1
}
