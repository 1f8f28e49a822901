import { expect, test } from 'vitest'
import { readCamt } from '../../../shared/bank/camt.ts'
import { StatementProblem, sumOf } from '../../../shared/bank/statement.ts'
import { camt, transaction } from './camt-files.ts'

const versions = ['04', '08'] as const
const problemOf = (text: string): [string, object] => {
  try {
    readCamt(text)
  } catch (error) {
    if (error instanceof StatementProblem) return [error.problem, error.values]
    throw error
  }
  return ['none', {}]
}

test.each(versions)(
  'camt.053.001.%s: an entry keeps its days, amount, sign, party, text and references',
  (version) => {
    const [statement] = readCamt(
      camt(version, [
        {
          opening: '100.00',
          closing: '1284.45',
          entries: [
            {
              amount: '1234.50',
              ref: 'REF-1',
              details: transaction(version, {
                name: 'Syndicat &amp; amis',
                text: 'Don  f&#233;vrier',
                endToEnd: 'E2E-7',
              }),
            },
            { amount: '50.05', credit: false, day: '2014-02-12', ref: 'REF-2', info: 'Bank charges' },
          ],
        },
      ]),
    )
    expect(statement).toMatchObject({
      bankId: 'STMT-1',
      account: 'CH9300762011623852957',
      currency: 'CHF',
      from: '2014-02-01',
      to: '2014-02-28',
      openingMinor: 10_000,
      closingMinor: 128_445,
    })
    expect(statement?.lines).toEqual([
      {
        on: '2014-02-10',
        valueOn: '2014-02-10',
        amountMinor: 123_450,
        party: 'Syndicat & amis',
        text: 'Don février',
        bankRef: 'REF-1',
        endToEndId: 'E2E-7',
        isBatch: false,
        isReversal: false,
      },
      {
        on: '2014-02-12',
        valueOn: '2014-02-12',
        amountMinor: -5005,
        party: '',
        text: 'Bank charges',
        bankRef: 'REF-2',
        endToEndId: '',
        isBatch: false,
        isReversal: false,
      },
    ])
  },
)

test.each(versions)(
  'camt.053.001.%s: several accounts and currencies in one file, one of them overdrawn',
  (version) => {
    const statements = readCamt(
      camt(version, [
        { opening: '0.00', closing: '10.00', entries: [{ amount: '10.00' }] },
        {
          id: 'STMT-2',
          currency: 'EUR',
          opening: '5.00',
          closing: '-2.50',
          entries: [{ amount: '7.50', credit: false }],
        },
        {
          id: 'STMT-3',
          currency: 'JPY',
          iban: 'DE89370400440532013000',
          opening: '0',
          closing: '700',
          entries: [{ amount: '700' }],
        },
      ]),
    )
    expect(
      statements.map(({ currency, closingMinor, lines }) => [currency, closingMinor, sumOf(lines)]),
    ).toEqual([
      ['CHF', 1000, 1000],
      ['EUR', -250, -750],
      ['JPY', 700, 700],
    ])
  },
)

test.each(versions)(
  'camt.053.001.%s: a reversal goes the way its indicator says and is marked',
  (version) => {
    const [statement] = readCamt(
      camt(version, [
        {
          opening: '0.00',
          closing: '0.00',
          entries: [
            { amount: '80.00' },
            { amount: '80.00', credit: false, reversal: true, day: '2014-02-11' },
          ],
        },
      ]),
    )
    expect(statement?.lines.map(({ amountMinor, isReversal }) => [amountMinor, isReversal])).toEqual([
      [8000, false],
      [-8000, true],
    ])
  },
)

test.each(versions)(
  'camt.053.001.%s, F10: a batch comes as its transactions, and their common reference does not count',
  (version) => {
    const [statement] = readCamt(
      camt(version, [
        {
          opening: '0.00',
          closing: '150.00',
          entries: [
            {
              amount: '150.00',
              ref: 'BATCH',
              details:
                '<Btch><NbOfTxs>3</NbOfTxs></Btch>' +
                transaction(version, { amount: '50.00', name: 'A', ref: 'BATCH' }) +
                transaction(version, { amount: '50.00', name: 'B', endToEnd: 'NOTPROVIDED' }) +
                transaction(version, { amount: '50.00', name: 'C', ref: 'OWN' }),
            },
          ],
        },
      ]),
    )
    expect(
      statement?.lines.map(({ party, amountMinor, isBatch, endToEndId }) => [
        party,
        amountMinor,
        isBatch,
        endToEndId,
      ]),
    ).toEqual([
      ['A', 5000, true, ''],
      ['B', 5000, true, ''],
      ['C', 5000, false, ''],
    ])
  },
)

test('a batch whose transactions do not add up stays one line and loses no text', () => {
  const [statement] = readCamt(
    camt('08', [
      {
        opening: '0.00',
        closing: '99.00',
        entries: [
          {
            amount: '99.00',
            ref: 'BATCH',
            info: 'Collected gifts',
            details:
              transaction('08', { amount: '50.00', name: 'A', text: 'one' }) +
              transaction('08', { amount: '50.00', name: 'B', text: 'two' }),
          },
        ],
      },
    ]),
  )
  expect(statement?.lines).toMatchObject([
    { amountMinor: 9900, isBatch: true, text: 'Collected gifts · one · two' },
  ])
})

test('what is only announced is not in the balance and is left out', () => {
  for (const version of versions) {
    const [statement] = readCamt(
      camt(version, [
        {
          opening: '0.00',
          closing: '1.00',
          entries: [{ amount: '1.00' }, { amount: '9.00', pending: true }],
        },
      ]),
    )
    expect(statement?.lines).toHaveLength(1)
  }
})

test('what is no such statement is refused by name', () => {
  const good = camt('08', [{ opening: '0.00', closing: '0.00', entries: [] }])
  expect(problemOf(good)[0]).toBe('none')
  expect(problemOf('day;amount')[0]).toMatch(/xml_damaged|not_camt/)
  expect(problemOf(good.slice(0, -30))[0]).toBe('xml_damaged')
  expect(problemOf('<html></html>')[0]).toBe('not_camt')
  expect(problemOf(good.replaceAll('camt.053.001.08', 'camt.053.001.02'))).toEqual([
    'camt_version',
    { version: '02' },
  ])
  expect(problemOf(good.replaceAll('CLBD', 'ITBD'))[0]).toBe('camt_balances')
  expect(
    problemOf(camt('08', [{ opening: '0.00', closing: '1.00', entries: [{ amount: '1.005' }] }])),
  ).toEqual(['camt_entry', { entry: 1 }])
})

test('a document type is refused before anything of it is read', () => {
  const bomb = `<!DOCTYPE lolz [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "&a;&a;&a;">]>`
  expect(problemOf(camt('08', [{ opening: '0.00', closing: '0.00', entries: [] }], bomb))[0]).toBe(
    'xml_doctype',
  )
})
