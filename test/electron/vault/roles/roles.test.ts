// G9: who may call what, as one table. A new channel, or a role that gains or loses one, shows as a changed line.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { VaultClient } from '../../../../electron/shell/vault-client.ts'
import { dispatch } from '../../../../electron/vault/dispatch.ts'
import { handlers } from '../../../../electron/vault/handlers.ts'
import { type Role, roles } from '../../../../shared/contract/define.ts'
import { vaultContract } from '../../../../shared/contract/index.ts'
import { shellContract } from '../../../../shared/contract/shell.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())

const channels = Object.keys(vaultContract) as (keyof typeof vaultContract)[]
/** No channel takes null, so that what gets past the roles stops at the schema and no handler runs. */
const codeFor = (held: readonly Role[], channel: string): string => {
  const ctx = { ...vault.ctx, user: { ...vault.ctx.user, roles: held } }
  const result = dispatch(ctx, channel, null)
  return result.ok ? 'ok' : result.error.code
}
const changes = () => vault.ctx.prepare('select total_changes()').pluck().get()

test('G9: every channel for every role, open and locked', async () => {
  const locked = new VaultClient({
    fork: () => {
      throw new Error('locked')
    },
    onEvent: () => {},
    onCrash: () => {},
  })
  const whenLocked = async (channel: string) => {
    const result = await locked.call(channel, null)
    return result.ok ? 'ok' : result.error.code
  }
  const lines = await Promise.all(
    channels.map(async (channel) => {
      const marks = roles.map((role) => {
        const code = codeFor([role], channel)
        expect(['validation', 'forbidden'], channel).toContain(code)
        return (code === 'validation' ? 'yes' : '-').padEnd(role.length)
      })
      const kind = vaultContract[channel].kind
      return [channel.padEnd(34), kind.padEnd(8), ...marks, await whenLocked(channel)].join(' ')
    }),
  )
  const shell = Object.keys(shellContract).map((channel) => `${channel.padEnd(34)} answered by the shell`)
  const head = ['channel'.padEnd(34), 'kind'.padEnd(8), ...roles, 'locked'].join(' ')
  await expect([head, ...lines, '', ...shell, ''].join('\n')).toMatchFileSnapshot(
    '../../../roles.snapshot.txt',
  )
})

test('G9: nothing is allowed by default, and there is a handler for exactly what is listed', () => {
  expect(Object.keys(handlers).toSorted()).toEqual(channels.toSorted())
  for (const channel of channels)
    expect(codeFor([], channel), channel).toBe(
      vaultContract[channel].allowed === 'anyone' ? 'validation' : 'forbidden',
    )
  for (const role of roles) expect(codeFor([role], 'people.destroy')).toBe('not_found')
})

test('G9: an auditor reads everything, takes the journal along, and changes nothing but her own drafts and passphrase', () => {
  const allowed = channels.filter((channel) => codeFor(['auditor_read_only'], channel) !== 'forbidden')
  const commands = allowed.filter((channel) => vaultContract[channel].kind === 'command')
  expect(commands).toEqual(['drafts.save', 'drafts.discard', 'users.changePassphrase', 'journal.export'])
  const queries = channels.filter((channel) => vaultContract[channel].kind === 'query')
  expect(allowed).toEqual(expect.arrayContaining(queries))
})

test('G9: a refused command changes nothing', () => {
  const before = changes()
  for (const role of roles)
    for (const channel of channels) if (codeFor([role], channel) === 'forbidden') codeFor([role], channel)
  const asAuditor = { ...vault.ctx, user: { ...vault.ctx.user, roles: ['auditor_read_only'] as const } }
  const refused = dispatch(asAuditor, 'sources.create', { kind: 'press', title: 'Not hers to write' })
  expect(refused).toMatchObject({ error: { code: 'forbidden' } })
  expect(changes()).toBe(before)
})

test('G9: undo takes the role that the change took', () => {
  const person = { names: [{ script: 'Latn' as const, family: 'Example' }], roles: ['activist' as const] }
  const { undo } = vault.must('people.create', person)
  const as = (...held: Role[]) => ({ ...vault.ctx, user: { ...vault.ctx.user, roles: held } })
  const undoAs = (role: Role, seq: number | null) => dispatch(as(role), 'history.undo', { seq })
  expect(undoAs('campaign_officer', undo)).toMatchObject({ error: { code: 'forbidden' } })
  expect(undoAs('case_officer', undo)).toMatchObject({ ok: true })
})
