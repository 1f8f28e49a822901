// R3 for lists: what leaves for a partner is searched in its very bytes, and a long list is read without holding it.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listFile, listTexts } from '../../../../renderer/lib/list-file.ts'
import { listFormats } from '../../../../shared/contract/exports.ts'
import { exportList } from '../../../helpers/list-export.ts'
import { readWorkbook } from '../../../helpers/read-sheets.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())

const person = (family: string) =>
  vault.must('people.create', {
    names: [{ script: 'Latn', given: 'Aigerim', family }],
    roles: ['activist'],
  }).id
const action = (title: string) =>
  vault.must('actions.create', {
    type: 'picket',
    title,
    place: 'Bern',
    country: 'CH',
    start: { text: '2014-03-02', qualifier: 'exact' },
  })
const columns = [
  { id: 'title', header: 'Title' },
  { id: 'start', header: 'On' },
]

test.each(listFormats)(
  'a name in a title keeps a list for a partner here, as %s, until it is released',
  async (format) => {
    person('Zhumadilova')
    action('Picket for Zhumadilovoy')
    const leaving = async (level: 'internal' | 'partner') => {
      const file = await exportList(vault, { list: 'actions.list', columns, level, format })
      const texts = listTexts(format, file.bytes)
      return vault.must('exports.check', { organisationId: null, named: file.named, texts })
    }
    const [hit] = await leaving('partner')
    expect(hit).toMatchObject({ subject: 'person', kind: 'name', where: 'text' })
    vault.ctx.sqlite
      .prepare(
        `insert into leak_release (id, subject_id, context, reason, released_by, created_at, created_by, updated_at, updated_by, row_version)
       select 'r', ?, ?, 'a street', id, '', id, '', id, 1 from app_user limit 1`,
      )
      .run(hit?.subjectId ?? '', hit?.context ?? '')
    expect(await leaving('partner')).toEqual([])
  },
)

test('whoever may be named to a partner stands in its list, and the window cannot add to them', async () => {
  const [known, unknown] = [person('Bekova'), person('Zhumadilova')]
  vault.must('consents.add', {
    subject: 'person',
    subjectId: known,
    givenBy: 'self',
    givenOn: '2014-04-01',
    scopes: ['named_in_partner_report'],
    form: 'written',
  })
  const names = [{ id: 'nameLatin', header: 'Name' }]
  const { csv, bytes, named } = await exportList(vault, {
    list: 'people.list',
    columns: names,
    level: 'partner',
  })
  expect(csv).toContain('Bekova')
  expect(named).toEqual([known])
  const check = (text: string, also: string[]) =>
    vault.must('exports.check', {
      organisationId: null,
      named: [...named, ...also],
      texts: [{ where: 'text', number: 0, text }],
    })
  expect(
    vault.must('exports.check', { organisationId: null, named, texts: listTexts('csv', bytes) }),
  ).toEqual([])
  expect(check('Aigerim Zhumadilova', [unknown])).toMatchObject([{ subjectId: unknown }])
})

test('a workbook holds numbers as numbers, days as days, and its own words', async () => {
  action('Picket')
  const { bytes } = await exportList(vault, { list: 'actions.list', columns, format: 'xlsx' })
  const [sheet] = readWorkbook(bytes)
  expect(sheet?.rows[0]?.map(({ text }) => text)).toEqual(['Title', 'On'])
  expect(sheet?.rows[1]?.map(({ text, isNumber }) => [text, isNumber])).toEqual([
    ['Picket', false],
    // 2 March 2014, as spreadsheets count days.
    ['41700', true],
  ])
})

test('a list is read page by page until it is cancelled', async () => {
  const controller = new AbortController()
  let pages = 0
  const endless = listFile({
    format: 'xlsx',
    name: 'list',
    heads: ['No.'],
    read: (cursor) => {
      if (++pages === 5) controller.abort()
      return { rows: [[String(cursor)]], named: [], next: String(pages) }
    },
    onRow: () => {},
    signal: controller.signal,
  })
  await expect(endless).rejects.toThrow(/abort/i)
  expect(pages).toBeLessThan(8)
})
