// Ctrl+K for money: by number, by name in any script, by the amount as it is typed.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { approve, ask, authorise, give, household, setUp, vault } from './fund-office.ts'

beforeEach(setUp)
afterEach(() => vault.close())
const found = (text: string, group: string) =>
  vault.must('search.all', { text }).filter((hit) => hit.group === group)

test('a donation is found by its amount however thousands are written, by its number and its donor', () => {
  const organisation = vault.must('organisations.create', { name: 'Dockers of Rotterdam', kind: 'union' }).id
  const id = give(150_000, { donorUnknown: false, donorOrganisationId: organisation })
  give(1_000)
  for (const typed of ['1500', '1 500', '1’500', '1500.00', 'докеры роттердам', 'dockers 15'])
    expect(found(typed, 'donations'), typed).toMatchObject([
      { id, label: 'Dockers of Rotterdam', amount: { minor: 150_000, currency: 'CHF' } },
    ])
})

test('a payment is found by the family it was for, and by its amount', () => {
  give(500_000)
  const request = ask(120_000)
  approve(request, 120_000)
  const id = authorise(request, 120_000)
  for (const typed of ['example fam', '1200', 'Экзампле'])
    expect(found(typed, 'payments'), typed).toMatchObject([
      { id, label: 'Example family', amount: { minor: 120_000, currency: 'CHF' } },
    ])
})

test('E1: a payment to an erased family is found by its code, and by its name no more', () => {
  give(500_000)
  const request = ask(120_000)
  approve(request, 120_000)
  authorise(request, 120_000)
  const { ref, version } = vault.must('households.get', { id: household })
  vault.must('households.erase', { id: household, version, code: ref, reason: 'Asked for' })
  expect(found('example', 'payments')).toEqual([])
  expect(found(ref, 'payments')).toHaveLength(1)
})
