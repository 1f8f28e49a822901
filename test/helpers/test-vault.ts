// A real encrypted vault in a temporary folder behind the real dispatch. Nothing is mocked; only the passphrase is
// skipped, because deriving its key takes longer than most tests.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Channel, Input, Output, VaultChannel } from '../../shared/contract/index.ts'
import { vaultContract } from '../../shared/contract/index.ts'
import type { Role } from '../../shared/contract/define.ts'
import { AppError, type Result } from '../../shared/result.ts'
import type { Context } from '../../electron/vault/context.ts'
import { dispatch, dispatchDeriving } from '../../electron/vault/dispatch.ts'
import { openForTest } from '../../electron/vault/lifecycle/open-for-test.ts'

export type TestVaultOptions = { kind?: 'office' | 'demo'; now?: string; roles?: readonly Role[] }

/**
 * Opens a fresh vault. `call` answers what the door answers, with its output checked against the contract;
 * `must` answers the value, or throws the error a screen would show.
 */
export const openTestVault = ({
  kind = 'office',
  now = '2014-04-08T10:00:00.000Z',
  roles,
}: TestVaultOptions = {}) => {
  const directory = mkdtempSync(join(tmpdir(), 'desk-vault-'))
  let clock = now
  const vault = openForTest(directory, randomBytes(32), kind, () => clock)
  const ctx: Context = roles ? { ...vault.ctx, user: { ...vault.ctx.user, roles } } : vault.ctx
  const checked = <C extends VaultChannel>(channel: C, result: Result): Result<Output<C & Channel>> => {
    if (!result.ok) return result
    return { ok: true, value: vaultContract[channel].output.parse(result.value) as Output<C & Channel> }
  }
  const call = <C extends VaultChannel>(channel: C, input: Input<C>): Result<Output<C & Channel>> =>
    checked(channel, structuredClone(dispatch(ctx, channel, structuredClone(input))))
  /** For commands that need a key derived first. */
  const derive = async <C extends VaultChannel>(channel: C, input: Input<C>) =>
    checked(channel, structuredClone(await dispatchDeriving(ctx, channel, structuredClone(input))))
  const must = <C extends VaultChannel>(channel: C, input: Input<C>): Output<C & Channel> => {
    const result = call(channel, input)
    if (!result.ok) throw new AppError(result.error)
    return result.value
  }
  return {
    ctx,
    directory,
    call,
    derive,
    must,
    setNow: (instant: string) => {
      clock = instant
    },
    close: () => {
      vault.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
export type TestVault = ReturnType<typeof openTestVault>
