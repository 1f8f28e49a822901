// F10: what the bank told once is not kept twice.
import type { Parsed } from '../../../../shared/contract/index.ts'
import type { FieldProblem } from '../../../../shared/result.ts'
import type { Context } from '../../context.ts'

type Statement = Parsed<'bank.import'>['statements'][number]
type Line = Statement['lines'][number]

const known = (ctx: Context, sql: string) => {
  const statement = ctx.prepare(
    `select count(*) from bank_statement_line where deleted_at is null and account_id = ? and on_day = ? and amount_minor = ? and ${sql}`,
  )
  return (accountId: string, line: Line, ...more: string[]): number =>
    statement.pluck().get(accountId, line.on, line.amountMinor, ...more) as number
}

/**
 * Hard stop on the same account, bank reference, day and amount; empty and batch references never count. A file whose
 * lines are all here already, to the last word and as often, is the same file under another name.
 */
export const twiceProblem = (ctx: Context, accountId: string, statement: Statement): FieldProblem | null => {
  const byNumber = ctx
    .prepare(
      `select ref from bank_statement where account_id = ? and bank_id = ? and bank_id <> '' and deleted_at is null`,
    )
    .pluck()
    .get(accountId, statement.bankId) as string | undefined
  if (byNumber) return { problem: 'statement_twice', values: { ref: byNumber } }
  if (statement.lines.length === 0) return null
  const byRef = known(ctx, `bank_ref = ? and is_batch = 0`)
  const same = statement.lines.filter(
    (line) => line.bankRef !== '' && !line.isBatch && byRef(accountId, line, line.bankRef) > 0,
  )
  if (same.length > 0 && same.length < statement.lines.length)
    return { problem: 'lines_twice', values: { count: same.length } }
  const byWords = known(ctx, 'text = ? and party = ?')
  const counts = new Map<string, { line: Line; times: number }>()
  for (const line of statement.lines) {
    const key = JSON.stringify([line.on, line.amountMinor, line.text, line.party])
    counts.set(key, { line, times: (counts.get(key)?.times ?? 0) + 1 })
  }
  const isWhole = [...counts.values()].every(
    ({ line, times }) => byWords(accountId, line, line.text, line.party) >= times,
  )
  return same.length > 0 || isWhole ? { problem: 'statement_twice_lines', values: {} } : null
}
