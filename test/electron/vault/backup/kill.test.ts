import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { finishSwaps } from '../../../../electron/shell/unfinished.ts'
import { firstBrokenSeq } from '../../../../electron/vault/audit/log.ts'
import type { MadeBundle } from '../../../../electron/vault/backup/make.ts'
import { openWithKey } from '../../../../electron/vault/lifecycle/unlock.ts'
import { addSource, type SealedVault, sealedVault } from '../../../helpers/sealed-vault.ts'
import { rounds } from '../../../helpers/rounds.ts'
import { runAndKill } from '../../../helpers/run-and-kill.ts'

const times = rounds(3, 200)
let own: SealedVault
let bundle: MadeBundle
beforeAll(async () => {
  own = await sealedVault()
  bundle = own.bundle()
  const vault = await own.open()
  addSource(vault.ctx, 'Later')
  vault.close()
})
afterAll(() => own.remove())

/** Restores in a process of its own. */
const restore = (root: string, killAfter: number | null) =>
  runAndKill(['test/helpers/restorer.ts', root, bundle.path, own.vaultKey().toString('hex')], killAfter)
/** What stands there, by its sources, after the program has looked for its vaults as at every start. */
const outcome = (root: string): string => {
  finishSwaps(root)
  const vault = openWithKey(
    join(root, own.vaultId),
    { vaultKey: own.vaultKey(), opener: 'recovery' },
    { ballastBytes: 0 },
  )
  try {
    expect(vault.ctx.sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(firstBrokenSeq(vault.ctx)).toBeNull()
    const restored = vault.ctx.prepare("select count(*) as n from audit_log where action = 'restored'").get()
    const sources = vault.ctx.prepare('select count(*) as n from source').get()
    return JSON.stringify([sources, restored])
  } finally {
    vault.close()
  }
}
const [before, after] = ['[{"n":2},{"n":0}]', '[{"n":1},{"n":1}]']

test(
  `G5: kill -9 during a restore, ${times} times: the vault is the old one or the new one, never neither`,
  async () => {
    const inCopy = async (killAfter: number | null) => {
      const root = mkdtempSync(join(tmpdir(), 'desk-restore-'))
      cpSync(own.directory, join(root, own.vaultId), { recursive: true })
      const took = await restore(root, killAfter)
      const found = outcome(root)
      expect(readdirSync(root).filter((name) => name.includes('incoming'))).toEqual([])
      rmSync(root, { recursive: true, force: true })
      return { took, found }
    }
    const whole = await inCopy(null)
    expect(whole.found).toBe(after)
    const seen = { old: 0, new: 0 }
    for (let round = 0; round < times; round++) {
      const { found } = await inCopy((whole.took * (round + 0.5)) / times)
      expect([before, after]).toContain(found)
      seen[found === before ? 'old' : 'new']++
    }
    expect(seen.old + seen.new).toBe(times)
    expect(seen.old).toBeGreaterThan(0)
  },
  times * 10_000,
)
