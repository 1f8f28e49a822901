import { expect, test } from 'vitest'
import { languages } from '../../../shared/contract/shell.ts'
import { fillBody, fillLine, letterFieldNames, problemsIn } from '../../../shared/writing/fields.ts'
import { letterDate } from '../../../shared/writing/letter-date.ts'
import { shippedTemplates } from '../../../shared/writing/templates/index.ts'

test('a field nobody knows is named, with the nearest one that exists', () => {
  expect(problemsIn('Held: {person.names} and {wages}', 'internal')).toEqual([
    { code: 'unknown_field', field: 'person.names', nearest: 'persons.names' },
    { code: 'unknown_field', field: 'wages', nearest: null },
  ])
})

test('a field above the level of the letter is refused, one at it is not', () => {
  expect(problemsIn('{persons.places}', 'public')).toEqual([
    { code: 'above_level', field: 'persons.places', nearest: null },
  ])
  expect(problemsIn('{persons.places} {persons.names}', 'partner')).toEqual([])
  expect(problemsIn('{persons.numbers}', 'partner').map(({ code }) => code)).toEqual(['above_level'])
  expect(problemsIn('{persons.numbers}', 'internal')).toEqual([])
})

test('a brace that stays open is said, one that closes on another line too', () => {
  expect(problemsIn('Dear {mission.name', 'public')).toEqual([
    { code: 'not_closed', field: '{mission.name', nearest: null },
  ])
  expect(problemsIn('{today\n}', 'public').map(({ code }) => code)).toEqual(['not_closed'])
})

test('a brace that closes nothing is said with what stands before it', () => {
  expect(problemsIn('Dear {today}\nmission.name} ', 'public')).toEqual([
    { code: 'not_opened', field: 'mission.name}', nearest: null },
  ])
  expect(problemsIn('{today}}', 'public')).toEqual([{ code: 'not_opened', field: '{today}}', nearest: null }])
})

test('a paragraph whose fields have no value says nothing; what stands in a value is not read as a field', () => {
  const body = 'About:\n{persons.names}\n\nAnswer by {letter.reply_due}.\n\n  Yours \n\n\n'
  expect(fillBody(body, { 'persons.names': 'A {today}\nB' })).toEqual(['About:\nA {today}\nB', 'Yours'])
  expect(fillLine('No. { letter.number }: {campaign.title}', { 'letter.number': 'A/1' })).toBe('No. A/1:')
})

test('dates are written as letters write them', () => {
  expect(languages.map((language) => letterDate('2014-04-01', language))).toEqual([
    '1 April 2014',
    '1er avril 2014',
    '1 апреля 2014 г.',
    '2014 жылғы 1 сәуір',
  ])
})

test.each(shippedTemplates.flatMap(({ texts }) => languages.map((language) => ({ language, texts }))))(
  'the shipped letter "$texts.en.name" is whole in $language and holds only public fields that exist',
  ({ language, texts }) => {
    const { name, subject, body } = texts[language]
    expect(name).not.toBe('')
    expect(problemsIn(subject, 'public')).toEqual([])
    expect(problemsIn(body, 'public')).toEqual([])
    const all = Object.fromEntries(letterFieldNames.map((field) => [field, 'x']))
    // As many paragraphs in every language: none was forgotten in one of them.
    expect(fillBody(body, all)).toHaveLength(fillBody(texts.en.body, all).length)
  },
)
