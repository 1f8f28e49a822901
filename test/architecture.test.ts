// The rooms and the one door, held by a test (architecture: import rules).
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = process.cwd()
const files = ['electron', 'renderer', 'shared'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(room, name)),
)
const sources = files.map((file) => {
  const text = readFileSync(file, 'utf8')
  const imports = [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, to]) => to ?? '')
  const local = imports
    .filter((to) => to.startsWith('.'))
    .map((to) => relative(root, resolve(dirname(file), to)))
  return { file, text, packages: imports.filter((to) => !to.startsWith('.')), local }
})
const offenders = (breaks: (source: (typeof sources)[number]) => boolean) =>
  sources.filter(breaks).map(({ file }) => file)
const inside = (folder: string) => (file: string) => file.startsWith(`${folder}/`)

test('only main, preload and shell import electron', () => {
  const allowed = (file: string) =>
    file === 'electron/main.ts' || file === 'electron/preload.ts' || file.startsWith('electron/shell/')
  expect(offenders(({ file, packages }) => packages.includes('electron') && !allowed(file))).toEqual([])
})

test('renderer and electron meet only in shared, and shared imports neither', () => {
  expect(offenders(({ file, local }) => inside('renderer')(file) && local.some(inside('electron')))).toEqual(
    [],
  )
  expect(offenders(({ file, local }) => inside('electron')(file) && local.some(inside('renderer')))).toEqual(
    [],
  )
  expect(
    offenders(({ file, local }) => inside('shared')(file) && local.some((to) => !inside('shared')(to))),
  ).toEqual([])
})

test('the renderer uses nothing of Node', () => {
  expect(
    offenders(
      ({ file, packages }) => inside('renderer')(file) && packages.some((name) => name.startsWith('node:')),
    ),
  ).toEqual([])
})

test('no feature imports a feature; components, lib and documents import no feature', () => {
  const featureOf = (file: string) => /^renderer\/features\/([^/]+)\//.exec(file)?.[1]
  expect(
    offenders(({ file, local }) => {
      const own = featureOf(file)
      const general = /^renderer\/(components|lib|api|documents)\//.test(file)
      return (
        (own !== undefined || general) &&
        local.some((to) => featureOf(to) !== undefined && featureOf(to) !== own)
      )
    }),
  ).toEqual([])
})

test('a domain of the vault reads the tables of another only through its views', () => {
  const owners: Record<string, string> = {
    person: 'people',
    person_name: 'people',
    person_role: 'people',
    duplicate_key: 'people',
    duplicate_due: 'people',
    duplicate_pair: 'people',
    duplicate_decision: 'people',
    custody_period: 'custody',
    sentence: 'custody',
    release_event: 'custody',
    person_register: 'people',
    person_listed: 'people',
    facility: 'custody',
    person_identifier: 'facts',
    person_state: 'facts',
    harm: 'facts',
    employment_harm: 'facts',
    contact_point: 'contacts',
    relationship: 'families',
    condition_note: 'custody',
    case_file: 'legal',
    arbitrariness_review: 'legal',
    proceeding: 'legal',
    proceeding_person: 'legal',
    charge: 'legal',
    hearing: 'legal',
    household: 'families',
    household_member: 'families',
    organisation: 'organisations',
    diplomatic_mission: 'organisations',
    fund: 'fund',
    treasury_account: 'fund',
    donation: 'fund',
    disbursement: 'fund',
    aid_request: 'fund',
    commitment: 'fund',
    remittance: 'fund',
    ledger_entry: 'fund',
    fund_month: 'fund',
    journal: 'fund',
    letter: 'letters',
    letter_template: 'writing',
    letter_template_text: 'writing',
    printed_letter: 'writing',
    letter_tally: 'letters',
    letter_campaign: 'letters',
    action: 'actions',
    action_org: 'actions',
    action_media: 'actions',
    action_cost: 'actions',
    campaign: 'campaigns',
    demand: 'campaigns',
    result: 'campaigns',
    authority_signal: 'campaigns',
    event: 'campaigns',
    figure_claim: 'campaigns',
    quality_finding: 'quality',
    quality_due: 'quality',
  }
  const found = sources.flatMap(({ file, text }) => {
    const domain = /^electron\/vault\/(\w+)\//.exec(file)?.[1]
    if (!domain || !Object.values(owners).concat('home', 'reports', 'system', 'search').includes(domain))
      return []
    return [...text.matchAll(/(?:selectFrom|innerJoin|leftJoin)\('(\w+)/g)]
      .map(([, table]) => table ?? '')
      .filter((table) => owners[table] !== undefined && owners[table] !== domain)
      .map((table) => `${file}: ${table}`)
  })
  expect(found).toEqual([])
})

test('migrations import nothing of the program', () => {
  expect(offenders(({ file, local }) => /database\/migrations\/\d/.test(file) && local.length > 0)).toEqual(
    [],
  )
})

test('the vault never begins a transaction by hand, and never dumps or copies a live database', () => {
  expect(
    offenders(
      ({ file, text }) =>
        inside('electron/vault')(file) &&
        // But for the one that goes on over many slices.
        file !== 'electron/vault/long-command.ts' &&
        /exec\(['"`]\s*begin|\.serialize\(|\.backup\(|db\.transaction\(\)/i.test(text),
    ),
  ).toEqual([])
})

test('commands are synchronous: no handler awaits', () => {
  const domains =
    /^electron\/vault\/(people|custody|legal|families|organisations|campaigns|fund|letters|actions|sources|system|export|reports|home|search|audit)\//
  expect(offenders(({ file, text }) => domains.test(file) && /\bawait\b|\basync\b/.test(text))).toEqual([])
})

test('no file is over 400 lines, and half of them are under 90', () => {
  const lengths = sources
    .map(({ file, text }) => ({ file, lines: text.split('\n').length }))
    .toSorted((a, b) => a.lines - b.lines)
  expect(lengths.filter(({ lines }) => lines > 400)).toEqual([])
  expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThan(90)
})
