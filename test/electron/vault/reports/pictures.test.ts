// The face of a worker and the logo of the office: what a report prints, and for whom.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { png, pngWith, text } from '../../../helpers/sample-files.ts'
import { sectioned } from '../../../helpers/report-blocks.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let personId: string
beforeAll(() => {
  vault = openTestVault()
  personId = vault.must('people.create', {
    names: [{ script: 'Latn', family: 'Dzhumagaliyev', given: 'Erlan' }],
    birth: { text: '1980', qualifier: 'exact' },
    roles: ['detained_worker'],
  }).id
  const { id } = vault.must('documents.add', {
    owner: 'person',
    ownerId: personId,
    name: 'face.png',
    kind: 'photo',
    description: '',
    bytes: pngWith(['tEXt', 'Comment\0taken at home']),
  })
  const { version } = vault.must('people.get', { id: personId })
  vault.must('people.setPhoto', { id: personId, version, documentId: id })
})
afterAll(() => vault.close())

const consent = (scopes: ('named_in_public' | 'photo_public')[]) =>
  vault.must('consents.add', {
    subject: 'person',
    subjectId: personId,
    scopes,
    form: 'written',
    givenBy: 'self',
    givenOn: '2014-01-01',
  })
const sheet = (level: 'internal' | 'partner' | 'public') => {
  const on = vault.must('session.current', {}).today
  const { runId } = vault.must('reports.prepare', { kind: 'case_sheet', language: 'en', level, personId, on })
  const document = sectioned(vault.must('reports.document', { runId }))
  const faces = document.sections.flatMap(({ blocks }) => blocks.filter(({ block }) => block === 'portrait'))
  const removed = vault
    .must('reports.telling', { runId })
    ?.removed.map(({ thing, because }) => `${thing} ${because}`)
  return { faces, removed }
}

test('P1: a face stands inside; outside it takes consent to the name and to the photo', () => {
  expect(sheet('internal').faces).toHaveLength(1)
  for (const level of ['partner', 'public'] as const) {
    const { faces, removed } = sheet(level)
    expect(faces).toEqual([])
    expect(removed).toContain('photo no_consent')
  }
  consent(['named_in_public'])
  expect(sheet('public').faces).toEqual([])
  consent(['photo_public'])
  expect(sheet('public').faces).toHaveLength(1)
})

test('P3: an objection takes the face away with the name', () => {
  vault.must('objections.add', { personId, by: 'self', madeOn: '2014-02-01' })
  const { faces, removed } = sheet('public')
  expect(faces).toEqual([])
  expect(removed).toContain('photo no_consent')
})

test('what the camera wrote beside a face does not leave with it', () => {
  const [face] = sheet('internal').faces
  if (face?.block !== 'portrait') throw new Error('no face')
  expect(Buffer.from(face.picture.bytes).includes('taken at home')).toBe(false)
})

test('the logo of the office stands on its reports until it is taken away; what is no picture is refused', () => {
  const logo = () => {
    const on = vault.must('session.current', {}).today
    const { runId } = vault.must('reports.prepare', { kind: 'open_items', language: 'en', on })
    return sectioned(vault.must('reports.document', { runId })).logo
  }
  expect(logo()).toBeNull()
  expect(vault.call('office.setLogo', { bytes: text('<svg/>') })).toMatchObject({
    error: { fields: { bytes: { problem: 'not_a_logo' } } },
  })
  vault.must('office.setLogo', { bytes: png })
  expect(logo()).toMatchObject({ mime: 'image/png' })
  vault.must('office.setLogo', { bytes: null })
  expect(logo()).toBeNull()
  expect(vault.must('documents.contents', {})).toHaveLength(1)
})

test('room to sign closes a report where it is wanted', () => {
  const on = vault.must('session.current', {}).today
  const last = (hasSignature: boolean) => {
    const { runId } = vault.must('reports.prepare', { kind: 'open_items', language: 'en', on, hasSignature })
    return sectioned(vault.must('reports.document', { runId })).sections.at(-1)?.id
  }
  expect(last(true)).toBe('signature')
  expect(last(false)).not.toBe('signature')
})
