import { expect, test } from 'vitest'
import { randomFrom } from '../../../../../electron/vault/demo/desk.ts'
import {
  availableOfFund,
  postedOfAccount,
  postedOfFund,
} from '../../../../../electron/vault/fund/balances.ts'
import { statement } from '../../../../../electron/vault/fund/statement.ts'
import { rounds } from '../../../../helpers/rounds.ts'
import { openTestVault, type TestVault } from '../../../../helpers/test-vault.ts'
import { accounts, Model } from './model.ts'
import type { Office } from './step.ts'
import { steps } from './steps.ts'

const times = rounds(40, 10_000)
/** A vault grows with what it is told; after so many funds a new one is as quick as the first. */
const perVault = 200

const openBooks = (vault: TestVault, seed: number, householdId: string, partnerId: string): Office => {
  const fundId = vault.must('funds.create', {
    name: `Fund ${seed}`,
    class: 'unrestricted',
    openedOn: '2013-01-01',
    reportingCurrency: 'CHF',
  }).id
  const account = (name: string, kind: 'bank' | 'intermediary', currency: string) =>
    vault.must('accounts.create', { name: `${name} ${seed}`, kind, currency }).id
  const accountIds = {
    bank: account('Bank', 'bank', 'CHF'),
    tenge: account('Tenge', 'bank', 'KZT'),
    courier: account('Courier', 'intermediary', 'CHF'),
  }
  return { vault, fundId, householdId, partnerId, accountIds, model: new Model(), random: randomFrom(seed) }
}

/** After every step the books hold what plain sums say, and so the summary by which they are read. */
const compare = ({ vault: { ctx }, fundId, accountIds, model }: Office, said: string) => {
  for (const currency of ['CHF', 'KZT'] as const) {
    expect(postedOfFund(ctx, fundId, currency), said).toBe(model.posted(currency))
    expect(availableOfFund(ctx, fundId, currency), said).toBe(model.available(currency))
  }
  for (const name of accounts) expect(postedOfAccount(ctx, accountIds[name]), said).toBe(model.balances[name])
}

const ledgerSums = `select currency, sum(debit_minor - credit_minor) as minor from ledger_entry where fund_id = ? group by 1 order by 1`
const summarySums = `select currency, sum(debit_minor - credit_minor) as minor from fund_month where fund_id = ? group by 1 order by 1`
const unbalanced = `select count(*) from (select 1 from ledger_entry where fund_id = ? group by journal_id, currency having sum(debit_minor) <> sum(credit_minor))`

/** F8: the statement ties per currency, the summary is the ledger, and every journal balances. */
const assertTies = ({ vault: { ctx }, fundId, model }: Office, said: string) => {
  const parts = statement(ctx, { fundId, from: '2014-01-10', to: '2014-02-28' })
  expect(
    parts.every(({ differenceMinor }) => differenceMinor === 0),
    said,
  ).toBe(true)
  const whole = statement(ctx, { fundId, from: '2014-01-01', to: '2014-12-31' })
  for (const { currency, closingMinor, differenceMinor } of whole) {
    expect(differenceMinor, said).toBe(0)
    expect(closingMinor, said).toBe(model.posted(currency === 'CHF' ? 'CHF' : 'KZT'))
  }
  expect(ctx.prepare(summarySums).all(fundId), said).toEqual(ctx.prepare(ledgerSums).all(fundId))
  expect(ctx.prepare(unbalanced).pluck().get(fundId), said).toBe(0)
}

const sequence = (office: Office, seed: number): string[] => {
  const done: string[] = []
  const { random, model } = office
  /** Money first, so that what follows has something to move. */
  const [first] = steps
  const length = 14 + Math.floor(random() * 22)
  while (done.length < length) {
    const step = (done.length < 2 ? first : steps[Math.floor(random() * steps.length)])?.(office)
    if (!step) continue
    const before = (['CHF', 'KZT'] as const).map((currency) => model.available(currency))
    const answer = step.call()
    done.push(`${step.name}${answer.ok ? '' : ' refused'}`)
    const said = `seed ${seed}: ${done.join(', ')}`
    expect(answer.ok, said).toBe(step.allowed)
    if (answer.ok) step.books(answer.value?.id ?? '')
    compare(office, said)
    // F1: no authorisation makes what is available negative; what is recorded as it happened may.
    if (step.name === 'approve' || step.name === 'authorise' || step.name === 'remit')
      for (const [at, currency] of (['CHF', 'KZT'] as const).entries())
        expect(model.available(currency), said).toBeGreaterThanOrEqual(Math.min(0, before[at] ?? 0))
  }
  assertTies(office, `seed ${seed}: ${done.join(', ')}`)
  return done
}

test(
  `F1: ${times} random sequences of postings, reversals, exchanges, returns, advances and locks: statements tie (F8), no forbidden step succeeds`,
  () => {
    const taken = new Map<string, number>()
    for (let first = 0; first < times; first += perVault) {
      const vault = openTestVault()
      const householdId = vault.must('households.create', {
        label: 'Family',
        peopleCount: 3,
        ground: 'other',
      }).id
      const partnerId = vault.must('organisations.create', { name: 'Partner', kind: 'union' }).id
      for (let seed = first; seed < Math.min(times, first + perVault); seed++)
        for (const step of sequence(openBooks(vault, seed, householdId, partnerId), seed + 1))
          taken.set(step, (taken.get(step) ?? 0) + 1)
      vault.close()
    }
    // A test that never gets far would prove nothing.
    for (const step of ['gift', 'exchange', 'approve', 'authorise', 'send', 'settle', 'return', 'remit'])
      expect(taken.get(step) ?? 0, step).toBeGreaterThan(0)
  },
  times * 1000,
)
