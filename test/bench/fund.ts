// The fund at a million ledger rows: what a treasurer waits for, against a bare prepared query for the same figures, and
// what the summary of balances costs each entry that is posted.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from '../../electron/vault/context.ts'
import { dispatch } from '../../electron/vault/dispatch.ts'
import { openForTest } from '../../electron/vault/lifecycle/open-for-test.ts'
import type { Input, Output, QueryChannel, VaultChannel } from '../../shared/contract/index.ts'
import { fillLedger } from './fund-fill.ts'
import { cpuMicroseconds, percentile95, rounded } from './measure.ts'

const ledgerRows = 1_000_000
const page = 50

/** A line of a statement in the middle of the ten years, as big as one of the gifts. */
const bankLine = (ctx: Context, accountId: string): string => {
  const must = <C extends VaultChannel>(channel: C, input: Input<C>): Output<C> => {
    const result = dispatch(ctx, channel, input)
    if (!result.ok) throw new Error(`${channel}: ${result.error.code}`)
    return result.value as Output<C>
  }
  const iban = 'CH9300762011623852957'
  const account = must('accounts.list', {}).find(({ id }) => id === accountId)
  if (!account) throw new Error('no account')
  const { version, name, kind, currency } = account
  must('accounts.update', { id: accountId, version, name, kind, iban })
  const [on, amountMinor] = ['2009-06-01', 8919]
  must('bank.import', {
    accountId,
    statements: [
      {
        bankId: 'BENCH',
        account: iban,
        currency,
        from: on,
        to: on,
        openingMinor: 0,
        closingMinor: amountMinor,
        lines: [
          {
            on,
            valueOn: on,
            amountMinor,
            party: 'Somebody',
            text: 'For the families, our reference GIFT 000001000, thank you',
            bankRef: '',
            endToEndId: '',
            isBatch: false,
            isReversal: false,
          },
        ],
      },
    ],
  })
  return must('bankLines.list', {}).rows[0]?.id ?? ''
}

type Work = { ours: () => unknown; bare: () => unknown; budgetMs: number; calls: number }

const worksOf = (ctx: Context): Record<string, Work> => {
  const ask = <C extends VaultChannel & QueryChannel>(channel: C, input: Input<C>): Output<C> => {
    const result = dispatch(ctx, channel, input)
    if (!result.ok) throw new Error(`${channel}: ${result.error.code}`)
    return result.value as Output<C>
  }
  const all = (sql: string) => {
    const statement = ctx.sqlite.prepare(sql)
    return () => statement.all()
  }
  const accountId = String(ctx.sqlite.prepare('select id from treasury_account limit 1').pluck().get())
  const oldestFirst = ask('ledger.list', { limit: page })
  if (oldestFirst.total !== ledgerRows) throw new Error('a page of another ledger')
  const rows = `select e.*, j.source_ref, f.name, a.name from ledger_entry e join journal j on j.id = e.journal_id
    join fund f on f.id = e.fund_id left join treasury_account a on a.id = e.treasury_account_id`
  const lineId = bankLine(ctx, accountId)
  return {
    'fund.balances': {
      ours: () => ask('funds.list', {}),
      bare: all(
        "select fund_id, currency, sum(debit_minor - credit_minor) from fund_month where account_code in ('bank', 'cash', 'intermediary') group by 1, 2",
      ),
      budgetMs: 5,
      calls: 20,
    },
    'fund.ledger, a page': {
      ours: () => ask('ledger.list', { limit: page, descending: true }),
      bare: all(`${rows} order by e.on_day desc, e.id desc limit ${page}`),
      budgetMs: 16,
      calls: 10,
    },
    'fund.ledger, the next page': {
      ours: () => ask('ledger.list', { limit: page, cursor: oldestFirst.next }),
      bare: all(
        `${rows} where (e.on_day, e.id) > ('2004-01-01', ${page}) order by e.on_day, e.id limit ${page}`,
      ),
      budgetMs: 16,
      calls: 20,
    },
    'fund.ledger, an account with balances': {
      ours: () => ask('ledger.list', { limit: page, descending: true, filters: { account: [accountId] } }),
      bare: all(
        `${rows} where e.treasury_account_id = '${accountId}' order by e.on_day desc, e.id desc limit ${page}`,
      ),
      budgetMs: 16,
      calls: 10,
    },
    'fund.bank, suggestions for a line': {
      ours: () => ask('bank.suggest', { lineId }),
      bare: all(
        `${rows} where e.treasury_account_id = '${accountId}' and e.on_day between '2009-04-17' and '2009-07-16' order by e.on_day, e.id`,
      ),
      budgetMs: 50,
      calls: 5,
    },
    'fund.statement, a year': {
      ours: () => ask('fund.statement', { from: '2013-01-01', to: '2013-12-31' }),
      bare: all(
        "select fund_id, currency, account_code, sum(debit_minor), sum(credit_minor) from ledger_entry where on_day between '2013-01-01' and '2013-12-31' group by 1, 2, 3",
      ),
      budgetMs: 1000,
      calls: 2,
    },
  }
}

/** A thousand entries of one journal, posted and taken back; with what every row sets off, or without some of it. */
const posting = (ctx: Context, without: string | null) => () => {
  const db = ctx.sqlite
  db.exec('begin; drop trigger journal_audited')
  if (without) db.exec(`drop trigger ${without}`)
  const { seq } = db.prepare('select max(seq) as seq from audit_log').get() as { seq: number }
  db.prepare(
    "insert into journal (id, posted_at, on_day, source_table, source_id, source_ref, audit_seq, is_sealed) values ('bench', '', '2014-01-02', 'bench', 'bench', '', ?, 0)",
  ).run(seq)
  const insert = db.prepare(
    `insert into ledger_entry (journal_id, on_day, fund_id, account_code, currency, debit_minor, credit_minor)
     select 'bench', '2014-01-02', id, 'fee', 'CHF', 1, 0 from fund limit 1`,
  )
  for (let n = 0; n < 1000; n++) insert.run()
  db.exec('rollback')
}

export const fund = () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'))
  const { ctx, close } = openForTest(folder, randomBytes(32), 'office', () => '2014-04-08T10:00:00.000Z')
  fillLedger(ctx, ledgerRows)
  const results = Object.entries(worksOf(ctx)).map(([work, { ours, bare, budgetMs, calls }]) => {
    const [oursMicroseconds, bareMicroseconds] = [
      cpuMicroseconds(() => void ours(), calls, 5),
      cpuMicroseconds(() => void bare(), calls, 5),
    ]
    const p95Ms = percentile95(() => void ours(), calls * 4)
    return {
      work,
      ratio: rounded(oursMicroseconds / bareMicroseconds),
      cpuMs: rounded(oursMicroseconds / 1000),
      p95Ms: rounded(p95Ms),
      budgetMs,
      within: p95Ms <= budgetMs,
    }
  })
  const [withSummary, withoutSummary] = [
    cpuMicroseconds(posting(ctx, null), 3, 5),
    cpuMicroseconds(posting(ctx, 'ledger_summed'), 3, 5),
  ]
  close()
  rmSync(folder, { recursive: true, force: true })
  return {
    results,
    'fund.insert, a thousand entries': {
      withSummaryMs: rounded(withSummary / 1000),
      withoutMs: rounded(withoutSummary / 1000),
      ratio: rounded(withSummary / withoutSummary),
    },
  }
}
