// The partner pack (15): all of it may go, or none is made; what left is on record report by report, and as one file.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillDemo } from '../../../../electron/vault/demo/index.ts'
import type { Input } from '../../../../shared/contract/index.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let asked: Input<'reports.preparePack'>
let partnerId: string
beforeAll(async () => {
  vault = openTestVault({ kind: 'demo' })
  await fillDemo(vault.ctx, () => {})
  partnerId = vault.must('organisations.list', { search: 'IndustriALL' }).rows[0]?.id ?? ''
  asked = {
    campaignId: vault.must('campaigns.list', {})[0]?.id ?? '',
    fundId: null,
    recipientId: partnerId,
    language: 'fr',
    from: '2014-01-08',
    on: '2014-04-04',
    reports: ['campaign_result', 'detainee_status'],
    pseudonyms: 'recipient',
    paper: 'a4',
    hasWatermark: true,
  }
}, 60_000)
afterAll(() => vault.close())

const hash = (sign: string) => sign.repeat(64)
const exportsSince = (seq: number) =>
  vault
    .must('audit.list', { descending: true })
    .rows.filter(({ id, action }) => id > seq && action === 'export')
    .map(({ id }) => JSON.stringify(vault.must('audit.entry', { seq: id })))

test('all its reports are made at the partner level, for this partner, with the check code that stands on them', () => {
  const pack = vault.must('reports.preparePack', asked)
  expect(pack.recipient).toBe('IndustriALL Global Union')
  expect(pack.runs.map(({ kind }) => kind)).toEqual(['campaign_result', 'detainee_status'])
  for (const { runId, ref } of pack.runs)
    expect(vault.must('reports.document', { runId })).toMatchObject({
      ref,
      level: 'partner',
      recipient: 'IndustriALL Global Union',
      hasWatermark: true,
      check: pack.check,
    })
})

test('O1: where one report may not go, none is made', () => {
  const before = vault.must('reports.list', {}).length
  expect(
    vault.call('reports.preparePack', { ...asked, reports: ['campaign_result', 'fund_statement'] }),
  ).toMatchObject({ error: { rule: 'O1_report', fields: { recipientId: { problem: 'rule.O1_report' } } } })
  expect(vault.must('reports.list', {})).toHaveLength(before)
})

test('bad input: a period that ends before it starts, and a pack of nothing, are refused beside their fields', () => {
  expect(vault.call('reports.preparePack', { ...asked, on: '2014-01-01' })).toMatchObject({
    error: { fields: { on: { problem: 'before_start' } } },
  })
  expect(vault.call('reports.preparePack', { ...asked, reports: [] })).toMatchObject({
    error: { fields: { reports: { problem: 'required' } } },
  })
})

test('each report is an export of its own with its hash, and the file is one more', () => {
  const { runs } = vault.must('reports.preparePack', asked)
  const before = vault.must('audit.list', { descending: true }).rows[0]?.id ?? 0
  vault.must('reports.packed', {
    runs: runs.map(({ runId }, at) => ({ runId, sha256: hash(at === 0 ? 'a' : 'b') })),
    sha256: hash('c'),
  })
  const entries = exportsSince(before)
  expect(entries).toHaveLength(3)
  expect(entries[0]).toContain('partner_pack')
  for (const sign of ['a', 'b', 'c']) expect(entries.join()).toContain(hash(sign))
  const made = new Map(vault.must('reports.list', {}).map(({ id, exported }) => [id, exported]))
  expect(runs.map(({ runId }) => made.get(runId))).toEqual([true, true])
})

test('a pack with a run that is none leaves no report recorded', () => {
  const { runs } = vault.must('reports.preparePack', asked)
  const [first] = runs
  const unknown = '01900000-0000-7000-8000-000000000000'
  expect(
    vault.call('reports.packed', {
      runs: [
        { runId: first?.runId ?? '', sha256: hash('d') },
        { runId: unknown, sha256: hash('e') },
      ],
      sha256: hash('f'),
    }),
  ).toMatchObject({ error: { code: 'not_found' } })
  expect(vault.must('reports.list', {}).find(({ id }) => id === first?.runId)?.exported).toBe(false)
})

test('O3: nothing goes to a partner under suspension', () => {
  const since = vault.must('session.current', {}).today
  vault.must('trust.suspend', {
    of: 'organisation',
    ofId: partnerId,
    since,
    reason: 'Its mail was read',
  })
  expect(vault.call('reports.preparePack', asked)).toMatchObject({
    error: { code: 'rule', fields: { recipientId: {} } },
  })
})
