// Families with their members, organisations and missions, letters, figures of online letters.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bringIn } from '../../../helpers/bring-in.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())

test('a family with its members, one line each; the breadwinner is on record', async () => {
  const { id } = vault.must('people.create', {
    names: [{ script: 'Cyrl', family: 'Тулешов', given: 'Максат' }],
    roles: ['detained_worker'],
  })
  const list = `Семья;Основание;За кого;Число человек;Член семьи;Родство;Иждивенец
Семья Тулешовых;в заключении;Тулешов Максат;3;Тулешова Айгүл;жена;нет
;;;;Тулешов Ержан;сын;да
Семья Аминовых;погиб;;2;;;`
  const { counts, rows } = await bringIn(vault, list, 'households')
  expect([counts, rows.flatMap(({ problems }) => problems)]).toEqual([{ new: 2, update: 1 }, []])
  const [second, first] = vault.must('households.list', { sort: 'name' }).rows.toReversed()
  expect([first?.label, second?.label]).toEqual(['Семья Аминовых', 'Семья Тулешовых'])
  const family = vault.must('households.get', { id: second?.id ?? '' })
  expect(family).toMatchObject({ ground: 'imprisoned', groundPerson: { id }, peopleCount: 3 })
  expect(
    family.members.map(({ person, relation, isDependant }) => [person.label, relation, isDependant]),
  ).toEqual([
    ['Айгүл Тулешова', 'spouse', false],
    ['Ержан Тулешов', 'child', true],
  ])
  expect((await bringIn(vault, list, 'households')).counts).toEqual({ same: 3 })
})

test('a family is as many as its list names, where it does not count them', async () => {
  const list = `Family;Ground;Member;Relation;Dependant
The Tuleshovs;imprisoned;Aigul Tuleshova;wife;no
;;Erzhan Tuleshov;son;yes
;;Dana Tuleshova;daughter;yes`
  expect((await bringIn(vault, list, 'households')).counts).toEqual({ new: 1, update: 2 })
  expect(vault.must('households.list', {}).rows).toMatchObject([{ peopleCount: 3, dependantsCount: 2 }])
})

test('organisations and missions, by whatever they are called', async () => {
  const list = `Organisation;Short name;Type;Country;City;Sending state;Host state;Phone
IndustriALL Global Union;IndustriALL;global union;Suisse;;;;+41 22 308 50 50
Embassy of Kazakhstan in Paris;;посольство;;Paris;Казахстан;Франция;`
  const { counts, rows } = await bringIn(vault, list, 'organisations')
  expect([counts, rows.flatMap(({ problems }) => problems)]).toEqual([{ new: 2 }, []])
  expect(
    vault
      .must('organisations.list', {})
      .rows.map(({ name, kind, country, city }) => [name, kind, country, city]),
  ).toEqual([
    ['Embassy of Kazakhstan in Paris', 'diplomatic_mission', '', 'Paris'],
    ['IndustriALL Global Union', 'global_union', 'CH', null],
  ])
  expect((await bringIn(vault, list, 'organisations')).counts).toEqual({ same: 2 })
  const more = 'Organisation;Website\nINDUSTRIALL;https://www.industriall-union.org'
  expect((await bringIn(vault, more, 'organisations', { common: { kind: 'global_union' } })).counts).toEqual({
    update: 1,
  })
})

test('letters out and in: to whom and from whom, the answer due, the same letter once', async () => {
  await bringIn(
    vault,
    'Organisation;Type;City;Sending state;Host state\nEmbassy in Paris;embassy;Paris;KZ;FR',
    'organisations',
  )
  const list = `Дата письма;Кому;От кого;Тема;Вид письма;Исх. №
16.12.2013;Embassy in Paris;;Освободите осуждённых;Formal protest;A/2013/7
10.01.2014;;Embassy in Paris;Ваше письмо получено;ответ;`
  const { counts, rows } = await bringIn(vault, list, 'letters')
  expect([counts, rows.flatMap(({ problems }) => problems)]).toEqual([{ new: 2 }, []])
  expect(
    vault
      .must('letters.list', {})
      .rows.map(({ direction, subject, to, from, replyDueOn }) => [
        direction,
        subject,
        direction === 'out' ? to : from,
        replyDueOn,
      ])
      .toSorted((a, b) => String(a[0]).localeCompare(String(b[0]))),
  ).toEqual([
    ['in', 'Ваше письмо получено', 'Embassy in Paris', null],
    ['out', 'Освободите осуждённых', 'Embassy in Paris', '2014-01-15'],
  ])
  expect((await bringIn(vault, list, 'letters')).counts).toEqual({ same: 2 })
})

test('a letter that others wrote is theirs; one to us has come in', async () => {
  const officeName = 'Solidarity Bureau'
  vault.must('office.save', { officeName, officeRole: 'campaign', peopleCount: 2, bookCurrency: 'CHF' })
  const list = `Letter date;From;To;Subject
2014-01-10;Unia;Embassy in Bern;Free them
2014-01-11;We;Embassy in Bern;Free them now
2014-01-12;Embassy in Bern;${officeName};Your letter`
  const { counts, rows } = await bringIn(vault, list, 'letters')
  expect([counts, rows.flatMap(({ problems }) => problems)]).toEqual([{ new: 3 }, []])
  const written = vault.must('letters.list', { sort: 'date' }).rows
  expect(written.map(({ direction, byOthers, from }) => [direction, byOthers, from])).toEqual([
    ['out', true, 'Unia'],
    ['out', false, ''],
    ['in', false, 'Embassy in Bern'],
  ])
})

test('T1: figures of online letters day by day; one that falls is refused, one on record is known', async () => {
  const { id: campaignId } = vault.must('campaigns.create', {
    title: 'Justice',
    launchedOn: '2013-12-01',
    country: 'KZ',
  })
  const { id } = vault.must('letterCampaigns.create', {
    campaignId,
    title: 'LabourStart',
    launchedOn: '2013-12-01',
  })
  const list = 'Date;Letters\n01.02.2014;5 000\n02.02.2014;4,900\n08.04.2014;11 400'
  const { counts, rows } = await bringIn(vault, list, 'tallies', {
    common: { letterCampaign: id, measure: 'sent' },
  })
  expect(counts).toEqual({ new: 2, problem: 1 })
  expect(rows[1]?.problems).toMatchObject([{ field: 'cumulative', problem: 'rule.T1' }])
  expect(vault.must('tallies.list', { descending: true }).rows.map(({ cumulative }) => cumulative)).toEqual([
    11_400, 5_000,
  ])
  const again = await bringIn(vault, list, 'tallies', { common: { letterCampaign: id, measure: 'sent' } })
  expect(again.counts).toEqual({ same: 2, problem: 1 })
})

test('a member is of no family where the line of her own is refused', async () => {
  const list = `Семья;Основание;Член семьи;Родство
Семья Аминовых;погиб;Аминова Айгүл;жена
Семья Бекеновых;водолаз;Бекенова Айжан;вдова
;;Бекенов Нурсултан;сын`
  const { counts, rows } = await bringIn(vault, list, 'households')
  expect(counts).toEqual({ new: 1, problem: 2 })
  expect(rows[2]?.problems).toMatchObject([{ field: 'label', problem: 'line_before' }])
  const [family] = vault.must('households.list', {}).rows
  expect(vault.must('households.get', { id: family?.id ?? '' }).members).toHaveLength(1)
})

test('embassies of one name in two capitals are two', async () => {
  const list = `Mission,Type,Sending state,Receiving state,City
Embassy of Kazakhstan,embassy,Kazakhstan,UK,London
Embassy of Kazakhstan,embassy,Kazakhstan,U.S.,Washington`
  expect((await bringIn(vault, list)).counts).toEqual({ new: 2 })
  expect((await bringIn(vault, list)).counts).toEqual({ same: 2 })
})
