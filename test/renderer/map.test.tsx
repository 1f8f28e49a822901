import { expect, test } from 'vitest'
import { countryCodes } from '../../renderer/lib/format.ts'
import { capitals } from '../../renderer/lib/capitals.ts'
import { mapOf } from '../../renderer/lib/map.ts'

const size = { width: 600, height: 250 }

test('every mark stands inside the map, west of what is east of it and north of what is south', () => {
  const { coasts, placed } = mapOf(['US', 'CH', 'JP', 'NO', 'EG', 'XX'], size)
  expect(coasts.startsWith('M')).toBe(true)
  const at = Object.fromEntries(placed.map(({ country, ...place }) => [country, place]))
  expect(Object.keys(at)).toEqual(['US', 'CH', 'JP', 'NO', 'EG'])
  for (const { x, y } of placed) {
    expect(x).toBeGreaterThan(0)
    expect(x).toBeLessThan(size.width)
    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThan(size.height)
  }
  expect(at['US']!.x).toBeLessThan(at['CH']!.x)
  expect(at['CH']!.x).toBeLessThan(at['JP']!.x)
  expect(at['NO']!.y).toBeLessThan(at['CH']!.y)
  expect(at['CH']!.y).toBeLessThan(at['EG']!.y)
})

test('one country alone, or none, is a map of its surroundings', () => {
  const [only] = mapOf(['CH'], size).placed
  expect(only?.x).toBeCloseTo(size.width / 2)
  expect(only?.y).toBeCloseTo(size.height / 2)
  expect(mapOf([], size).placed).toEqual([])
})

test('capitals are of countries, and on the globe', () => {
  for (const [code, place] of Object.entries(capitals)) {
    expect(countryCodes).toContain(code)
    expect(Math.abs(place?.[0] ?? 91)).toBeLessThan(66)
    expect(Math.abs(place?.[1] ?? 181)).toBeLessThanOrEqual(180)
  }
})
