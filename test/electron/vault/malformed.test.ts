// What a page that has gone wrong could send through the one door.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { vaultContract } from '../../../shared/contract/index.ts'
import { dispatch } from '../../../electron/vault/dispatch.ts'
import { rounds } from '../../helpers/rounds.ts'
import { openTestVault, type TestVault } from '../../helpers/test-vault.ts'

const times = rounds(2000, 100_000)
let vault: TestVault
beforeAll(() => {
  vault = openTestVault()
})
afterAll(() => vault.close())

/** Always the same numbers, so that a failure can be had again. */
const seeded = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}
const random = seeded(20_140_408)
const below = (count: number) => Math.floor(random() * count)

const canary = 'Қанарейка-canary'
const cyclic: Record<string, unknown> = {}
cyclic['self'] = cyclic
const polluted: unknown = JSON.parse('{"__proto__": {"polluted": true}, "id": "x"}')
const values: (() => unknown)[] = [
  () => null,
  () => undefined,
  () => below(2) === 0,
  () => below(1e9) - 5e8,
  () => Number.NaN,
  () => 10n ** 30n,
  () => canary,
  () => canary.repeat(2000),
  () => `'; drop table person; -- ${canary}`,
  () => [],
  () => Array.from({ length: 20 }, () => ({ id: canary })),
  () => new Map([[canary, 1]]),
  () => new Uint8Array(64),
  () => new Date(0),
  () => cyclic,
  () => polluted,
  () => ({ extra: canary }),
  () => ({
    id: canary,
    version: -1,
    filters: { [canary]: [canary] },
    sort: canary,
    cursor: canary,
    limit: 1e12,
  }),
]
const channels = Object.keys(vaultContract)
const strange = ['', 'toString', '__proto__', 'constructor', 'vault.open', 'people.list ', canary]

/** An input as the channel wants it, with one field set to nonsense; or nonsense altogether. */
const nonsense = () => {
  const value = values[below(values.length)]?.()
  if (below(2) === 0) return value
  return {
    search: '',
    limit: 10,
    [['id', 'version', 'name', 'amountMinor', 'on', 'filters'][below(6)] ?? 'id']: value,
  }
}

test(`G8: ${times} malformed calls: refused by the schema, nothing executed, nothing told back`, () => {
  const before = vault.must('history.verify', {}).entries
  let refused = 0
  for (let round = 0; round < times; round++) {
    const channel =
      below(10) === 0 ? (strange[below(strange.length)] ?? '') : (channels[below(channels.length)] ?? '')
    const input = nonsense()
    const known = Object.hasOwn(vaultContract, channel)
      ? vaultContract[channel as keyof typeof vaultContract]
      : null
    if (known?.input.safeParse(input).success) continue
    const answer = dispatch(vault.ctx, channel, input)
    if (answer.ok) throw new Error(`${channel} took ${String(input)}`)
    expect(known ? 'validation' : 'not_found', channel).toBe(answer.error.code)
    const told = JSON.stringify(answer)
    for (const leak of [canary, 'SQLITE', 'electron/vault', 'node_modules', 'drop table'])
      if (told.includes(leak)) throw new Error(`${channel} told ${leak}`)
    refused++
  }
  expect(refused).toBeGreaterThan(times / 2)
  expect(vault.must('history.verify', {}).entries).toBe(before)
  expect(Object.keys(Object.prototype)).toEqual([])
  expect('polluted' in {}).toBe(false)
})
