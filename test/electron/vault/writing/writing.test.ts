import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Input } from '../../../../shared/contract/index.ts'
import { languages } from '../../../../shared/contract/shell.ts'
import { newId } from '../../../../electron/vault/audit/change.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let campaignId: string
const missions: string[] = []

const addMission = (city: string, more: Partial<Input<'organisations.create'>['mission']> = {}) =>
  vault.must('organisations.create', {
    name: `Embassy of Kazakhstan, ${city}`,
    nameCyrillic: `Посольство Казахстана, ${city}`,
    kind: 'diplomatic_mission',
    languages: ['de', 'fr'],
    mission: {
      sendingState: 'KZ',
      hostState: 'CH',
      missionType: 'embassy',
      city,
      postAddress: `1 Rue du Lac\n1200 ${city}`,
      salutations: { fr: 'Madame l’Ambassadrice,' },
      ...more,
    },
  }).id

const text = (language: (typeof languages)[number], body = 'About:\n{persons.names}') => ({
  language,
  subject: `{campaign.title} ${language}`,
  body,
})
type Wanted = Input<'writing.prepare'>
const letter = (more: Partial<Wanted> = {}): Wanted => ({
  type: 'formal_protest',
  campaignId,
  on: '2014-04-08',
  texts: [text('en'), text('fr')],
  recipients: missions.map((organisationId, at) => ({ organisationId, language: at === 0 ? 'fr' : 'en' })),
  ...more,
})
const prepare = (more: Partial<Wanted> = {}, show = 0) =>
  vault.must('writing.prepare', { ...letter(more), show })
const produce = (more: Partial<Wanted> = {}, runId = newId()) =>
  vault.must('writing.produce', { ...letter(more), runId })
const refused = (more: Partial<Wanted>) => {
  const answer = vault.call('writing.produce', { ...letter(more), runId: newId() })
  if (answer.ok) throw new Error('It was made.')
  return answer.error.fields
}
const letterCount = () => vault.must('letters.list', {}).total

beforeEach(() => {
  vault = openTestVault()
  vault.must('office.setUp', {
    userName: 'Roza',
    office: {
      officeName: 'Union',
      campaignCountry: 'KZ',
      officeRole: 'campaign',
      peopleCount: 2,
      bookCurrency: 'CHF',
      letterhead: 'Route 1\n1200 Geneva',
      signature: 'A. Example\nGeneral Secretary',
    },
    campaign: { title: 'Zhanaozen', launchedOn: '2014-01-01' },
  })
  campaignId = vault.must('campaigns.list', {})[0]?.id ?? ''
  missions.splice(0, Infinity, addMission('Bern'), addMission('Geneva', { salutations: {}, postAddress: '' }))
})
afterEach(() => vault.close())

const person = () =>
  vault.must('people.create', {
    names: [{ script: 'Latn', given: 'Roza', family: 'Example' }],
    roles: ['detained_worker'],
  }).id
const consent = (personId: string) =>
  vault.must('consents.add', {
    subject: 'person',
    subjectId: personId,
    scopes: ['named_in_public'],
    givenBy: 'self',
    givenOn: '2014-02-01',
    form: 'verbal',
  })

test('the five letters that come with the program are taken over once, in every language', () => {
  expect(vault.must('templates.addShipped', { language: 'fr' })).toEqual({ added: 5 })
  expect(vault.must('templates.addShipped', { language: 'en' })).toEqual({ added: 0 })
  const { rows, total } = vault.must('templates.list', { search: 'libér' })
  expect(total).toBe(1)
  expect(rows[0]).toMatchObject({ name: 'Libération', languages: [...languages], level: 'public' })
})

test('a template is refused beside its text for a field nobody knows, one above its level, a language twice', () => {
  const save = (texts: Input<'templates.create'>['texts']) => {
    const answer = vault.call('templates.create', { name: 'X', type: 'formal_protest', texts })
    return answer.ok ? null : answer.error.fields
  }
  expect(save([text('en'), text('fr', '{person.names}')])).toEqual({
    'texts.1.body': {
      problem: 'field_unknown_field_nearest',
      values: { field: 'person.names', nearest: 'persons.names' },
    },
  })
  expect(save([text('en', '{persons.places}')])).toEqual({
    'texts.0.body': { problem: 'field_above_level', values: { field: 'persons.places' } },
  })
  expect(save([text('en'), text('en')])).toMatchObject({ 'texts.1.body': { problem: 'already_exists' } })
  expect(save([text('en')])).toBeNull()
})

test('a text taken out of a template and put back is changed with it, and undone with it', () => {
  const { id } = vault.must('templates.create', {
    name: 'X',
    type: 'formal_protest',
    texts: [text('en'), text('fr')],
  })
  const { undo } = vault.must('templates.update', {
    id,
    version: 1,
    name: 'Y',
    type: 'formal_protest',
    texts: [text('en', 'Short')],
  })
  expect(vault.must('templates.get', { id })).toMatchObject({
    name: 'Y',
    languages: ['en'],
    texts: [{ body: 'Short' }],
  })
  vault.must('history.undo', { seq: undo ?? 0 })
  expect(vault.must('templates.get', { id })).toMatchObject({ name: 'X', languages: ['en', 'fr'] })
})

test('a letter is shown in full in the language of its recipient, with its number to come', () => {
  const { preview } = prepare({
    texts: [text('fr', 'Bonjour {mission.city}\n\n{letter.reply_due}'), text('en')],
  })
  expect(preview).toEqual({
    language: 'fr',
    fileNo: 'A/2014/001',
    date: '8 avril 2014',
    sender: ['Union', 'Route 1', '1200 Geneva'],
    address: ['Embassy of Kazakhstan, Bern', '1 Rue du Lac', '1200 Bern'],
    subject: 'Zhanaozen fr',
    salutation: 'Madame l’Ambassadrice,',
    body: ['Bonjour Bern', '8 mai 2014'],
    closing: 'Veuillez agréer l’expression de notre considération distinguée.',
    signature: ['A. Example', 'General Secretary'],
    copies: [],
  })
  expect(prepare({}, 1).preview?.fileNo).toBe('A/2014/002')
  expect(letterCount()).toBe(0)
})

test('what is missing is said before anything is made, and forbids nothing', () => {
  expect(prepare().recipients).toEqual([
    { organisationId: missions[0], problems: [] },
    {
      organisationId: missions[1],
      problems: [
        { code: 'no_address', isBlocking: false, about: null, day: null },
        { code: 'no_salutation', isBlocking: false, about: null, day: null },
      ],
    },
  ])
  expect(prepare({}, 1).preview?.salutation).toBe('Your Excellency,')
  expect(produce().letters).toBe(2)
})

test('all letters are registered or none: each with its number, its language, T5 its day, its copies', () => {
  const ngo = vault.must('organisations.create', { name: 'Partner', kind: 'ngo' }).id
  const { runId } = produce({
    recipients: [
      { organisationId: missions[0] ?? '', language: 'fr', copyIds: [ngo] },
      { organisationId: missions[1] ?? '', language: 'en' },
    ],
  })
  const { letters, on } = vault.must('writing.run', { runId })
  expect(on).toBe('2014-04-08')
  expect(letters.map(({ merged }) => [merged.fileNo, merged.language, merged.copies])).toEqual([
    ['A/2014/001', 'fr', ['Partner']],
    ['A/2014/002', 'en', []],
  ])
  const kept = vault.must('letters.get', { id: letters[0]?.id ?? '' })
  expect(kept).toMatchObject({
    ourFileNo: 'A/2014/001',
    language: 'fr',
    deliveryStatus: 'draft',
    stage: 'draft',
    replyDueOn: '2014-05-08',
  })
  expect(kept.recipients.map(({ role }) => role)).toEqual(['direct', 'copy'])
  expect(vault.must('writing.ofLetter', { letterId: kept.id })).toEqual({ runId, reminds: null })
})

test('the paper of a letter stays as it was written, whatever the mission is called later', () => {
  const { runId } = produce()
  const { version, ...mission } = vault.must('organisations.get', { id: missions[0] ?? '' })
  vault.must('organisations.update', {
    id: mission.id,
    version,
    name: 'Moved',
    kind: 'diplomatic_mission',
    mission: mission.mission && { ...mission.mission, postAddress: 'Elsewhere' },
  })
  expect(vault.must('writing.run', { runId }).letters[0]?.merged.address).toEqual([
    'Embassy of Kazakhstan, Bern',
    '1 Rue du Lac',
    '1200 Bern',
  ])
})

test('P1: who may not be named in public stands in no letter; with her consent she does', () => {
  const personId = person()
  expect(prepare({ personIds: [personId] }).recipients[0]?.problems).toEqual([
    { code: 'may_not_be_named', isBlocking: true, about: 'Roza Example', day: null },
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

test('P6: whoever is erased leaves the paper of a letter too, also where her name begins a line', () => {
  const other = vault.must('people.create', {
    names: [{ script: 'Latn', given: 'Aidar', family: 'Zharykov' }],
    roles: ['detained_worker'],
  })
  const personIds = [person(), other.id]
  personIds.forEach(consent)
  const { runId } = produce({ personIds })
  const { ref, version } = vault.must('people.get', { id: other.id })
  vault.must('people.erase', { id: other.id, version, code: ref, reason: 'He asked for it' })
  expect(vault.must('writing.run', { runId }).letters[0]?.merged.body).toEqual([
    `About:\nRoza Example\n${ref}`,
  ])
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

test('a reminder names the letter it reminds of, and says so on its page', () => {
  const { runId } = produce({ on: '2014-03-01' })
  const [earlier] = vault.must('writing.run', { runId }).letters
  const again = produce({
    texts: [text('fr', 'Notre lettre {reminded.number} du {reminded.date}')],
    recipients: [{ organisationId: missions[0] ?? '', language: 'fr', remindsId: earlier?.id ?? null }],
  })
  const [reminder] = vault.must('writing.run', { runId: again.runId }).letters
  expect(reminder?.merged.body).toEqual(['Notre lettre A/2014/001 du 1er mars 2014'])
  expect(vault.must('writing.ofLetter', { letterId: reminder?.id ?? '' }).reminds?.label).toBe('A/2014/001')
  for (const each of [earlier, reminder])
    expect(
      vault
        .must('letters.thread', { id: each?.id ?? '' })
        .map(({ id, parentId, isReminder }) => [id, parentId, isReminder]),
    ).toEqual([
      [earlier?.id, null, false],
      [reminder?.id, earlier?.id, true],
    ])
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

test('demands are asked in the language of the letter; one that is not put into it is left out', () => {
  vault.must('demands.create', { campaignId, textEn: 'Release them', textFr: 'Libérez-les', state: 'open' })
  vault.must('demands.create', { campaignId, textEn: 'Hear them', state: 'open' })
  const texts = [text('en', '{campaign.demands}'), text('fr', '{campaign.demands}')]
  expect(prepare({ texts }).preview?.body).toEqual(['– Libérez-les'])
  expect(prepare({ texts }, 1).preview?.body).toEqual(['– Release them\n– Hear them'])
})

test('asked again for the same letters, nothing is made twice', () => {
  const runId = newId()
  expect(produce({}, runId)).toEqual({ runId, letters: 2 })
  expect(produce({}, runId)).toEqual({ runId, letters: 2 })
  expect(letterCount()).toBe(2)
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
