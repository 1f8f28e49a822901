// Correspondence with missions at 20,000 letters: what an officer waits for, against a bare prepared query for the same
// rows (T6).
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from '../../electron/vault/context.ts'
import { dispatch } from '../../electron/vault/dispatch.ts'
import { openForTest } from '../../electron/vault/lifecycle/open-for-test.ts'
import type { Input, Output, QueryChannel, VaultChannel } from '../../shared/contract/index.ts'
import { fillLetters } from './letters-fill.ts'
import { cpuMicroseconds, percentile95, rounded } from './measure.ts'

const [missions, letters] = [200, 20_000]
const page = 50
/** A page of a list, and all charts of a screen at once. */
const [pageMs, chartsMs] = [16, 200]

type Work = { ours: () => number; bare: () => number; budgetMs?: number }

const worksOf = (ctx: Context, missionId: string): Record<string, Work> => {
  const ask = <C extends VaultChannel & QueryChannel>(channel: C, input: Input<C>): Output<C> => {
    const result = dispatch(ctx, channel, input)
    if (!result.ok) throw new Error(`${channel}: ${result.error.code}`)
    return result.value as Output<C>
  }
  const all = (sql: string, ...values: unknown[]) => {
    const statement = ctx.sqlite.prepare(sql)
    return () => statement.all(...values).length
  }
  const rows = `select l.*, f.label, (select o.label from letter_recipient r join v_organisation o on o.id = r.organisation_id
    where r.letter_id = l.id order by r.position limit 1), (select min(a.sort_day) from letter a where a.in_reply_to_id = l.id)
    from letter l left join v_organisation f on f.id = l.from_organisation_id where l.deleted_at is null`
  const newest = `order by l.sort_day desc, l.id desc limit ${page}`
  const due = `l.status = 'open' and l.id in (select letter_id from letter_recipient
    where status = 'open' and deleted_at is null and reply_due_on < '2014-04-08')`
  const list = (input: Input<'letters.list'>) => () =>
    ask('letters.list', { limit: page, descending: true, ...input }).rows.length
  return {
    'letters.register': { ours: list({}), bare: all(`${rows} ${newest}`) },
    'letters.overdue': {
      ours: list({ filters: { overdue: ['yes'] } }),
      bare: all(`${rows} and ${due} ${newest}`),
    },
    'letters.board, a stage': {
      ours: list({ filters: { stage: ['no_answer'] } }),
      bare: all(`${rows} and l.status = 'no_answer' ${newest}`),
    },
    'letters.missions': {
      ours: () => ask('missions.list', { limit: page }).rows.length,
      bare: all(
        `select m.*, o.*, (select count(*) || sum(r.status = 'answered') || max(l.sort_day) from letter_recipient r
           join letter l on l.id = r.letter_id where r.organisation_id = m.id and l.direction = 'out')
         from diplomatic_mission m join organisation o on o.id = m.id order by m.city, m.id limit ${page}`,
      ),
    },
    'letters.missionPage': {
      ours: () => ask('missions.history', { id: missionId }).entries.length,
      bare: all(
        `select l.* from letter_recipient r join letter l on l.id = r.letter_id where r.organisation_id = @id
         union all select l.* from letter l where l.from_organisation_id = @id order by sort_day desc`,
        { id: missionId },
      ),
    },
    'letters.charts': {
      ours: () => ask('letters.charts', {}).formal.recipients.length,
      bare: all(
        `select r.organisation_id, count(*), sum(r.status = 'answered') from letter_recipient r join letter l on l.id = r.letter_id
         where l.direction = 'out' group by r.organisation_id`,
      ),
      budgetMs: chartsMs,
    },
  }
}

export const letterWork = () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'))
  const { ctx, close } = openForTest(folder, randomBytes(32), 'office', () => '2014-04-08T10:00:00.000Z')
  const [missionId = ''] = fillLetters(ctx, missions, letters)
  ctx.sqlite.exec('analyze')
  const results = Object.entries(worksOf(ctx, missionId)).map(([work, { ours, bare, budgetMs = pageMs }]) => {
    // The same answer first: a faster wrong answer is no result.
    if (ours() !== bare() || bare() === 0) throw new Error(`${work}: ${ours()} rows, not ${bare()}`)
    const [oursMicroseconds, bareMicroseconds] = [
      cpuMicroseconds(() => void ours(), 10, 5),
      cpuMicroseconds(() => void bare(), 10, 5),
    ]
    const p95Ms = percentile95(() => void ours())
    return {
      letters,
      work,
      ratio: rounded(oursMicroseconds / bareMicroseconds),
      cpuMs: rounded(oursMicroseconds / 1000),
      p95Ms: rounded(p95Ms),
      budgetMs,
      within: p95Ms <= budgetMs,
    }
  })
  close()
  rmSync(folder, { recursive: true, force: true })
  return results
}
