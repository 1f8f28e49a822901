// What the fund pays that is no payment to a family: costs, and goods that become aid in kind (F14).
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import { fieldError, ruleError } from '../../../../shared/result.ts'
import { create, rowOf, update } from '../../audit/change.ts'
import { nextRef } from '../../audit/refs.ts'
import { type Context, today } from '../../context.ts'
import { showExample } from '../../database/flags.ts'
import { isOneOf, pageOf } from '../../database/page.ts'
import type { Schema } from '../../database/schema/index.ts'
import { closeDecision, openDecision } from '../approvals/decisions.ts'
import { assertCashStep, noteOverdraft } from '../balances.ts'
import { accountOf, type LedgerLine, outOf, post, reverse } from '../ledger.ts'
import { allowanceOf } from '../setup.ts'

type Fields = Parsed<'expenses.record'>
type Expense = Schema['expense']
const source = ({ id, ref }: Expense) => ({ table: 'expense', id, ref })

/** F2: a restricted fund pays its kinds of aid and the costs of its own payments, nothing else. */
const assertAllowed = (ctx: Context, { fundId, category, aidType }: Fields): void => {
  const { fund, aidTypes } = allowanceOf(ctx, fundId)
  if (fund.class !== 'restricted' || category === 'bank_fee') return
  if (category !== 'aid_goods') throw ruleError('F2', { what: category, fund: fund.name }, 'category')
  if (aidType && aidTypes.length && !aidTypes.includes(aidType))
    throw ruleError('F2', { what: aidType, fund: fund.name }, 'aidType')
}

const cost = ({ category, aid_type, amount_minor, currency }: Expense): LedgerLine => {
  if (aid_type) return { code: 'aid_paid', aidType: aid_type, currency, debitMinor: amount_minor }
  return { code: category === 'bank_fee' ? 'fee' : 'expense', currency, debitMinor: amount_minor }
}

/** Recorded as it happened, never refused for want of money (F1); a second person stands behind it (A1). */
export const recordExpense = (ctx: Context, fields: Fields): Expense => {
  if (fields.on > today(ctx)) throw fieldError('on', 'in_the_future')
  if ((fields.category === 'aid_goods') !== (fields.aidType !== null)) throw fieldError('aidType', 'required')
  assertAllowed(ctx, fields)
  const account = accountOf(ctx, fields.accountId)
  assertCashStep(account, fields.amountMinor)
  const expense = create(ctx, 'expense', {
    ref: nextRef(ctx, 'expense', fields.on.slice(0, 4)),
    on_day: fields.on,
    fund_id: fields.fundId,
    account_id: fields.accountId,
    category: fields.category,
    aid_type: fields.aidType,
    amount_minor: fields.amountMinor,
    currency: account.currency,
    payee: fields.payee,
    note: fields.note,
    status: 'posted',
    is_example: Number(fields.isExample),
  })
  post(ctx, {
    on: fields.on,
    fundId: fields.fundId,
    source: source(expense),
    lines: [cost(expense), outOf(account, expense.amount_minor)],
  })
  noteOverdraft(ctx, account)
  openDecision(ctx, {
    subject_table: 'expense',
    subject_id: expense.id,
    ref: expense.ref,
    on_day: expense.on_day,
    fund_id: expense.fund_id,
    amount_minor: expense.amount_minor,
    currency: expense.currency,
    is_example: expense.is_example,
  })
  return expense
}

export const reverseExpense = (ctx: Context, { id, on, reason }: Parsed<'expenses.reverse'>) => {
  const { status, ref } = rowOf(ctx, 'expense', id)
  if (status === 'reversed') throw ruleError('F6', { ref })
  const reversed = update(ctx, 'expense', id, { status: 'reversed' }, { reason })
  reverse(ctx, source(reversed), on)
  closeDecision(ctx, 'expense', id, 'withdrawn', reason)
  return reversed
}

export const listExpenses = (ctx: Context, input: Parsed<'expenses.list'>): Output<'expenses.list'> => {
  const { fund, category, status } = input.filters
  let query = ctx.db
    .selectFrom('expense as e')
    .innerJoin('fund as f', 'f.id', 'e.fund_id')
    .innerJoin('treasury_account as a', 'a.id', 'e.account_id')
    .select(['e.id', 'e.ref', 'e.row_version as version', 'e.on_day as on', 'f.name as fund'])
    .select(['a.name as account', 'e.category', 'e.aid_type as aidType', 'e.amount_minor as amountMinor'])
    .select(['e.currency', 'e.payee', 'e.note', 'e.status', 'e.is_example'])
  const typed = input.search.trim().toLowerCase()
  if (typed)
    query = query.where(sql<boolean>`instr(lower(e.ref || ' ' || e.payee || ' ' || e.note), ${typed}) > 0`)
  if (fund?.length) query = query.where(isOneOf('e.fund_id', fund))
  if (category?.length) query = query.where(isOneOf('e.category', category))
  if (status?.length) query = query.where(isOneOf('e.status', status))
  return pageOf(ctx, input, {
    query,
    id: 'e.id',
    sums: {
      amountMinor: { amount: 'e.amount_minor', currency: 'e.currency', counts: sql`e.status = 'posted'` },
    },
    show: showExample,
    sorts: { date: 'e.on_day', ref: 'e.ref', amount: 'e.amount_minor' },
  })
}
