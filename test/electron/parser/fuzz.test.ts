// G4: foreign files that are broken, huge or meant to harm: each is read or refused with a word, quickly, and nothing else
// happens. 10,000 of them in `npm run fuzz`, a few hundred here.
import { writeOds } from 'hucre/ods'
import { writeXlsx } from 'hucre/xlsx'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readTable } from '../../../electron/parser/read.ts'
import { UnreadableTable } from '../../../shared/import/table.ts'
import { found } from '../../helpers/bring-in.ts'
import { numbers } from '../vault/search/spellings.ts'
import { windows1251 } from '../../helpers/windows-1251.ts'

const times = process.env['FUZZ'] ? 10_000 : 400
const pick = numbers(20_261_127)
const one = <T>(list: readonly [T, ...T[]]): T => list[pick(list.length)] ?? list[0]
const encode = (text: string) => new TextEncoder().encode(text)

const nasty = [
  '__proto__',
  'constructor',
  'prototype',
  '=HYPERLINK("http://x")',
  '\u202egnp.exe',
  '\0\0\0',
  '"',
  '""""',
  'а'.repeat(3_000),
  '\r',
  '\n\n',
  '9'.repeat(400),
  '1e309',
  '\ud800',
  '١٢٣',
  ';,|\t',
] as const
const words = ['Фамилия', 'Имя', 'Born', 'Сумма', '05.12.1970', '1 234,50', '', 'Тулешов'] as const
const cell = () => (pick(5) === 0 ? one(nasty) : one(words))
const grid = () => Array.from({ length: 1 + pick(12) }, () => Array.from({ length: 1 + pick(9) }, cell))
const quoted = (text: string) => (pick(3) === 0 ? `"${text}` : `"${text.replaceAll('"', '""')}"`)

const csv = (): Uint8Array => {
  const text = grid()
    .map((row) => row.map(quoted).join(one([',', ';', '\t', '|'])))
    .join(one(['\n', '\r\n', '\r']))
  return one([
    () => encode(text),
    () => encode(`\ufeff${text}`),
    () => windows1251(text),
    () =>
      new Uint8Array(new Uint16Array([0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))]).buffer),
  ])()
}
const plainGrid = () =>
  grid().map((row) => row.map((text) => text.replace(/[\0\ud800]/g, '').slice(0, 2_000)))
const sheets = () => [{ name: 'A', rows: plainGrid() }]

/** Bits flipped, cut short, doubled, stuffed. */
const broken = (bytes: Uint8Array): Uint8Array => {
  const copy = new Uint8Array(bytes)
  const flips = 1 + pick(12)
  switch (pick(4)) {
    case 0:
      for (let flip = 0; flip < flips; flip += 1) copy[pick(copy.length)] = pick(256)
      return copy
    case 1:
      return copy.subarray(0, pick(copy.length))
    case 2:
      return Uint8Array.from([...copy.subarray(0, pick(copy.length)), ...copy.subarray(pick(copy.length))])
    default:
      return copy
  }
}

const outcome = async (bytes: Uint8Array): Promise<string> => {
  try {
    const { shape, rows } = await readTable(bytes, found)
    expect(rows.every((row) => Array.isArray(row) && row.length <= shape.columnCount)).toBe(true)
    expect(rows.every((row) => row.every((text) => typeof text === 'string' && !text.includes('\0')))).toBe(
      true,
    )
    return 'read'
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error
    return error.problem
  }
}

test(`G4: ${times} files, whole and broken, are read or refused with a word; no prototype is touched`, async () => {
  const books = await Promise.all(
    Array.from({ length: 12 }, () =>
      pick(2) ? writeXlsx({ sheets: sheets() }) : writeOds({ sheets: sheets() }),
    ),
  )
  const seen = new Map<string, number>()
  for (let file = 0; file < times; file += 1) {
    const bytes = broken(pick(2) ? csv() : (books[pick(books.length)] ?? csv()))
    const what = await outcome(bytes)
    seen.set(what, (seen.get(what) ?? 0) + 1)
  }
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  expect(seen.get('read') ?? 0).toBeGreaterThan(times / 10)
  expect(seen.size).toBeGreaterThan(2)
})

const content = '<?xml version="1.0"?><worksheet/>'
const book = (files: Record<string, Uint8Array>) =>
  zipSync({ '[Content_Types].xml': encode('<Types/>'), 'xl/workbook.xml': encode(content), ...files })

test.each([
  [
    'a file that unpacks to a disk',
    () => book({ 'xl/a.bin': new Uint8Array(6_000_000) }),
    'packed_too_tightly',
  ],
  [
    'a thousand files in one',
    () => book(Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`x/${at}.xml`, encode('a')]))),
    'packed_too_tightly',
  ],
  ['a name that climbs out of its folder', () => book({ '../../etc/passwd': encode('a') }), 'unreadable'],
  [
    'entities that unfold',
    () => book({ 'xl/sharedStrings.xml': encode(`<!DOCTYPE x [<!ENTITY a "ha">]><sst>&a;</sst>`) }),
    'unreadable',
  ],
  ['no workbook at all in a ZIP', () => zipSync({ 'readme.txt': encode('hello') }), 'unreadable'],
  ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 1, 2, 3]), 'not_a_table'],
  ['nothing', () => new Uint8Array(0), 'nothing_in_it'],
  ['nothing but empty lines', () => encode('\n \n\n'), 'nothing_in_it'],
  [
    'more columns than anybody can look through',
    () => encode(Array.from({ length: 600 }, () => 'x').join(';')),
    'too_many_columns',
  ],
  ['a cell of a book', () => encode(`a;b\n${'x'.repeat(40_000)};1`), 'cell_too_long'],
  ['more rows than a list has', () => encode('a;b\n'.repeat(200_001)), 'too_many_rows'],
])('G4: refused: %s', async (_, make, problem) => {
  expect(await outcome(make())).toBe(problem)
})

test('G4: 300 columns, headings that are no names, and signs nobody sees are read as they are', async () => {
  const heads = Array.from({ length: 300 }, (_, at) => (at === 1 ? '__proto__' : `C${at}`)).join(';')
  const { shape, rows } = await readTable(
    encode(`${heads}\n${heads.replace('C0', '\u202eevil\u200b')}`),
    found,
  )
  expect(shape).toMatchObject({ columnCount: 300, rowCount: 2 })
  expect([rows[0]?.[1], rows[1]?.[0]]).toEqual(['__proto__', 'evil'])
})
