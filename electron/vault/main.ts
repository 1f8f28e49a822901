// The vault process: the key, the open database, every rule. It imports nothing of Electron; parentPort is all it knows.
import { fail, type Result, succeed } from '../../shared/result.ts'
import type { VaultAnswer, VaultMessage, VaultRequest } from '../../shared/vault-messages.ts'
import { type Backups, keepBackups } from './backup/keep.ts'
import { fillDemo } from './demo/index.ts'
import { dispatch, wireError } from './dispatch.ts'
import { dropBallast } from './files/ballast.ts'
import { createVault } from './lifecycle/create.ts'
import type { OpenVault } from './lifecycle/keep-open.ts'
import { unlockVault } from './lifecycle/unlock.ts'
import { isSlow, type Reader } from './reader/client.ts'

let vault: OpenVault | undefined
let reader: Reader | undefined
let backups: Backups | undefined

const say = (message: VaultAnswer) => process.parentPort.postMessage(message)

const keep = (opened: OpenVault) => {
  vault = opened
  reader = opened.startReader()
  backups = keepBackups(opened, say)
  backups.changed() // what was left when it was closed last time
}

const create = async ({
  directory,
  vaultId,
  kind,
  passphrase,
  cost,
}: Extract<VaultRequest, { op: 'create' }>) => {
  const made = await createVault(directory, { vaultId, kind, passphrase, cost })
  keep(made.vault)
  return succeed({ recoveryKey: made.recoveryKey })
}

const unlock = async ({ directory, slot, secret }: Extract<VaultRequest, { op: 'unlock' }>) => {
  keep(await unlockVault(directory, { slot, secret }))
  return succeed(null)
}

const call = async (
  { ctx, files }: OpenVault,
  { channel, input }: Extract<VaultRequest, { op: 'call' }>,
): Promise<Result> => {
  if (reader && isSlow(channel)) return reader.ask(channel, input)
  const result = dispatch(ctx, channel, input)
  if (result.ok) backups?.changed()
  // The room kept aside is given back, so that what is committed can still be checkpointed and closed.
  if (!result.ok && result.error.code === 'disk_full') dropBallast(files.ballast)
  return result
}

const close = async (): Promise<never> => {
  await Promise.all([backups?.stop(), reader?.stop()])
  vault?.close()
  process.exit(0)
}

const answer = async (request: VaultRequest): Promise<Result> => {
  switch (request.op) {
    case 'create':
      return vault ? fail('busy') : create(request)
    case 'unlock':
      return vault ? fail('busy') : unlock(request)
    case 'call':
      return vault ? call(vault, request) : fail('locked')
    case 'fillDemo':
      if (!vault || vault.ctx.vault.kind !== 'demo') return fail('forbidden')
      await fillDemo(vault.ctx, (payload) => say({ event: 'demo.progress', payload }))
      return succeed(null)
    case 'backup':
      return backups ? backups.perform(request.task) : fail('locked')
    case 'close':
      return close()
  }
}

// No handler for SIGTERM here: with one, kill() would wait for the end of a long query.
process.parentPort.on('message', ({ data }: { data: VaultMessage }) => {
  void answer(data.request)
    .catch((error: unknown) => wireError(error))
    .then((result) => say({ id: data.id, result }))
})
