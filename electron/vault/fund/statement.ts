// Report 6 and the ledger: opening + what happened = closing, per fund and currency, checked when it is made (F8).
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import type { AccountCode } from '../../../shared/vocabulary/index.ts'
import type { Context } from '../context.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { all, one } from '../database/run.ts'
import { availableOfFund, reservedOfFund } from './balances.ts'

type Part = Output<'fund.statement'>[number]
const cashCodes = ['bank', 'cash', 'intermediary'] as const

const cashUntil = (ctx: Context, fundId: string, currency: string, day: string, included: boolean): number =>
  one(
    ctx,
    ctx.db
      .selectFrom('ledger_entry')
      .select(sql<number>`coalesce(sum(debit_minor - credit_minor), 0)`.as('minor'))
      .where('fund_id', '=', fundId)
      .where('currency', '=', currency)
      .where('account_code', 'in', [...cashCodes])
      .where('on_day', included ? '<=' : '<', day),
  ).minor

/** Income first, then what moved between accounts and partners, then aid and costs. */
const order: readonly AccountCode[] = [
  'opening',
  'income_donation',
  'exchange',
  'transfer',
  'partner_advance',
  'aid_paid',
]
const placeOf = (code: AccountCode) => (order.includes(code) ? order.indexOf(code) : order.length)

/** What changed the money, by kind: income positive, aid and costs negative. The other side of every cash line. */
const linesOf = (ctx: Context, fundId: string, currency: string, from: string, to: string): Part['lines'] =>
  all(
    ctx,
    ctx.db
      .selectFrom('ledger_entry')
      .select(['account_code', 'aid_type', sql<number>`sum(credit_minor - debit_minor)`.as('minor')])
      .where('fund_id', '=', fundId)
      .where('currency', '=', currency)
      .where('account_code', 'not in', [...cashCodes])
      .where('on_day', '>=', from)
      .where('on_day', '<=', to)
      .groupBy(['account_code', 'aid_type'])
      .orderBy('account_code')
      .orderBy('aid_type'),
  )
    .toSorted((a, b) => placeOf(a.account_code) - placeOf(b.account_code))
    .filter(({ minor }) => minor !== 0)
    .map(({ account_code, aid_type, minor }) => ({
      key: aid_type ? `aid.${aid_type}` : account_code,
      amountMinor: minor,
    }))

const accountsOf = (ctx: Context, fundId: string, currency: string, to: string): Part['accounts'] =>
  all(
    ctx,
    ctx.db
      .selectFrom('ledger_entry as e')
      .innerJoin('treasury_account as a', 'a.id', 'e.treasury_account_id')
      .select([
        'a.name as account',
        'a.kind',
        sql<number>`sum(e.debit_minor - e.credit_minor)`.as('balanceMinor'),
      ])
      .where('e.fund_id', '=', fundId)
      .where('e.currency', '=', currency)
      .where('e.on_day', '<=', to)
      .groupBy('a.id')
      .orderBy('a.id'),
  )

/** One part for each fund and currency that ever moved; no line adds two currencies (F3). */
export const statement = (ctx: Context, { fundId, from, to }: Parsed<'fund.statement'>): Part[] => {
  let moved = ctx.db
    .selectFrom('fund_month as m')
    .innerJoin('fund as f', 'f.id', 'm.fund_id')
    .select(['f.id', 'f.name', 'm.currency'])
    .distinct()
    .orderBy('f.ref')
    .orderBy('m.currency')
  if (fundId) moved = moved.where('f.id', '=', fundId)
  return all(ctx, moved).map(({ id, name, currency }) => {
    const [openingMinor, closingMinor] = [
      cashUntil(ctx, id, currency, from, false),
      cashUntil(ctx, id, currency, to, true),
    ]
    const lines = linesOf(ctx, id, currency, from, to)
    const explained = lines.reduce((sum, { amountMinor }) => sum + amountMinor, openingMinor)
    return {
      fund: { id, label: name },
      currency,
      openingMinor,
      lines,
      closingMinor,
      reservedMinor: reservedOfFund(ctx, id, currency),
      availableMinor: availableOfFund(ctx, id, currency),
      differenceMinor: closingMinor - explained,
      accounts: accountsOf(ctx, id, currency, to),
    }
  })
}

export const listLedger = (ctx: Context, input: Parsed<'ledger.list'>): Output<'ledger.list'> => {
  const { fund, account, currency, accountCode } = input.filters
  let query = ctx.db
    .selectFrom('ledger_entry as e')
    .innerJoin('journal as j', 'j.id', 'e.journal_id')
    .innerJoin('fund as f', 'f.id', 'e.fund_id')
    .leftJoin('treasury_account as a', 'a.id', 'e.treasury_account_id')
    .leftJoin('journal as v', 'v.id', 'j.reverses_id')
    .select([
      'e.id',
      'j.id as journal',
      'e.on_day as on',
      'f.name as fund',
      'a.name as account',
      'e.account_code as accountCode',
      'e.currency',
    ])
    .select([
      'e.debit_minor as debitMinor',
      'e.credit_minor as creditMinor',
      'j.source_table as sourceTable',
      'j.source_ref as sourceRef',
      'v.source_ref as reverses',
    ])
  const typed = input.search.trim().toLowerCase()
  if (typed)
    query = query.where(sql<boolean>`instr(lower(j.source_ref || ' ' || coalesce(a.name, '')), ${typed}) > 0`)
  if (fund?.length) query = query.where(isOneOf('e.fund_id', fund))
  if (account?.length) query = query.where(isOneOf('e.treasury_account_id', account))
  if (currency?.length) query = query.where(isOneOf('e.currency', currency))
  if (accountCode?.length) query = query.where(isOneOf('e.account_code', accountCode))
  return pageOf(ctx, input, { query, id: 'e.id', sorts: { date: 'e.on_day' }, show: (row) => row })
}
