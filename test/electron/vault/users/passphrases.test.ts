// Several users of one vault, each with a slot of her own: what opens it, and what a crash at each step leaves.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { dispatchDeriving } from '../../../../electron/vault/dispatch.ts'
import { firstBrokenSeq } from '../../../../electron/vault/audit/log.ts'
import * as folder from '../../../../electron/vault/files/vault-folder.ts'
import { createVault } from '../../../../electron/vault/lifecycle/create.ts'
import type { OpenVault } from '../../../../electron/vault/lifecycle/keep-open.ts'
import { unlockVault } from '../../../../electron/vault/lifecycle/unlock.ts'
import type { Input, Output } from '../../../../shared/contract/index.ts'
import { AppError } from '../../../../shared/result.ts'

vi.mock('../../../../electron/vault/files/vault-folder.ts', { spy: true })
const { writeHeader: real } = await vi.importActual<typeof folder>(
  '../../../../electron/vault/files/vault-folder.ts',
)

const hers = 'copper lantern orchard violet harbour'
const his = 'marble kettle thunder meadow pencil'
const options = { ballastBytes: 0, cost: 'floor' as const }
let directory: string
let recoveryKey: string
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'desk-users-'))
  const made = await createVault(directory, { passphrase: hers, cost: 'floor' }, options)
  recoveryKey = made.recoveryKey
  made.vault.close()
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(directory, { recursive: true, force: true })
})

const unlock = (secret: string, label: string | null = null, slot: 'user' | 'recovery' = 'user') =>
  unlockVault(directory, { slot, label, secret }, options)
const codeOf = (work: Promise<OpenVault>) =>
  work.then(
    (vault) => {
      vault.close()
      return 'opened'
    },
    (error: unknown) => (error instanceof AppError ? error.wire.code : String(error)),
  )
type UserChannel = Extract<
  keyof typeof import('../../../../shared/contract/index.ts').vaultContract,
  `users.${string}`
>
const ask = async <C extends UserChannel>(
  vault: OpenVault,
  channel: C,
  input: Input<C>,
): Promise<Output<C>> => {
  const result = await dispatchDeriving(vault.ctx, channel, input)
  if (!result.ok) throw new AppError(result.error)
  return result.value as Output<C>
}
const labels = () => {
  const { slots } = JSON.parse(readFileSync(join(directory, 'vault.json'), 'utf8')) as {
    slots: { label: string }[]
  }
  return slots.map(({ label }) => label)
}
const addCaseOfficer = (vault: OpenVault) =>
  ask(vault, 'users.add', { name: 'Dana', roles: ['case_officer'], passphrase: his })
/** As after kill -9: nothing is written that a close would write. */
const vanish = ({ ctx, files }: OpenVault) => {
  ctx.sqlite.close()
  rmSync(files.lock)
}

test('each passphrase opens as its owner, only under its own pseudonym, and no name is in the header', async () => {
  const first = await unlock(hers)
  await addCaseOfficer(first)
  first.close()
  expect(labels().toSorted()).toEqual(['A', 'B', 'R'])
  expect(readFileSync(join(directory, 'vault.json'), 'utf8')).not.toContain('Dana')
  const second = await unlock(his, 'B')
  expect(second.ctx.user).toMatchObject({ name: 'Dana', roles: ['case_officer'] })
  second.close()
  expect(await codeOf(unlock(his, 'A'))).toBe('wrong_passphrase')
  expect(await codeOf(unlock(his, 'Z'))).toBe('wrong_passphrase')
  expect(await codeOf(unlock(hers))).toBe('wrong_passphrase') // with several users, who is opening must be said
  expect(await codeOf(unlock(hers, 'A'))).toBe('opened')
})

test('the recovery key opens as the first administrator, and history says so', async () => {
  const first = await unlock(hers)
  await addCaseOfficer(first)
  first.close()
  const recovered = await unlock(recoveryKey, null, 'recovery')
  expect(recovered.ctx.user.roles).toContain('administrator')
  const entry = recovered.ctx.prepare('select actor, action from audit_log order by seq desc limit 1').get()
  expect(entry).toEqual({ actor: recovered.ctx.user.id, action: 'recover' })
  expect(firstBrokenSeq(recovered.ctx)).toBeNull()
  recovered.close()
})

test('a passphrase is changed by whoever knows the old one; the old one opens nothing afterwards', async () => {
  const vault = await unlock(hers)
  const wrong = ask(vault, 'users.changePassphrase', { current: 'not hers', passphrase: his })
  await expect(wrong).rejects.toMatchObject({
    wire: { fields: { current: { problem: 'not_this_passphrase' } } },
  })
  await ask(vault, 'users.changePassphrase', { current: hers, passphrase: his })
  vault.close()
  expect(labels().toSorted()).toEqual(['A', 'R'])
  expect(await codeOf(unlock(hers))).toBe('wrong_passphrase')
  expect(await codeOf(unlock(his))).toBe('opened')
})

test('a disabled user cannot open, and comes back with a new passphrase', async () => {
  const vault = await unlock(hers)
  const { id } = await addCaseOfficer(vault)
  await ask(vault, 'users.disable', { id, version: 1, reason: 'Has left' })
  vault.close()
  expect(labels().toSorted()).toEqual(['A', 'R'])
  expect(await codeOf(unlock(his, 'B'))).toBe('wrong_passphrase')
  const again = await unlock(hers)
  await ask(again, 'users.enable', { id, version: 2, passphrase: his })
  again.close()
  expect(await codeOf(unlock(his, 'B'))).toBe('opened')
})

test('killed after the header and before the row: the old passphrase opens, the new one does not, and its slot goes', async () => {
  const vault = await unlock(hers)
  vi.mocked(folder.writeHeader).mockImplementationOnce((files, header) => {
    real(files, header)
    throw new Error('killed')
  })
  await expect(ask(vault, 'users.changePassphrase', { current: hers, passphrase: his })).rejects.toThrow()
  vanish(vault)
  expect(labels().toSorted()).toEqual(['A', 'A', 'R'])
  expect(await codeOf(unlock(his))).toBe('wrong_passphrase')
  const after = await unlock(hers)
  expect(labels().toSorted()).toEqual(['A', 'R'])
  expect(after.ctx.prepare("select count(*) from audit_log where entity = 'app_user'").pluck().get()).toBe(0)
  after.close()
})

test('killed after the row and before the old slot is dropped: only the new passphrase opens', async () => {
  const vault = await unlock(hers)
  vi.mocked(folder.writeHeader)
    .mockImplementationOnce((files, header) => real(files, header))
    .mockImplementationOnce(() => {
      throw new Error('killed')
    })
  await ask(vault, 'users.changePassphrase', { current: hers, passphrase: his })
  vanish(vault)
  expect(labels().toSorted()).toEqual(['A', 'A', 'R'])
  expect(await codeOf(unlock(hers))).toBe('wrong_passphrase')
  expect(await codeOf(unlock(his))).toBe('opened')
  expect(labels().toSorted()).toEqual(['A', 'R'])
})

test('killed after a user is disabled and before her slot is dropped: she cannot open', async () => {
  const vault = await unlock(hers)
  const { id } = await addCaseOfficer(vault)
  vi.mocked(folder.writeHeader).mockImplementationOnce(() => {
    throw new Error('killed')
  })
  await ask(vault, 'users.disable', { id, version: 1, reason: 'Has left' })
  vanish(vault)
  expect(labels().toSorted()).toEqual(['A', 'B', 'R'])
  expect(await codeOf(unlock(his, 'B'))).toBe('wrong_passphrase')
  expect(await codeOf(unlock(hers, 'A'))).toBe('opened')
  expect(labels().toSorted()).toEqual(['A', 'R'])
})

test('a refused command leaves the header alone', async () => {
  const vault = await unlock(hers)
  const before = readFileSync(join(directory, 'vault.json'), 'utf8')
  const refused = ask(vault, 'users.setPassphrase', { id: vault.ctx.user.id, version: 99, passphrase: his })
  await expect(refused).rejects.toMatchObject({ wire: { code: 'conflict' } })
  expect(readFileSync(join(directory, 'vault.json'), 'utf8')).toBe(before)
  vault.close()
})

test('commands that fail between header and commit leave numbers the next opening accepts', async () => {
  const vault = await unlock(hers)
  for (let attempt = 0; attempt < 2; attempt++) {
    vi.mocked(folder.writeHeader).mockImplementationOnce((files, header) => {
      real(files, header)
      throw new Error('disk full')
    })
    await expect(addCaseOfficer(vault)).rejects.toThrow('internal')
  }
  vanish(vault)
  const after = await unlock(hers, 'A')
  await addCaseOfficer(after)
  after.close()
  expect(labels().toSorted()).toEqual(['A', 'B', 'R'])
  expect(await codeOf(unlock(his, 'B'))).toBe('opened')
})
