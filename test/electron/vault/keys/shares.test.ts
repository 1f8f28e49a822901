import { combine } from 'shamir-secret-sharing'
import { expect, test } from 'vitest'
import { joinSheets, newShareSet } from '../../../../electron/vault/keys/shares.ts'
import { formatShare, readShare } from '../../../../shared/share-sheet.ts'

const pairs = [
  [0, 1],
  [0, 2],
  [1, 2],
  [2, 0],
] as const

test('any two of the three sheets give the secret, and no two sets are alike', async () => {
  const set = await newShareSet([])
  expect(set.secret).toMatch(/^[0-9a-f]{64}$/)
  for (const [a, b] of pairs) {
    const joined = await joinSheets(set.sheets[a] ?? '', set.sheets[b] ?? '')
    expect(joined).toEqual({ mark: set.mark, secret: set.secret })
  }
  const other = await newShareSet([set.mark])
  expect(other.secret).not.toBe(set.secret)
  expect(other.mark).not.toBe(set.mark)
})

test('one sheet says nothing: with another point any secret fits it', async () => {
  const { sheets } = await newShareSet([])
  const read = readShare(sheets[0] ?? '')
  if (!read.ok) throw new Error('unread')
  const place = read.share.bytes.at(-1) ?? 0
  const found = await Promise.all(
    [1, 2, 3].map(async (fill) => {
      const made = new Uint8Array(33).fill(fill)
      made[32] = place === 200 ? 201 : 200
      return Buffer.from(await combine([read.share.bytes, made])).toString('hex')
    }),
  )
  expect(new Set(found).size).toBe(3)
})

/** Computed by hand over the field of AES, x⁸+x⁴+x³+x+1: y = secret + slope · x, with the slope 0x53 everywhere. */
const vector = {
  secret: `00ca53ff${'00'.repeat(28)}`,
  points: { 1: 0x53, 2: 0xa6 }, // 0x53 · 1, and 0x53 · 2 = 0xa6, below the polynomial
  three: 0xf5, // 0x53 · 3 = 0xa6 + 0x53
}
const pointAt = (x: number, slope: number): Uint8Array => {
  const secret = Buffer.from(vector.secret, 'hex')
  return Uint8Array.from([...secret.map((byte) => byte ^ slope), x])
}

test('the shares are points of Shamir’s scheme over GF(256), so that another program can join them', async () => {
  const points = [
    pointAt(1, vector.points[1]),
    pointAt(2, vector.points[2]),
    pointAt(3, vector.three),
  ] as const
  const sheets = points.map((bytes, at) =>
    formatShare({ mark: 'K7', number: ([1, 2, 3] as const)[at] ?? 1, bytes }),
  )
  for (const [a, b] of pairs)
    expect(await joinSheets(sheets[a] ?? '', sheets[b] ?? '')).toEqual({ mark: 'K7', secret: vector.secret })
})

test('the same sheet twice, sheets of two sets and a slip each have a sentence of their own', async () => {
  const [one, other] = [await newShareSet([]), await newShareSet([])]
  const [first = '', second = ''] = one.sheets
  const fields = (a: string, b: string) =>
    joinSheets(a, b).then(
      () => ({}),
      (error: unknown) => (error as { wire: { fields: object } }).wire.fields,
    )
  expect(await fields(first, first)).toEqual({ second: { problem: 'share_same', values: { number: 1 } } })
  expect(await fields(first, other.sheets[1] ?? '')).toEqual({
    second: { problem: 'share_other_set', values: { first: one.mark, second: other.mark } },
  })
  const slip = second.replace(/.$/, (symbol) => (symbol === '0' ? '1' : '0'))
  expect(await fields(first, slip)).toMatchObject({ second: { problem: 'recovery_group' } })
  expect(await fields('', second)).toEqual({ secret: { problem: 'share_length' } })
})
