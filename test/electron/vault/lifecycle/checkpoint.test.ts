// What a large command wrote comes into the file in a thread of its own; until then, and should that fail, it is in the log.
import { randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { checkpointApart } from '../../../../electron/vault/checkpoint/client.ts'
import { commitLarge } from '../../../../electron/vault/database/open.ts'
import { openForTest } from '../../../../electron/vault/lifecycle/open-for-test.ts'
import { scratch } from '../../shell/scratch.ts'

const large = () => {
  const opened = openForTest(scratch(), randomBytes(32), 'office', () => '2014-04-08T10:00:00.000Z')
  onTestFinished(opened.close)
  const { sqlite } = opened.ctx
  sqlite.pragma('wal_checkpoint(TRUNCATE)')
  sqlite.exec('create table filler (bytes blob) strict; begin immediate')
  const fill = sqlite.prepare('insert into filler values (randomblob(4000))')
  for (let row = 0; row < 1500; row += 1) fill.run()
  commitLarge(sqlite)
  const size = () => statSync(opened.files.database).size
  const held = () => sqlite.prepare('select count(*) from filler').pluck().get()
  return { opened, size, held }
}

test('the commit itself brings nothing into the file; the thread brings all of it', async () => {
  const { opened, size, held } = large()
  expect([held(), size() < 4_000_000]).toEqual([1500, true])
  await opened.checkpoint()
  expect([held(), size() > 6_000_000]).toEqual([1500, true])
  expect(opened.ctx.sqlite.pragma('wal_autocheckpoint', { simple: true })).toBe(1000)
})

test('a checkpoint that cannot be made loses nothing, and the next commit makes it', async () => {
  const { opened, size, held } = large()
  await checkpointApart({ file: opened.files.database, key: new Uint8Array(32) })
  expect([held(), size() < 4_000_000]).toEqual([1500, true])
  opened.ctx.sqlite.exec('insert into filler values (randomblob(10))')
  expect([held(), size() > 6_000_000]).toEqual([1501, true])
})
