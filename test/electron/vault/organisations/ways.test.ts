// How an organisation and those who work there are reached, as persons are; and who may write down whose ways.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let organisation: string
let person: string
beforeEach(() => {
  vault = openTestVault()
  organisation = vault.must('organisations.create', { name: 'Union', kind: 'union' }).id
  person = vault.must('people.create', {
    names: [{ script: 'Latn', family: 'Aminov' }],
    roles: ['activist'],
  }).id
})
afterEach(() => vault.close())

const contact = (personId: string | null) =>
  vault.must('orgContacts.add', { organisationId: organisation, personId, name: 'Secretary' }).id
const ways = (owner: 'person' | 'organisation' | 'org_contact', ownerId: string) =>
  vault.must('contacts.list', { owner, ownerId }).map(({ type, value }) => [type, value])
const signal = { type: 'messenger', value: 'Signal +41 79 000 00 00' } as const

test('an organisation and somebody there have ways of their own', () => {
  const there = contact(null)
  vault.must('contacts.add', { owner: 'organisation', ownerId: organisation, type: 'phone', value: '+41 22' })
  vault.must('contacts.add', { owner: 'org_contact', ownerId: there, ...signal })
  expect(ways('organisation', organisation)).toEqual([['phone', '+41 22']])
  expect(ways('org_contact', there)).toEqual([['messenger', signal.value]])
  expect(ways('person', person)).toEqual([])
  const entries = vault.must('history.list', { entity: 'organisation', entityId: organisation })
  expect(entries.filter(({ entity }) => entity === 'contact_point')).toHaveLength(2)
  expect(vault.call('contacts.add', { owner: 'organisation', ownerId: person, ...signal })).toMatchObject({
    error: { code: 'not_found' },
  })
})

test('who writes of organisations writes no ways of persons, nor changes or removes them', () => {
  const hers = vault.must('contacts.add', { owner: 'person', ownerId: person, ...signal })
  vault.ctx.user = { ...vault.ctx.user, roles: ['treasurer'] }
  const there = contact(null)
  const added = vault.must('contacts.add', { owner: 'org_contact', ownerId: there, ...signal })
  vault.must('contacts.update', { id: added.id, version: 1, type: 'phone', value: '1' })
  vault.must('contacts.remove', { id: added.id, version: 2 })
  const refused = { error: { code: 'forbidden' } }
  expect(vault.call('contacts.add', { owner: 'person', ownerId: person, ...signal })).toMatchObject(refused)
  expect(vault.call('contacts.update', { id: hers.id, version: 1, ...signal, value: '2' })).toMatchObject(
    refused,
  )
  expect(vault.call('contacts.remove', { id: hers.id, version: 1 })).toMatchObject(refused)
  expect(ways('person', person)).toEqual([['messenger', signal.value]])
})

test('P5: erased with the person are the ways she had as a contact there', () => {
  const there = contact(person)
  vault.must('contacts.add', { owner: 'org_contact', ownerId: there, ...signal, note: 'Aminov at work' })
  const { version, ref } = vault.must('people.get', { id: person })
  vault.must('people.erase', { id: person, version, code: ref, reason: 'Asked for it' })
  expect(ways('org_contact', there)).toEqual([['messenger', '']])
})

test('the history of an organisation tells how those who work there were reached, and of nobody elsewhere', () => {
  const { id } = vault.must('contacts.add', { owner: 'org_contact', ownerId: contact(null), ...signal })
  vault.must('contacts.update', { id, version: 1, ...signal, value: '+7 700 2' })
  vault.must('contacts.add', { owner: 'organisation', ownerId: organisation, type: 'phone', value: '+41 22' })
  const told = (entityId: string) =>
    vault
      .must('history.list', { entity: 'organisation', entityId })
      .filter(({ entity }) => entity === 'contact_point')
      .map(({ action }) => action)
  expect(told(organisation)).toEqual(['create', 'update', 'create'])
  const other = vault.must('organisations.create', { name: 'Other', kind: 'ngo' }).id
  expect(told(other)).toEqual([])
})
