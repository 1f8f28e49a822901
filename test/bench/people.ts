// What a user does with people, through the real door, at 1k, 10k and 100k persons with 2.5 custody periods each: what it
// costs against a bare prepared query for the same rows, and how long one waits (data-layer.md 7: 16 ms).
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from '../../electron/vault/context.ts'
import { dispatch } from '../../electron/vault/dispatch.ts'
import { keepFindings } from '../../electron/vault/quality/index.ts'
import { openForTest } from '../../electron/vault/lifecycle/open-for-test.ts'
import type { Input, Output, QueryChannel, VaultChannel } from '../../shared/contract/index.ts'
import { cpuMicroseconds, percentile95, rounded } from './measure.ts'
import { fillPeople } from './people-fill.ts'

const budgetMs = 16
const page = 50

type Ask = <C extends VaultChannel & QueryChannel>(channel: C, input: Input<C>) => Output<C>
const asking =
  (ctx: Context): Ask =>
  (channel, input) => {
    const result = dispatch(ctx, channel, input)
    if (!result.ok) throw new Error(`${channel}: ${result.error.code}`)
    return result.value as Output<typeof channel>
  }

const register = `select p.*, r.* from person_register r join person p on p.id = r.person_id where r.archived = 0`
const finding = `select q.*, p.name_latin from quality_finding q join person p on p.id = q.subject_id where q.due_day <= '2014-04-08'`
/** Of persons that match, in the order of their names, by the way over the index of the words. */
const found = `select p.*, r.* from search_fts f join person_register r on r.doc = f.rowid join person p on p.id = r.person_id
  where f.search_fts match ? and r.archived = 0 order by r.sort_name, r.person_id limit ${page}`

type Work = {
  ours: () => unknown
  bare: () => unknown
  rows?: [ours: () => number, bare: () => number]
  /** Of what takes long: how often it is timed. */
  calls?: number
}

const worksOf = (ctx: Context, ask: Ask, campaignId: string): Record<string, Work> => {
  const all = (sql: string, ...values: unknown[]) => {
    const statement = ctx.sqlite.prepare(sql)
    return () => statement.all(...values)
  }
  const list = (input: Input<'people.list'>, bare: () => unknown[]): Work => {
    const ours = () => ask('people.list', { limit: page, ...input }).rows
    return { ours, bare, rows: [() => ours().length, () => bare().length] }
  }
  const mend = (input: Input<'quality.list'>, bare: () => unknown[]): Work => {
    const ours = () => ask('quality.list', { limit: page, ...input }).rows
    return { ours, bare, rows: [() => ours().length, () => bare().length] }
  }
  const onThatDay = { limit: page, filters: { campaign: [campaignId], on: ['2013-05-01'] } }
  const day = (input: Input<'custody.onDay'>, bare: () => unknown[]): Work => {
    const ours = () => ask('custody.onDay', { ...onThatDay, ...input }).rows
    return { ours, bare, rows: [() => ours().length, () => bare().length] }
  }
  const [first, second] = ask('people.list', { sort: 'ref', limit: 2 }).rows
  if (!first || !second) throw new Error('an empty register')
  const personId = second.id
  const person = all('select * from person where id = ?', personId)
  const onPage = ['person_name', 'person_role', 'custody_period', 'sentence', 'harm', 'consent'].map(
    (table) => all(`select * from ${table} where person_id = ?`, personId),
  )
  return {
    'people.list': list({}, all(`${register} order by r.sort_name, r.person_id limit ${page}`)),
    'people.filter': list(
      { filters: { status: ['held_closed'] } },
      all(`${register} and r.status = 'held_closed' order by r.sort_name, r.person_id limit ${page}`),
    ),
    'people.sort': list(
      { sort: 'status', descending: true },
      all(`${register} order by r.status desc, r.person_id desc limit ${page}`),
    ),
    'people.search': list({ search: 'zhanur' }, all(found, 'janur*')),
    'people.search, first letter': list({ search: 's' }, all(found, 's*')),
    'people.onADay': day({}, all(`${register} order by r.sort_name, r.person_id limit ${page}`)),
    'people.onADay, by status': day(
      { sort: 'status' },
      all(`${register} order by r.status, r.person_id limit ${page}`),
    ),
    // The first time after a change, in the reading thread: everybody's whereabouts, against reading their periods.
    'people.onADay, anew': {
      ours: () => {
        ctx.sqlite.exec('delete from temp.day_state_of')
        return ask('custody.onDay', onThatDay)
      },
      bare: all('select * from custody_period order by person_id'),
      calls: 1,
    },
    // Every stay of everybody is without a source: as much as there can be to mend.
    'quality.list': mend({}, all(`${finding} order by q.ref, q.id limit ${page}`)),
    'quality.list, one kind by day': mend(
      { filters: { kind: ['no_source'] }, sort: 'day' },
      all(`${finding} and q.kind = 'no_source' order by q.sort_day, q.id limit ${page}`),
    ),
    'quality.counts': {
      ours: () => ask('quality.counts', {}),
      bare: all('select kind, count(*) from quality_finding group by kind'),
    },
    'people.peek': { ours: () => ask('people.get', { id: personId }), bare: person },
    'people.page': {
      ours: () => [
        ask('people.get', { id: personId }),
        ask('custody.timeline', { personId }),
        ask('facts.ofPerson', { personId }),
        ask('relationships.ofPerson', { personId }),
        ask('privacy.of', { subject: 'person', subjectId: personId }),
      ],
      bare: () => [person(), ...onPage.map((read) => read())],
    },
  }
}

export const people = () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'))
  const { ctx, close } = openForTest(folder, randomBytes(32), 'office', () => '2014-04-08T10:00:00.000Z')
  const ask = asking(ctx)
  const made = dispatch(ctx, 'campaigns.create', { title: 'Everybody', launchedOn: '2014-01-08' })
  if (!made.ok) throw new Error(made.error.code)
  const { id: campaignId } = made.value as Output<'campaigns.create'>
  let filled = 0
  const results = [1000, 10_000, 100_000].flatMap((persons) => {
    fillPeople(ctx, campaignId, filled, persons)
    filled = persons
    ctx.sqlite.transaction(() =>
      keepFindings.person.many?.(ctx, ctx.prepare('select id from person').pluck().all() as string[]),
    )()
    ctx.sqlite.exec('analyze')
    // The same answer first: a faster wrong answer is no result.
    const periods = Number(ctx.prepare('select count(*) from custody_period').pluck().get())
    if (ask('people.list', {}).total !== persons || periods !== persons * 2.5)
      throw new Error('a page of another register')
    return Object.entries(worksOf(ctx, ask, campaignId)).map(([work, { ours, bare, rows, calls = 10 }]) => {
      if (rows && rows[0]() !== rows[1]()) throw new Error(`${work}: not the same rows`)
      const [oursMicroseconds, bareMicroseconds] = [
        cpuMicroseconds(() => void ours(), calls, 5),
        cpuMicroseconds(() => void bare(), calls, 5),
      ]
      const p95Ms = percentile95(() => void ours(), calls * 6)
      return {
        persons,
        work,
        ratio: rounded(oursMicroseconds / bareMicroseconds),
        cpuMs: rounded(oursMicroseconds / 1000),
        p95Ms: rounded(p95Ms),
        within: p95Ms <= budgetMs,
      }
    })
  })
  close()
  rmSync(folder, { recursive: true, force: true })
  return results
}
