// Where the headings stand, and which field each of them is.
import { expect, test } from 'vitest'
import { detectHeader, headingsOf } from '../../../shared/import/header.ts'
import { guessColumns, isKnownHeading } from '../../../shared/import/headings.ts'
import { fieldsOf, type ImportKind } from '../../../shared/import/kinds.ts'

const guess = (kind: ImportKind, rows: string[][]) => {
  const header = detectHeader(rows, isKnownHeading)
  const headings = headingsOf(rows, header)
  return {
    header,
    fields: guessColumns(
      headings,
      fieldsOf[kind].map(({ id }) => id),
    ),
  }
}

test('beneath a title that was merged over all columns, and an empty line', () => {
  const title = 'Список осужденных'
  expect(
    guess('people', [
      [title, title, title, title],
      ['', '', '', ''],
      ['№', 'Ф.И.О.', 'Год рождения', 'Срок'],
      ['1', 'Тулешов Максат', '1970', '7 лет'],
    ]),
  ).toEqual({ header: { from: 2, count: 1 }, fields: [null, 'name', 'birth', 'term'] })
})

test('the lower of two headings says which part of the name a column is', () => {
  const { fields } = guess('people', [
    ['№', 'Ф.И.О.', 'Ф.И.О.', 'Дата рождения', 'Наказание', 'Наказание'],
    ['№', 'Фамилия', 'Имя', 'Дата рождения', 'Срок', 'Дата освобождения'],
    ['1', 'Тулешов', 'Максат', '1970', '7 лет', '20.11.2012'],
  ])
  expect(fields).toEqual([null, 'family', 'given', 'birth', 'term', 'releasedOn'])
})

test('in two rows, the upper one merged', () => {
  expect(
    guess('people', [
      ['Name', 'Name', 'Born', 'Custody', 'Custody'],
      ['Family', 'Given', '', 'Arrested', 'Sentence'],
      ['Tuleshov', 'Maksat', '1970', '2011', '7 years'],
    ]),
  ).toEqual({ header: { from: 0, count: 2 }, fields: ['family', 'given', 'birth', 'arrestedOn', 'term'] })
})

test('a list without headings has none', () => {
  expect(
    guess('people', [
      ['Тулешов Максат', '1970', 'нефтяник'],
      ['Тулетаева Роза', '1965', 'учитель'],
    ]).header.count,
  ).toBe(0)
})

test('a name above names is no heading', () => {
  expect(guess('people', [['Аминов Талгат'], ['Бекенов Серик'], ['Калиев Ербол']]).header.count).toBe(0)
  expect(guess('people', [['ФИО'], ['Бекенов Серик'], ['Калиев Ербол']]).header.count).toBe(1)
})

test('the lower of two rows says more than the upper', () => {
  expect(
    guess('people', [
      ['№', 'Осужденный', 'Осужденный', 'Приговор', 'Приговор'],
      ['№', 'ФИО', 'Дата рождения', 'Дата', 'Срок'],
      ['1', 'Аминов Талгат', '1985', '04.06.2012', '6 лет'],
    ]).fields,
  ).toEqual([null, 'name', 'birth', 'sentencedOn', 'term'])
})

test.each<[ImportKind, string, (string | null)[]]>([
  // Where somebody was born or died is no prison, and the end of a term no release.
  ['people', 'ФИО погибшего;Место рождения;Возраст;Место смерти', ['name', null, null, null]],
  ['people', 'ФИО;Телефон жены;Дата рождения жены;Паспорт выдан', ['name', null, null, null]],
  ['custody', 'Осужденный;Срок;Конец срока', ['name', 'term', null]],
  ['people', 'Фамилия;И.;О.;Г.р.', ['family', 'given', 'patronymic', 'birth']],
  ['people', 'Nachname;Vorname;Geburtsdatum;Strafe', ['family', 'given', 'birth', 'term']],
  ['people', 'Soyadı;Adı;Doğum tarihi;Ceza', ['family', 'given', 'birth', 'term']],
  ['people', 'ПІБ;Дата народження;Строк', ['name', 'birth', 'term']],
  [
    'people',
    'Nom;Prénom;Né le;Arrêté le;Peine;Établissement;Remarques',
    ['family', 'given', 'birth', 'arrestedOn', 'term', 'facility', 'note'],
  ],
  ['people', 'тегі;аты;әкесінің аты;туған жылы;облыс', ['family', 'given', 'patronymic', 'birth', 'region']],
  [
    'people',
    'Full name of detainee;Date of birth (approx.);Place of detention',
    ['name', 'birth', 'facility'],
  ],
  [
    'households',
    'Семья;Член семьи;Степень родства;Иждивенцев',
    ['label', 'member', 'relation', 'dependantsCount'],
  ],
  ['donations', 'Дата;От кого;Сумма;Валюта', ['receivedOn', 'donor', 'amount', 'currency']],
  [
    'payments',
    'Date;Family;Amount;Currency;Kind of aid',
    ['paidOn', 'household', 'amount', 'currency', 'aidType'],
  ],
  ['letters', 'Дата письма;Кому;Тема;Ответ до', ['letterDate', 'to', 'subject', 'replyDueOn']],
  ['organisations', 'Organisation;Sigle;Pays;Site web', ['orgName', 'shortName', 'country', 'website']],
  ['tallies', 'Date;Senders;Country', ['asOf', 'cumulative', 'senderCountry']],
])('%s: %s', (kind, headings, fields) => {
  expect(
    guessColumns(
      headings.split(';'),
      fieldsOf[kind].map(({ id }) => id),
    ),
  ).toEqual(fields)
})
