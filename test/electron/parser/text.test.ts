// Texts as other programs, and people, have written them.
import { expect, test } from 'vitest'
import { readTable } from '../../../electron/parser/read.ts'
import { found } from '../../helpers/bring-in.ts'
import { asWritten } from '../../helpers/windows-1251.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const list = 'ФИО;Год рождения;Должность\nАминов Талгат;1985;Оператор\nБекенов Серик;1978;Водитель\n'

test.each(['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic'])('Cyrillic of %s', async (encoding) => {
  const { shape, rows } = await readTable(asWritten(list, encoding), found)
  expect(shape.encoding).toBe(encoding)
  expect(rows[1]).toEqual(['Аминов Талгат', '1985', 'Оператор'])
})

test('UTF-16 without its mark', async () => {
  const { rows } = await readTable(new Uint8Array(Buffer.from(list.repeat(3), 'utf16le')), found)
  expect(rows[1]).toEqual(['Аминов Талгат', '1985', 'Оператор'])
})

test('a quote that is never closed takes no line with it; ends of lines may differ', async () => {
  const text =
    'Имя;Год;Где\r\nАминов;1985;"ТОО ""Север"""\r\nБекенов;1978;"не закрыто\rКалиев;1979;бригада "Юг"\n'
  const { rows } = await readTable(encode(text), found)
  expect(rows.slice(1)).toEqual([
    ['Аминов', '1985', 'ТОО "Север"'],
    ['Бекенов', '1978', '"не закрыто'],
    ['Калиев', '1979', 'бригада "Юг"'],
  ])
})

test('a line within quotes stays in its cell', async () => {
  const { rows } = await readTable(encode('Имя;Год;Где\nАминов;1985;"Жанаозен,\nмкр. 1; д. 5"\n'), found)
  expect(rows[1]).toEqual(['Аминов', '1985', 'Жанаозен,\nмкр. 1; д. 5'])
})

test('a file of tabs with a comma in each row is parted at its tabs', async () => {
  const { shape } = await readTable(encode('03.02.2014\tUnia\t1 250,50\n04.02.2014\tCGT\t20,00\n'), found)
  expect(shape).toMatchObject({ delimiter: '\t', columnCount: 3 })
})

test('words typed in two alphabets, and digits of others', async () => {
  const { rows } = await readTable(encode('Cерiк;Tulеtаyеvа;АO12;٠٧.٠٤.１９８５'), found)
  expect(rows).toEqual([['Серік', 'Tuletayeva', 'АО12', '07.04.1985']])
})
