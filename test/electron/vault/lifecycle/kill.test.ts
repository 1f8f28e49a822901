import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dispatch } from '../../../../electron/vault/dispatch.ts'
import { firstBrokenSeq } from '../../../../electron/vault/audit/log.ts'
import { openForTest, reopenForTest } from '../../../../electron/vault/lifecycle/open-for-test.ts'
import { rounds } from '../../../helpers/rounds.ts'

const times = rounds(3, 500)
const key = Buffer.alloc(32, 5)
let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'desk-kill-'))
  const { ctx, close } = openForTest(directory, Buffer.from(key), 'office', () => '2014-04-08T10:00:00.000Z')
  dispatch(ctx, 'funds.create', {
    name: 'Fund',
    class: 'unrestricted',
    openedOn: '2014-01-01',
    reportingCurrency: 'CHF',
  })
  dispatch(ctx, 'accounts.create', { name: 'Bank', kind: 'bank', currency: 'CHF' })
  close()
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

/** Lets a writer work for a while, kills it without a word, and answers what it had acknowledged. */
const writeAndKill = async (milliseconds: number): Promise<string[]> => {
  const child = spawn(process.execPath, ['test/helpers/writer.ts', directory, key.toString('hex')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString('utf8')
  })
  await once(child.stdout, 'data')
  await delay(milliseconds)
  child.kill('SIGKILL')
  await once(child, 'close')
  return text.split('\n').slice(0, -1) // a last line without its end was not acknowledged
}

test(
  `G1: kill -9 during writes, ${times} times: no acknowledged gift lost, none half there`,
  async () => {
    const acknowledged: string[] = []
    for (let round = 0; round < times; round++) {
      acknowledged.push(...(await writeAndKill(5 + ((round * 37) % 120))))
      const { ctx, close } = reopenForTest(directory, Buffer.from(key))
      const stored = ctx.prepare('select ref from donation').all() as { ref: string }[]
      const refs = new Set(stored.map(({ ref }) => ref))
      expect(acknowledged.filter((ref) => !refs.has(ref))).toEqual([])
      // All or none: each gift has its four ledger lines and its audit row, and no journal is left open.
      const count = (sql: string) => (ctx.prepare(sql).get() as { n: number }).n
      expect(count('select count(*) as n from ledger_entry')).toBe(refs.size * 4)
      expect(count("select count(*) as n from audit_log where entity = 'donation'")).toBe(refs.size)
      expect(count('select count(*) as n from journal where is_sealed = 0')).toBe(0)
      expect(ctx.sqlite.pragma('quick_check', { simple: true })).toBe('ok')
      if (round === times - 1) expect(firstBrokenSeq(ctx)).toBeNull()
      close()
    }
    expect(acknowledged.length).toBeGreaterThan(times)
  },
  times * 10_000,
)
