// One name in two ways of writing shares a key.
import { expect, test } from 'vitest'
import { fineKeys, soundKeys, wholeWordsOf, wordsOf } from '../../../shared/names/sound/key.ts'

const meet = (a: string, b: string) => soundKeys(a).some((key) => soundKeys(b).includes(key))

test.each([
  ['Мырзағалиева', 'Myrzagaliyeva'],
  ['Анджей', 'Andrzej'],
  ['Айтжанов', 'Aitschanow'],
  ['Айтхожин', 'Aitchoschin'],
  ['Асхат', 'Ashat'],
  ['Белоусов', 'Beloussow'],
  ['Цхай', 'Chaj'],
  ['Сәуле', 'Saýle'],
  ['Ныязов', 'Nyýazow'],
  ['Мюллер', 'Mueller'],
  ['Шефер', 'Schaefer'],
  ['Баҳодир', 'Bahodir'],
  ['Ӯктам', 'Uktam'],
  ['Әшімқызы', 'Achimkyzy'],
  ['Әшімқызы', 'Ашимова'],
])('%s is %s', (stored, typed) => {
  expect(meet(stored, typed)).toBe(true)
})

test.each([
  ['Mepуepт', 'Меруерт'],
  ['Kим', 'Ким'],
  ['Кanat', 'Kanat'],
  ['Жanat', 'Жанат'],
])('%s, of both alphabets, is %s', (typed, meant) => {
  expect(soundKeys(typed)).toEqual(soundKeys(meant))
})

test('what is written alike and sounds otherwise is told apart where both are found', () => {
  expect(meet('Мачанов', 'Матжанов')).toBe(true)
  expect(fineKeys('Мачанов')).not.toEqual(fineKeys('Матжанов'))
})

test('of a son or daughter the beginning is a key too', () => {
  expect(soundKeys('Әшімқызы').some((key) => key.startsWith(soundKeys('Әшімқы')[0] ?? '-'))).toBe(true)
})

test('a compound is two words and one; letters of a number are none', () => {
  expect([wordsOf('Нұр-Мұхаммед'), wholeWordsOf('Нұр-Мұхаммед')]).toEqual([
    ['Нұр', 'Мұхаммед'],
    ['НұрМұхаммед'],
  ])
  expect(wholeWordsOf('C-B-2014-17 Нұр')).toBeNull()
})
