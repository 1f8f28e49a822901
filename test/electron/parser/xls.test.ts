// Workbooks of Excel before 2007, which nothing here can write: one from outside, packed.
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readTable } from '../../../electron/parser/read.ts'

/** Two headings, an empty line, a name and a day. */
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
  const { shape, rows } = await readTable(bytes, { encoding: null, delimiter: null, sheet: null })
  expect(shape).toMatchObject({ format: 'xls', sheet: 'L', rowCount: 3, columnCount: 2 })
  expect(rows).toEqual([
    ['ФИО', 'Дата рождения'],
    ['', ''],
    ['Төлетаева Роза', '1968-03-04'],
  ])
})
