import { expect, test } from 'vitest'
import { newId } from '../../../../electron/vault/audit/change.ts'

test('ids are UUIDv7 and sort in the order in which they were made, however fast (RFC 9562, 6.2)', () => {
  const made = Array.from({ length: 20_000 }, newId)
  expect(made).toEqual(made.toSorted())
  expect(new Set(made).size).toBe(made.length)
  for (const id of made.slice(0, 50))
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
