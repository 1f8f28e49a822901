// A list that is interrupted leaves nothing of it: whether the process was killed or the disk was full.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { firstBrokenSeq } from '../../../../electron/vault/audit/log.ts'
import { dispatch } from '../../../../electron/vault/dispatch.ts'
import { openForTest, reopenForTest } from '../../../../electron/vault/lifecycle/open-for-test.ts'
import { AppError } from '../../../../shared/result.ts'
import type { Input, Output, VaultChannel } from '../../../../shared/contract/index.ts'
import type { Context } from '../../../../electron/vault/context.ts'
import { stageList } from '../../../helpers/bring-in.ts'
import { rounds } from '../../../helpers/rounds.ts'
import { runAndKill } from '../../../helpers/run-and-kill.ts'
import { smallDisk } from '../../../helpers/small-disk.ts'

const persons = 60
const list = `ФИО;Год рождения;Роль;Дата ареста;Место содержания\n${Array.from({ length: persons }, (_, n) => `Аминов${String(n)} Талгат;19${String(50 + (n % 50))};ранен;17.12.2011;СИЗО`).join('\n')}`
const key = randomBytes(32)
const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })))

const doors = (ctx: Context) => {
  const call = <C extends VaultChannel>(channel: C, input: Input<C>) => dispatch(ctx, channel, input)
  const must = <C extends VaultChannel>(channel: C, input: Input<C>): Output<C> => {
    const result = call(channel, input)
    if (!result.ok) throw new AppError(result.error)
    return result.value as Output<C>
  }
  return { must }
}
/** A vault with a list that was checked and only needs to be written. */
const ready = async (folder: string) => {
  const vault = openForTest(folder, key, 'office', () => '2014-04-08T10:00:00.000Z')
  const { id, check } = await stageList(doors(vault.ctx), list, 'people')
  expect(check()).toEqual({ new: persons })
  return { vault, id }
}
const counts = (ctx: Context) =>
  ['person', 'person_name', 'custody_period', 'facility', 'source', 'search_doc', 'import_written'].map(
    (table) => Number(ctx.prepare(`select count(*) from ${table}`).pluck().get()),
  )
const whole = [persons, persons, persons, 1, 1, persons, persons]
const nothing = whole.map(() => 0)

const times = rounds(3, 60)
test(
  `G4: kill -9 while a list is written, ${times} times: all of it is there, or nothing`,
  { timeout: 600_000 },
  async () => {
    const outcomes = new Set<string>()
    let took = 0
    for (let round = 0; round < times; round += 1) {
      const folder = mkdtempSync(join(tmpdir(), 'desk-import-'))
      folders.push(folder)
      const { vault, id } = await ready(folder)
      vault.close()
      // Once to the end, to know how long it takes; then killed at all points of it.
      const killAfter = round === 0 ? null : (took * round) / times
      const ran = await runAndKill(['test/helpers/importer.ts', folder, key.toString('hex'), id], killAfter)
      if (round === 0) took = ran
      const { ctx, close } = reopenForTest(folder, key)
      const found = counts(ctx)
      const isWhole = found[0] !== 0
      expect(found).toEqual(isWhole ? whole : nothing)
      expect(ctx.prepare('select status from import_batch').pluck().get()).toBe(isWhole ? 'done' : 'staged')
      expect(ctx.sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
      expect(firstBrokenSeq(ctx)).toBeNull()
      outcomes.add(isWhole ? 'whole' : 'nothing')
      close()
      rmSync(folder, { recursive: true, force: true })
    }
    expect([...outcomes].toSorted()).toEqual(['nothing', 'whole'])
  },
)

const disk = smallDisk(24)
test.runIf(disk)(
  'G3: a disk that is full while a list is written leaves nothing of it, and the list can be written later',
  async () => {
    if (!disk) return
    const { vault, id } = await ready(join(disk.folder, 'vault'))
    disk.fill(40_000)
    const refused = dispatch(vault.ctx, 'imports.run', { id })
    expect(refused).toMatchObject({ ok: false, error: { code: 'disk_full' } })
    expect(counts(vault.ctx)).toEqual(nothing)
    disk.free()
    expect(dispatch(vault.ctx, 'imports.run', { id })).toMatchObject({
      ok: true,
      value: { counts: { new: persons } },
    })
    expect(counts(vault.ctx)).toEqual(whole)
    vault.close()
    disk.remove()
  },
)
