// G16: two hundred leaks planted in the text of a report, bent, torn, in another script, in metadata and in its file name.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dispatchDeriving } from '../../../../electron/vault/dispatch.ts'
import type { FileText } from '../../../../shared/contract/leaks.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let runId: string
/** Forms written by hand, as letters and newspapers bend them. */
const people = [
  {
    family: 'Жумадилова',
    given: 'Айгерим',
    forms: ['Жумадиловой', 'Жумадилову', 'Айгеримге', 'Zhumadilova', 'Jumadilova'],
  },
  {
    family: 'Оспанов',
    given: 'Ерболат',
    forms: ['Оспанова', 'Оспановым', 'Ерболаттың', 'Ospanov', 'Yerbolat'],
  },
  {
    family: 'Қасымжанов',
    given: 'Нұрлан',
    forms: ['Қасымжановтың', 'Касымжанову', 'Нұрланнан', 'Kassymzhanov', 'Qasymzhanov'],
  },
  {
    family: 'Тлеубергенова',
    given: 'Гүлнар',
    forms: ['Тлеубергеновой', 'Гүлнарды', 'Гульнар Тлеубергенова', 'Tleubergenova', 'TLEUBERGENOVA'],
  },
  {
    family: 'Бекмуратов',
    given: 'Данияр',
    forms: ['Бекмуратове', 'Бекмуратовтардың', 'Даниярмен', 'Bekmuratov', 'bekmuratov’s'],
  },
  { family: 'Шокаев', given: 'Мұхтар', forms: ['Шокаева', 'Шокаевқа', 'Мұхтарға', 'Shokayev', 'Chokaev'] },
  {
    family: 'Ли',
    given: 'Виктория',
    forms: ['Виктории', 'Викторию Ли', 'Ли Виктория', 'Viktoria Li', 'Викторией'],
  },
  {
    family: 'Ермекбаев',
    given: 'Жандос',
    forms: ['Ермекбаеву', 'Жандостың', 'Жандосқа', 'Yermekbayev', 'Jandos'],
  },
] as const
beforeAll(() => {
  vault = openTestVault({ now: '2014-04-08T10:00:00.000Z' })
  const campaignId = vault.must('campaigns.create', { title: 'Oil workers', launchedOn: '2014-01-08' }).id
  for (const { family, given } of people)
    vault.must('people.create', { names: [{ script: 'Cyrl', family, given }], roles: ['family_member'] })
  runId = vault.must('reports.prepare', {
    kind: 'campaign_result',
    level: 'partner',
    language: 'ru',
    campaignId,
    from: '2014-01-08',
    on: '2014-04-08',
  }).runId
})
afterAll(() => vault.close())

const check = (text: FileText) => vault.must('leaks.check', { runId, texts: [text] })
const page = (text: string): FileText => ({ where: 'page', number: 1, text })
const torn = (word: string, by: string) => `${word.slice(0, -3)}${by}${word.slice(-3)}`
const placements: readonly (readonly [string, (form: string) => FileText])[] = [
  ['a sentence', (form) => page(`Письмо о ${form}, отправлено вчера`)],
  ['two lines', (form) => page(`передано ${torn(form, '\n')} лично`)],
  ['two lines with a hyphen', (form) => page(`передано ${torn(form, '-\n')} лично`)],
  ['a soft hyphen', (form) => page(`передано ${torn(form, '\u00ad')} лично`)],
  ['an elision, read back from a PDF', (form) => page(`une lettre d\u02bc${form} et des siens`)],
  ['the metadata', (form) => ({ where: 'metadata', number: 0, text: JSON.stringify([{ Title: form }]) })],
  ['the file name', (form) => ({ where: 'file_name', number: 0, text: `RP-${form}-2014.pdf` })],
]

test.each(placements)('G16: every form of every name is caught in %s', (_, plant) => {
  const forms = people.flatMap((person) => person.forms)
  const texts = forms.map((form, at) => ({ ...plant(form), number: at }))
  const found = new Set(vault.must('leaks.check', { runId, texts }).map(({ number }) => number))
  expect(forms.filter((_form, at) => !found.has(at))).toEqual([])
})

test('G16: a short name inside a word is no hit, and neither is what only sounds alike', () => {
  for (const text of ['лист и линия, если ли', 'оспа и осень', 'шокирует', 'нур и лан'])
    expect([text, check(page(text))]).toEqual([text, []])
})

test('R3: a second person lets exactly these words through, with her own passphrase', async () => {
  const [hit] = check(page('улица Оспанова, дом 3'))
  if (!hit) throw new Error('not found')
  const release = (more: object) =>
    dispatchDeriving(vault.ctx, 'leaks.release', {
      subjectId: hit.subjectId,
      context: hit.context,
      reason: 'A street of that name',
      signerId: vault.ctx.user.id,
      passphrase: 'no matter what',
      ...more,
    })
  expect((await release({})).ok).toBe(false)
  expect(check(page('улица Оспанова, дом 3'))).toHaveLength(1)
  expect((await release({ reason: '' })).ok).toBe(false)
})
