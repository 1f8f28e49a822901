import { expect, test } from 'vitest'
import {
  type Facts,
  likely,
  scorePair,
  worthALook,
} from '../../../../../electron/vault/people/duplicates/score.ts'
import { boundsOf, type DateQualifier } from '../../../../../shared/partial-date.ts'

type Told = Partial<Omit<Facts, 'names' | 'birth'>> & { born?: string; qualifier?: DateQualifier }
/** "Family, Given Patronymic": other spellings follow. */
const person = (names: string | string[], { born, qualifier = 'exact', ...told }: Told = {}): Facts => ({
  names: [names].flat().map((name) => {
    const [family = '', rest = ''] = name.split(', ')
    const [given = '', patronymic = ''] = rest.split(' ')
    return { family, given, patronymic }
  }),
  sex: 'unknown',
  birth: born ? boundsOf({ text: born, qualifier }) : null,
  papers: [],
  households: [],
  employerId: null,
  settlement: '',
  ...told,
})
const paper = (value: string, type: Facts['papers'][number]['type'] = 'national_id') => ({
  papers: [{ type, value, country: 'KZ' }],
})

const rare = 2
const common = 400
const [home, plant] = ['household-1', 'employer-1']

type Case = [what: string, one: Facts, other: Facts, bearers?: number]
const verdictOf = ([, one, other, bearers = common]: Case) => {
  const { score } = scorePair(one, other, () => bearers)
  return score >= likely ? 'likely' : score >= worthALook ? 'worth a look' : 'nothing'
}

const sure: Case[] = [
  [
    'a striker entered from the list and again from the court paper, born on one day',
    person('Жусипбаев, Канат', { born: '1979-05-14' }),
    person('Zhusipbayev, Kanat', { born: '1979-05-14' }),
  ],
  [
    'given and family name in each other’s place',
    person('Тулегенова, Роза', { born: '1968-01-02' }),
    person('Роза, Тулегенова', { born: '1968-01-02' }),
  ],
  [
    'two spellings, one patronymic, one year',
    person('Dosmagambetov, Talgat Saktaganovich', { born: '1965' }),
    person('Досмагамбетов, Талгат Сактаганович', { born: '1965-11-03' }),
  ],
  [
    'one number of a paper under a name and under her maiden name',
    person('Ахметова, Айгуль', paper('790514300123')),
    person('Сериккызы, Айгуль', paper('790514300123')),
  ],
  [
    'a rare name at one employer in one village',
    person('Шүлембаев, Мақсат', { employerId: plant, settlement: 'Zhanaozen' }),
    person('Shulembayev, Maksat', { employerId: plant, settlement: 'zhanaozen' }),
    rare,
  ],
]
const doubtful: Case[] = [
  [
    'a double name that was shortened',
    person('Ахметова-Ким, Роза', { born: '1970-05' }),
    person('Ким, Роза', { born: '1970-05' }),
  ],
  ['one full name, rare, and nothing else', person('Шүлембаев, Мақсат'), person('Shulembayev, Maksat'), rare],
  [
    'one full name with patronymic and nothing else',
    person('Ахметов, Нурлан Сейткалиевич'),
    person('Akhmetov, Nurlan Seitkalievich'),
  ],
  [
    'a common name and one year',
    person('Ахметов, Нурлан', { born: '1980' }),
    person('Ahmetov, Nurlan', { born: '1980' }),
  ],
  [
    'a woman who married: other family name, one patronymic and day of birth',
    person('Ахметова, Айгуль Сериковна', { born: '1985-03-08' }),
    person('Досова, Айгуль Сериковна', { born: '1985-03-08' }),
  ],
  [
    'one paper number on two names that are not alike: a slip in one of them',
    person('Ахметов, Нурлан', paper('123456')),
    person('Petrov, Ivan', paper('123456')),
  ],
  [
    'a common name in one family',
    person('Ахметов, Нурлан', { households: [home], settlement: 'Aktau' }),
    person('Akhmetov, Nurlan', { households: [home], settlement: 'Aktau' }),
  ],
]
const apart: Case[] = [
  [
    'two double names with one half in common',
    person('Ахметова-Ким, Роза', { born: '1970' }),
    person('Ахметова-Досова, Роза', { born: '1970' }),
  ],
  [
    'two of one common name, of whom nothing else is known',
    person('Ахметов, Нурлан'),
    person('Akhmetov, Nurlan'),
  ],
  [
    'father and son: one name, other patronymics, one home',
    person('Ахметов, Нурлан Сериков', { born: '1950', households: [home] }),
    person('Ахметов, Нурлан Нурланов', { born: '1978', households: [home] }),
    rare,
  ],
  [
    'cousins named after one grandfather: born nine years apart at one employer',
    person('Шүлембаев, Мақсат', { born: '1970', employerId: plant }),
    person('Шүлембаев, Мақсат', { born: '1979', employerId: plant }),
    rare,
  ],
  [
    'brothers: one family name, patronymic and home',
    person('Аминов, Роза Сериков', { households: [home] }),
    person('Аминов, Канат Сериков', { households: [home] }),
    rare,
  ],
  [
    'brother and sister with one name for both',
    person('Ким, Саша', { sex: 'male', households: [home] }),
    person('Ким, Саша', { sex: 'female', households: [home] }),
  ],
  [
    'two men with one given name, born on one day, at one employer, with other family names',
    person('Беков, Ермек', { sex: 'male', born: '1965-04-13', employerId: plant, settlement: 'Aktau' }),
    person('Кимов, Ермек', { sex: 'male', born: '1965-04-13', employerId: plant, settlement: 'Aktau' }),
  ],
  [
    'one name and two national numbers',
    person('Шүлембаев, Мақсат', paper('790514300123')),
    person('Шүлембаев, Мақсат', paper('800101300456')),
    rare,
  ],
  [
    'Sakharov and Zakharov, who sound alike',
    person('Сахаров, Андрей', { born: '1970' }),
    person('Захаров, Андрей', { born: '1971' }),
  ],
]

test.each(sure)('%s: likely one person', (...pair) => expect(verdictOf(pair)).toBe('likely'))
test.each(doubtful)('%s: worth a look', (...pair) => expect(verdictOf(pair)).toBe('worth a look'))
test.each(apart)('%s: two persons', (...pair) => expect(verdictOf(pair)).toBe('nothing'))

test('the same whichever comes first', () => {
  for (const [, one, other, bearers = common] of [...sure, ...doubtful, ...apart])
    expect(scorePair(one, other, () => bearers).score).toBeCloseTo(
      scorePair(other, one, () => bearers).score,
      10,
    )
})

test('says what speaks for it and what against it', () => {
  const [one, other] = [
    person('Ахметов, Нурлан Сериков', { born: '1950', households: [home] }),
    person('Akhmetov, Nurlan Nurlanov', { born: '1978', households: [home] }),
  ]
  expect(scorePair(one, other, () => rare).reasons).toEqual([
    'same_name',
    'rare_name',
    'other_patronymic',
    'birth_apart',
    'same_household',
  ])
})

test('any spelling on record counts, and the best one is taken', () => {
  const one = person(['Ахметова, Айгуль', 'Досова, Айгуль'], { born: '1985-03-08' })
  expect(scorePair(one, person('Dosova, Aigul', { born: '1985-03-08' }), () => common).reasons).toEqual([
    'same_name',
    'same_birth',
  ])
})

test('a birth known by its month, or as about a year, agrees as far as it goes', () => {
  const reasons = (born: string, qualifier: DateQualifier = 'exact') =>
    scorePair(
      person('Ким, Роза', { born, qualifier }),
      person('Ким, Роза', { born: '1970-05-20' }),
      () => common,
    )
  expect(reasons('1970-05').reasons).toContain('birth_may_agree')
  expect(reasons('1971', 'approx').reasons).toContain('birth_may_agree')
  expect(reasons('1970-06').reasons).toContain('birth_apart')
  expect(reasons('1970-05').score).toBeGreaterThan(reasons('1971', 'approx').score)
})
