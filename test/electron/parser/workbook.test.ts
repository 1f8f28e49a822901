// Workbooks as Excel keeps them.
import { gunzipSync } from 'node:zlib'
import { type Cell, writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { readTable } from '../../../electron/parser/read.ts'
import { found } from '../../helpers/bring-in.ts'

/** From before 2007, which nothing here can write. Two headings, an empty line, a name and a day. */
const packed = `
H4sIAAAAAAACA+1YTWgTQRT+ZjtpfmiSTUyLrRBC0Kq1FKtWC5JsLdVeTK1e/EHQ1uYglVSCFz1oteYoCJ4UL4V68FL14g960JsH
oaIHQRASexJPgoKHNuubl11Mq0ICWqjMt8w3b9+82Xm7M/Nmdl7PRYrTD9pKWIY0GlC2/Wis0glKfvfGBJXbthLd3EfJ1lhV8Puo
Ixs9eBp85VV9qPq7BAP35Qti4COl4ziLoYlcNrGC6GcfRoTyIUUscJs0IbSyV1HmU8xrmO+x5TPmPtZcY06RbVEcw5w11NHrjOIj
RpLLQlDPfcR13rOmG814qUbxpeuiYuvBnvzpkTOrrCAumzAD6tDBbC6bV/dh3EEAGBjoymS6jhKKiFFnz+CbnQC+urP6eULrV1Yv
QPrvS/XeP+h91InL9TcMCUzCPsmTpEABultWxsL+BWQoisNJYr1cK+MyCBGTW2U/pQT6ZFrulDtkj0zJXnlAhiCS8pPcTQpl0CO3
sVmCzHaRFFALAAcMc0nACPJEaiIeQ5jlCE8nkzxeuPvlTWZ02DrBmkleJCpLyQblOWxcVjWocohLGpiVbQfzFuYr/NR1LLcxx2is
U94+3OwI+6bY5iqXtlM72xlvrY1V8iaSC58PPo4X5q3NJM8Oli7EZt9Z00jSlxuj+uqaQqfoFLduKjyx3Fw4YecDc+svIchnmI7v
trNehrGoJh0hwly5U19HOPbGb+wNtld80QjwO0XRUhBIG1E8VGoKcD8RgIaGhoaGhoaGhkbNEM5mW2271Xbc42zpvc65ziKlsj4m
+W9xCBN0naOfyr3IUZ7H+brGTws8wn2WqLGOe16ocJhaz2Mco+zHeN3jl37JRPX71FzR/HtTqN72y/X4+Y/b/wGSPwGdABYAAA==`

test('a workbook of before 2007 is read, its days as days; an empty line keeps its place', async () => {
  const bytes = gunzipSync(Buffer.from(packed, 'base64'))
  const { shape, rows } = await readTable(bytes, found)
  expect(shape).toMatchObject({ format: 'xls', sheet: 'L', rowCount: 3, columnCount: 2 })
  expect(rows).toEqual([
    ['ФИО', 'Дата рождения'],
    ['', ''],
    ['Төлетаева Роза', '1968-03-04'],
  ])
})

test('a month or a year is kept as its first day, and read as it is shown', async () => {
  const december = new Date('2011-12-01')
  const formats = ['mmm-yy', '[$-419]mmmm\\ yyyy"г.";@', 'yyyy', 'dd.mm.yyyy', 'yyyy']
  const days = [december, december, new Date('1968-01-01'), december, new Date('1968-05-01')]
  const cells = new Map(
    formats.map((numFmt, at): [string, Partial<Cell>] => [`${at + 1},1`, { style: { numFmt } }]),
  )
  const sheet = { name: 'L', rows: [['ФИО', 'Когда'], ...days.map((day) => ['Х', day])], cells }
  const { rows } = await readTable(await writeXlsx({ sheets: [sheet] }), found)
  expect(rows.slice(1).map(([, day]) => day)).toEqual([
    '2011-12',
    '2011-12',
    '1968',
    '2011-12-01',
    '1968-05-01',
  ])
})
