// The custody of one person on paper: what the document holds, and what stays inside.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rowsOf, sectioned } from '../../../helpers/report-blocks.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let source: { id: string }
let personId: string
beforeEach(() => {
  vault = openTestVault({ now: '2014-04-08T10:00:00.000Z' })
  source = { id: vault.must('sources.create', { kind: 'press', title: 'Newspaper' }).id }
  personId = vault.must('people.create', {
    names: [
      { script: 'Latn', family: 'Aminov', given: 'Yerlan' },
      { script: 'Cyrl', family: 'Аминов', given: 'Ерлан' },
    ],
    roles: ['detained_worker'],
  }).id
})
afterEach(() => vault.close())

const exact = (text: string) => ({ text, qualifier: 'exact' as const })
const arrested = (text: string, more: object = {}) =>
  vault.must('custody.record', { what: 'arrested', personId, on: exact(text), source, ...more })
const movedTo = (regime: 'colony_general', text: string, more: object = {}) =>
  vault.must('custody.record', { what: 'moved', personId, on: exact(text), regime, source, ...more })
const prepare = (language: 'fr' | 'ru') =>
  vault.must('reports.prepare', {
    kind: 'case_sheet',
    sections: ['custody'],
    language,
    personId,
    on: '2014-04-08',
  })
const printed = (runId: string) => sectioned(vault.must('reports.document', { runId }))
const drawn = (runId: string) =>
  printed(runId).sections.flatMap(({ blocks }) => blocks.filter(({ block }) => block === 'custody_drawing'))

test('C1: it holds every standing period with its bounds, and the name as its language prints it', () => {
  arrested('2011-12', { facilityName: 'Aktau' })
  movedTo('colony_general', '2012-08-20', { facilityName: 'Atyrau', note: 'Told by a guard' })
  const { runId } = prepare('ru')
  expect(drawn(runId)).toMatchObject([
    {
      periods: [
        { regime: 'police_cell', startMin: '2011-12-01', startMax: '2011-12-31' },
        { regime: 'colony_general', startMin: '2012-08-20', end: null, facility: { label: 'Atyrau' } },
      ],
    },
  ])
  expect(rowsOf(vault.must('reports.document', { runId }), 'case.periods').map(([place]) => place)).toEqual([
    ['regime', 'Aktau', 'Newspaper'],
    ['regime', 'Atyrau', 'Newspaper'],
  ])
  const { title, meta, check, level } = printed(runId)
  expect(title).toBe('Ерлан Аминов')
  expect(JSON.stringify(meta)).toContain('Yerlan Aminov')
  expect(printed(prepare('fr').runId).title).toBe('Yerlan Aminov')
  expect([level, check.code.length > 0]).toEqual(['internal', true])
})

test('what was entered by mistake, and what was noted beside a period, is not printed', () => {
  arrested('2012-01-03', { note: 'Told by a guard' })
  movedTo('colony_general', '2012-08-20', { note: 'Told by a guard' })
  const { periods } = vault.must('custody.timeline', { personId })
  const { id = '', version = 1 } = periods.at(-1) ?? {}
  vault.must('custody.voidPeriod', { id, version, reason: 'Another person' })
  const { runId } = prepare('fr')
  const document = printed(runId)
  expect(rowsOf(document, 'case.periods')).toHaveLength(1)
  expect(JSON.stringify(document)).not.toMatch(/guard|Another person/)
})

test('P4: once saved, it stands among what left about the person', () => {
  arrested('2012-01-03')
  const { runId, ref, fileName } = prepare('fr')
  expect(fileName).toBe(`${ref}-case-sheet-2014-04-08-fr.pdf`)
  const told = () => vault.must('privacy.of', { subject: 'person', subjectId: personId })
  expect(JSON.stringify(told())).not.toContain(ref)
  vault.must('reports.exported', { runId, sha256: 'a'.repeat(64) })
  expect(JSON.stringify(told())).toContain(ref)
})

test('nobody is printed who is not there', () => {
  expect(
    vault.call('reports.prepare', {
      kind: 'case_sheet',
      language: 'fr',
      personId: '019b0000-0000-7000-8000-00000000000a',
      on: '2014-04-08',
    }),
  ).toMatchObject({ error: { code: 'not_found' } })
  expect(vault.must('reports.list', {})).toEqual([])
})
