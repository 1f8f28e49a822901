import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstBrokenSeq } from '../../../../electron/vault/audit/log.ts'
import { AppError } from '../../../../shared/result.ts'
import { leavingOffice, type LeavingOffice, opens, type Way } from '../../../helpers/leaving.ts'
import { rounds } from '../../../helpers/rounds.ts'
import { runAndKill } from '../../../helpers/run-and-kill.ts'

const times = rounds(2, 100)
let office: LeavingOffice
beforeAll(async () => {
  office = await leavingOffice()
})
afterAll(() => office.remove())

/** Removes Dana in a process of its own. */
const rotate = (directory: string, killAfter: number | null) =>
  runAndKill(['test/helpers/rotator.ts', directory, office.danaId], killAfter)

/** Opens and closes: whether Dana is still there, or the refusal. */
const found = async (directory: string, way: Way): Promise<string> => {
  try {
    const vault = await opens(directory, way)
    expect(vault.ctx.sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(firstBrokenSeq(vault.ctx)).toBeNull()
    const status = vault.ctx.prepare('select status from app_user where id = ?').pluck().get(office.danaId)
    const epoch = vault.ctx.prepare('select epoch from vault_meta').pluck().get()
    vault.close()
    return `${String(status)} ${String(epoch)}`
  } catch (error) {
    return error instanceof AppError ? error.wire.code : String(error)
  }
}

test(
  `G14: kill -9 while the key is changed, ${times} times: the vault opens with the old key or the new one, never neither`,
  async () => {
    const inCopy = async (killAfter: number | null) => {
      const root = mkdtempSync(join(tmpdir(), 'desk-rotate-'))
      const directory = join(root, office.vaultId)
      cpSync(office.directory, directory, { recursive: true })
      const took = await rotate(directory, killAfter)
      // Whoever comes first after the crash settles it, whichever way in she has.
      const { administrator, marat, recovery, shares } = office.ways
      const all = [administrator, marat, recovery, shares]
      const turn = Math.floor(took) % all.length
      const states = []
      for (const way of all.slice(turn).concat(all).slice(0, 2)) states.push(await found(directory, way))
      expect(new Set(states).size, states.join()).toBe(1)
      const [state = ''] = states
      expect(['active 1', 'removed 2']).toContain(state)
      const isOld = state === 'active 1'
      expect(await found(directory, office.ways.dana)).toBe(isOld ? state : 'wrong_passphrase')
      expect(readdirSync(directory).filter((name) => name.includes('.new'))).toEqual([])
      const bundles = readdirSync(join(directory, 'backups')).filter((name) =>
        name.includes('before-rotation'),
      )
      if (!isOld) expect(bundles).toHaveLength(1)
      rmSync(root, { recursive: true, force: true })
      return { took, isOld }
    }
    const whole = await inCopy(null)
    expect(whole.isOld).toBe(false)
    let old = 0
    for (let round = 0; round < times; round++) {
      // The last part, in which the files are exchanged, is short: most of the kills fall there.
      const part = round % 3 === 0 ? (round + 0.5) / times : 0.8 + (0.2 * (round + 0.5)) / times
      old += (await inCopy(whole.took * part)).isOld ? 1 : 0
    }
    expect(old).toBeGreaterThan(0)
  },
  (times + 2) * 20_000,
)
