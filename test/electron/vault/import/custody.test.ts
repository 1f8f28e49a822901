// Stays in custody from lists: in the order they were, with what was written instead of a sentence.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bringIn, stageList } from '../../../helpers/bring-in.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let id: string
beforeEach(() => {
  vault = openTestVault()
  ;({ id } = vault.must('people.create', {
    names: [{ script: 'Cyrl', family: 'Аминов', given: 'Талгат', patronymic: '' }],
    citizenship: 'KZ',
    roles: ['detained_worker'],
    birth: { text: '1978', qualifier: 'exact' },
  }))
})
afterEach(() => vault.close())
const timeline = () => vault.must('custody.timeline', { personId: id })
const periods = () =>
  timeline().periods.map(({ regime, start, end }) => [regime, start.text, end?.text ?? null])

test('C2: one line a place, the later ones without a name, become one custody', async () => {
  const { counts } = await bringIn(
    vault,
    `ФИО;Год рождения;С;По;Место содержания
Аминов Талгат;1978;17.12.2011;;ИВС
;;20.12.2011;;СИЗО
;;10.06.2012;;ИК общего режима`,
    'custody',
  )
  expect(counts).toEqual({ update: 3 })
  expect(periods()).toEqual([
    ['police_cell', '2011-12-17', '2011-12-20'],
    ['remand_centre', '2011-12-20', '2012-06-10'],
    ['colony_general', '2012-06-10', null],
  ])
})

test('C4: a stay that is over, and a second one, which is an arrest anew', async () => {
  const { counts, rows } = await bringIn(
    vault,
    `ФИО;Год рождения;Дата ареста;Дата освобождения;Основание освобождения
Аминов Талгат;1978;17.12.2011;15.01.2012;под залог
Аминов Талгат;1978;04.06.2012;;`,
    'custody',
  )
  expect([counts, rows.flatMap(({ problems }) => problems)]).toEqual([{ update: 2 }, []])
  expect(timeline().periods.map(({ startReason }) => startReason)).toEqual(['arrest', 're_arrest'])
  expect(timeline().releases).toMatchObject([{ kind: 'bail' }])
})

test('C11: the day on which a term ends, in the column of sentences, is counted back from the arrest', async () => {
  await bringIn(
    vault,
    'ФИО;Год рождения;Дата ареста;Срок\nАминов Талгат;1978;17.12.2011;16.12.2014',
    'custody',
  )
  expect(timeline().sentences).toMatchObject([{ years: 3, months: 0, days: 0, computedEnd: '2014-12-16' }])
})

test('without an arrest such a day says nothing of the term, and the row is refused in words', async () => {
  const { rows } = await bringIn(vault, 'ФИО;Год рождения;Срок\nАминов Талгат;1978;16.12.2014', 'custody')
  expect(rows[0]?.problems.map(({ problem }) => problem)).toContain('end_not_length')
})

test('C1: a stay that overlaps one on record is refused as a rule, beside the row', async () => {
  await bringIn(
    vault,
    'ФИО;Год рождения;Дата ареста;Дата освобождения\nАминов Талгат;1978;17.12.2011;15.01.2013',
    'custody',
  )
  const { counts, rows } = await bringIn(
    vault,
    'ФИО;Год рождения;Дата ареста;Дата освобождения\nАминов Талгат;1978;04.06.2012;01.07.2012',
    'custody',
  )
  expect(counts).toEqual({ problem: 1 })
  expect(rows[0]?.problems[0]?.problem).toMatch(/^rule\.C1/)
})

test('nobody on record, and nothing before the birth', async () => {
  const { rows } = await bringIn(
    vault,
    'ФИО;Год рождения;Дата ареста\nНикто Никакой;1950;17.12.2011\nАминов Талгат;1978;17.12.1970',
    'custody',
  )
  expect(rows.map(({ problems }) => problems.map(({ field, problem }) => [field, problem]))).toEqual([
    [['name', 'nobody_on_record']],
    [['arrestedOn', 'before_birth']],
  ])
})

test('C2: a line without a name goes on about nobody where the one before cannot be brought in', async () => {
  const staged = await stageList(
    vault,
    `ФИО;Год рождения;Дата ареста;Место содержания
Аминов Талгат;1978;17.12.2011;ИВС
Никто Никакой;1950;17.12.2011;ИВС
;;20.12.2011;СИЗО`,
  )
  expect(staged.view().settings.kind).toBe('custody')
  expect(staged.check()).toEqual({ update: 1, problem: 2 })
  expect(staged.rows('problem').map(({ problems }) => problems[0]?.problem)).toEqual([
    'nobody_on_record',
    'line_before',
  ])
})
