// people.list through the real door, at 1k, 10k and 100k persons: what a page costs may not grow with the register.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dispatch } from '../../electron/vault/dispatch.ts'
import { openForTest } from '../../electron/vault/lifecycle/open-for-test.ts'
import type { Context } from '../../electron/vault/context.ts'
import { searchKeys } from '../../shared/names/search-key.ts'
import { newId } from '../../electron/vault/audit/change.ts'
import { cpuMicroseconds, rounded } from './measure.ts'

const syllables = [
  'ak',
  'bek',
  'dau',
  'er',
  'gul',
  'jan',
  'kai',
  'mur',
  'nur',
  'ora',
  'ser',
  'tol',
  'usen',
  'zha',
] as const
const word = (seed: number) =>
  [seed % 14, Math.floor(seed / 14) % 14, Math.floor(seed / 196) % 14].map((at) => syllables[at]).join('')

/** Bulk rows by prepared statements, with everything that is kept beside a person. */
export const fill = (ctx: Context, from: number, to: number): void => {
  const person = ctx.prepare(
    `insert into person (id, ref, name_latin, name_cyrillic, sort_name, sex, custody_link, citizenship, occupation, settlement, region, notes, pseudonym, roles, is_example,
      created_at, created_by, updated_at, updated_by, row_version) values (?, ?, ?, '', ?, 'unknown', 'none', 'KZ', '', '', '', '', '', '["activist"]', 0, '', '', '', '', 1)`,
  )
  const doc = ctx.prepare(
    "insert into search_doc (entity, entity_id, ref, label, detail, archived) values ('people', ?, ?, ?, '', 0)",
  )
  const register = ctx.prepare(
    `insert into person_register (doc, person_id, archived, sort_name, ref, status, since, certain, last_confirmed, computed_on)
     values (?, ?, 0, ?, ?, ?, ?, 1, '', '2014-04-08')`,
  )
  const keys = ctx.prepare('insert into search_fts (rowid, keys) values (?, ?)')
  ctx.sqlite.transaction(() => {
    for (let n = from; n < to; n++) {
      const [id, ref, name] = [newId(), `C-B-2014-${n}`, `${word(n * 31)} ${word(n)}`]
      const [sortName, status] = [`${word(n)} ${word(n * 31)}`, ['', 'held_closed', 'at_liberty'][n % 3]]
      person.run(id, ref, name, sortName)
      const { lastInsertRowid } = doc.run(id, ref, name)
      register.run(lastInsertRowid, id, sortName, ref, status, n % 3 ? `201${n % 4}-01-01` : '')
      keys.run(lastInsertRowid, searchKeys(name).join(' '))
    }
  })()
}

export const peopleList = () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'))
  const { ctx, close } = openForTest(folder, randomBytes(32), 'office', () => '2014-04-08T10:00:00.000Z')
  const list = (input: object) => {
    const result = dispatch(ctx, 'people.list', input)
    if (!result.ok) throw new Error(result.error.code)
    return result.value as { rows: { id: string }[]; next: string | null; total: number }
  }
  let base: number[] = []
  let filled = 0
  const results = [1000, 10_000, 100_000].map((persons) => {
    fill(ctx, filled, persons)
    filled = persons
    ctx.sqlite.exec('analyze')
    if (list({}).total !== persons) throw new Error('a page of another register')
    const { next } = list({ limit: 50 })
    const works = {
      page: { limit: 50 },
      nextPage: { limit: 50, cursor: next },
      byRef: { limit: 50, sort: 'ref', descending: true },
      byStatus: { limit: 50, sort: 'status' },
      oneStatus: { limit: 50, filters: { status: ['held_closed'] } },
      firstLetter: { limit: 50, search: 's' },
      search: { limit: 50, search: 'zhanur' },
    }
    const times = Object.values(works).map((work) => cpuMicroseconds(() => void list(work), 10, 5))
    base = base.length ? base : times
    const shown = Object.keys(works).map((name, at) => [`${name}Ms`, rounded((times[at] ?? 0) / 1000)])
    const [growth] = [Math.max(...times.map((time, at) => time / (base[at] ?? time)))]
    return { persons, ...Object.fromEntries(shown), growthAgainst1k: rounded(growth ?? 1) }
  })
  close()
  rmSync(folder, { recursive: true, force: true })
  return results
}
