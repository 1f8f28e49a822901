import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyBundle } from '../../../../electron/vault/backup/bundle.ts'
import { encodeHead } from '../../../../electron/vault/backup/format.ts'
import type { MadeBundle } from '../../../../electron/vault/backup/make.ts'
import { asAppError } from '../../../../electron/vault/database/errors.ts'
import { AppError } from '../../../../shared/result.ts'
import { addSource, type SealedVault, sealedVault } from '../../../helpers/sealed-vault.ts'
import { rounds } from '../../../helpers/rounds.ts'
import { smallDisk } from '../../../helpers/small-disk.ts'

const times = rounds(100, 1000)
let [own, other]: SealedVault[] = []
let [bundle, foreign, older]: MadeBundle[] = []
beforeAll(async () => {
  own = await sealedVault()
  other = await sealedVault()
  older = own.bundle()
  const vault = await own.open()
  addSource(vault.ctx, 'Later')
  vault.close()
  bundle = own.bundle()
  foreign = other.bundle()
})
afterAll(() => {
  own?.remove()
  other?.remove()
})
const known = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('not made')
  return value
}

const verdict = (path: string): string => {
  try {
    verifyBundle(path, known(own).keys().backup, () => {})
    return 'whole'
  } catch (error) {
    return error instanceof AppError ? error.wire.code : String(error)
  }
}
const headLength = (bytes: Buffer) => 8 + bytes.readUInt32BE(4) + 32

/** The same numbers every time, so that a failure can be looked at again. */
const generator = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}
type Spoil = (bytes: Buffer, random: () => number) => Buffer
const kinds: Record<string, Spoil> = {
  'one bit': (bytes, random) => {
    const at = Math.floor(random() * bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
    return bytes
  },
  'one bit of the head': (bytes, random) => {
    const at = Math.floor(random() * headLength(bytes))
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
    return bytes
  },
  'cut short': (bytes, random) => bytes.subarray(0, Math.floor(random() * bytes.length)),
  'made longer': (bytes, random) => Buffer.concat([bytes, Buffer.alloc(1 + Math.floor(random() * 9000))]),
  'two pages swapped': (bytes, random) => {
    const from = headLength(bytes)
    const pages = Math.floor((bytes.length - from) / 4096)
    const a = from + 4096 * Math.floor(random() * pages)
    const b = from + 4096 * ((Math.floor((a - from) / 4096) + 1 + Math.floor(random() * (pages - 1))) % pages)
    const held = Buffer.from(bytes.subarray(a, a + 4096))
    bytes.copy(bytes, a, b, b + 4096)
    held.copy(bytes, b)
    return bytes
  },
  'the head of an older bundle': (bytes) => {
    const from = readFileSync(known(older).path)
    return Buffer.concat([from.subarray(0, headLength(from)), bytes.subarray(headLength(bytes))])
  },
  "another vault's head": (bytes) => {
    const from = readFileSync(known(foreign).path)
    return Buffer.concat([from.subarray(0, headLength(from)), bytes.subarray(headLength(bytes))])
  },
  'an older version, signed by another vault': (bytes) => {
    const header = { ...known(bundle).header, schemaVersion: 1 }
    return Buffer.concat([encodeHead(header, known(other).keys().backup), bytes.subarray(headLength(bytes))])
  },
  'slots taken away': (bytes) => {
    const { header } = known(bundle)
    const vaultHeader = { ...header.vaultHeader, slots: header.vaultHeader.slots.slice(0, 1) }
    const said = encodeHead({ ...header, vaultHeader }, Buffer.alloc(32))
    return Buffer.concat([said, bytes.subarray(headLength(bytes))])
  },
}

test(`G5: ${times} corrupted bundles of ${Object.keys(kinds).length} kinds: every one is detected`, () => {
  const whole = readFileSync(known(bundle).path)
  expect(verdict(known(bundle).path)).toBe('whole')
  const path = join(known(own).root, 'spoilt.deskbackup')
  const names = Object.keys(kinds)
  const passed: string[] = []
  for (let round = 0; round < times; round++) {
    const kind = names[round % names.length] ?? ''
    writeFileSync(path, kinds[kind]?.(Buffer.from(whole), generator(round)) ?? whole)
    const said = verdict(path)
    if (said !== 'damaged' && said !== 'not_a_vault' && said !== 'too_new')
      passed.push(`${round} ${kind}: ${said}`)
  }
  expect(passed).toEqual([])
}, 120_000)

test('a whole bundle of another vault is not taken for one of this', () => {
  expect(verdict(known(foreign).path)).toBe('damaged')
})

test('a bundle holds no name in clear and keeps its counts', () => {
  const { header, path } = known(bundle)
  expect(readFileSync(path).includes('In the bundle')).toBe(false)
  expect(header.counts['source']).toBe(2)
  expect(known(older).header.counts['source']).toBe(1)
})

test('what is cut short by half, or another file, is told apart', () => {
  const path = join(known(own).root, 'half.deskbackup')
  copyFileSync(known(bundle).path, path)
  truncateSync(path, Math.floor(known(bundle).size / 2))
  expect(verdict(path)).toBe('damaged')
  writeFileSync(path, 'A letter, and no backup at all.')
  expect(verdict(path)).toBe('not_a_vault')
})

/** What a call ends with, and that it left the folder of backups as it was. */
const refusal = (run: () => unknown): string => {
  const held = () => readdirSync(known(own).files.backups).toSorted()
  const before = held()
  try {
    run()
  } catch (error) {
    expect(held()).toEqual(before)
    const known = asAppError(error)
    return known instanceof AppError ? known.wire.code : String(error)
  }
  return 'made'
}

test('a backup cancelled at any step leaves no half file', () => {
  for (const wanted of ['copy', 'check', 'write', 'verify'])
    expect(
      refusal(() =>
        known(own).bundle({}, (step) => {
          if (step === wanted) throw new AppError({ code: 'cancelled' })
        }),
      ),
      wanted,
    ).toBe('cancelled')
})

test('a folder that is not there is a sentence, and no half file', () => {
  expect(refusal(() => known(own).bundle({ target: { folder: join(known(own).root, 'nowhere') } }))).toBe(
    'io',
  )
})

const disk = smallDisk(8)
afterAll(() => disk?.remove())

test.skipIf(!disk)('G3: a disk that fills up at any step of a backup: disk_full, and no half file', () => {
  if (!disk) return
  const { folder, fill, free } = disk
  const levels = [0, 4096, 65_536, 300_000]
  for (const leave of levels)
    for (const wanted of ['before', 'copy', 'check', 'write'] as const) {
      free()
      if (wanted === 'before') fill(leave)
      const target = { scratch: folder, target: { folder } }
      const said = refusal(() => {
        known(own).bundle(target, (step) => {
          if (step === wanted && !existsSync(join(folder, 'full'))) fill(leave)
        })
      })
      expect([wanted === 'write' ? 'made' : '', 'disk_full'], `${wanted} ${leave}`).toContain(said)
      const left = readdirSync(folder).filter((name) => name !== 'full')
      if (said === 'disk_full') expect(left).toEqual([])
      else for (const name of left) rmSync(join(folder, name))
    }
})
