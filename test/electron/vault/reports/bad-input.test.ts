// What cannot be reported is refused beside its field and leaves nothing behind; a campaign of which nothing is known makes
// a decent report that says so.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ReportDocument } from '../../../../shared/contract/report-document.ts'
import { reportInput, type ReportInput } from '../../../../shared/contract/report-input.ts'
import { languages } from '../../../../shared/contract/shell.ts'
import { everyReport } from '../../../helpers/demo-reports.ts'
import { sectioned } from '../../../helpers/report-blocks.ts'
import { numbersOf } from '../../../helpers/report-numbers.ts'
import { learnLanguages, wordsOf } from '../../../helpers/report-words.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let campaignId: string
let personId: string
beforeEach(() => {
  vault = openTestVault()
  campaignId = vault.must('campaigns.create', { title: 'Oil workers', launchedOn: '2014-01-08' }).id
  personId = vault.must('people.create', {
    names: [{ script: 'Latn', family: 'Example', given: 'Aidar' }],
    roles: ['family_member'],
  }).id
  vault.must('consents.add', {
    subject: 'person',
    subjectId: personId,
    givenBy: 'self',
    givenOn: '2014-04-01',
    scopes: ['store'],
    form: 'verbal',
  })
  vault.must('duplicates.compare', {})
})
afterEach(() => vault.close())

const asked = (more: object): ReportInput => reportInput.parse({ language: 'en', on: '2014-04-08', ...more })
const ofKind = (kind: string): object => {
  if (kind === 'case_sheet') return { personId }
  if (kind === 'open_items' || kind === 'data_quality') return {}
  if (kind === 'detainee_status' || kind === 'event_harm') return { campaignId }
  if (kind === 'fund_statement' || kind === 'beneficiary_list') return { fundId: null, from: '2014-01-08' }
  return { campaignId, from: '2014-01-08' }
}
const withPeriod = everyReport.filter(([kind]) => 'from' in ofKind(kind))

/** Refused, and not a trace of it. */
const refused = (input: ReportInput) => {
  const rows = () =>
    ['report_run', 'audit_log', 'pseudonym', 'disclosure'].map((table) =>
      vault.ctx.prepare(`select count(*) from ${table}`).pluck().get(),
    )
  const before = rows()
  const answer = vault.call('reports.prepare', input)
  expect(rows()).toEqual(before)
  return answer
}

test.each(withPeriod)('%s, %s: a period that ends before it starts', (kind, level) => {
  const input = asked({ kind, level, ...ofKind(kind), from: '2014-04-09' })
  expect(refused(input)).toMatchObject({
    ok: false,
    error: { code: 'validation', fields: { on: { problem: 'before_start' } } },
  })
})

describe('O1, O3: a partner to whom it may not go', () => {
  const partnerWith = (agreement: { signedOn: string; expiresOn: string | null } | null) => {
    const organisationId = vault.must('organisations.create', {
      name: 'Partner',
      kind: 'union',
      country: 'CH',
      relation: 'partner',
    }).id
    if (agreement)
      vault.must('agreements.add', {
        organisationId,
        campaignId: null,
        maxLevel: 'partner',
        reports: ['campaign_result'],
        ...agreement,
      })
    return organisationId
  }
  const sentTo = (recipientId: string, level = 'partner') =>
    refused(asked({ kind: 'campaign_result', level, ...ofKind('campaign_result'), recipientId }))

  test('whose agreement has expired', () => {
    const partner = partnerWith({ signedOn: '2013-01-01', expiresOn: '2014-04-07' })
    expect(sentTo(partner)).toMatchObject({
      error: {
        code: 'rule',
        rule: 'O1_expired',
        details: { day: '2014-04-07' },
        fields: { recipientId: { problem: 'rule.O1_expired' } },
      },
    })
  })
  test('who has signed none', () => {
    expect(sentTo(partnerWith(null))).toMatchObject({ error: { code: 'rule', rule: 'O1_no_agreement' } })
  })
  test('who is suspended, not even what is public', () => {
    const partner = partnerWith({ signedOn: '2013-01-01', expiresOn: null })
    vault.must('trust.suspend', {
      of: 'organisation',
      ofId: partner,
      since: '2014-04-01',
      reason: 'Searched',
    })
    for (const level of ['partner', 'public'])
      expect(sentTo(partner, level)).toMatchObject({
        error: { code: 'rule', rule: 'O3', fields: { recipientId: { problem: 'rule.O3' } } },
      })
  })
})

test.each(everyReport)(
  '%s, %s: of an empty campaign says that there is nothing, in every language',
  async (kind, level) => {
    await learnLanguages()
    for (const language of languages) {
      const { runId } = vault.must(
        'reports.prepare',
        asked({
          kind,
          level,
          ...ofKind(kind),
          language,
          because: level === 'restricted' ? 'Asked by the UN' : '',
        }),
      )
      const document: ReportDocument = vault.must('reports.document', { runId })
      const report = sectioned(document)
      expect(
        Object.values(numbersOf(report))
          .flat()
          .filter((number) => !/^(?:0|0 [A-Z]{3})$/.test(number)),
      ).toEqual([])
      const text = wordsOf(report)
      expect(text).not.toMatch(/NaN|undefined|null|Infinity|\{\{/)
      // Under every heading something is said.
      expect(report.sections.length).toBeGreaterThan(0)
      for (const section of text.split(/^## /m).slice(1))
        expect(section.trim().split('\n').length).toBeGreaterThan(1)
    }
  },
)
