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
  ['Актау', 'unreadable'],
])('%s is %s', (cell, said) => {
  expect(read(cell)).toBe(said)
})
