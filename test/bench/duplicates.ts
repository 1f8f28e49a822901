// The finder over 100,000 persons, of whom every hundredth is recorded twice: how long the whole register takes, and
// how long a keystroke between two parts could wait.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '../../electron/vault/audit/change.ts'
import type { Context } from '../../electron/vault/context.ts'
import { dispatch } from '../../electron/vault/dispatch.ts'
import { openForTest } from '../../electron/vault/lifecycle/open-for-test.ts'
import { indexDocuments } from '../../electron/vault/search/index.ts'
import { addDays } from '../../shared/partial-date.ts'
import { names, numbers } from '../electron/vault/search/spellings.ts'
import { rounded } from './measure.ts'

const persons = 100_000
const twiceEvery = 100
const budgetMs = 16
const syllables = 'ба ке ди ра са ту мы но ла ше жа ны ру ти ко де га по ви сә'.split(' ')
const stamps = "'', '', '', '', 1"
const person = `insert into person (id, ref, name_latin, name_cyrillic, sort_name, sex, birth_text, birth_qualifier, birth_min, birth_max,
  custody_link, citizenship, occupation, settlement, region, notes, pseudonym, roles, is_example,
  created_at, created_by, updated_at, updated_by, row_version)
  values (?, ?, '', ?, ?, 'unknown', @born, 'exact', @born, @born, 'none', 'KZ', '', '', '', '', '', '[]', 0, ${stamps})`
const name = `insert into person_name (id, person_id, script, family, given, patronymic, full, kind, is_primary, position,
  created_at, created_by, updated_at, updated_by, row_version)
  values (?, ?, 'Cyrl', ?, ?, '', ?, 'official', 1, 0, ${stamps})`

const fill = (ctx: Context): void => {
  const pick = numbers(1)
  const one = <T>(list: readonly T[]): T | undefined => list[pick(list.length)]
  const people = new Map<string, { ref: string; full: string }>()
  let last = { family: '', given: '', born: '' }
  ctx.sqlite.transaction(() => {
    for (let n = 0; n < persons; n += 1) {
      const family = one(names)?.family ?? ''
      const longer =
        pick(4) === 0 ? family : `${family.slice(0, 4)}${one(syllables)}${one(syllables)}${family.slice(4)}`
      const fresh = {
        family: longer,
        given: one(names)?.given ?? '',
        born: addDays('1940-01-01', pick(22_000)),
      }
      last = n % twiceEvery === 1 ? last : fresh
      const [id, ref, full] = [newId(), `C-B-2014-${n}`, `${last.given} ${last.family}`]
      ctx.prepare(person).run(id, ref, full, full, { born: last.born })
      ctx.prepare(name).run(newId(), id, last.family, last.given, full)
      people.set(id, { ref, full })
      ctx.prepare('insert into duplicate_due (person_id) values (?)').run(id)
    }
    indexDocuments(ctx, 'people', [...people.keys()], (_, id) => {
      const { ref, full } = people.get(id) ?? { ref: '', full: '' }
      return { ref, label: full, detail: '', words: [full], archived: false }
    })
  })()
  ctx.sqlite.exec('analyze')
}

type Part = { compared: number; left: number }

export const duplicates = () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'))
  const { ctx, close } = openForTest(folder, randomBytes(32), 'office', () => '2014-04-08T10:00:00.000Z')
  fill(ctx)
  const waits: number[] = []
  const part = (): number => {
    const from = performance.now()
    const result = dispatch(ctx, 'duplicates.compare', {})
    waits.push(performance.now() - from)
    if (!result.ok) throw new Error(result.error.code)
    return (result.value as Part).left
  }
  const from = performance.now()
  while (part() > 0);
  const seconds = (performance.now() - from) / 1000
  const pairs = Number(ctx.prepare('select count(*) from duplicate_pair where score >= 880').pluck().get())
  close()
  rmSync(folder, { recursive: true, force: true })
  const p99Ms = waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.99)] ?? 0
  return {
    persons,
    planted: persons / twiceEvery,
    pairs,
    seconds: rounded(seconds),
    partP99Ms: rounded(p99Ms),
    within: p99Ms <= budgetMs,
  }
}
