import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  approve,
  ask,
  authorise,
  chfBalance,
  deciding,
  give,
  send,
  setUp,
  vault,
} from '../../fund/fund-office.ts'

let [keep, drop] = ['', '']
beforeEach(() => {
  setUp()
  ;[keep, drop] = (['Kanat', 'Qanat'] as const).map(
    (given) =>
      vault.must('people.create', {
        names: [{ script: 'Latn', family: 'Zhusipbaev', given }],
        roles: ['detained_worker'],
      }).id,
  ) as [string, string]
})
afterEach(() => vault.close())

const to = (personId: string) => ({ householdId: null, personId, groundPersonId: personId })
const account = (personId: string) =>
  vault.must('payeeAccounts.save', {
    personId,
    householdId: null,
    holder: 'Kanat Zhusipbaev',
    number: 'DE89 3704 0044 0532 0130 00',
    town: 'Köln',
    country: 'DE',
    told: 'Copy of the card',
  })
const merge = () => {
  const [keepVersion, dropVersion] = [keep, drop].map((id) => vault.must('people.get', { id }).version)
  return vault.call('people.merge', {
    keepId: keep,
    dropId: drop,
    keepVersion: keepVersion ?? 0,
    dropVersion: dropVersion ?? 0,
  })
}

test('F6: what was posted changes whom it concerns, and neither amount, day nor entry', () => {
  give(50_000)
  const requestId = ask(10_000, to(drop))
  approve(requestId, 10_000)
  const id = authorise(requestId, 10_000)
  send(id)
  const gift = give(700, { donorUnknown: false, donorPersonId: drop })
  const entries = () => vault.ctx.prepare('select * from ledger_entry order by id').all()
  const [before, balance, payment] = [entries(), chfBalance(), vault.must('payments.get', { id })]
  expect(merge().ok).toBe(true)
  expect(entries()).toEqual(before)
  expect(chfBalance()).toEqual(balance)
  const after = vault.must('payments.get', { id })
  expect([after.amountMinor, after.status]).toEqual([payment.amountMinor, payment.status])
  expect(vault.must('people.get', { id: keep }).aid.map((aid) => aid.id)).toEqual([id])
  const donor = vault.ctx.prepare('select donor_person_id from donation where id = ?').pluck()
  expect(donor.get(gift)).toBe(keep)
})

test('A3: what was approved for the record that goes is signed again before it is paid', () => {
  give(50_000)
  const requestId = ask(10_000, to(drop))
  approve(requestId, 10_000)
  expect(merge().ok).toBe(true)
  expect(deciding(requestId).status).toBe('void')
})

test('A3: an account that comes with the other record waits for its call, and voids what was approved', () => {
  give(50_000)
  const requestId = ask(10_000, to(keep))
  approve(requestId, 10_000)
  account(drop)
  vault.setNow('2014-06-01T10:00:00.000Z')
  expect(vault.must('payeeAccounts.get', { personId: drop })).toMatchObject({ needsCall: false })
  expect(merge().ok).toBe(true)
  expect(vault.must('payeeAccounts.get', { personId: keep })).toMatchObject({ needsCall: true })
  expect(deciding(requestId).status).toBe('void')
})

test('M5: two accounts that money goes to are never chosen between silently', () => {
  for (const id of [keep, drop]) account(id)
  expect(merge()).toMatchObject({ error: { rule: 'M5' } })
})
