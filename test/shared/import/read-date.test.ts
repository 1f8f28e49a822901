// Dates as lists write them.
import { expect, test } from 'vitest'
import { type DateOrder, readDate } from '../../../shared/import/read-date.ts'

const read = (cell: string, order: DateOrder = 'dmy') => {
  const found = readDate(cell, order, 2014)
  return found.ok ? `${found.date.qualifier} ${found.date.text}` : found.problem
}

test.each([
  ['16.12.2011', '2011-12-16'],
  ['16/12/2011', '2011-12-16'],
  ['16-12-2011', '2011-12-16'],
  ['16.12.11', '2011-12-16'],
  ['05.12.70', '1970-12-05'],
  ['2011-12-16', '2011-12-16'],
  ['2011-12-16 00:00', '2011-12-16'],
  ['2011/12/16', '2011-12-16'],
  ['20111216', '2011-12-16'],
  ['40893', '2011-12-16'],
  ['5.XII.1970', '1970-12-05'],
  ['16 декабря 2011 года', '2011-12-16'],
  ['16 дек. 2011 г.', '2011-12-16'],
  ['16 décembre 2011', '2011-12-16'],
  ['1er mai 2012', '2012-05-01'],
  ['16 желтоқсан 2011', '2011-12-16'],
  ['16th December 2011', '2011-12-16'],
  ['December 16, 2011', '2011-12-16'],
  ['декабрь 2011', '2011-12'],
  ['декабря 2011 г.', '2011-12'],
  ['в декабре 2011', '2011-12'],
  ['décembre 2011', '2011-12'],
  ['желтоқсан 2011', '2011-12'],
  ['12.2011', '2011-12'],
  ['12/2011', '2011-12'],
  ['2011-12', '2011-12'],
  ['май 2012', '2012-05'],
  ['мая 2012', '2012-05'],
  ['марта 2012', '2012-03'],
  ['2011', '2011'],
  ['2011 г.', '2011'],
  ['2011 жылы', '2011'],
])('%s is %s', (cell, day) => {
  expect(read(cell)).toBe(`exact ${day}`)
})

test.each([
  ['~2011', 'approx 2011'],
  ['ок. 2011', 'approx 2011'],
  ['около декабря 2011', 'approx 2011-12'],
  ['vers 1975', 'approx 1975'],
  ['c. 1975', 'approx 1975'],
  ['2011?', 'approx 2011'],
  ['шамамен 1980', 'approx 1980'],
  ['до 2012', 'before 2012'],
  ['before 2012', 'before 2012'],
  ['avant mai 2012', 'before 2012-05'],
  ['2012 дейін', 'before 2012'],
  ['после 16.12.2011', 'after 2011-12-16'],
  ['après 2011', 'after 2011'],
])('C1: how sure a date is: %s is %s', (cell, said) => {
  expect(read(cell)).toBe(said)
})

test('the order of day and month is asked for, unless only one can be meant', () => {
  expect([read('03/04/2012'), read('03/04/2012', 'mdy')]).toEqual(['exact 2012-04-03', 'exact 2012-03-04'])
  expect([read('12/31/2011'), read('31/12/2011', 'mdy')]).toEqual(['exact 2011-12-31', 'no_such_day'])
})

test('what is no date is not made one', () => {
  expect(read('31.02.2012')).toBe('no_such_day')
  for (const cell of ['n/a', '?', 'unknown', '7 лет', 'СИЗО', '1', '12', 'May'])
    expect(read(cell)).toBe('not_a_date')
})
