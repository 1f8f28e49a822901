// An office that writes letters: two missions, one of them without address and salutation, and texts in two languages.
import { afterEach, beforeEach } from 'vitest'
import type { Input } from '../../shared/contract/index.ts'
import { languages } from '../../shared/contract/shell.ts'
import { newId } from '../../electron/vault/audit/change.ts'
import { openTestVault, type TestVault } from './test-vault.ts'

export let vault: TestVault
export let campaignId: string
export const missions: string[] = []

export const addMission = (city: string, more: Partial<Input<'organisations.create'>['mission']> = {}) =>
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

export const text = (
  language: (typeof languages)[number],
  body = 'About:\n{persons.names}',
  subject = `Release ${language}`,
) => ({ language, subject, body })
export type Wanted = Input<'writing.prepare'>
export const letter = (more: Partial<Wanted> = {}): Wanted => ({
  type: 'formal_protest',
  campaignId,
  on: '2014-04-08',
  texts: [text('en'), text('fr')],
  recipients: missions.map((organisationId, at) => ({ organisationId, language: at === 0 ? 'fr' : 'en' })),
  ...more,
})
export const prepare = (more: Partial<Wanted> = {}, show = 0) =>
  vault.must('writing.prepare', { ...letter(more), show })
export const produce = (more: Partial<Wanted> = {}, runId = newId()) =>
  vault.must('writing.produce', { ...letter(more), runId })
export const refused = (more: Partial<Wanted>) => {
  const answer = vault.call('writing.produce', { ...letter(more), runId: newId() })
  if (answer.ok) throw new Error('It was made.')
  return answer.error.fields
}
export const letterCount = () => vault.must('letters.list', {}).total

/** A new one for every test of a file. */
export const atWork = (): void => {
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
    missions.splice(
      0,
      Infinity,
      addMission('Bern'),
      addMission('Geneva', { salutations: {}, postAddress: '' }),
    )
  })
  afterEach(() => vault.close())
}

export const person = () =>
  vault.must('people.create', {
    names: [{ script: 'Latn', given: 'Roza', family: 'Example' }],
    roles: ['detained_worker'],
  }).id
export const consent = (personId: string) =>
  vault.must('consents.add', {
    subject: 'person',
    subjectId: personId,
    scopes: ['named_in_public'],
    givenBy: 'self',
    givenOn: '2014-02-01',
    form: 'verbal',
  })
