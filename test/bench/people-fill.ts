// A register of any length: bulk rows by prepared statements, with everything that is kept beside a person.
import type { Context } from '../../electron/vault/context.ts'
import { newId } from '../../electron/vault/audit/change.ts'
import { docOf, indexDocuments } from '../../electron/vault/search/index.ts'

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

const stamps = "'', '', '', '', 1"
const statements = {
  person: `insert into person (id, ref, name_latin, name_cyrillic, sort_name, sex, custody_link, citizenship, occupation,
    settlement, region, notes, pseudonym, roles, is_example, created_at, created_by, updated_at, updated_by, row_version)
    values (?, ?, ?, '', ?, 'unknown', 'none', 'KZ', '', '', '', '', '', '["detained_worker"]', 0, ${stamps})`,
  name: `insert into person_name (id, person_id, script, family, given, patronymic, full, kind, is_primary, position,
    created_at, created_by, updated_at, updated_by, row_version)
    values (?, ?, 'Latn', ?, ?, '', ?, 'official', 1, 0, ${stamps})`,
  role: `insert into person_role (id, person_id, campaign_id, role, created_at, created_by, updated_at, updated_by, row_version)
    values (?, ?, ?, 'detained_worker', ${stamps})`,
  period: `insert into custody_period (id, person_id, regime, legal_phase, start_text, start_qualifier, start_min, start_max,
    start_reason, end_text, end_qualifier, end_min, end_max, end_reason, is_derived, note,
    created_at, created_by, updated_at, updated_by, row_version)
    values (?, ?, ?, 'trial', ?, 'exact', ?, ?, 'arrest', ?, ?, ?, ?, ?, 0, '', ${stamps})`,
  register: `insert into person_register (doc, person_id, archived, sort_name, ref, status, since, certain, last_confirmed, computed_on)
    values (?, ?, 0, ?, ?, ?, ?, 1, '', '2014-04-08')`,
  listed: 'insert into person_listed (doc) values (?)',
}

const regimes = ['police_cell', 'remand_centre', 'colony_general'] as const
/** Two periods for one person, three for the next, one after the other; every third person is still held. */
const periodsOf = (n: number) => {
  const count = 2 + (n % 2)
  return Array.from({ length: count }, (_, at) => {
    const [start, end] = [`201${1 + at}-02-0${1 + (n % 9)}`, `201${1 + at}-11-0${1 + (n % 9)}`]
    const isOpen = at === count - 1 && n % 3 === 1
    return { regime: regimes[at % regimes.length], start, end: isOpen ? null : end }
  })
}

export const fillPeople = (ctx: Context, campaignId: string, from: number, to: number): void => {
  const add = (table: keyof typeof statements, ...values: unknown[]) =>
    ctx.prepare(statements[table]).run(...values)
  const persons = new Map<string, { n: number; ref: string; name: string; sortName: string }>()
  ctx.sqlite.transaction(() => {
    for (let n = from; n < to; n++) {
      const [id, ref, given, family] = [newId(), `C-B-2014-${n}`, word(n * 31), word(n)]
      const [name, sortName] = [`${given} ${family}`, `${family} ${given}`]
      add('person', id, ref, name, sortName)
      add('name', newId(), id, family, given, name)
      add('role', newId(), id, campaignId)
      for (const { regime, start, end } of periodsOf(n))
        add(
          'period',
          newId(),
          id,
          regime,
          start,
          start,
          start,
          end,
          end && 'exact',
          end,
          end,
          end && 'release',
        )
      persons.set(id, { n, ref, name, sortName })
    }
    indexDocuments(ctx, 'people', [...persons.keys()], (_, id) => {
      const { ref = '', name = '' } = persons.get(id) ?? {}
      return { ref, label: name, detail: '', words: [name], archived: false }
    })
    for (const [id, { n, ref, sortName }] of persons) {
      const doc = docOf(ctx, 'people', id)
      const status = ['', 'held_closed', 'at_liberty'][n % 3]
      add('register', doc, id, sortName, ref, status, n % 3 ? `201${n % 4}-01-01` : '')
      add('listed', doc)
    }
  })()
}
