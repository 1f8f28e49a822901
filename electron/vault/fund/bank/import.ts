// Statements in: to the account whose number they bear, whole or not at all, and nothing is posted.
import { plainAccount } from '../../../../shared/bank/iban.ts'
import { sumOf } from '../../../../shared/bank/statement.ts'
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import { AppError, type FieldProblem, ruleError } from '../../../../shared/result.ts'
import { archive, create, rowOf } from '../../audit/change.ts'
import { nextRef } from '../../audit/refs.ts'
import type { Context } from '../../context.ts'
import { all, first } from '../../database/run.ts'
import type { Schema } from '../../database/schema/index.ts'
import { accountOf } from '../ledger.ts'
import { rememberMapping } from './mapping.ts'
import { shelfOf } from './shelf.ts'
import { twiceProblem } from './twice.ts'

type Account = Schema['treasury_account']
type Input = Parsed<'bank.look'>
type Statement = Input['statements'][number]
type Place = { account: Account | null; problem: FieldProblem | null }

/** The account a statement names: its number and currency. One number may serve accounts in several currencies. */
const namedAccount = (ctx: Context, { account, currency }: Statement): Account | undefined =>
  all(ctx, ctx.db.selectFrom('treasury_account').selectAll().where('deleted_at', 'is', null)).find(
    (each) =>
      each.currency === currency && each.iban !== '' && plainAccount(each.iban) === plainAccount(account),
  )

const end = (number: string) => plainAccount(number).slice(-4)

/** Where it belongs; a table that names no account belongs to the one it was chosen for. */
const placeOf = (ctx: Context, chosen: Account, statement: Statement): Place => {
  const { currency } = statement
  const exists = first(ctx, ctx.db.selectFrom('currency').select('code').where('code', '=', currency))
  if (!exists) return { account: null, problem: { problem: 'statement_currency', values: { currency } } }
  const account = statement.account === '' ? chosen : namedAccount(ctx, statement)
  if (!account)
    return chosen.iban === ''
      ? {
          account: null,
          problem: { problem: 'account_without_number', values: { end: end(statement.account) } },
        }
      : {
          account: null,
          problem: {
            problem: 'statement_of_another',
            values: { end: end(statement.account), ours: end(chosen.iban), currency },
          },
        }
  if (account.currency !== currency)
    return {
      account: null,
      problem: { problem: 'statement_currency_other', values: { currency, ours: account.currency } },
    }
  const apart = statement.openingMinor + sumOf(statement.lines) - statement.closingMinor
  if (apart !== 0)
    return {
      account,
      problem: {
        problem: 'statement_does_not_add_up',
        values: { apartMinor: apart, currency },
      },
    }
  return { account, problem: twiceProblem(ctx, account.id, statement) }
}

/** A file in which the chosen account does not occur is the wrong file, even where it is of another one of ours. */
const placesOf = (ctx: Context, { accountId, statements }: Input): Place[] => {
  const chosen = accountOf(ctx, accountId)
  const places = statements.map((statement) => placeOf(ctx, chosen, statement))
  const isOurs = places.some(
    ({ account, problem }) => account?.id === accountId || problem?.problem === 'statement_currency',
  )
  if (isOurs) return places
  return places.map(({ account, problem }, at) => ({
    account: null,
    problem: problem ?? {
      problem: 'statement_of_another',
      values: {
        end: end(statements[at]?.account ?? ''),
        ours: end(chosen.iban),
        currency: account?.currency ?? '',
      },
    },
  }))
}

export const lookAt = (ctx: Context, input: Input): Output<'bank.look'> =>
  placesOf(ctx, input).map(({ account, problem }) => ({
    account: account?.name ?? null,
    problem: problem && { problem: problem.problem, values: problem.values ?? {} },
  }))

const keep = (ctx: Context, account: Account, statement: Statement): void => {
  const { id } = create(ctx, 'bank_statement', {
    ref: nextRef(ctx, 'bankStatement', statement.to.slice(0, 4)),
    account_id: account.id,
    bank_id: statement.bankId,
    from_day: statement.from,
    to_day: statement.to,
    opening_minor: statement.openingMinor,
    closing_minor: statement.closingMinor,
    currency: statement.currency,
  })
  for (const line of statement.lines)
    create(ctx, 'bank_statement_line', {
      statement_id: id,
      account_id: account.id,
      on_day: line.on,
      value_day: line.valueOn,
      amount_minor: line.amountMinor,
      currency: statement.currency,
      party: line.party,
      text: line.text,
      bank_ref: line.bankRef,
      end_to_end_id: line.endToEndId,
      is_batch: Number(line.isBatch),
      is_reversal: Number(line.isReversal),
      open_minor: line.amountMinor,
      shelf: shelfOf(line.on, line.amountMinor),
    })
}

export const importStatements = (
  ctx: Context,
  { mapping, ...input }: Parsed<'bank.import'>,
): Output<'bank.import'> => {
  const kept = input.statements.map((statement, at) => {
    // Asked anew for each: the same statement may stand in one file twice.
    const { account, problem } = placesOf(ctx, input)[at] ?? { account: null, problem: null }
    if (!account || problem)
      throw new AppError({
        code: 'validation',
        fields: { [`statements.${at}`]: problem ?? { problem: 'statement_of_another' } },
      })
    keep(ctx, account, statement)
    return statement
  })
  if (mapping) rememberMapping(ctx, input.accountId, mapping)
  return { statements: kept.length, lines: kept.reduce((sum, { lines }) => sum + lines.length, 0) }
}

/** Out again with all its lines, as long as none of them is matched. */
export const discardStatement = (ctx: Context, { id, version, reason }: Parsed<'bank.discard'>) => {
  const statement = rowOf(ctx, 'bank_statement', id)
  const lines = all(
    ctx,
    ctx.db
      .selectFrom('bank_statement_line')
      .select(['id', 'open_minor', 'amount_minor'])
      .where('statement_id', '=', id)
      .where('deleted_at', 'is', null),
  )
  if (lines.some((line) => line.open_minor !== line.amount_minor))
    throw ruleError('bank_matched', { ref: statement.ref })
  for (const line of lines) archive(ctx, 'bank_statement_line', line.id)
  return archive(ctx, 'bank_statement', id, { version, reason })
}
