// Every number of every report equals the query a treasurer would do by hand. A report that says one more fails here until
// somebody has worked it out from the rows.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { number, section, text } from '../../../../../electron/vault/reports/blocks.ts'
import { fillDemo } from '../../../../../electron/vault/demo/index.ts'
import { reportInput } from '../../../../../shared/contract/report-input.ts'
import { levelsOfReport, type SectionedReport } from '../../../../../shared/vocabulary/index.ts'
import { sectioned } from '../../../../helpers/report-blocks.ts'
import { numbersOf } from '../../../../helpers/report-numbers.ts'
import { openTestVault, type TestVault } from '../../../../helpers/test-vault.ts'
import { donorGifts } from './books.ts'
import { byHand } from './by-hand.ts'
import { fillSmall } from './small-office.ts'
import type { Level } from './raw.ts'

type Office = { vault: TestVault; campaignId: string; fundId: string }
const demo = async (): Promise<Office> => {
  const vault = openTestVault({ kind: 'demo' })
  await fillDemo(vault.ctx, () => {})
  const [campaign] = vault.must('campaigns.list', {})
  const [fund] = vault.must('funds.list', {})
  return { vault, campaignId: campaign?.id ?? '', fundId: fund?.id ?? '' }
}
const kinds = Object.keys(levelsOfReport) as SectionedReport[]
const every = kinds.flatMap((kind) => levelsOfReport[kind].map((level: Level) => [kind, level] as const))

const askFor = (
  kind: SectionedReport,
  { campaignId, fundId, from, on, personId }: Record<string, string | null>,
) => {
  switch (kind) {
    case 'case_sheet':
      return { personId, on }
    case 'detainee_status':
    case 'event_harm':
      return { campaignId, on }
    case 'campaign_result':
    case 'correspondence_log':
    case 'news_item':
      return { campaignId, from, on }
    case 'fund_statement':
    case 'beneficiary_list':
      return { fundId, from, on }
    case 'open_items':
    case 'data_quality':
      return { on }
  }
}

let [demonstration, small]: Office[] = []
beforeAll(async () => {
  demonstration = await demo()
  small = fillSmall()
})
afterAll(() => {
  demonstration?.vault.close()
  small?.vault.close()
})

describe.each([
  ['the demonstration campaign', () => demonstration, '2014-01-08', '2014-04-08'],
  ['a past month of the demonstration campaign', () => demonstration, '2014-01-08', '2014-03-04'],
  ['a small office', () => small, '2014-01-01', '2014-04-08'],
  ['a past month of a small office', () => small, '2014-01-01', '2014-02-28'],
] as const)('%s', (_name, which, from, on) => {
  let office: Office
  beforeAll(() => {
    const filled = which()
    if (filled) office = filled
  })

  const reconcile = (kind: SectionedReport, level: Level, fundId: string | null, personId: string) => {
    const { vault, campaignId } = office
    const input = reportInput.parse({
      kind,
      level,
      language: 'en',
      because: level === 'restricted' ? 'Asked by the UN' : '',
      ...askFor(kind, { campaignId, fundId, from, on, personId }),
    })
    const { runId } = vault.must('reports.prepare', input)
    const document = sectioned(vault.must('reports.document', { runId }))
    // Numbers that stand for families are kept under the campaign of the fund.
    const of = kind === 'beneficiary_list' && fundId === null ? '' : campaignId
    const asked = { ctx: vault.ctx, level, campaignId: of, fundId, from, on }
    expect(numbersOf(document)).toEqual(byHand(kind, asked, personId))
  }
  const workers = () =>
    office.vault
      .must('custody.statusOn', { campaignId: office.campaignId, on })
      .map(({ personId }) => personId)

  test.each(every)('%s, level %s', (kind, level) => {
    const persons = kind === 'case_sheet' ? workers() : ['']
    expect(persons.length).toBeGreaterThan(0)
    for (const personId of persons) reconcile(kind, level, null, personId)
  })
  test.each(['fund_statement', 'beneficiary_list'] as const)('%s of one fund', (kind) => {
    for (const level of levelsOfReport[kind]) reconcile(kind, level, office.fundId, '')
  })

  test('a number that nobody worked out is seen', () => {
    const { vault, campaignId } = office
    const input = reportInput.parse({ kind: 'event_harm', level: 'internal', language: 'en', campaignId, on })
    const { runId } = vault.must('reports.prepare', input)
    const document = sectioned(vault.must('reports.document', { runId }))
    const one = text(number(12))
    const more = { ...document, sections: [...document.sections, section('events', null, [one])] }
    expect(numbersOf(more)).toEqual({ ...numbersOf(document), events: ['12'] })
  })

  test('donor_statement', () => {
    const { vault } = office
    const donors = vault.ctx
      .prepare('select distinct donor_organisation_id from donation where donor_organisation_id is not null')
      .pluck()
      .all() as string[]
    expect(donors.length).toBeGreaterThan(0)
    for (const id of donors) {
      const { runId } = vault.must('reports.prepare', {
        kind: 'donor_statement',
        language: 'en',
        donor: { kind: 'organisation', id },
        from,
        on,
      })
      const document = vault.must('reports.document', { runId })
      if (document.kind !== 'donor_statement') throw new Error('another paper')
      const byRef = donorGifts(vault.ctx, id, from, on)
      expect(
        document.gifts
          .map(({ ref, amountMinor, statedMinor, currency }) => ({
            ref,
            amount: amountMinor,
            stated: statedMinor,
            currency,
          }))
          .toSorted((a, b) => (a.ref < b.ref ? -1 : 1)),
      ).toEqual(byRef.gifts.toSorted((a, b) => (a.ref < b.ref ? -1 : 1)))
      expect(
        Object.fromEntries(document.sums.map(({ currency, amountMinor }) => [currency, amountMinor])),
      ).toEqual(byRef.sums)
    }
  })
})
