// A person's page, her peek and what is asked while one types cost the same among ten persons and among a hundred
// thousand: nothing they ask goes over a whole table.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handlers } from '../../../../electron/vault/handlers.ts'
import type { Prepare } from '../../../../electron/vault/database/statement-cache.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let personId: string
let householdId: string
beforeAll(() => {
  vault = openTestVault()
  const person = (family: string) =>
    vault.must('people.create', { names: [{ script: 'Latn', family }], roles: ['detained_worker'] }).id
  personId = person('Aminov')
  vault.must('relationships.add', { personId, otherId: person('Berikov'), kind: 'sibling' })
  householdId = vault.must('households.create', { peopleCount: 2, ground: 'imprisoned' }).id
  vault.must('households.addMember', { householdId, personId, relation: 'head' })
})
afterAll(() => vault.close())

/** What grows with the campaign; the others hold a handful of rows. */
const long = [
  'person',
  'person_name',
  'person_role',
  'person_register',
  'person_identifier',
  'person_state',
  'harm',
  'employment_harm',
  'contact_point',
  'relationship',
  'custody_period',
  'sentence',
  'release_event',
  'household',
  'household_member',
  'consent',
  'naming_objection',
  'disclosure',
  'disclosure_subject',
  'disbursement',
  'aid_request',
  'letter',
  'letter_person',
  'note',
  'document',
  'search_doc',
  'condition_note',
]
/** Every statement of a question that goes over a whole long table, with the step that does. */
const scansOf = (ask: (ctx: TestVault['ctx']) => unknown): string[] => {
  const found: string[] = []
  const prepare: Prepare = (sql) => {
    if (/^\s*(select|with)/i.test(sql)) {
      const parameters = Object.fromEntries([...sql.matchAll(/@(\w+)/g)].map(([, name]) => [name ?? '', 0]))
      const values = Array.from(sql.matchAll(/\?/g), () => 0)
      const plan = vault.ctx.sqlite.prepare(`explain query plan ${sql}`)
      const steps = plan.all(...values, ...(Object.keys(parameters).length ? [parameters] : [])) as {
        detail: string
      }[]
      for (const { detail } of steps) {
        const [, name = ''] = /^SCAN (\w+)/.exec(detail) ?? []
        const table = new RegExp(`\\b(\\w+)(?: as)? "?${name}"?[\\s,)]`, 'i').exec(
          sql.replaceAll('"', ''),
        )?.[1]
        if (long.includes(name) || (table && long.includes(table))) found.push(`${detail}: ${sql}`)
      }
    }
    return vault.ctx.prepare(sql)
  }
  ask({ ...vault.ctx, prepare })
  return found
}

test.each([
  ['the page', (ctx) => handlers['people.get'](ctx, { id: personId })],
  ['custody', (ctx) => handlers['custody.timeline'](ctx, { personId, on: null })],
  ['facts', (ctx) => handlers['facts.ofPerson'](ctx, { personId })],
  ['kin', (ctx) => handlers['relationships.ofPerson'](ctx, { personId })],
  ['contacts', (ctx) => handlers['contacts.list'](ctx, { owner: 'person', ownerId: personId })],
  ['privacy', (ctx) => handlers['privacy.of'](ctx, { subject: 'person', subjectId: personId })],
  ['notes', (ctx) => handlers['notes.list'](ctx, { owner: 'person', ownerId: personId })],
  ['files', (ctx) => handlers['documents.list'](ctx, { owner: 'person', ownerId: personId })],
  ['whom to call', (ctx) => handlers['custody.whomToCall'](ctx, { personId })],
  ['a family', (ctx) => handlers['households.get'](ctx, { id: householdId })],
  [
    'a second record of the same name',
    (ctx) =>
      handlers['people.similar'](ctx, {
        names: [{ family: 'Aminov', given: 'A', patronymic: '' }],
        birth: null,
        papers: [{ type: 'passport', value: '1' }],
      }),
  ],
  [
    'a paper with the same number',
    (ctx) => handlers['facts.sameIdentifier'](ctx, { type: 'passport', value: '12', exceptPersonId: null }),
  ],
] as [string, (ctx: TestVault['ctx']) => unknown][])('%s is found by indices alone', (_, ask) => {
  expect(scansOf(ask)).toEqual([])
})

test('the check sees a question that goes over a whole table', () => {
  expect(
    scansOf((ctx) => ctx.prepare("select id from person where notes = 'x'").all()).map(
      (scan) => scan.split(':')[0],
    ),
  ).toEqual(['SCAN person'])
})
