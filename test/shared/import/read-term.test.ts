// Sentences as lists say them, and what else people write into such a column.
import { expect, test } from 'vitest'
import { readTerm } from '../../../shared/import/read-term.ts'

const read = (cell: string) => {
  const found = readTerm(cell, 'dmy', 2014)
  if (found.as === 'end') return `until ${found.end.text}`
  if (found.as === 'unreadable') return found.as
  const { kind, years, months, days } = found.term
  return `${kind} ${years}/${months}/${days}`
}

test.each([
  ['life', 'life_imprisonment 0/0/0'],
  ['Life imprisonment', 'life_imprisonment 0/0/0'],
  ['пожизненно', 'life_imprisonment 0/0/0'],
  ['à perpétuité', 'life_imprisonment 0/0/0'],
  ['өмір бойы', 'life_imprisonment 0/0/0'],
  ['2 years 6 months', 'imprisonment 2/6/0'],
  ['2 years and 6 months', 'imprisonment 2/6/0'],
  ['2y 6m', 'imprisonment 2/6/0'],
  ['2 г. 6 мес.', 'imprisonment 2/6/0'],
  ['2 года 6 месяцев', 'imprisonment 2/6/0'],
  ['2 жыл 6 ай', 'imprisonment 2/6/0'],
  ['2 ans et 6 mois ferme', 'imprisonment 2/6/0'],
  ['2,5 года', 'imprisonment 2/6/0'],
  ['2.5', 'imprisonment 2/6/0'],
  ['7 лет лишения свободы', 'imprisonment 7/0/0'],
  ['7-year', 'imprisonment 7/0/0'],
  ['7', 'imprisonment 7/0/0'],
  ['four years', 'imprisonment 4/0/0'],
  ['семь лет', 'imprisonment 7/0/0'],
  ['18 months', 'imprisonment 1/6/0'],
  ['15 суток', 'imprisonment 0/0/15'],
  ['3 года условно', 'suspended 3/0/0'],
  ['2 ans avec sursis', 'suspended 2/0/0'],
  ['ограничение свободы 1 год', 'restriction_of_liberty 1/0/0'],
  ['штраф 100 МРП', 'fine 0/0/0'],
  ['оправдан', 'none 0/0/0'],
  ['31.12.2016', 'until 2016-12-31'],
  ['до 16.12.2016', 'until 2016-12-16'],
  ['декабрь 2016', 'until 2016-12'],
  ['2016', 'unreadable'],
  ['пожизн.', 'life_imprisonment 0/0/0'],
  ['6 (шесть) лет', 'imprisonment 6/0/0'],
  ['6 лет по ст. 272 ч. 2 УК РК', 'imprisonment 6/0/0'],
  ['десять лет', 'imprisonment 10/0/0'],
  ['2 Jahre 6 Monate', 'imprisonment 2/6/0'],
  ['2 роки 6 місяців', 'imprisonment 2/6/0'],
  // Halves, beside the number, after it, and as a word.
  ['2½ года', 'imprisonment 2/6/0'],
  ['2 ans ½', 'imprisonment 2/6/0'],
  ['2 ans et demi', 'imprisonment 2/6/0'],
  ['3 года с половиной', 'imprisonment 3/6/0'],
  ['полтора года', 'imprisonment 1/6/0'],
  // What stands beside the sentence is none of it.
  ['4 года условно с испытательным сроком 2 года', 'suspended 4/0/0'],
  ['6 лет с запретом занимать должности', 'imprisonment 6/0/0'],
  // Two lengths, or a rough one, are none.
  ['5-6 лет', 'unreadable'],
  ['до 5 лет', 'unreadable'],
  ['около 5 лет', 'unreadable'],
  ['6 лет, позже снижен до 3', 'unreadable'],
  ['5 years (2 suspended)', 'unreadable'],
  ['6 лет и штраф 100 МРП', 'unreadable'],
  ['пожизненно, заменено на 20 лет', 'unreadable'],
  ['3,6', 'unreadable'],
  ['2,6 года', 'unreadable'],
  ['Актау', 'unreadable'],
])('%s is %s', (cell, said) => {
  expect(read(cell)).toBe(said)
})
