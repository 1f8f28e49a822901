import { expect, test } from 'vitest'
import { guessMapping } from '../../../shared/bank/csv-guess.ts'

test('a German, a French and a Russian table are read by their headings', () => {
  expect(
    guessMapping([
      ['Konto', 'CH93'],
      ['Buchungsdatum', 'Buchungstext', 'Betrag', 'Saldo'],
      ['01.02.2014', 'Gutschrift', '10.00', '10.00'],
    ]),
  ).toMatchObject({ on: 0, text: 1, amount: 2, credit: null, debit: null, dateOrder: 'dmy' })
  expect(
    guessMapping([
      ['Date', 'Libellé', 'Débit', 'Crédit', 'Référence'],
      ['2014-02-01', 'Don', '', '10.00', 'R'],
    ]),
  ).toMatchObject({ on: 0, text: 1, amount: null, debit: 2, credit: 3, bankRef: 4 })
  expect(
    guessMapping([
      ['Дата', 'Контрагент', 'Назначение платежа', 'Дебет', 'Кредит'],
      ['01.02.2014', 'Профсоюз', 'Помощь', '', '10,00'],
    ]),
  ).toMatchObject({ on: 0, party: 1, text: 2, debit: 3, credit: 4 })
})

test('without headings the column with days is found, and the order that reads most of them', () => {
  expect(
    guessMapping([
      ['x', '02/01/2014', '5'],
      ['y', '02/28/2014', '6'],
    ]),
  ).toMatchObject({ on: 1, dateOrder: 'mdy', amount: null })
})
