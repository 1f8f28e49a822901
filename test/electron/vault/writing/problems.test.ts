import { expect, test } from 'vitest'
import { newId } from '../../../../electron/vault/audit/change.ts'
import type { Input } from '../../../../shared/contract/index.ts'
import {
  addMission,
  atWork,
  consent,
  letterCount,
  missions,
  person,
  prepare,
  produce,
  refused,
  text,
  vault,
  type Wanted,
} from '../../../helpers/writing-office.ts'

atWork()

test('what is missing is said before anything is made, and forbids nothing', () => {
  const record = { kind: 'organisation', id: missions[1] }
  const texts = [text('en', 'Release them'), text('fr', 'Libérez-les')]
  expect(prepare({ texts }).recipients).toEqual([
    { organisationId: missions[0], problems: [] },
    {
      organisationId: missions[1],
      problems: [
        { code: 'no_address', isBlocking: false, about: null, day: null, record },
        { code: 'no_salutation', isBlocking: false, about: null, day: null, record },
      ],
    },
  ])
  expect(prepare({ texts }, 1).preview?.salutation).toBe('Your Excellency,')
  expect(produce({ texts }).letters).toBe(2)
})

test('a place for persons that nobody stands in is said, in the languages that have one', () => {
  const texts = [text('en', 'Release {persons.names}'), text('fr', 'Libérez-les')]
  const said = (personIds: string[]) =>
    prepare({ texts, personIds }).recipients.map(({ problems }) =>
      problems.some(({ code }) => code === 'no_persons'),
    )
  expect(said([])).toEqual([false, true])
  expect(said([person()])).toEqual([false, false])
})

test('P1: who may not be named in public stands in no letter; with her consent she does', () => {
  const personId = person()
  expect(prepare({ personIds: [personId] }).recipients[0]?.problems).toEqual([
    {
      code: 'may_not_be_named',
      isBlocking: true,
      about: 'Roza Example',
      day: null,
      record: { kind: 'person', id: personId },
    },
  ])
  expect(refused({ personIds: [personId] })).toEqual({
    'recipients.0': { problem: 'letter_may_not_be_named', values: { about: 'Roza Example' } },
  })
  consent(personId)
  const { runId } = produce({ personIds: [personId] })
  const { letters } = vault.must('writing.run', { runId })
  expect(letters[0]?.merged.body).toEqual(['About:\nRoza Example'])
  // P4: whom each letter told stands on her page, once it was sent.
  const told = () => vault.must('privacy.of', { subject: 'person', subjectId: personId }).disclosures.length
  expect(told()).toBe(0)
  const rows = letters.map(({ id }) => ({ id, version: vault.must('letters.get', { id }).version }))
  vault.must('letters.bulk', { rows, change: { do: 'setDelivery', deliveryStatus: 'sent' } })
  expect(told()).toBe(2)
})

test('O1: a letter above the public level goes only where an agreement permits letters', () => {
  const [organisationId = ''] = missions
  const one: Partial<Wanted> = { level: 'partner', recipients: [{ organisationId, language: 'fr' }] }
  expect(refused(one)).toEqual({ 'recipients.0': { problem: 'letter_no_agreement', values: { about: '' } } })
  vault.must('agreements.add', {
    organisationId,
    maxLevel: 'partner',
    reports: ['letter'],
    signedOn: '2014-01-01',
  })
  expect(produce(one).letters).toBe(1)
})

test('O3: a letter that names somebody does not go to an organisation that is suspended, nor a copy of it', () => {
  const personId = person()
  consent(personId)
  const [organisationId = '', ofId = ''] = missions
  vault.must('trust.suspend', { of: 'organisation', ofId, since: '2014-04-01', reason: 'Taken.' })
  const copied = [{ organisationId, language: 'fr', copyIds: [ofId] }] as const
  const asked = {
    personIds: [personId],
    recipients: copied.map((each) => ({ ...each, copyIds: [...each.copyIds] })),
  }
  expect(prepare(asked).recipients[0]?.problems[0]).toMatchObject({
    code: 'suspended',
    about: 'Embassy of Kazakhstan, Geneva',
    record: { kind: 'organisation', id: ofId },
  })
  expect(refused(asked)).toMatchObject({ 'recipients.0': { problem: 'letter_suspended' } })
  expect(produce({ ...asked, personIds: [] }).letters).toBe(1)
})

test.each([
  ['a mission that had closed', { on: '2014-04-08' }, 'letter_mission_closed'],
  ['a language without a text', { texts: [text('ru')] }, 'letter_no_text'],
  ['a recipient listed twice', { twice: true }, 'letter_twice'],
] as const)('%s is refused beside its recipient, and nothing is registered', (_, how, problem) => {
  const closed = addMission('Oslo', { activeTo: '2014-03-31' })
  const [first = ''] = missions
  const { twice, ...more } = { twice: false, ...how }
  const last = problem === 'letter_mission_closed' ? closed : twice ? first : (missions[1] ?? '')
  const recipients = [first, last].map((organisationId) => ({ organisationId, language: 'en' as const }))
  const fields = refused({ ...more, texts: 'texts' in more ? [...more.texts] : [text('en')], recipients })
  expect(Object.values(fields ?? {})[0]?.problem).toBe(problem)
  expect(letterCount()).toBe(0)
})

test('a field above the level, and a day to come, are refused beside their boxes', () => {
  expect(refused({ texts: [text('en'), text('fr', '{persons.numbers}')] })).toMatchObject({
    'texts.1.body': { problem: 'field_above_level' },
  })
  expect(refused({ on: '2014-05-08' })).toMatchObject({ on: { problem: 'in_the_future' } })
})

test('only a letter of ours to the same recipient is reminded of', () => {
  const [organisationId = '', other = ''] = missions
  const { runId } = produce({ recipients: [{ organisationId, language: 'fr', copyIds: [other] }] })
  const [ours] = vault.must('writing.run', { runId }).letters
  const write = (more: Partial<Input<'letters.create'>>) =>
    vault.must('letters.create', {
      direction: 'in',
      type: 'reply',
      fromOrganisationId: organisationId,
      date: { text: '2014-03-01', qualifier: 'exact' },
      subject: 'X',
      ...more,
    }).id
  const theirs = write({})
  const ofOthers = write({ direction: 'out', byOthers: true, recipients: [{ organisationId }] })
  const remind = (to: string, remindsId: string) =>
    refused({ recipients: [{ organisationId: to, language: 'fr', remindsId }] })
  const nothing = { 'recipients.0': { problem: 'letter_nothing_to_remind', values: { about: '' } } }
  // Another recipient, one who got a copy, a letter to us, one of others, and none at all.
  expect(remind(other, ours?.id ?? '')).toEqual(nothing)
  for (const id of [theirs, ofOthers, newId()]) expect(remind(organisationId, id)).toEqual(nothing)
  const { version } = vault.must('letters.get', { id: ours?.id ?? '' })
  vault.must('letters.archive', { id: ours?.id ?? '', version })
  expect(remind(organisationId, ours?.id ?? '')).toEqual(nothing)
})

test('that the title of the campaign stands in one language only is said where letters go out in several', () => {
  const texts = (...written: ('en' | 'fr' | 'ru')[]) =>
    written.map((each) => text(each, 'B', '{campaign.title}'))
  const to = (...asked: ('en' | 'fr' | 'ru')[]) =>
    asked.map((language, at) => ({ organisationId: missions[at] ?? '', language }))
  const warned = (more: Partial<Wanted>) =>
    prepare(more).recipients.map(({ problems }) => problems.some(({ code }) => code === 'one_title'))
  expect(warned({ texts: texts('en', 'fr'), recipients: to('en', 'fr') })).toEqual([true, true])
  expect(warned({ texts: texts('en', 'fr'), recipients: to('en', 'en') })).toEqual([false, false])
  // Latin letters in a letter in Russian: certainly of another language.
  expect(warned({ texts: texts('ru'), recipients: to('ru') })).toEqual([true])
  expect(warned({ texts: [text('ru')], recipients: to('ru') })).toEqual([false])
})

test('P1: who objects between the writing and the sending is said before the paper is made', () => {
  const personId = person()
  consent(personId)
  const { runId } = produce({ personIds: [personId] })
  const unnamed = () => vault.must('writing.run', { runId }).letters.map((each) => each.unnamed)
  expect(unnamed()).toEqual([[], []])
  vault.must('objections.add', { personId, by: 'self', madeOn: '2014-04-08' })
  expect(unnamed()).toEqual([['Roza Example'], ['Roza Example']])
})

test('R3: a letter that tells of somebody else by name does not leave; whom it is about may stand in it', () => {
  const personId = person()
  consent(personId)
  vault.must('people.create', {
    names: [{ script: 'Cyrl', given: 'Айгерим', family: 'Жумадилова' }],
    roles: ['family_member'],
  })
  const leave = (runId: string) =>
    vault.call('writing.exported', { runId, format: 'pdf', sha256: ['a'.repeat(64)] })
  const clean = produce({ personIds: [personId] })
  expect(vault.must('writing.leaks', { runId: clean.runId })).toEqual([])
  expect(leave(clean.runId).ok).toBe(true)
  const body = 'About:\n{persons.names}\nIt is known to Zhumadilovoy.'
  const { runId } = produce({
    personIds: [personId],
    texts: [text('en', body), text('fr', body)],
  })
  expect(vault.must('writing.leaks', { runId })).toMatchObject([
    { subject: 'person', where: 'text', number: 0 },
    { subject: 'person', where: 'text', number: 1 },
  ])
  expect(leave(runId)).toMatchObject({ error: { rule: 'R3' } })
})
