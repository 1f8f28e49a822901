import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { blockedBeginnings, blockedWordIn, neutralTexts } from '../../../shared/bank/neutral.ts'

const blocked = { words: [...blockedBeginnings, 'KazOil'], names: ['Аминов Қанат', 'Zhanaozen', 'Wu'] }
const word = (text: string) => blockedWordIn(text, blocked)

test('F17: the texts of the program are neutral in four languages', () => {
  for (const text of Object.values(neutralTexts)) expect(word(text), text).toBeNull()
})

test('F17: strike, union, prison with any ending in four languages', () => {
  expect(word('Help for strikers')).toBe('strikers')
  expect(word('Soutien à la grève')).toBe('grève')
  expect(word('Помощь бастующим и профсоюзу')).toBe('профсоюзу')
  expect(word('Ереуілшілерге көмек')).toBe('Ереуілшілерге')
  expect(word('kazoil families')).toBe('kazoil')
})

test('F17: names in the other script, declined, and not inside longer words', () => {
  expect(word('for Kanat')).toBe('Kanat')
  expect(word('семье Аминова')).toBe('Аминова')
  expect(word('Жаңаөзенге көмек')).toBe('Жаңаөзенге')
  expect(word('Wunder')).toBeNull()
  expect(word('')).toBeNull()
})

test.each(['en', 'fr', 'ru', 'kk'])(
  'F17: papers carried in the country say nothing that is blocked: %s',
  (language) => {
    const { field, transfer } = JSON.parse(
      readFileSync(new URL(`../../../shared/locales/${language}/report.json`, import.meta.url), 'utf8'),
    ) as { [part: string]: { [key: string]: string } }
    const said = Object.values({ ...field, ...transfer })
    expect(said.length).toBeGreaterThan(25)
    for (const text of said) expect(word(text), text).toBeNull()
  },
)
