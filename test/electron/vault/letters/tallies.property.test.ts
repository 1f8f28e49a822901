// Tallies of two platforms, entered, corrected, voided and imported in any order by a machine with a fixed seed; after
// every step what is stored is held against rules written down a second time, in another way.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { randomFrom } from '../../../../electron/vault/demo/desk.ts'
import type { Parsed } from '../../../../shared/contract/index.ts'
import { addDays } from '../../../../shared/partial-date.ts'
import { rounds } from '../../../helpers/rounds.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

type Tally = Omit<Parsed<'tallies.record'>, 'letterCampaignId' | 'sourceNote'> & { of: string }
type Held = Tally & { id: string }

let vault: TestVault
let campaignId: string
let missionId: string
beforeEach(() => {
  vault = openTestVault()
  campaignId = vault.must('campaigns.create', { title: 'Campaign', launchedOn: '2014-01-01' }).id
  missionId = vault.must('organisations.create', {
    name: 'Embassy, Bern',
    kind: 'diplomatic_mission',
    country: 'CH',
    mission: { sendingState: 'KZ', hostState: 'CH', missionType: 'embassy', city: 'Bern' },
  }).id
})
afterEach(() => vault.close())

const platform = (title: string, mayCountTwice: boolean) =>
  vault.must('letterCampaigns.create', { campaignId, title, launchedOn: '2014-01-01', mayCountTwice }).id
const seriesKey = ({ of, missionId: mission, senderCountry, language }: Tally) =>
  [of, mission, senderCountry, language].join('/')

/** The rules as a table of every pair of figures: T1 between neighbours, T3 between what was known on a day. */
const isLawful = (figures: readonly Tally[]): boolean =>
  figures.every((a) =>
    figures.every((b) => {
      if (a === b || seriesKey(a) !== seriesKey(b)) return true
      const between = (measure: string, from: string, to: string) =>
        figures.some(
          (c) => seriesKey(c) === seriesKey(a) && c.measure === measure && c.asOf > from && c.asOf < to,
        )
      if (a.measure === b.measure) {
        if (a.asOf === b.asOf) return false
        if (a.asOf > b.asOf || between(a.measure, a.asOf, b.asOf)) return true
        return b.isCorrection || b.cumulative >= a.cumulative
      }
      if (a.measure !== 'senders' || b.measure !== 'sent' || a.asOf > b.asOf) return true
      const isNewest = !between('senders', a.asOf, addDays(b.asOf, 1))
      return !isNewest || a.cumulative <= b.cumulative
    }),
  )

const stored = (): Held[] =>
  (
    vault.ctx
      .prepare(
        `select id, letter_campaign_id as "of", as_of as asOf, measure, mission_id as missionId,
           sender_country as senderCountry, language, cumulative, is_correction = 1 as isCorrection
         from letter_tally where voided_at is null`,
      )
      .all() as (Omit<Held, 'isCorrection'> & { isCorrection: number })[]
  ).map((row) => ({ ...row, isCorrection: row.isCorrection === 1 }))

const pick = <T>(random: () => number, items: readonly [T, ...T[]]): T =>
  items[Math.floor(random() * items.length)] ?? items[0]

const anyTally = (random: () => number, platforms: readonly [string, ...string[]]): Tally => {
  const part = random()
  return {
    of: pick(random, platforms),
    asOf: addDays('2014-01-01', Math.floor(random() * 12)),
    measure: pick(random, ['sent', 'sent', 'senders', 'delivered']),
    missionId: part < 0.2 ? missionId : null,
    senderCountry: part > 0.6 && part < 0.75 ? 'CH' : '',
    language: part >= 0.75 && part < 0.85 ? 'fr' : '',
    cumulative: Math.floor(random() * 60),
    isCorrection: random() < 0.15,
  }
}

test('T1, T3: whatever is entered, corrected or voided, a series falls only by a correction, and no more wrote than letters went', () => {
  const random = randomFrom(7)
  const platforms = [platform('One', true), platform('Two', false)] as const
  const tried = { kept: 0, refused: 0 }
  for (let step = 0; step < rounds(400, 20_000); step++) {
    const before = stored()
    const victim = before[Math.floor(random() * before.length)]
    const kind = random()
    const said = `step ${step}`
    if (victim && kind < 0.15) {
      const wanted = before.filter((each) => each !== victim)
      const { ok } = vault.call('tallies.void', { id: victim.id, version: 1, reason: 'wrong' })
      expect(ok, said).toBe(isLawful(wanted))
      tried[ok ? 'kept' : 'refused']++
    } else if (victim && kind < 0.3) {
      const cumulative = Math.floor(random() * 60)
      const right = { ...victim, cumulative, isCorrection: true }
      const wanted = [...before.filter((each) => each !== victim), right]
      const { ok } = vault.call('tallies.correct', {
        id: victim.id,
        version: 1,
        cumulative,
        sourceNote: '',
        reason: 'wrong',
      })
      expect(ok, said).toBe(isLawful(wanted))
      tried[ok ? 'kept' : 'refused']++
    } else {
      const { of, ...tally } = anyTally(random, platforms)
      const { ok } = vault.call('tallies.record', { ...tally, letterCampaignId: of })
      expect(ok, said).toBe(isLawful([...before, { ...tally, of }]))
      tried[ok ? 'kept' : 'refused']++
    }
    expect(isLawful(stored()), said).toBe(true)
  }
  // The machine is of no use where everything goes through, or nothing.
  expect(tried.kept).toBeGreaterThan(40)
  expect(tried.refused).toBeGreaterThan(40)
})

test('T2, T7: the headline is the newest whole figure of one platform; platforms are added only where both may be', () => {
  const random = randomFrom(11)
  const platforms = [platform('One', true), platform('Two', false), platform('Three', true)] as const
  for (let step = 0; step < rounds(150, 5000); step++) {
    const { of, ...tally } = anyTally(random, platforms)
    vault.call('tallies.record', { ...tally, letterCampaignId: of })
    if (step % 10 !== 0) continue
    const whole = (id: string, measure: string) =>
      stored()
        .filter(
          (row) =>
            row.of === id &&
            row.measure === measure &&
            row.missionId === null &&
            row.senderCountry === '' &&
            row.language === '',
        )
        .toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1))
        .at(-1)?.cumulative
    for (const { id, totals } of vault.must('letterCampaigns.list', { campaignId }))
      for (const measure of ['sent', 'senders', 'delivered'])
        expect(totals.find((total) => total.measure === measure)?.cumulative).toBe(whole(id, measure))
    const sent = platforms.map((id) => whole(id, 'sent'))
    const home = vault.must('home.figures', { campaignId, on: '2014-04-08' }).lettersTotal?.cumulative
    const known = sent.filter((each) => each !== undefined)
    // One platform's own newest figure, never a sum.
    if (known.length > 0) expect(known).toContain(home)
    const [one, , three] = sent
    const together = vault.must('letterCampaigns.together', { campaignId })?.cumulative
    expect(together).toBe(one !== undefined && three !== undefined ? one + three : undefined)
  }
})

test('T4: nothing that could say who sent a letter has a place to stand', () => {
  const columns = (table: string) =>
    (vault.ctx.prepare(`select name from pragma_table_info('${table}')`).pluck().all() as string[]).toSorted()
  const kept = ['id', 'created_at', 'created_by', 'updated_at', 'updated_by', 'row_version', 'deleted_at']
  expect(columns('letter_tally')).toEqual(
    [
      ...kept,
      'letter_campaign_id',
      'as_of',
      'measure',
      'mission_id',
      'sender_country',
      'language',
      'cumulative',
      'source_note',
      'is_correction',
      'correction_of',
      'voided_at',
      'voided_reason',
    ].toSorted(),
  )
  const id = platform('One', false)
  const row = { letterCampaignId: id, asOf: '2014-01-02', cumulative: 1, name: 'A. Sender' }
  expect(vault.call('tallies.record', row)).toMatchObject({ error: { code: 'validation' } })
})

test('T1: an import keeps what single entries would have kept, all of it or nothing', () => {
  const random = randomFrom(23)
  for (let round = 0; round < rounds(25, 500); round++) {
    const of = platform(`Round ${round}`, false)
    const twin = platform(`Twin ${round}`, false)
    const rows = Array.from({ length: 12 }, (_, at) => {
      const { asOf, measure, cumulative, senderCountry, language } = anyTally(random, [of])
      return { row: at + 1, asOf, measure, mission: '', senderCountry, language, cumulative }
    })
    const checked = vault.must('tallies.check', { letterCampaignId: of, rows })
    const byDay = rows.toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : a.row - b.row))
    const wrong: number[] = []
    for (const { row, mission: _mission, ...tally } of byDay) {
      const result = vault.call('tallies.record', { ...tally, letterCampaignId: twin })
      const same = stored().some(
        (held) =>
          held.of === twin &&
          held.asOf === tally.asOf &&
          held.measure === tally.measure &&
          held.senderCountry === tally.senderCountry &&
          held.language === tally.language &&
          held.cumulative === tally.cumulative,
      )
      if (!result.ok && !same) wrong.push(row)
    }
    expect(checked.problems.map(({ row }) => row)).toEqual(wrong.toSorted((a, b) => a - b))
    const result = vault.call('tallies.import', { letterCampaignId: of, rows })
    expect(result.ok).toBe(wrong.length === 0)
    const right = rows.filter(({ row }) => !wrong.includes(row))
    if (!result.ok) expect(stored().filter((held) => held.of === of)).toEqual([])
    expect(vault.must('tallies.import', { letterCampaignId: of, rows: right })).toEqual({
      added: checked.ready,
      known: checked.known,
    })
    // Taken over again, nothing is new.
    expect(vault.must('tallies.import', { letterCampaignId: of, rows: right }).added).toBe(0)
  }
})
