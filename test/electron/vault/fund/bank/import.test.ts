import { afterEach, beforeEach, expect, test } from 'vitest'
import { chf, vault } from '../fund-office.ts'
import { accept, allLines, imported, importing, january, journals, latest, setUp } from './bank-office.ts'
import { give } from '../fund-office.ts'

beforeEach(setUp)
afterEach(() => vault.close())

const refused = (problem: string, values: object = {}, at = 0) => ({
  error: { code: 'validation', fields: { [`statements.${at}`]: { problem, values } } },
})
const nothingKept = () => {
  expect(allLines()).toEqual([])
  expect(vault.must('bank.statements', { accountId: chf })).toEqual([])
}

test('a statement lands with its lines, those open first, and posts nothing', () => {
  const before = journals()
  expect(
    imported(
      january([
        { amountMinor: 5000, party: 'Union A' },
        { amountMinor: -250, text: 'Charges' },
      ]),
    ),
  ).toEqual({
    statements: 1,
    lines: 2,
  })
  expect(journals()).toBe(before)
  expect(vault.must('bank.statements', { accountId: chf })).toMatchObject([
    { ref: 'B-A-2014-0001', lines: 2, open: 2, openingMinor: 0, closingMinor: 4750 },
  ])
  expect(vault.must('bankLines.list', { filters: { account: [chf], state: ['open'] } }).sums).toContainEqual({
    of: 'amountMinor',
    currency: 'CHF',
    amount: 4750,
  })
})

test('a file of several accounts goes to each; currency and number decide', () => {
  const euros = january([{ amountMinor: 900 }], { bankId: 'E-1', currency: 'EUR' })
  const look = vault.must('bank.look', {
    accountId: chf,
    statements: [january([{ amountMinor: 100 }]), euros],
  })
  expect(look).toEqual([
    { account: 'Bank CHF', problem: null },
    { account: 'Bank EUR', problem: null },
  ])
  imported(january([{ amountMinor: 100 }]), euros)
  expect(allLines().map(({ account, amountMinor }) => [account, amountMinor])).toEqual([
    ['Bank CHF', 100],
    ['Bank EUR', 900],
  ])
})

test('a statement of another account is refused in its own words, ours or a stranger’s', () => {
  const foreign = january([{ amountMinor: 100 }], { account: 'DE89370400440532013000' })
  expect(importing(foreign)).toMatchObject(refused('statement_of_another', { end: '3000', ours: '2957' }))
  const euros = january([{ amountMinor: 100 }], { currency: 'EUR' })
  expect(importing(euros)).toMatchObject(refused('statement_of_another', { currency: 'EUR' }))
  expect(importing(january([{ amountMinor: 100 }]), foreign)).toMatchObject(
    refused('statement_of_another', {}, 1),
  )
  nothingKept()
})

test('an account without a number, a currency nobody knows, and a sum that is wrong: each its own sentence', () => {
  const cash = vault.must('accounts.create', { name: 'New bank', kind: 'bank', currency: 'USD' }).id
  expect(
    vault.call('bank.import', { accountId: cash, statements: [january([], { account: 'US1' })] }),
  ).toMatchObject(refused('account_without_number'))
  expect(importing(january([{ amountMinor: 1 }], { currency: 'ABC' }))).toMatchObject(
    refused('statement_currency', { currency: 'ABC' }),
  )
  expect(importing(january([{ amountMinor: 100 }], { closingMinor: 150 }))).toMatchObject(
    refused('statement_does_not_add_up', { apartMinor: -50, currency: 'CHF' }),
  )
  nothingKept()
})

test('imported twice: by the number of the statement, by its lines, and within one file', () => {
  const statement = january([
    { amountMinor: 100, text: 'gift' },
    { amountMinor: 100, text: 'gift' },
  ])
  expect(importing(statement, statement)).toMatchObject(
    refused('statement_twice', { ref: 'B-A-2014-0001' }, 1),
  )
  nothingKept()
  imported(statement)
  expect(importing(statement)).toMatchObject(refused('statement_twice', { ref: 'B-A-2014-0001' }))
  expect(importing({ ...statement, bankId: '' })).toMatchObject(refused('statement_twice_lines'))
  expect(allLines()).toHaveLength(2)
  // As often as three times is another statement: two of these are here.
  expect(
    importing(
      january(
        [1, 2, 3].map(() => ({ amountMinor: 100, text: 'gift' })),
        { bankId: 'X' },
      ),
    ).ok,
  ).toBe(true)
})

test('F10: hard stop on the same account, reference, day and amount; a batch or an empty reference never counts', () => {
  imported(
    january([
      { amountMinor: 100, bankRef: 'REF-1', party: 'A' },
      { amountMinor: 200, bankRef: 'BATCH', isBatch: true, party: 'B' },
      { amountMinor: 300, party: 'C' },
    ]),
  )
  const next = (more: object) =>
    importing(
      january([{ amountMinor: 100, bankRef: 'REF-1', ...more }, { amountMinor: 700 }], { bankId: 'NEXT' }),
    )
  expect(next({})).toMatchObject(refused('lines_twice', { count: 1 }))
  expect(allLines()).toHaveLength(3)
  expect(
    importing(
      january(
        [
          { amountMinor: 200, bankRef: 'BATCH', isBatch: true, party: 'Other' },
          { amountMinor: 300, party: 'Other' },
          { amountMinor: 100, bankRef: 'REF-1', on: '2014-01-11' },
          { amountMinor: 101, bankRef: 'REF-1' },
        ],
        { bankId: 'NEXT' },
      ),
    ).ok,
  ).toBe(true)
})

test('a wrong import is taken out whole, unless a line of it is matched, and can then be imported again', () => {
  const statement = january([{ amountMinor: 5000 }])
  imported(statement)
  give(5000)
  accept(5000)
  const discard = (version: number) =>
    vault.call('bank.discard', { id: latest(), version, reason: 'Wrong file' })
  expect(discard(1)).toMatchObject({ error: { rule: 'bank_matched' } })
  vault.must('bank.unmatch', {
    id: vault.must('bankLines.get', { id: allLines()[0]?.id ?? '' }).matches[0]?.id ?? '',
  })
  expect(discard(1).ok).toBe(true)
  nothingKept()
  expect(importing(statement).ok).toBe(true)
})

test('how a table is read is remembered for the account', () => {
  const mapping = {
    dateOrder: 'dmy' as const,
    on: 0,
    amount: 2,
    credit: null,
    debit: null,
    party: 1,
    text: null,
    bankRef: null,
  }
  expect(vault.must('bank.mapping', { accountId: chf })).toBeNull()
  const table = january([{ amountMinor: 5000 }], { account: '', bankId: '' })
  vault.must('bank.import', { accountId: chf, statements: [table], mapping })
  expect(vault.must('bank.mapping', { accountId: chf })).toEqual(mapping)
})

test('an account takes no IBAN with a wrong check digit', () => {
  expect(
    vault.call('accounts.create', {
      name: 'B',
      kind: 'bank',
      currency: 'CHF',
      iban: 'CH94 0076 2011 6238 5295 7',
    }),
  ).toMatchObject({ error: { fields: { iban: { problem: 'iban_check' } } } })
})
