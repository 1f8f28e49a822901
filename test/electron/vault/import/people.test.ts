// Lists of people: who is new, who is on record, who may be, and what is told of their custody.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bringIn, stageList } from '../../../helpers/bring-in.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'
import { windows1251 } from '../../../helpers/windows-1251.ts'

let vault: TestVault
beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())

const record = (family: string, given: string, birth: string | null = null) =>
  vault.must('people.create', {
    names: [{ script: 'Cyrl', family, given, patronymic: '' }],
    citizenship: 'KZ',
    roles: ['detained_worker'],
    birth: birth === null ? null : { text: birth, qualifier: 'exact' },
  }).id
const people = () => vault.must('people.list', {}).rows
const page = (id: string) => vault.must('people.get', { id })

test('an old list: windows-1251, a title, empty lines, two scripts in one cell, every way to write a date', async () => {
  const list = windows1251(`Список осужденных по делу;;;;;;
;;;;;;
№;Ф.И.О.;Год рождения;Дата ареста;Срок;Место содержания;Телефон
1;ТУЛЕШОВ Максат / Maksat Tuleshov;05.12.1970;декабрь 2011;7 лет;ИК общего режима;
2;Тулетаева Роза;1965;16.12.2011;5 лет;СИЗО Актау;+7 701 000 00 00

3;Досмагамбетов Максат;~1980;12.2011;пожизненно;;
`)
  const { counts, view } = await stageList(vault, list).then((staged) => ({
    counts: staged.check(),
    view: staged.view(),
  }))
  expect(view).toMatchObject({
    shape: { encoding: 'windows-1251', delimiter: ';' },
    rowCount: 3,
    settings: { kind: 'people' },
  })
  expect(counts).toEqual({ new: 3 })
  await bringIn(vault, list)
  expect(people().map(({ nameLatin, nameCyrillic, status }) => [nameLatin, nameCyrillic, status])).toEqual([
    ['', 'Максат Досмагамбетов', 'held_closed'],
    ['Maksat Tuleshov', 'Максат Тулешов', 'held_closed'],
    ['', 'Роза Тулетаева', 'held_closed'],
  ])
  const [life, seven, five] = people().map(({ id }) => vault.must('custody.timeline', { personId: id }))
  expect(life?.sentences[0]).toMatchObject({ kind: 'life_imprisonment', computedEnd: null })
  expect(seven?.sentences[0]).toMatchObject({ kind: 'imprisonment', years: 7 })
  expect(seven?.periods.map(({ regime, facility }) => [regime, facility?.label])).toEqual([
    ['unknown', undefined],
    ['colony_general', 'ИК общего режима'],
  ])
  expect(five?.sentences[0]).toMatchObject({ years: 5, computedEnd: '2016-12-15' })
  expect(five?.periods[0]?.regime).toBe('remand_centre')
  const roza = people().find(({ nameCyrillic }) => nameCyrillic === 'Роза Тулетаева')
  expect(vault.must('contacts.list', { owner: 'person', ownerId: roza?.id ?? '' })).toMatchObject([
    { type: 'phone', value: '+7 701 000 00 00', isSafe: false },
  ])
})

test('who is on record: by number, by paper, by name and birth in any script; the same name alone is no proof', async () => {
  const maksat = record('Тулешов', 'Максат', '1970-12-05')
  record('Аминов', 'Талгат')
  const withPaper = record('Жүнісов', 'Қанат')
  vault.must('facts.add', {
    kind: 'identifier',
    personId: withPaper,
    type: 'national_id',
    value: '701205 300123',
    country: 'KZ',
  })
  const staged = await stageList(
    vault,
    `Code;Name;Born;IIN;Occupation
${page(maksat).ref};;;;driver
;Maksat Touleshov;1970;;welder
;Tuleshov Maksat;1995;;son
;Talgat Aminov;1978;;
;Zhunusov Kanat;;701205300123;miner`,
    'people',
  )
  staged.set({ common: { roles: 'dismissed' } })
  expect(staged.check()).toEqual({ update: 3, new: 1, unsure: 1 })
  expect(staged.rows().map(({ verdict, match }) => [verdict, match?.id])).toEqual(
    [
      [null, undefined],
      ['update', maksat],
      ['update', maksat],
      ['new', undefined],
      ['unsure', people().find(({ nameCyrillic }) => nameCyrillic.includes('Аминов'))?.id],
      ['update', withPaper],
    ].slice(1),
  )
})

test('nothing is written while a row waits for a decision; decided, it is', async () => {
  const talgat = record('Аминов', 'Талгат')
  const staged = await stageList(vault, 'Name;Born;Role\nАминов Талгат;1978;ранен', 'people')
  staged.check()
  expect(vault.call('imports.run', { id: staged.id })).toMatchObject({ ok: false, error: { rule: 'IM1' } })
  expect(people()).toHaveLength(1)
  vault.must('imports.decide', { id: staged.id, n: 2, decision: 'update' })
  expect(staged.check()).toEqual({ update: 1 })
  staged.run()
  expect(page(talgat)).toMatchObject({ birth: { text: '1978' } })
  expect(page(talgat).roles.map(({ role }) => role)).toEqual(['detained_worker', 'wounded'])
})

test('a list fills in what is not recorded; what differs stays, unless the list is said to be right', async () => {
  const id = record('Тулешов', 'Максат', '1970-12-05')
  vault.must('people.setField', { id, version: page(id).version, field: 'occupation', value: 'welder' })
  const list = 'Name;Born;Occupation;Town\nТулешов Максат;1970-12-05;driver;Жаңаөзен'
  await bringIn(vault, list, 'people')
  expect(page(id)).toMatchObject({ occupation: 'welder', settlement: 'Жаңаөзен' })
  await bringIn(vault, list, 'people', { replaces: true })
  expect(page(id)).toMatchObject({ occupation: 'driver' })
  expect((await stageList(vault, list, 'people')).check()).toEqual({ same: 1 })
})

test('what cannot be read is named beside its cell, and the other rows are written without it', async () => {
  const { rows, counts } = await bringIn(
    vault,
    'Name;Born;Sex;Citizenship;Role\nТулешов Максат;31.02.1970;ж;Казахстан;ранен\nАминов Талгат;1978;м;Atlantis;уволен\nЖүнісов Қанат;1980;м;KZ;водолаз\nТулетаева Роза;1965;ж;;погибшая',
    'people',
  )
  expect(counts).toEqual({ problem: 3, new: 1 })
  expect(rows.map(({ problems }) => problems.map(({ column, problem }) => [column, problem]))).toEqual([
    [[1, 'no_such_day']],
    [[3, 'no_country']],
    [
      [4, 'not_a_known_word'],
      [4, 'required'],
    ],
    [],
  ])
})

test('a word nobody knows is given its meaning once, for all rows; a cell is mended where it stands', async () => {
  const staged = await stageList(
    vault,
    'Name;Role\nТулешов Максат;водолаз\nАминов Талгат;водолаз\nТулетаева Роза;?',
    'people',
  )
  expect(staged.check()).toEqual({ problem: 3 })
  expect(staged.view().unknownWords).toEqual([
    { field: 'roles', list: 'personRoles', text: 'водолаз', count: 2 },
  ])
  staged.set({ words: { roles: { водолаз: 'activist' } } })
  vault.must('imports.setCell', { id: staged.id, n: 4, column: 1, value: 'свидетель' })
  expect(staged.check()).toEqual({ new: 3 })
})

test('how a list was read is remembered for the next with the same headings', async () => {
  await bringIn(vault, 'Who;X1\nТулешов Максат;ранен', 'people', { columns: ['name', 'roles'] })
  const next = await stageList(vault, 'Who;X1\nАминов Талгат;ранен')
  expect(next.view()).toMatchObject({ isRemembered: true, settings: { columns: ['name', 'roles'] } })
})

test('the same person twice in one list is one person, with both spellings', async () => {
  const { counts } = await bringIn(
    vault,
    'Name;Born;Role\nТулешов Максат;1970;ранен\nTuleshov Maksat;1970;wounded',
    'people',
  )
  expect(counts).toEqual({ new: 1, update: 1 })
  expect(people()).toMatchObject([{ nameLatin: 'Maksat Tuleshov', nameCyrillic: 'Максат Тулешов' }])
})

test('a code that stands in two rows means the same person in both', async () => {
  const id = record('Тулешов', 'Максат', '1970-12-05')
  const list = `Code;Occupation;Town\n${page(id).ref};welder;\n${page(id).ref};;Жаңаөзен`
  expect((await bringIn(vault, list, 'people')).counts).toEqual({ update: 2 })
  expect(page(id)).toMatchObject({ occupation: 'welder', settlement: 'Жаңаөзен' })
})

test('lines that are no entries, and cells that are spoilt, are named and become nobody', async () => {
  const { rows, counts } = await bringIn(
    vault,
    `ФИО;Год рождения;ИИН;Роль
ОБВИНЯЕМЫЕ;;;
Аминов Талгат;1985;850407300123;ранен
Бекенов Серик;1978;8,50407E+11;ранен
#ИМЯ?;1979;;ранен
Калиев Ербол, брат;1980;;ранен
Ж?н?сов ?анат;1981;;ранен
ФИО;Год рождения;ИИН;Роль
Итого: 6;;;`,
  )
  expect(counts).toEqual({ new: 1, problem: 7 })
  const said = rows.map(({ problems }) => problems.map(({ problem }) => problem))
  expect(said[1]).toEqual([])
  for (const [at, problem] of [
    [0, 'only_a_word'],
    [2, 'spoilt_by_spreadsheet'],
    [3, 'spoilt_by_spreadsheet'],
    [4, 'more_than_names'],
    [5, 'letters_lost'],
    [6, 'headings_again'],
    [7, 'total_line'],
  ] as const)
    expect(said[at]).toContain(problem)
  expect(people().map(({ nameCyrillic }) => nameCyrillic)).toEqual(['Талгат Аминов'])
})

test('a line with more cells than headings was divided where it should not have been', async () => {
  const { rows } = await bringIn(
    vault,
    'Name,Occupation,Town,Role\nАминов Талгат,welder, senior,Aktau,wounded\nБекенов Серик,driver,Aktau,wounded',
  )
  expect(rows[0]?.problems[0]).toMatchObject({
    field: null,
    problem: 'more_cells_than_headings',
    values: { text: 'wounded' },
  })
  expect(people()).toHaveLength(1)
})

test('a number copied into the line below makes nobody somebody else', async () => {
  const list = 'ФИО;ИИН;Роль\nАминов Талгат;850407300123;ранен\nСапаров Жанат;850407300123;ранен'
  const staged = await stageList(vault, list, 'people')
  expect(staged.check()).toEqual({ new: 1, unsure: 1 })
})

test('dates of a list that puts the month first, and a list without headings', async () => {
  const american = await stageList(vault, 'Name,Born,Arrested\nAminov Talgat,04/07/1985,12/17/2011')
  expect(american.view().settings.dateOrder).toBe('mdy')
  const bare = await stageList(vault, 'Аминов Талгат;оператор\nБекенов Серик;водитель')
  expect(bare.view()).toMatchObject({ rowCount: 2, settings: { columns: ['name', null] } })
})

test('what is denied is not what it holds', async () => {
  const { rows } = await bringIn(vault, 'ФИО;Роль\nАминов Талгат;не осужден', 'people')
  expect(rows[0]?.problems[0]?.problem).toBe('not_a_known_word')
})

test('a sentence without a day is of before the end of this year', async () => {
  await bringIn(vault, 'ФИО;Срок\nАминов Талгат;6 лет', 'people')
  const { sentences } = vault.must('custody.timeline', { personId: people()[0]?.id ?? '' })
  expect(sentences).toMatchObject([{ years: 6, computedEnd: null }])
})
