// R3, G16: a name is found bent, in another script, torn by a line; a short one inside a word is not.
import { expect, test } from 'vitest'
import { indexNames, namesIn, stemsIn } from '../../../shared/leaks/names.ts'

const nobody = { permitted: new Set<string>(), common: new Set<string>() }
const finder = (names: readonly string[], harmless: Partial<typeof nobody> = {}) => {
  const index = indexNames(
    names.map((text) => ({ subjectId: text, text })),
    { ...nobody, ...harmless },
  )
  return (text: string) => [...new Set(namesIn(index, text).map(({ subjectId }) => subjectId))]
}

test.each([
  ['Роза', 'Видели Розы и Розе', true],
  ['Роза', 'с Розой', true],
  ['Қанат', 'Қанаттың хаты', true],
  ['Қанат', 'Қанатқа жіберілді', true],
  ['Қанат Жүсіпбаев', 'Жүсіпбаевтардың отбасы', true],
  ['Роза Тулетаева', 'к Тулетаевой', true],
  ['Роза Тулетаева', 'Rosa Tuletaeva', true],
  ['Roza Tuletaeva', 'Тулетаеву', true],
  ['Қанат Жүсіпбаев', 'Zhusipbayev', true],
  ['Қанат Жүсіпбаев', 'Jusipbaev', true],
  ['Қанат Жүсіпбаев', 'QANAT', true],
  ['Шабдан Уткилов', 'Уткило\u00adва', true],
  ['Шабдан Уткилов', 'Утки-\nлова видели', true],
  ['Шабдан Уткилов', 'Утки\nлов', true],
  ['Ли', 'лист и ли', false],
  ['Анна Ли', 'пришла Анна Ли', true],
  ['Ли Ан', 'если бы Ли и лист', false],
  ['Ли Ан', 'Ли Ан', true],
  ['Роза', 'грозный и мороз', false],
  ['Ерлан', 'Ерлане', true],
  ['Мария', 'маринованный', false],
])('R3: %s in "%s": %s', (name, text, isThere) => {
  expect(finder([name])(text).length > 0).toBe(isThere)
})

test('R3: a word shared with whoever may stand there is no hit', () => {
  const found = finder(['Роза Сапарова'], { permitted: stemsIn(['Роза Тулетаева']) })
  expect(found('Роза на свободе')).toEqual([])
  expect(found('семья Сапаровых')).toEqual(['Роза Сапарова'])
})

test('R3: a name that is a word of our own sentences counts beside the rest of the name', () => {
  const found = finder(['Адам Сейтов'], { common: stemsIn(['адам саны']) })
  expect(found('адамдар')).toEqual([])
  expect(found('Адам Сейтов')).toEqual(['Адам Сейтов'])
  expect(found('Сейтовтың')).toEqual(['Адам Сейтов'])
})
