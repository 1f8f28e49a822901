// What is left when the power goes: the last pages of the write-ahead log cut off, empty, or torn.
import {
  cpSync,
  mkdtempSync,
  openSync,
  closeSync,
  ftruncateSync,
  fstatSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstBrokenSeq } from '../../../../electron/vault/audit/log.ts'
import { dispatch } from '../../../../electron/vault/dispatch.ts'
import { openForTest, reopenForTest } from '../../../../electron/vault/lifecycle/open-for-test.ts'
import { rounds } from '../../../helpers/rounds.ts'

const times = rounds(24, 1000)
const key = Buffer.alloc(32, 7)
let root: string
/** As the disk held it while the program ran: a database, and a log that holds everything since. */
let running: string
let titles: string[]
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-torn-'))
  const vault = openForTest(join(root, 'vault'), Buffer.from(key), 'office', () => '2014-04-08T10:00:00.000Z')
  vault.ctx.sqlite.pragma('wal_checkpoint(TRUNCATE)')
  titles = Array.from({ length: 20 }, (_, at) => `Source ${at}`)
  for (const title of titles) {
    const saved = dispatch(vault.ctx, 'sources.create', { kind: 'press', title })
    if (!saved.ok) throw new Error(saved.error.code)
  }
  running = join(root, 'running')
  cpSync(join(root, 'vault'), running, { recursive: true })
  vault.close()
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** In the order of the trail: ids of one millisecond have none. */
const written =
  "select s.title from audit_log a join source s on s.id = a.entity_id where a.entity = 'source' order by a.seq"

type Damage = (file: number, size: number, at: number) => void
const damages: Record<string, Damage> = {
  cut: (file, _size, at) => ftruncateSync(file, at),
  'an empty sector': (file, _size, at) => void writeSync(file, Buffer.alloc(512), 0, 512, at - (at % 512)),
  'an empty end': (file, size, at) => void writeSync(file, Buffer.alloc(size - at), 0, size - at, at),
  'a torn page': (file, size, at) => {
    const length = Math.min(4096, size - at)
    writeSync(file, Buffer.from(Array.from({ length }, (_, byte) => (byte * 31 + at) & 255)), 0, length, at)
  },
}

test(`G2: ${times} torn logs: what opens is a beginning of what was written, whole command by whole command`, () => {
  const kinds = Object.values(damages)
  const lengths = new Set<number>()
  for (let round = 0; round < times; round++) {
    const folder = join(root, 'torn')
    cpSync(running, folder, { recursive: true })
    const file = openSync(join(folder, 'vault.db-wal'), 'r+')
    const { size } = fstatSync(file)
    kinds[round % kinds.length]?.(file, size, Math.floor((size * ((round * 37) % times)) / times))
    closeSync(file)
    const { ctx, close } = reopenForTest(folder, Buffer.from(key))
    try {
      const kept = ctx.prepare(written).pluck().all() as string[]
      expect(kept).toEqual(titles.slice(0, kept.length))
      const count = (sql: string) => ctx.prepare(sql).pluck().get()
      expect(count("select count(*) from audit_log where entity = 'source'")).toBe(kept.length)
      expect(ctx.sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
      expect(firstBrokenSeq(ctx)).toBeNull()
      lengths.add(kept.length)
    } finally {
      close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
  // Some lost nothing and some lost much: the damage reached what it should.
  expect(lengths.size).toBeGreaterThan(3)
}, 600_000)
