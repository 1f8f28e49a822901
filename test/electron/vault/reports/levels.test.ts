// Every report at every level over the demonstration: what it may hold, whom it names, and what it says it left out.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillDemo } from '../../../../electron/vault/demo/index.ts'
import { reportInput, type ReportInput } from '../../../../shared/contract/report-input.ts'
import {
  levelsOfReport,
  type ReportLevel,
  type SectionedReport,
  sectionsOfReport,
} from '../../../../shared/vocabulary/index.ts'
import { rowsOf, sectioned, tablesOf, textsIn } from '../../../helpers/report-blocks.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let campaignId: string
let unnamedId: string
beforeAll(async () => {
  vault = openTestVault({ kind: 'demo' })
  await fillDemo(vault.ctx, () => {})
  campaignId = vault.must('campaigns.list', {})[0]?.id ?? ''
  const status = vault.must('custody.statusOn', { campaignId, on: '2014-04-04' })
  unnamedId = status.find(({ nameLatin }) => nameLatin.startsWith('Detained worker 4'))?.personId ?? ''
}, 60_000)
afterAll(() => vault.close())

const subjectOf = (kind: SectionedReport): object => {
  switch (kind) {
    case 'case_sheet':
      return { personId: unnamedId }
    case 'detainee_status':
    case 'event_harm':
      return { campaignId }
    case 'campaign_result':
    case 'correspondence_log':
    case 'news_item':
      return { campaignId, from: '2014-01-08' }
    case 'fund_statement':
    case 'beneficiary_list':
      return { fundId: null, from: '2012-01-01' }
    case 'open_items':
    case 'data_quality':
      return {}
  }
}
/** What is asked for by a form, as the contract reads it. */
const asked = (kind: SectionedReport, level: ReportLevel, more: object = {}): ReportInput =>
  reportInput.parse({
    kind,
    language: 'fr',
    level,
    on: '2014-04-04',
    because: level === 'restricted' ? 'Asked by the UN' : '',
    ...subjectOf(kind),
    ...more,
  })
const made = (input: ReportInput) => {
  const { runId } = vault.must('reports.prepare', input)
  return {
    runId,
    document: sectioned(vault.must('reports.document', { runId })),
    telling: vault.must('reports.telling', { runId }),
  }
}
const every = (Object.keys(sectionsOfReport) as SectionedReport[]).flatMap((kind) =>
  levelsOfReport[kind].map((level) => [kind, level] as const),
)
const outside = every.filter(([, level]) => level === 'public' || level === 'partner')

describe('R3, G16: the gate finds nothing to refuse', () => {
  test.each(every)('in %s at the level %s', (kind, level) => {
    const { runId, document } = made(asked(kind, level))
    expect(document.sections.length).toBeGreaterThan(0)
    const texts = [{ where: 'text' as const, number: 0, text: textsIn(document) }]
    expect(vault.must('leaks.check', { runId, texts })).toEqual([])
  })
})

test.each(outside)('P1: %s at the level %s names nobody but the three whom sources name', (kind, level) => {
  const { telling } = made(asked(kind, level))
  const allowed = ['Roza Tuletaeva', 'Shabdan Utkilov', 'Kanat Zhusipbaev']
  expect(telling?.named.map(({ name }) => name).filter((name) => !allowed.includes(name))).toEqual([])
})

test('P1, R2: whoever may not be named stands there as a number that stays the same, and not as any of the register', () => {
  const numbers = () =>
    rowsOf(made(asked('detainee_status', 'partner')).document, 'status.list').map(([name]) =>
      JSON.stringify(name),
    )
  const [first, second] = [numbers(), numbers()]
  expect(first).toEqual(second)
  expect(first.filter((name) => name.includes('pseudonym.person'))).toHaveLength(4)
  expect(textsIn(made(asked('detainee_status', 'partner')).document)).not.toMatch(/[CP]-A-20\d\d/)
})

test('R2: a partner who asks for numbers of its own gets others than the rest', () => {
  const recipientId = vault.must('organisations.list', { search: 'IndustriALL' }).rows[0]?.id ?? ''
  const own = made(asked('detainee_status', 'partner', { recipientId, pseudonyms: 'recipient' }))
  const audiences = vault.ctx.prepare('select distinct audience from pseudonym').pluck().all()
  expect(audiences).toContain(recipientId)
  expect(own.document.recipient).toBe('IndustriALL Global Union')
})

test('4.1: a place of detention is a name inside, kind and region for a partner, a kind in public', () => {
  const wheres = (level: ReportLevel) =>
    rowsOf(made(asked('detainee_status', level)).document, 'status.list').map((row) => JSON.stringify(row))
  expect(wheres('internal').some((row) => row.includes('example'))).toBe(true)
  for (const level of ['partner', 'public'] as const)
    for (const row of wheres(level)) expect(row).not.toMatch(/\(example\)|Mangistau region/)
})

test('4.1, R2: a partner sees families as numbers and bands, inside as codes and exact amounts', () => {
  const partner = JSON.stringify(made(asked('beneficiary_list', 'partner')).document)
  expect(partner).toContain('"as":"band"')
  expect(partner).not.toMatch(/F-A-20\d\d|Example family/)
  const inside = JSON.stringify(made(asked('beneficiary_list', 'internal')).document)
  expect(inside).not.toContain('"as":"band"')
  expect(inside).toMatch(/F-A-20\d\d/)
})

test('F3: totals of what was asked, approved, paid and received are those of the requests', () => {
  const { document } = made(asked('beneficiary_list', 'internal', { on: '2014-04-08' }))
  const paid = new Map(rowsOf(document, 'beneficiaries.totals').map((row) => [row[0], row[4]]))
  const byHand = vault.ctx
    .prepare(
      `select d.currency, sum(d.amount_minor - coalesce(d.returned_minor, 0)) as minor from disbursement d
       where d.status in ('sent', 'settled') group by 1`,
    )
    .all() as { currency: string; minor: number }[]
  for (const { currency, minor } of byHand) expect([currency, paid.get(currency)]).toEqual([currency, minor])
})

test('free text stays inside until a partner is given it field by field, and never goes to the public', () => {
  const partner = made(asked('campaign_result', 'partner'))
  expect(partner.telling?.texts.map(({ field, isChosen }) => [field, isChosen])).toEqual([
    ['campaign_results', false],
  ])
  expect(rowsOf(partner.document, 'result.results')).toEqual([])
  const chosen = made(asked('campaign_result', 'partner', { freeTexts: ['campaign_results'] }))
  expect(rowsOf(chosen.document, 'result.results').length).toBeGreaterThan(0)
  const open = made(asked('campaign_result', 'public', { freeTexts: ['campaign_results'] }))
  expect(rowsOf(open.document, 'result.results')).toEqual([])
})

test('restricted material leaves only with a reason, to no organisation, and the reason stands in the history', () => {
  const input = (more: object) => asked('case_sheet', 'restricted', more)
  expect(vault.call('reports.prepare', input({ because: '' }))).toMatchObject({
    error: { fields: { because: { problem: 'required' } } },
  })
  const recipientId = vault.must('organisations.list', { search: 'IndustriALL' }).rows[0]?.id
  expect(vault.call('reports.prepare', input({ recipientId }))).toMatchObject({
    error: { fields: { recipientId: { problem: 'stays_inside' } } },
  })
  const { runId } = made(input({}))
  vault.must('reports.exported', { runId, sha256: 'b'.repeat(64) })
  const newest = vault.must('audit.list', { descending: true }).rows.find(({ action }) => action === 'export')
  expect(JSON.stringify(vault.must('audit.entry', { seq: newest?.id ?? 0 }))).toContain('Asked by the UN')
})

test('O1: a report goes only to whom an agreement permits it at that level', () => {
  const recipientId = vault.must('organisations.list', { search: 'IndustriALL' }).rows[0]?.id
  expect(vault.call('reports.prepare', asked('campaign_result', 'partner', { recipientId }))).toMatchObject({
    ok: true,
  })
  expect(vault.call('reports.prepare', asked('campaign_result', 'internal', { recipientId }))).toMatchObject({
    error: { code: 'rule', rule: 'O1_level' },
  })
  expect(vault.call('reports.prepare', asked('beneficiary_list', 'partner', { recipientId }))).toMatchObject({
    error: { code: 'rule', rule: 'O1_report' },
  })
})

test('bad input: a period that ends before it starts is refused beside its field, and no run is kept', () => {
  const before = vault.must('reports.list', {}).length
  expect(
    vault.call('reports.prepare', asked('campaign_result', 'internal', { from: '2014-05-01' })),
  ).toMatchObject({
    error: { fields: { on: { problem: 'before_start' } } },
  })
  expect(vault.must('reports.list', {})).toHaveLength(before)
})

test('sections stand in the order asked for, and only those', () => {
  const { document } = made(asked('campaign_result', 'internal', { sections: ['fund', 'background'] }))
  expect(document.sections.map(({ id }) => id)).toEqual(['fund', 'background'])
  expect(tablesOf(document).length).toBeGreaterThan(0)
})

test('the news item says what the founding one did: figures, where the seven are, the two names, and nobody else', () => {
  const { document, telling } = made(asked('news_item', 'public', { on: '2014-04-08' }))
  const text = JSON.stringify(document)
  expect(text).toContain('"value":11400,"qualifier":"more_than"')
  expect(text).toContain(
    '"counts":{"held_closed":2,"held_open":3,"restricted":0,"at_liberty":2,"dead":0,"unknown":0}',
  )
  expect(text).toContain('"names":"Shabdan Utkilov, Kanat Zhusipbaev"')
  expect(text).toContain('"killed":{"as":"figure","value":16,"qualifier":"exactly"}')
  expect(text).toContain('"tried":{"as":"figure","value":37,"qualifier":"exactly"}')
  expect(text).not.toContain('Tuletaeva')
  expect(telling?.removed).toEqual([])
})

test('how to donate stands in a report once the treasurer has marked an account for it, and only that account', () => {
  const sections = (level: ReportLevel) =>
    made(asked('campaign_result', level)).document.sections.map(({ id }) => id)
  expect(sections('public')).not.toContain('donate')
  const account = vault.must('accounts.list', {}).find(({ name }) => name === 'Bank CHF')
  if (!account) throw new Error('no account')
  const { iban } = vault.must('accounts.iban', { id: account.id })
  const { id, version, name, kind, holder, bic, taxNumber } = account
  const words = { id, version, name, kind, holder, bic, taxNumber }
  expect(vault.call('accounts.update', { ...words, iban: '', isForDonors: true })).toMatchObject({
    error: { fields: { iban: { problem: 'required' } } },
  })
  vault.must('accounts.update', { ...words, iban, isForDonors: true })
  expect(sections('public')).toContain('donate')
  expect(rowsOf(made(asked('campaign_result', 'public')).document, 'result.donate')).toHaveLength(1)
})
