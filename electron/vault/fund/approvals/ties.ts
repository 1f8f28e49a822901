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

/** The same for a round: everybody its lines are for. */
const everybodyOf = (ctx: Context, decision: Decision): ReturnType<typeof peopleOf> => {
  if (decision.subject_table !== 'payment_round') return peopleOf(ctx, decision)
  const lines = ctx
    .prepare('select household_id, person_id, ground_person_id from aid_request where round_id = ?')
    .all(decision.subject_id) as Parameters<typeof peopleOf>[1][]
  const each = lines.map((line) => peopleOf(ctx, line))
  return {
    payees: new Set(each.flatMap(({ payees }) => [...payees])),
    concerned: new Set(each.flatMap(({ concerned }) => [...concerned])),
  }
}

/** Everybody who shares or shared a household with somebody. */
const familyOf = (ctx: Context, personId: string): string[] =>
  idsOf(
    ctx,
    `select other.person_id from v_household_member own join v_household_member other on other.household_id = own.household_id
     where own.person_id = ? and other.person_id <> own.person_id`,
    personId,
  )

/** The accounts whose holder carries the money of a decision. */
const carriers: Partial<Record<Decision['subject_table'], string>> = {
  currency_exchange:
    'select from_account_id from currency_exchange where id = @id union select to_account_id from currency_exchange where id = @id',
  payment_round: 'select account_id from payment_round where id = @id',
  write_off: 'select account_id from write_off where id = @id',
}

/** Whoever carries the money; held under a name, as intermediaries are. */
const isIntermediary = (ctx: Context, { subject_table, subject_id }: Decision, user: User): boolean => {
  const accounts = carriers[subject_table]
  if (!accounts) return false
  return (
    ctx
      .prepare(
        `select 1 from treasury_account where id in (${accounts}) and kind = 'intermediary' and lower(trim(holder)) = lower(@name)`,
      )
      .get({ id: subject_id, name: user.name }) !== undefined
  )
}

/** What ties a user to a decision, the plainest first; null when nothing does. */
export const tieOf = (ctx: Context, user: User, decision: Decision): Tie | null => {
  if (decision.created_by === user.id) return 'entered'
  if (isIntermediary(ctx, decision, user)) return 'intermediary'
  const self = ctx.prepare('select self_person_id from app_user where id = ?').pluck().get(user.id)
  if (typeof self !== 'string') return null
  const { payees, concerned } = everybodyOf(ctx, decision)
  if (payees.has(self)) return 'payee'
  return concerned.has(self) || familyOf(ctx, self).some((id) => concerned.has(id)) ? 'relative' : null
}
