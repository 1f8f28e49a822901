import { expect, test } from 'vitest'
import { type DatedBundle, expired } from '../../../../electron/vault/backup/retention.ts'

const now = '2014-04-08T12:00:00.000Z'
const ago = (hours: number, reason: DatedBundle['reason'] = 'auto', size = 1): DatedBundle => ({
  name: `${reason}-${hours}`,
  at: new Date(Date.parse(now) - hours * 3_600_000).toISOString(),
  reason,
  size,
})
const kept = (bundles: DatedBundle[], room?: number) => {
  const gone = new Set(expired(bundles, now, room))
  return bundles.filter(({ name }) => !gone.has(name))
}

test('of two years of a bundle every half hour, the near past stays dense and the far one thin', () => {
  const all = Array.from({ length: 2 * 366 * 48 }, (_, i) => ago(i / 2))
  const left = kept(all)
  expect(left.slice(0, 6).map(({ name }) => name)).toEqual(all.slice(0, 6).map(({ name }) => name))
  const within = (hours: number) =>
    left.filter(({ at }) => Date.parse(now) - Date.parse(at) <= hours * 3_600_000)
  expect(within(24).length).toBeGreaterThanOrEqual(24)
  expect(new Set(within(13 * 24).map(({ at }) => at.slice(0, 10))).size).toBe(14)
  expect(new Set(left.map(({ at }) => at.slice(0, 7))).size).toBe(12)
  expect(left.length).toBeLessThan(6 + 24 + 14 + 8 + 12)
})

test('what was copied before a migration stays for a year, whatever came after', () => {
  const migration = [ago(24 * 300, 'before_migration'), ago(24 * 400, 'before_migration')]
  const recent = Array.from({ length: 400 }, (_, i) => ago(i))
  const names = kept([...recent, ...migration]).map(({ name }) => name)
  expect(names).toContain('before_migration-7200')
})

test('little room thins the oldest out, but never below three', () => {
  const all = Array.from({ length: 50 }, (_, i) => ago(i * 24, 'auto', 10))
  expect(kept(all, 100)).toHaveLength(10)
  expect(kept(all, 100).map(({ name }) => name)).toContain('auto-0')
  expect(kept(all, 1)).toHaveLength(3)
  expect(kept(all.slice(0, 2), 1)).toHaveLength(2)
})
