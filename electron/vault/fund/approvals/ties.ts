// A1: who entered something, receives it, carries it or is a relative decides nothing about it.
import type { ties } from '../../../../shared/vocabulary/index.ts'
import type { User } from '../../lifecycle/owner.ts'
import type { Context } from '../../context.ts'
import type { Schema } from '../../database/schema/index.ts'

export type Decision = Schema['decision']
export type Tie = (typeof ties)[number]

const idsOf = (ctx: Context, statement: string, ...values: unknown[]): string[] =>
  ctx
    .prepare(statement)
    .pluck()
    .all(...values) as string[]

/** Everybody the money of a decision is for: the person, the household's members, and whoever the ground rests on. */
export const peopleOf = (
  ctx: Context,
  {
    household_id,
    person_id,
    ground_person_id,
  }: Pick<Decision, 'household_id' | 'person_id' | 'ground_person_id'>,
): { payees: Set<string>; concerned: Set<string> } => {
  const members = 'select person_id from v_household_member where household_id = ?'
  const payees = new Set([
    ...(household_id ? idsOf(ctx, members, household_id) : []),
    ...(person_id ? [person_id] : []),
  ])
  return { payees, concerned: new Set([...payees, ...(ground_person_id ? [ground_person_id] : [])]) }
}

/** Everybody who shares or shared a household with somebody. */
const familyOf = (ctx: Context, personId: string): string[] =>
  idsOf(
    ctx,
    `select other.person_id from v_household_member own join v_household_member other on other.household_id = own.household_id
     where own.person_id = ? and other.person_id <> own.person_id`,
    personId,
  )

/** The intermediary an exchange hands the money to; held under a name, as intermediaries are. */
const isIntermediary = (ctx: Context, { subject_table, subject_id }: Decision, user: User): boolean =>
  subject_table === 'currency_exchange' &&
  ctx
    .prepare(
      `select 1 from currency_exchange x join treasury_account a on a.id in (x.from_account_id, x.to_account_id)
       where x.id = ? and a.kind = 'intermediary' and lower(trim(a.holder)) = lower(?)`,
    )
    .get(subject_id, user.name) !== undefined

/** What ties a user to a decision, the plainest first; null when nothing does. */
export const tieOf = (ctx: Context, user: User, decision: Decision): Tie | null => {
  if (decision.created_by === user.id) return 'entered'
  if (isIntermediary(ctx, decision, user)) return 'intermediary'
  const self = ctx.prepare('select self_person_id from app_user where id = ?').pluck().get(user.id)
  if (typeof self !== 'string') return null
  const { payees, concerned } = peopleOf(ctx, decision)
  if (payees.has(self)) return 'payee'
  return concerned.has(self) || familyOf(ctx, self).some((id) => concerned.has(id)) ? 'relative' : null
}
