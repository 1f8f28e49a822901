// Where a payee is paid. A new number is believed only when a second person has called back (A3).
import { plainAccount } from '../../../../shared/bank/iban.ts'
import { plainTaxNumber } from '../../../../shared/bank/tax-number.ts'
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import { addDays } from '../../../../shared/partial-date.ts'
import { fieldError, ruleError } from '../../../../shared/result.ts'
import { create, rowOf, update } from '../../audit/change.ts'
import { type Context, today } from '../../context.ts'
import { first } from '../../database/run.ts'
import type { Schema } from '../../database/schema/index.ts'
import { assertNotErased } from '../../erasure/index.ts'
import { activeUsers } from '../../users/index.ts'
import { voidApprovals } from '../approvals/voiding.ts'

type Owner = { household_id: string | null; person_id: string | null }
type Row = Schema['payee_account']

/** A3: how long a new number waits for the call. */
const freshDays = 14

export const accountOfPayee = (ctx: Context, { household_id, person_id }: Owner): Row | undefined => {
  const rows = ctx.db.selectFrom('payee_account').selectAll().where('deleted_at', 'is', null)
  return first(
    ctx,
    household_id ? rows.where('household_id', '=', household_id) : rows.where('person_id', '=', person_id),
  )
}
/** A3: whether the account is new and nobody else has called yet. */
export const needsCall = (ctx: Context, row: Row): boolean =>
  row.called_on === null && row.changed_on > addDays(today(ctx), -freshDays)

/** A3: no transfer goes to a number changed within 14 days that nobody else has confirmed by a call. */
export const assertCalledBack = (
  ctx: Context,
  payment: Owner & Pick<Schema['disbursement'], 'method' | 'ref'>,
): void => {
  const account = payment.method === 'bank_transfer' ? accountOfPayee(ctx, payment) : undefined
  if (account && needsCall(ctx, account)) throw ruleError('A3_call_back', { changed: account.changed_on })
}

export const payeeAccount = (
  ctx: Context,
  { householdId, personId }: Parsed<'payeeAccounts.get'>,
): Output<'payeeAccounts.get'> => {
  const row = accountOfPayee(ctx, { household_id: householdId, person_id: personId })
  if (!row) return null
  const caller = row.called_by === null ? null : rowOf(ctx, 'app_user', row.called_by).name
  return {
    id: row.id,
    version: row.row_version,
    holder: row.holder,
    numberEnd: plainAccount(row.number).slice(-4),
    taxNumberEnd: row.tax_number.slice(-4),
    bic: row.bic,
    town: row.town,
    country: row.country,
    told: row.told,
    changedOn: row.changed_on,
    calledOn: row.called_on,
    calledBy: caller,
    needsCall: needsCall(ctx, row),
  }
}

/**
 * One number a payee. Another number, holder or bank counts as changed today: it waits for its call, and what was
 * approved with the old one in view is signed again (A3).
 */
export const savePayeeAccount = (ctx: Context, input: Parsed<'payeeAccounts.save'>) => {
  const { householdId, personId, holder, bic, town, country, told, version } = input
  if ((householdId === null) === (personId === null)) throw fieldError('householdId', 'one_payee')
  assertNotErased(ctx, householdId ? 'household' : 'person', householdId ?? personId ?? '')
  const stored = accountOfPayee(ctx, { household_id: householdId, person_id: personId })
  const number = plainAccount(input.number) || (stored?.number ?? '')
  if (!number) throw fieldError('number', 'required')
  const tax_number = plainTaxNumber(input.taxNumber) || (stored?.tax_number ?? '')
  const plain = { holder, number, tax_number, bic, town, country, told }
  const fresh = {
    changed_on: today(ctx),
    changed_by: ctx.user.id,
    called_on: null,
    called_by: null,
    spoken_with: '',
  }
  if (!stored)
    return create(ctx, 'payee_account', {
      household_id: householdId,
      person_id: personId,
      ...plain,
      ...fresh,
    })
  const isOther =
    stored.number !== number ||
    stored.holder !== holder ||
    stored.bic !== bic ||
    (stored.tax_number !== '' && stored.tax_number !== tax_number)
  const saved = update(
    ctx,
    'payee_account',
    stored.id,
    { ...plain, ...(isOther && fresh) },
    version === null ? {} : { version },
  )
  if (isOther) voidApprovals(ctx, stored)
  return saved
}

/** Where there is only one user nobody else can call: her own call counts. */
export const callBack = (ctx: Context, { id, version, on, spokenWith }: Parsed<'payeeAccounts.callBack'>) => {
  const row = rowOf(ctx, 'payee_account', id)
  if (row.changed_by === ctx.user.id && activeUsers(ctx).length > 1) throw ruleError('A3_same_person')
  if (on > today(ctx)) throw fieldError('on', 'in_the_future')
  if (on < row.changed_on) throw fieldError('on', 'before_start')
  return update(
    ctx,
    'payee_account',
    id,
    { called_on: on, called_by: ctx.user.id, spoken_with: spokenWith },
    { version },
  )
}
