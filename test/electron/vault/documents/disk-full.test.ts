// A disk that fills up under a file: said as what it is, the files before stay whole, and none is half there.
import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { dispatch } from '../../../../electron/vault/dispatch.ts'
import { vaultFiles } from '../../../../electron/vault/files/vault-folder.ts'
import { openForTest } from '../../../../electron/vault/lifecycle/open-for-test.ts'
import { smallDisk } from '../../../helpers/small-disk.ts'

const disk = smallDisk(16)
afterAll(() => disk?.remove())

test.skipIf(!disk)('G3: a full disk keeps a file out, and nothing of it stays', () => {
  if (!disk) return
  const directory = join(disk.folder, 'vault')
  const vault = openForTest(directory, randomBytes(32), 'office', () => '2014-04-08T10:00:00.000Z')
  const say = (channel: string, input: unknown) => dispatch(vault.ctx, channel, input)
  const made = say('organisations.create', { name: 'Dockers', kind: 'union' })
  const owner = { owner: 'organisation', ownerId: made.ok ? (made.value as { id: string }).id : '' }
  const attach = (name: string, length: number) =>
    say('documents.add', { ...owner, name, bytes: new Uint8Array(randomBytes(length)) })
  expect(attach('small.bin', 100_000)).toMatchObject({ ok: true })
  disk.fill(1_000_000)
  const folder = vaultFiles(directory).attachments
  for (const length of [1_500_000, 1_100_000, 4_000_000]) {
    expect(attach('large.bin', length)).toMatchObject({ error: { code: 'disk_full' } })
    expect(readdirSync(folder)).toHaveLength(1)
  }
  disk.free()
  expect(attach('large.bin', 1_500_000)).toMatchObject({ ok: true })
  const listed = say('documents.list', owner)
  const names = listed.ok ? (listed.value as { id: string; name: string; size: number }[]) : []
  expect(names.map(({ name, size }) => [name, size])).toEqual([
    ['large.bin', 1_500_000],
    ['small.bin', 100_000],
  ])
  for (const { id } of names) expect(say('documents.open', { id })).toMatchObject({ ok: true })
  vault.close()
})
