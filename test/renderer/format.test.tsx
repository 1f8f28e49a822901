// In Chromium on purpose: it has no Kazakh data, and Node would hide that.
import { expect, test } from 'vitest'
import { formats } from '../../renderer/lib/format.ts'
import { monthNames } from '../../renderer/lib/date-format.ts'
import { languages } from '../../shared/contract/shell.ts'
import { parseAmount } from '../../shared/money.ts'
import { writtenAmount } from '../../renderer/features/fund/amounts.ts'
import { readDate } from '../../renderer/lib/read-date.ts'

const nbsp = /\u00a0/g
const plain = (text: string) => text.replace(nbsp, ' ')

test('Kazakh stands in Kazakh words', () => {
  const kk = formats('kk')
  expect(plain(kk.date('2026-05-09'))).toBe('2026 ж. 9 мамыр')
  expect(plain(kk.partialDate({ text: '2011-12', qualifier: 'approx' }))).toBe('шамамен 2011 ж. желтоқсан')
  expect(plain(kk.money(123456750, 'KZT'))).toBe('1 234 567,50 ₸')
  expect(kk.relative('2026-05-08', '2026-05-09')).toBe('кеше')
  expect(kk.relative('2026-05-04', '2026-05-09')).toBe('5 күн бұрын')
  expect(kk.country('KZ')).toBe('Қазақстан')
})

test.each(languages)('F9: an amount written into its box is read again as it was (%s)', (language) => {
  const { text } = writtenAmount(5_000_050, 'EUR', formats(language))
  expect(text).toContain(language === 'en' ? '.' : ',')
  expect(parseAmount(text, 'EUR')).toEqual({ ok: true, minor: 5_000_050 })
})

test.each([
  ['en', '9 May 2026', '₸1,234.50', 'about December 2011', 'since 16 December 2011'],
  ['fr', '9 mai 2026', '1 234,50 ₸', 'vers décembre 2011', 'depuis le 16 décembre 2011'],
  ['ru', '9 мая 2026', '1 234,50 ₸', 'около декабря 2011', 'с 16 декабря 2011'],
] as const)('%s writes days, money and partial dates its own way', (language, day, money, partial, since) => {
  const format = formats(language)
  expect(plain(format.date('2026-05-09'))).toBe(day)
  expect(plain(format.money(123450, 'KZT'))).toBe(money)
  expect(plain(format.partialDate({ text: '2011-12', qualifier: 'approx' }))).toBe(partial)
  expect(plain(format.since('2011-12-16'))).toBe(since)
})

test('no language prints a space that the font does not have', () => {
  for (const language of ['en', 'fr', 'ru', 'kk'] as const) {
    const format = formats(language)
    const all = [format.money(123456789, 'CHF'), format.number(1234567), format.percent(0.125)]
    expect(all.join('')).not.toMatch(/[\u202f\u2009]/)
  }
})

test.each([
  ['2011', '2011'],
  ['12.2011', '2011-12'],
  ['16 Dec 2011', '2011-12-16'],
  ['16 décembre 2011', '2011-12-16'],
  ['16 декабря 2011', '2011-12-16'],
  ['желтоқсан 2011', '2011-12'],
  ['1er janvier 2012', '2012-01-01'],
])('"%s" is read as %s', (typed, text) => {
  expect(readDate(typed)).toEqual({ ok: true, text })
  expect(monthNames).toHaveLength(12)
})

test('a day that does not exist is told apart from nonsense', () => {
  expect(readDate('31.02.2012')).toEqual({
    ok: false,
    problem: { problem: 'no_such_date', values: { day: 31, month: 2, year: 2012 } },
  })
  expect(readDate('13.2012')).toEqual({
    ok: false,
    problem: { problem: 'no_such_month', values: { month: 13 } },
  })
  expect(readDate('soon')).toEqual({ ok: false, problem: { problem: 'not_a_date' } })
})

test.each([
  ['en', '1 byte', '1.5 kB', '30 MB'],
  ['fr', '1 octet', '1,5 ko', '30 Mo'],
  ['ru', '1 байт', '1,5 кБ', '30 МБ'],
  ['kk', '1 байт', '1,5 кБ', '30 МБ'],
] as const)('%s writes the size of a file in its own units', (language, small, middle, large) => {
  const { fileSize } = formats(language)
  expect([1, 1_500, 30_000_000].map((bytes) => plain(fileSize(bytes)))).toEqual([small, middle, large])
})
