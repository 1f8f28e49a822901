// A partner or courier who is no longer trusted: from that day nothing more goes there (O3).
import type { Parsed } from '../../../shared/contract/index.ts'
import { fieldError, ruleError } from '../../../shared/result.ts'
import { create, rowOf, update } from '../audit/change.ts'
import { type Context, today } from '../context.ts'
import { all } from '../database/run.ts'

type Whom = Parsed<'trust.suspensions'>
const column = (of: Whom['of']) => (of === 'organisation' ? 'organisation_id' : 'account_id')

export const suspensionsOf = (ctx: Context, { of, ofId }: Whom) =>
  all(
    ctx,
    ctx.db
      .selectFrom('suspension')
      .selectAll()
      .where(column(of), '=', ofId)
      .where('deleted_at', 'is', null)
      .orderBy('id', 'desc'),
  )
const standing = (ctx: Context, whom: Whom, on: string) =>
  suspensionsOf(ctx, whom).find(
    ({ since, lifted_on }) => since <= on && (lifted_on === null || on < lifted_on),
  )

/** Refuses (O3) what would go to a suspended organisation, or through an account of it or of a suspended courier. */
export const assertTrusted = (
  ctx: Context,
  {
    organisationId,
    accountId,
    on = today(ctx),
  }: { organisationId?: string | null; accountId?: string; on?: string },
  field?: string,
): void => {
  const account = accountId ? rowOf(ctx, 'treasury_account', accountId) : null
  const asked: Whom[] = [organisationId, account?.organisation_id]
    .filter((id) => typeof id === 'string')
    .map((ofId) => ({ of: 'organisation', ofId }))
  if (accountId) asked.push({ of: 'account', ofId: accountId })
  for (const whom of asked) {
    const found = standing(ctx, whom, on)
    if (found) throw ruleError('O3', { since: found.since }, field)
  }
}

/** Whether an organisation may be told something on a day (O3). */
export const isTrusted = (ctx: Context, organisationId: string, on: string): boolean =>
  standing(ctx, { of: 'organisation', ofId: organisationId }, on) === undefined

export const suspend = (ctx: Context, { of, ofId, since, reason }: Parsed<'trust.suspend'>) => {
  rowOf(ctx, of === 'organisation' ? 'organisation' : 'treasury_account', ofId)
  if (since > today(ctx)) throw fieldError('since', 'in_the_future')
  if (suspensionsOf(ctx, { of, ofId }).some(({ lifted_on }) => lifted_on === null))
    throw fieldError('since', 'already_exists')
  const whom =
    of === 'organisation'
      ? { organisation_id: ofId, account_id: null }
      : { organisation_id: null, account_id: ofId }
  return create(
    ctx,
    'suspension',
    { ...whom, since, because: reason, lifted_on: null, lifted_because: '' },
    { reason },
  )
}

export const lift = (ctx: Context, { id, version, on, reason }: Parsed<'trust.lift'>) => {
  if (on < rowOf(ctx, 'suspension', id).since) throw fieldError('on', 'before_start')
  return update(ctx, 'suspension', id, { lifted_on: on, lifted_because: reason }, { version, reason })
}
