// F6: periods that are closed. Nothing is posted in one; opening one again needs a second person.
import { deciders } from '../../../../shared/contract/approvals.ts'
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import { mayCall } from '../../../../shared/contract/may.ts'
import { fieldError, ruleError } from '../../../../shared/result.ts'
import { create, rowOf, update } from '../../audit/change.ts'
import { type Context, today } from '../../context.ts'
import { all } from '../../database/run.ts'
import { activeUsers } from '../../users/index.ts'

/** The last locked day of an account, and of all of them where no account is given; '' when nothing is locked. */
export const lockedThrough = (ctx: Context, accountIds: readonly string[] = []): string =>
  ctx
    .prepare(
      `select coalesce(max(locked_through), '') from period_lock where opened_at is null
       and (account_id is null or account_id in (select value from json_each(?)))`,
    )
    .pluck()
    .get(JSON.stringify(accountIds)) as string

/** F6: refuses a posting in a locked period, beside the field of its day. */
export const assertOpen = (ctx: Context, on: string, accountIds: readonly string[], field = 'on'): void => {
  const through = lockedThrough(ctx, accountIds)
  if (on <= through) throw ruleError('F6_locked', { through }, field)
}

/** F6: the year a correction concerns, where the day it corrects can no longer be posted on; null otherwise. */
export const correctedYear = (
  ctx: Context,
  originalDay: string,
  accountIds: readonly string[],
): string | null => (originalDay <= lockedThrough(ctx, accountIds) ? originalDay.slice(0, 4) : null)

export const lockPeriod = (
  ctx: Context,
  { accountId, lockedThrough: through, reason }: Parsed<'periodLocks.lock'>,
) => {
  // A period that is not over cannot be complete, and a slip of the year would stop all work.
  if (through >= today(ctx)) throw fieldError('lockedThrough', 'not_over')
  if (through <= lockedThrough(ctx, accountId ? [accountId] : []))
    throw fieldError('lockedThrough', 'locked_already')
  return create(ctx, 'period_lock', {
    account_id: accountId,
    locked_through: through,
    reason,
    opened_at: null,
    opened_by: null,
    opened_reason: '',
  })
}

/** Whoever decides on money or administers, but for whoever is at work. */
export const seconds = (ctx: Context) =>
  activeUsers(ctx).filter(
    ({ id, roles }) => id !== ctx.user.id && mayCall([...deciders, 'administrator'], roles),
  )

/** Two people open a period again: the one at work, and a second one who proved her passphrase beside. */
export const openPeriod = (
  ctx: Context,
  { id, version, reason, signerId }: Omit<Parsed<'periodLocks.open'>, 'passphrase'>,
) => {
  if (ctx.derived?.provenUserId !== signerId) throw new Error('a second person without proof')
  if (!seconds(ctx).some((user) => user.id === signerId)) throw fieldError('signerId', 'not_a_second')
  const lock = rowOf(ctx, 'period_lock', id)
  if (lock.opened_at !== null) throw ruleError('F6_opened')
  return update(
    ctx,
    'period_lock',
    id,
    { opened_at: ctx.now(), opened_by: signerId, opened_reason: reason },
    { version, reason },
  )
}

export const listLocks = (ctx: Context): Output<'periodLocks.list'> =>
  all(
    ctx,
    ctx.db
      .selectFrom('period_lock as l')
      .leftJoin('treasury_account as a', 'a.id', 'l.account_id')
      .leftJoin('app_user as u', 'u.id', 'l.created_by')
      .leftJoin('app_user as o', 'o.id', 'l.opened_by')
      .select(['l.id', 'l.row_version as version', 'l.account_id as accountId', 'a.name as account'])
      .select(['l.locked_through as lockedThrough', 'l.reason', 'u.name as by', 'l.created_at as at'])
      .select(['l.opened_at as openedAt', 'o.name as openedWith', 'l.opened_reason as openedReason'])
      .orderBy('l.locked_through', 'desc')
      .orderBy('l.id', 'desc'),
  )
