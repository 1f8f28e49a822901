// Books and bank side by side on one day, and what explains the difference down to the last cent.
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import { rowOf } from '../../audit/change.ts'
import type { Context } from '../../context.ts'
import { all } from '../../database/run.ts'
import type { Schema } from '../../database/schema/index.ts'
import { type Entry, openEntries } from './entries.ts'

type Statement = Schema['bank_statement']
type Line = Output<'bank.reconcile'>['lines'][number]

const sum = (amounts: readonly number[]): number => amounts.reduce((total, each) => total + each, 0)

const ledgerOn = (ctx: Context, accountId: string, day: string): number =>
  ctx
    .prepare(
      `select coalesce(sum(debit_minor - credit_minor), 0) from ledger_entry where treasury_account_id = ? and on_day <= ?`,
    )
    .pluck()
    .get(accountId, day) as number

/** Lines that postings up to the day do not explain in full. */
const openLines = (ctx: Context, accountId: string, day: string): Line[] =>
  ctx
    .prepare(
      `select * from (select l.id, l.on_day as "on", l.party, l.text,
         l.amount_minor - coalesce((select sum(m.amount_minor) from bank_match m join ledger_entry e on e.id = m.entry_id
           where m.line_id = l.id and m.deleted_at is null and e.on_day <= @day), 0) as openMinor
       from bank_statement_line l join bank_statement s on s.id = l.statement_id
       where l.account_id = @accountId and s.to_day <= @day and l.deleted_at is null
       order by l.on_day, l.id) where openMinor <> 0`,
    )
    .all({ accountId, day }) as Line[]

/** The statements up to this one, oldest first. */
const chainTo = (ctx: Context, last: Statement): Statement[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('bank_statement')
      .selectAll()
      .where('account_id', '=', last.account_id)
      .where('deleted_at', 'is', null)
      .where('to_day', '<=', last.to_day)
      .orderBy('to_day')
      .orderBy('from_day')
      .orderBy('id'),
  )

/** Where one does not begin with what the last one ended with: a statement between them is missing. */
const gapsOf = (chain: readonly Statement[]): Output<'bank.reconcile'>['gaps'] =>
  chain.flatMap((next, at) => {
    const before = chain[at - 1]
    if (!before || before.closing_minor === next.opening_minor) return []
    return [
      { after: before.to_day, before: next.from_day, amountMinor: next.opening_minor - before.closing_minor },
    ]
  })

/** What was posted and taken back before the bank heard of it explains itself. */
const withoutTakenBack = (ctx: Context, entries: readonly Entry[]): Entry[] => {
  const untouched = new Set(
    entries.filter(({ amountMinor, openMinor }) => amountMinor === openMinor).map(({ journal }) => journal),
  )
  const pairs = ctx
    .prepare('select reverses_id from journal where id = ? and reverses_id is not null')
    .pluck()
  const gone = new Set(
    [...untouched].flatMap((journal) => {
      const reversed = pairs.get(journal) as string | undefined
      return reversed && untouched.has(reversed) ? [journal, reversed] : []
    }),
  )
  return entries.filter(({ journal }) => !gone.has(journal))
}

/**
 * Ledger less statement = postings the bank does not know − lines the books do not know + what was apart before the
 * first statement − what missing statements moved. `restMinor` is what is left of that, and 0.
 */
export const reconcile = (
  ctx: Context,
  { statementId }: Parsed<'bank.reconcile'>,
): Output<'bank.reconcile'> => {
  const last = rowOf(ctx, 'bank_statement', statementId)
  const { account_id: accountId, to_day: day } = last
  const chain = chainTo(ctx, last)
  const begins = chain[0] ?? last
  const closing = chain.at(-1) ?? last
  const entries = withoutTakenBack(ctx, openEntries(ctx, { accountId, to: day, explainedUntil: day }))
  const [before, since] = [
    entries.filter(({ on }) => on < begins.from_day),
    entries.filter(({ on }) => on >= begins.from_day),
  ]
  const lines = openLines(ctx, accountId, day)
  const gaps = gapsOf(chain)
  const beforeMinor = sum(before.map(({ openMinor }) => openMinor)) - begins.opening_minor
  const [ledgerMinor, statementMinor] = [ledgerOn(ctx, accountId, day), closing.closing_minor]
  const explained =
    beforeMinor +
    sum(since.map(({ openMinor }) => openMinor)) -
    sum(lines.map(({ openMinor }) => openMinor)) -
    sum(gaps.map(({ amountMinor }) => amountMinor))
  return {
    on: day,
    currency: last.currency,
    ledgerMinor,
    statementMinor,
    differenceMinor: ledgerMinor - statementMinor,
    beforeMinor,
    firstFrom: begins.from_day,
    postings: since.map(({ id, on, ref, sourceTable, party, openMinor }) => ({
      entryId: id,
      on,
      ref,
      sourceTable,
      party,
      amountMinor: openMinor,
    })),
    lines,
    gaps,
    restMinor: ledgerMinor - statementMinor - explained,
  }
}
