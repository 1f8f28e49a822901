// Finding a person while typing, at 100,000 persons: every keystroke of names as others spell them, through the real door;
// beside it the bare lookup of the same words in the index, which forgives nothing (data-layer.md 7: engine 4 ms).
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '../../electron/vault/audit/change.ts'
import type { Context } from '../../electron/vault/context.ts'
import { dispatch } from '../../electron/vault/dispatch.ts'
import { openForTest } from '../../electron/vault/lifecycle/open-for-test.ts'
import { indexDocuments } from '../../electron/vault/search/index.ts'
import { startsOfWords } from '../../electron/vault/search/match.ts'
import { names, numbers } from '../electron/vault/search/spellings.ts'
import { rounded } from './measure.ts'

const persons = 100_000
const budgetMs = 4
const syllables = 'ба ке ди ра са ту мы но ла ше жа ны ру ти ко де га по ви сә'.split(' ')
const stamps = "'', '', '', '', 1"
const person = `insert into person (id, ref, name_latin, name_cyrillic, sort_name, sex, custody_link, citizenship, occupation,
  settlement, region, notes, pseudonym, roles, is_example, created_at, created_by, updated_at, updated_by, row_version)
  values (?, ?, '', ?, ?, 'unknown', 'none', 'KZ', '', '', '', '', '', '[]', 0, ${stamps})`
const name = `insert into person_name (id, person_id, script, family, given, patronymic, full, kind, is_primary, position,
  created_at, created_by, updated_at, updated_by, row_version)
  values (?, ?, 'Cyrl', ?, ?, '', ?, 'official', 1, 0, ${stamps})`

/** Given names of many, family names of few: some of the list, most made longer by syllables of their own. */
const fill = (ctx: Context): ReadonlyMap<string, { ref: string; full: string }> => {
  const people = new Map<string, { ref: string; full: string }>()
  const pick = numbers(1)
  const one = <T>(list: readonly T[]): T | undefined => list[pick(list.length)]
  ctx.sqlite.transaction(() => {
    for (let n = 0; n < persons; n += 1) {
      const family = one(names)?.family ?? ''
      const longer =
        pick(4) === 0 ? family : `${family.slice(0, 4)}${one(syllables)}${one(syllables)}${family.slice(4)}`
      const given = one(names)?.given ?? ''
      const [id, ref, full] = [newId(), `C-B-2014-${n}`, `${given} ${longer}`]
      ctx.prepare(person).run(id, ref, full, full)
      ctx.prepare(name).run(newId(), id, longer, given, full)
      people.set(id, { ref, full })
    }
  })()
  return people
}

const keystrokes = names
  .filter((_, at) => at % 12 === 0)
  .flatMap(({ spellings }) => spellings.slice(1, 4))
  .flatMap((spelling) => Array.from(spelling, (_, at) => spelling.slice(0, at + 1)))

const bare = `select entity_id from search_fts f join search_doc d on d.doc = f.rowid where f.search_fts match ? limit 10`

/** Wall milliseconds of each, in order of size. */
const waits = (work: (typed: string) => void): number[] =>
  keystrokes
    .map((typed) => {
      const from = performance.now()
      work(typed)
      return performance.now() - from
    })
    .toSorted((a, b) => a - b)
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

export const search = () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'))
  const { ctx, close } = openForTest(folder, randomBytes(32), 'office', () => '2014-04-08T10:00:00.000Z')
  const people = fill(ctx)
  const from = performance.now()
  ctx.sqlite.transaction(() =>
    indexDocuments(ctx, 'people', [...people.keys()], (_, id) => {
      const { ref = '', full = '' } = people.get(id) ?? {}
      return { ref, label: full, detail: '', words: [full], archived: false }
    }),
  )()
  const indexSeconds = (performance.now() - from) / 1000
  ctx.sqlite.exec('analyze')
  const ours = (typed: string) => {
    const result = dispatch(ctx, 'search.people', { text: typed, limit: 10 })
    if (!result.ok) throw new Error(result.error.code)
  }
  const plainly = (typed: string) => {
    const match = startsOfWords(typed)
    if (match) ctx.prepare(bare).all(match)
  }
  for (const typed of keystrokes.slice(0, 200)) ours(typed) // warm
  const [found, looked] = [waits(ours), waits(plainly)]
  const keys = Number(ctx.prepare('select count(*) from search_key').pluck().get())
  close()
  rmSync(folder, { recursive: true, force: true })
  return {
    'search.keystroke': {
      persons,
      keys,
      keystrokes: keystrokes.length,
      p50Ms: rounded(at(found, 0.5)),
      p95Ms: rounded(at(found, 0.95)),
      p99Ms: rounded(at(found, 0.99)),
      ratio: rounded(at(found, 0.5) / at(looked, 0.5)),
      within: at(found, 0.99) <= budgetMs,
    },
    'search.index': { persons, keys, seconds: rounded(indexSeconds) },
  }
}
