// A disk that fills up while the office works: said as what it is, and nothing acknowledged is lost.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { firstBrokenSeq } from '../../../../electron/vault/audit/log.ts'
import { asAppError } from '../../../../electron/vault/database/errors.ts'
import { dispatch } from '../../../../electron/vault/dispatch.ts'
import { openForTest, reopenForTest } from '../../../../electron/vault/lifecycle/open-for-test.ts'
import type { OpenVault } from '../../../../electron/vault/lifecycle/keep-open.ts'
import { AppError } from '../../../../shared/result.ts'
import { rounds } from '../../../helpers/rounds.ts'
import { smallDisk } from '../../../helpers/small-disk.ts'

const times = rounds(5, 100)
const key = Buffer.alloc(32, 9)
const disk = smallDisk(16)
afterAll(() => disk?.remove())

/** Records until the disk is full, or for a while; answers what was acknowledged. */
const record = (vault: OpenVault, mark: string): string[] => {
  const acknowledged: string[] = []
  for (let at = 0; at < 40; at++) {
    const title = `${mark} ${at} ${'x'.repeat(2000)}`
    const result = dispatch(vault.ctx, 'sources.create', {
      kind: 'press',
      title: title.slice(0, 200),
      author: mark,
    })
    if (result.ok) acknowledged.push(title.slice(0, 200))
    else expect(result.error.code).toBe('disk_full')
    if (!result.ok) break
  }
  return acknowledged
}
/** In the order of the trail: ids of one millisecond have none. */
const written =
  "select s.title from audit_log a join source s on s.id = a.entity_id where a.entity = 'source' order by a.seq"

const codeOf = (error: unknown): string => {
  const known = asAppError(error)
  if (!(known instanceof AppError)) throw error
  return known.wire.code
}

test.skipIf(!disk)(
  `G3: a disk filled at ${times} levels: disk_full, nothing acknowledged lost, and work goes on`,
  () => {
    if (!disk) return
    const directory = join(disk.folder, 'vault')
    openForTest(directory, Buffer.from(key), 'office', () => '2014-04-08T10:00:00.000Z').close()
    const database = join(directory, 'vault.db')
    const all: string[] = []
    const stopped = { early: 0, never: 0 }
    for (let round = 0; round < times; round++) {
      const vault = reopenForTest(directory, Buffer.from(key))
      disk.fill(Math.floor((600_000 * round) / times))
      const before = statSync(database).size
      const acknowledged = record(vault, `round ${round}`)
      all.push(...acknowledged)
      stopped[acknowledged.length < 40 ? 'early' : 'never']++
      expect(statSync(database).size).toBeGreaterThanOrEqual(before)
      try {
        vault.close()
      } catch (error) {
        expect(codeOf(error)).toBe('disk_full')
      }
      // Opening with no room at all either succeeds or says why.
      disk.fill(0)
      try {
        reopenForTest(directory, Buffer.from(key)).close()
      } catch (error) {
        expect(codeOf(error)).toBe('disk_full')
      }
      disk.free()
      const { ctx, close } = reopenForTest(directory, Buffer.from(key))
      expect(ctx.prepare(written).pluck().all()).toEqual(all)
      expect(ctx.sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
      expect(firstBrokenSeq(ctx)).toBeNull()
      close()
    }
    expect(stopped.early).toBeGreaterThan(0)
  },
)
