import { expect, test } from 'vitest'
import { newId } from '../../../../electron/vault/audit/change.ts'
import { type LogRow, openPayload } from '../../../../electron/vault/audit/log.ts'
import {
  addMission,
  atWork,
  campaignId,
  consent,
  letterCount,
  missions,
  person,
  prepare,
  produce,
  text,
  vault,
} from '../../../helpers/writing-office.ts'

atWork()

test('a letter is shown in full in the language of its recipient, with its number to come', () => {
  const { preview } = prepare({
    texts: [text('fr', 'Bonjour {mission.city}\n\n{letter.reply_due}', '{campaign.title} fr'), text('en')],
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

test('a salutation on record without a sign at its end gets that of its language', () => {
  const salutations = { en: 'Your Excellency', fr: 'Madame l’Ambassadrice :', ru: 'Ваше Превосходительство' }
  const organisationId = addMission('Wien', { salutations })
  const greeted = (['en', 'fr', 'ru'] as const).map(
    (language) =>
      prepare({ texts: [text(language)], recipients: [{ organisationId, language }] }).preview?.salutation,
  )
  expect(greeted).toEqual(['Your Excellency,', 'Madame l’Ambassadrice :', 'Ваше Превосходительство!'])
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

test('what leaves is written down: how far it may go, of how many persons, and the hash of every file', () => {
  const personId = person()
  consent(personId)
  const { runId } = produce({ personIds: [personId] })
  const sha256 = ['a', 'b'].map((sign) => sign.repeat(64))
  vault.must('writing.exported', { runId, format: 'pdf_each', sha256 })
  vault.must('writing.exported', { runId, format: 'labels', sha256: sha256.slice(0, 1) })
  const entries = "select * from audit_log where action = 'export' order by seq"
  const [letters, labels] = vault.ctx.sqlite
    .prepare<[], LogRow>(entries)
    .all()
    .map((row) => openPayload(vault.ctx, row))
  expect(letters?.after).toEqual({
    report: 'letter',
    format: 'pdf_each',
    ref: 'L-A-2014-0001',
    letters: 2,
    level: 'public',
    persons: 1,
    sha256: sha256.join(' '),
  })
  expect(labels?.after).toMatchObject({ format: 'labels', persons: 0 })
  expect(vault.call('writing.exported', { runId, format: 'pdf', sha256: [] }).ok).toBe(false)
})
