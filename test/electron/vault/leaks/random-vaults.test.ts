// G16: whatever is on record, no report names whom P1 does not permit. The oracle looks for every word of every name as it
// stands, and knows of consents only what it wrote down itself.
import { afterEach, expect, test } from 'vitest'
import { levelsOfReport, type SectionedReport } from '../../../../shared/vocabulary/index.ts'
import { reportInput } from '../../../../shared/contract/report-input.ts'
import { textsIn } from '../../../helpers/report-blocks.ts'
import { rounds } from '../../../helpers/rounds.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

const vaults = rounds(6, 1_000)
let vault: TestVault | undefined
afterEach(() => vault?.close())

/** Always the same vaults, so that a failure can be had again. */
const seeded = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}
const given = [
  'Айгерим',
  'Ерболат',
  'Нұрлан',
  'Гүлнар',
  'Данияр',
  'Мұхтар',
  'Виктория',
  'Жандос',
  'Алмагуль',
  'Сәкен',
]
const roots = [
  'Жумадил',
  'Оспан',
  'Қасымжан',
  'Тлеуберген',
  'Бекмурат',
  'Шокай',
  'Ермекбай',
  'Дүйсен',
  'Құлшыбай',
  'Турсын',
]
const states = ['nothing', 'public', 'partner', 'objected', 'minor', 'published'] as const
type State = (typeof states)[number]
const isNamed = { public: ['public', 'published'], partner: ['public', 'partner', 'published'] } as const

const today = '2014-04-08'
const fill = (random: () => number) => {
  const own = openTestVault({ now: `${today}T10:00:00.000Z` })
  vault = own
  const oneOf = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const campaignId = own.must('campaigns.create', { title: 'Oil workers', launchedOn: '2014-01-08' }).id
  const source = { id: own.must('sources.create', { kind: 'press', title: 'Daily paper' }).id }
  const people = Array.from({ length: 8 }, () => {
    const state = oneOf(states)
    const name = { family: `${oneOf(roots)}ов`, given: oneOf(given) }
    const personId = own.must('people.create', {
      names: [{ script: 'Cyrl', ...name }],
      roles: ['detained_worker'],
      campaignId,
      birth: { text: state === 'minor' ? '1999' : '1975', qualifier: 'exact' },
    }).id
    const on = { text: '2012-01-03', qualifier: 'exact' as const }
    own.must('custody.record', { what: 'arrested', personId, on, source })
    const consent = (scope: 'named_in_public' | 'named_in_partner_report') =>
      own.must('consents.add', {
        subject: 'person',
        subjectId: personId,
        givenBy: 'self',
        givenOn: '2014-01-10',
        scopes: [scope],
        form: 'written',
      })
    if (state === 'public' || state === 'objected' || state === 'minor') consent('named_in_public')
    if (state === 'partner') consent('named_in_partner_report')
    if (state === 'objected') own.must('objections.add', { personId, by: 'self', madeOn: '2014-02-01' })
    if (state === 'published') {
      const { version } = own.must('privacy.of', { subject: 'person', subjectId: personId })
      own.must('privacy.setBasis', {
        personId,
        version,
        basis: null,
        publicSourceId: source.id,
        notInformedBecause: '',
      })
    }
    own.must('households.create', {
      label: `Семья ${name.family}ых`,
      peopleCount: 4,
      ground: 'imprisoned',
      groundPersonId: personId,
      trustedPerson: `${oneOf(given)} ${oneOf(roots)}ова`,
    })
    return { personId, state, name }
  })
  return { own, campaignId, people }
}

const kinds = Object.keys(levelsOfReport) as SectionedReport[]

const tryAll = () => {
  const random = seeded(20_140_408)
  for (let round = 0; round < vaults; round++) {
    const { own, campaignId, people } = fill(random)
    const words = (chosen: (state: State) => boolean) =>
      new Set(people.filter(({ state }) => chosen(state)).flatMap(({ name }) => [name.family, name.given]))
    for (const kind of kinds)
      for (const level of ['public', 'partner'] as const) {
        if (!levelsOfReport[kind].some((each) => each === level)) continue
        const asked = reportInput.parse({
          kind,
          level,
          language: (['ru', 'kk', 'fr', 'en'] as const)[round % 4],
          on: today,
          ...(kind === 'case_sheet' && { personId: people[0]?.personId }),
          ...(['campaign_result', 'correspondence_log', 'news_item'].includes(kind) && {
            campaignId,
            from: '2014-01-08',
          }),
          ...(['detainee_status', 'event_harm'].includes(kind) && { campaignId }),
          ...(['fund_statement', 'beneficiary_list'].includes(kind) && { fundId: null, from: '2014-01-01' }),
        })
        const { runId } = own.must('reports.prepare', asked)
        const text = textsIn(own.must('reports.document', { runId }))
        const permitted = words((state) => (isNamed[level] as readonly State[]).includes(state))
        const secret = [...words(() => true)].filter((word) => !permitted.has(word))
        expect([round, kind, level, secret.filter((word) => text.includes(word))]).toEqual([
          round,
          kind,
          level,
          [],
        ])
        expect(own.must('leaks.check', { runId, texts: [{ where: 'text', number: 0, text }] })).toEqual([])
      }
    own.close()
    vault = undefined
  }
}
test(
  `G16: ${vaults} random vaults, every report outside the office, no unpermitted name`,
  tryAll,
  60_000 + vaults * 3_000,
)
