// A list of 100,000 persons brought in: read, staged, tried out and written, each by itself, through the real doors; beside
// it the bare insert of the same rows, which checks nothing, keeps no history and finds nobody (data-layer.md 7).
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readTable } from '../../electron/parser/read.ts'
import type { Context } from '../../electron/vault/context.ts'
import { dispatch, dispatchLong } from '../../electron/vault/dispatch.ts'
import { openForTest } from '../../electron/vault/lifecycle/open-for-test.ts'
import { newId } from '../../electron/vault/audit/change.ts'
import { xlsxOf } from '../../renderer/lib/spreadsheet.ts'
import { numbers } from '../electron/vault/search/spellings.ts'
import { median, rounded } from './measure.ts'
import { sameRowsCpuMs } from './same-rows.ts'

const rows = 100_000
const heads = 'Фамилия Имя Рождение Пол Профессия Город Область Роль Гражданство ИИН'.split(' ')
const syllables = 'ба ке ди ра са ту мы но ла ше жа ны ру ти ко де га по ви сә'.split(' ')
const found = { encoding: null, delimiter: null, sheet: null } as const

const table = (): string[][] => {
  const pick = numbers(1)
  const word = () => Array.from({ length: 3 }, () => syllables[pick(20)]).join('')
  return Array.from({ length: rows }, (_, n) => [
    `${word()}ов`,
    word(),
    `${1 + pick(28)}.${1 + pick(12)}.${1950 + pick(50)}`,
    'м',
    'нефтяник',
    'Жаңаөзен',
    'Маңғыстау',
    'уволен',
    'KZ',
    String(700_000_000_000 + n),
  ])
}

type Spent = { ms: number; cpuMs: number }
const spent = async <T>(work: () => Promise<T> | T): Promise<Spent & { value: T }> => {
  const [from, cpu] = [performance.now(), process.cpuUsage()]
  const value = await work()
  const { user, system } = process.cpuUsage(cpu)
  return { value, ms: Math.round(performance.now() - from), cpuMs: Math.round((user + system) / 1000) }
}
type Staging = 'imports.stage' | 'imports.addRows' | 'imports.begin' | 'imports.decideAll'
const ask = (ctx: Context, channel: Staging, input: never) => {
  const result = dispatch(ctx, channel, input)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value as { id: string }
}

const inVault = async <T>(work: (ctx: Context) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'))
  const { ctx, close } = openForTest(folder, randomBytes(32), 'office', () => '2014-04-08T10:00:00.000Z')
  try {
    return await work(ctx)
  } finally {
    close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The same rows as bare as they can be kept: a person, her name, her role, her paper, with their indices. */
const bareInsert = (cells: readonly string[][]): Promise<Spent> =>
  inVault(async (ctx) => {
    const stamps = `'', '', '', '', 1`
    const person = ctx.sqlite.prepare(
      `insert into person (id, ref, name_latin, name_cyrillic, sort_name, sex, custody_link, citizenship, occupation, settlement,
       region, notes, pseudonym, roles, is_example, created_at, created_by, updated_at, updated_by, row_version)
       values (?, ?, '', ?, ?, 'male', 'none', ?, ?, ?, ?, '', '', '[]', 0, ${stamps})`,
    )
    const name = ctx.sqlite.prepare(
      `insert into person_name (id, person_id, script, family, given, patronymic, full, kind, is_primary, position,
       created_at, created_by, updated_at, updated_by, row_version)
       values (?, ?, 'Cyrl', ?, ?, '', ?, 'official', 1, 0, ${stamps})`,
    )
    const role = ctx.sqlite.prepare(
      `insert into person_role (id, person_id, role, created_at, created_by, updated_at, updated_by, row_version)
       values (?, ?, 'dismissed', ${stamps})`,
    )
    const paper = ctx.sqlite.prepare(
      `insert into person_identifier (id, person_id, type, value, value_key, country, note, created_at, created_by, updated_at,
       updated_by, row_version) values (?, ?, 'national_id', ?, ?, '', '', ${stamps})`,
    )
    const { ms, cpuMs } = await spent(() =>
      ctx.sqlite.transaction(() => {
        for (const [
          n,
          [family = '', given = '', , , work = '', town = '', region = '', , country = '', iin = ''],
        ] of cells.entries()) {
          const [id, full] = [newId(), `${given} ${family}`]
          person.run(id, `C-B-${n}`, full, full, country, work, town, region)
          name.run(newId(), id, family, given, full)
          role.run(newId(), id)
          paper.run(newId(), id, iin, iin)
        }
      })(),
    )
    return { ms, cpuMs }
  })

/** From the bytes of a file to records; the longest time nobody else was heard is measured on the way. */
const bringIn = (bytes: Uint8Array) =>
  inVault(async (ctx) => {
    const read = await spent(() => readTable(bytes, found))
    const { shape, rows: cells } = read.value
    const staged = await spent(() => {
      const { id } = ask(ctx, 'imports.stage', { fileName: 'list', shape } as never)
      for (let at = 0; at < cells.length; at += 400)
        ask(ctx, 'imports.addRows', { id, rows: cells.slice(at, at + 400) } as never)
      ask(ctx, 'imports.begin', { id, kind: 'people' } as never)
      return id
    })
    let [longestMs, since] = [0, 0]
    const onStep = () => {
      const now = performance.now()
      if (since) longestMs = Math.max(longestMs, now - since)
      since = now
    }
    const long = async (channel: 'imports.check' | 'imports.run') => {
      since = 0
      const done = await spent(() =>
        dispatchLong(ctx, channel, { id: staged.value }, { onStep, isCancelled: () => false }),
      )
      if (!done.value.ok) throw new Error(JSON.stringify(done.value.error))
      return done
    }
    const checked = await long('imports.check')
    const sliceMs = Math.round(longestMs)
    // Names made of syllables meet by chance.
    ask(ctx, 'imports.decideAll', { id: staged.value, verdict: 'unsure', decision: 'create' } as never)
    const written = await long('imports.run')
    const persons = Number(ctx.prepare('select count(*) from person').pluck().get())
    const rssMb = Math.round(process.memoryUsage().rss / 2 ** 20)
    const cpuMs = read.cpuMs + staged.cpuMs + written.cpuMs
    const sameRowsMs = sameRowsCpuMs(ctx.sqlite, dirname(ctx.sqlite.name))
    return {
      persons,
      readMs: read.ms,
      stagedMs: staged.ms,
      checkedMs: checked.ms,
      writtenMs: written.ms,
      sliceMs,
      rssMb,
      cpuMs,
      sameRowsMs,
      // To all that the file holds afterwards.
      ratioToSameRows: rounded(cpuMs / sameRowsMs),
    }
  })

export const imports = async () => {
  const cells = table()
  const bare = []
  for (let times = 0; times < 3; times += 1) bare.push(await bareInsert(cells))
  const [bareMs, bareCpuMs] = [median(bare.map(({ ms }) => ms)), median(bare.map(({ cpuMs }) => cpuMs))]
  const csv = new TextEncoder().encode([heads, ...cells].map((row) => row.join(';')).join('\n'))
  const whole = await bringIn(csv)
  const each = async function* () {
    yield* cells
  }
  const xlsx = await xlsxOf({ name: 'List', heads, rows: each() }, () => {}, new AbortController().signal)
  const read = await spent(() => readTable(new Uint8Array(xlsx), found))
  return {
    'import.csv': {
      rows,
      ...whole,
      bareMs,
      // Without the trial, which the bare insert has no like of.
      ratio: rounded(whole.cpuMs / bareCpuMs),
    },
    'import.xlsx': {
      rows: read.value.rows.length - 1,
      readMs: read.ms,
      cpuMs: read.cpuMs,
      fileMb: rounded(xlsx.length / 2 ** 20),
    },
  }
}
