import { expect, test } from 'vitest'
import { readTable } from '../../shared/bank/csv-statement.ts'
import { countIn, guessTallyMapping, readTallyRows } from '../../shared/letters/tally-table.ts'

const names = {
  countries: new Map([
    ['ch', 'CH'],
    ['suisse', 'CH'],
  ]),
  languages: new Map([['french', 'fr']]),
}
const read = (text: string) => {
  const table = readTable(text)
  const mapping = guessTallyMapping(table)
  return { mapping, ...readTallyRows(table, mapping, names) }
}

test('a platform’s table is read by its headings, whatever stands between its cells', () => {
  const { mapping, rows, problems, leftOut } = read(
    'Date;Messages sent;Senders;Delivered;Embassy;Country;Language\n10.01.2014;1,200;1 100;900;Bern;Suisse;French\n',
  )
  expect(mapping).toMatchObject({
    on: 0,
    sent: 1,
    senders: 2,
    delivered: 3,
    mission: 4,
    country: 5,
    language: 6,
  })
  const figure = { row: 2, asOf: '2014-01-10', mission: 'Bern', senderCountry: 'CH', language: 'fr' }
  expect(rows).toEqual([
    { ...figure, measure: 'sent', cumulative: 1200 },
    { ...figure, measure: 'senders', cumulative: 1100 },
    { ...figure, measure: 'delivered', cumulative: 900 },
  ])
  expect([problems, leftOut]).toEqual([[], 1])
})

test('what cannot be read is named by its row, and the others stand', () => {
  const { rows, problems } = read(
    'Day,Letters,Country\n2014-01-10,many,CH\n2014-01-11,20,Atlantis\n2014-01-12,30,ch\n',
  )
  expect(problems).toEqual([
    { row: 2, problem: 'no_count' },
    { row: 3, problem: 'unknown_country' },
  ])
  expect(rows.map(({ row, cumulative }) => [row, cumulative])).toEqual([[4, 30]])
})

test('a table of another shape brings no figure and no failure', () => {
  expect(read('Name,Comment\nA. B.,hello\nC. D.,bye\n')).toMatchObject({ rows: [], problems: [] })
})

test('a count is whole: its separators stand by thousands, and nothing else is among them', () => {
  expect(['0', '11400', '11,400', '11 400', '11\u00a0400', "11'400", '1.234.567'].map(countIn)).toEqual([
    0, 11400, 11400, 11400, 11400, 11400, 1234567,
  ])
  expect(
    ['', '-5', '1.5', '12,34', '1e3', '11,4000', 'about 9', '99999999999999999999'].map(countIn),
  ).toEqual(Array.from({ length: 8 }, () => null))
})
