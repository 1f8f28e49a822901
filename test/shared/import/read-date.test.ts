// Dates as lists write them.
import { expect, test } from 'vitest'
import { type DateOrder, guessDateOrder, readDate } from '../../../shared/import/read-date.ts'

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
  ['1965 ж. 7 сәуір', '1965-04-07'],
  ['2011 жылғы желтоқсан', '2011-12'],
  ['«03» февраля 2014 г.', '2014-02-03'],
  ['1980 г.р.', '1980'],
  ['1980 года рождения', '1980'],
  ['17-Dec-11', '2011-12-17'],
  ['Apr-85', '1985-04'],
  ['Sat 17 Dec 2011', '2011-12-17'],
  ['3rd of Feb 2014', '2014-02-03'],
  ['03,02,2014', '2014-02-03'],
  ['7. April 1965', '1965-04-07'],
  ['17 Aralık 2011', '2011-12-17'],
  ['7 квітня 1965', '1965-04-07'],
  ['1985年4月7日', '1985-04-07'],
  ['’1979', '1979'],
  ['1985.0', '1985'],
  ['15.01.2013 (УДО)', '2013-01-15'],
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
  ['нач. 2012', 'approx 2012'],
  ['в начале декабря 2011', 'approx 2011-12'],
  ['весна 2012', 'approx 2012'],
  ['early 2012', 'approx 2012'],
  ['mi-décembre 2011', 'approx 2011-12'],
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
  // A day or a year, a month or two years, one day or two: nobody can tell.
  for (const cell of ['Dec-11', '2011/12', 'winter 2011/12', '16-17.12.2011', '1970-е'])
    expect(read(cell)).toBe('not_a_date')
})

test('a slip of the pen, and a time of day of a spreadsheet, are no year of these lists', () => {
  for (const cell of ['03.02.1014', '12.2111', '1899-12-31 14:30']) expect(read(cell)).toBe('no_such_year')
})

test('which comes first is told by the dates that can be read in one way only', () => {
  expect(guessDateOrder(['04/07/1985', '12/17/2011', 'May 2012', ''])).toBe('mdy')
  expect(guessDateOrder(['04/07/1985', '12/17/2011', '17/12/2011'])).toBe('dmy')
  expect(guessDateOrder(['04/07/1985'])).toBe('dmy')
})
