// The vault process: the key, the open database, every rule. It imports nothing of Electron; parentPort is all it knows.
import { dirname } from 'node:path'
import { fail, type Result, succeed } from '../../shared/result.ts'
import type { VaultAnswer, VaultMessage, VaultRequest } from '../../shared/vault-messages.ts'
import { type Backups, keepBackups } from './backup/keep.ts'
import { restoring } from './backup/restoring.ts'
import { asidesOf, shareBundles, swapIn } from './backup/swap.ts'
import { fillDemo } from './demo/index.ts'
import { dispatchDeriving, dispatchLong, isLong, isQuery, wireError } from './dispatch.ts'
import { dropBallast } from './files/ballast.ts'
import { createVault } from './lifecycle/create.ts'
import type { OpenVault } from './lifecycle/keep-open.ts'
import { recordFailedAttempts } from './lifecycle/owner.ts'
import { unlockVault } from './lifecycle/unlock.ts'
import { isSlow, type Reader } from './reader/client.ts'
import { removeForGood, removing } from './rotation/index.ts'

let vault: OpenVault | undefined
let reader: Reader | undefined
let backups: Backups | undefined
/** The vault key is being changed: what would be written now would be missing in the copy. */
let isRotating = false

/** A list is being brought in, in one transaction: nobody else writes, and questions go to the reading thread. */
let importing: { isCancelled: boolean } | undefined

const say = (message: VaultAnswer) => process.parentPort.postMessage(message)

const restores = restoring(say)

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

const unlock = async ({ directory, cost, failed, ...unlocking }: Extract<VaultRequest, { op: 'unlock' }>) => {
  const opened = await unlockVault(directory, unlocking, { cost })
  if (failed) recordFailedAttempts(opened.ctx, failed)
  keep(opened)
  return succeed(null)
}

const remove = async (input: unknown): Promise<Result> => {
  const [open, kept] = [vault, backups]
  if (!open || !kept) return fail('locked')
  isRotating = true
  let isResting = false
  const rest = async (): Promise<void> => {
    const reading = reader
    isResting = true
    reader = undefined
    await Promise.all([kept.stop(), reading?.stop()])
  }
  try {
    const removed = await removeForGood({ open, backups: kept, rest }, input)
    if (removed.vault) keep(removed.vault)
    return removed.result
  } catch (error) {
    // Still open: its threads start anew. Closed and not open again: main finds no process and shows the way in.
    if (isResting && open.ctx.sqlite.open) keep(open)
    if (!open.ctx.sqlite.open) setImmediate(() => process.exit(1))
    throw error
  } finally {
    isRotating = false
  }
}

const tellEveryMs = 100
/** A long command, in slices; stopped by `imports.cancel`, or by locking, which ends this process. */
const callLong = async (opened: OpenVault, channel: Parameters<typeof dispatchLong>[1], input: unknown) => {
  const mine = { isCancelled: false }
  importing = mine
  let told = 0
  try {
    const result = await dispatchLong(opened.ctx, channel, input, {
      isCancelled: () => mine.isCancelled,
      onStep: (payload) => {
        if (performance.now() - told < tellEveryMs) return
        told = performance.now()
        say({ event: 'import.progress', payload })
      },
    })
    if (result.ok) await opened.checkpoint()
    return result
  } finally {
    importing = undefined
  }
}

const call = async (
  opened: OpenVault,
  { channel, input }: Extract<VaultRequest, { op: 'call' }>,
): Promise<Result> => {
  const { ctx, files } = opened
  if (reader && isSlow(channel)) return reader.ask(channel, input, ctx.user)
  if (isRotating && !isQuery(channel)) return fail('busy')
  if (importing) {
    if (channel === 'imports.cancel') {
      importing.isCancelled = true
      return succeed(null)
    }
    return reader && isQuery(channel) ? reader.ask(channel, input, ctx.user) : fail('busy')
  }
  if (channel === removing) return remove(input)
  const result = isLong(channel)
    ? await callLong(opened, channel, input)
    : await dispatchDeriving(ctx, channel, input)
  if (result.ok) backups?.changed()
  // The room kept aside is given back, so that what is committed can still be checkpointed and closed.
  if (!result.ok && result.error.code === 'disk_full') dropBallast(files.ballast)
  return result
}

/** Nothing of the vault is open afterwards; the process lives on. */
const shut = async (): Promise<void> => {
  const open = vault
  await Promise.all([backups?.stop(), reader?.stop()])
  vault = undefined
  open?.close()
}

const close = async (): Promise<never> => {
  restores.cancel()
  await shut()
  restores.forget()
  process.exit(0)
}

const restore = async (): Promise<Result> => {
  const isOpenHere = vault !== undefined && restores.replaces(dirname(vault.files.database))
  if (vault && backups) {
    const copied = await backups.make('before_restore')
    // A damaged vault cannot be copied, and is the very reason to restore: it is set aside as it is.
    if (!copied.ok && copied.error.code !== 'damaged') return copied
  }
  try {
    keep(await restores.perform(isOpenHere, shut))
    return succeed(null)
  } catch (error) {
    // The folders are as they were, or are put right at the next start: main finds no process and shows the way in.
    if (!vault) setImmediate(() => process.exit(1))
    throw error
  }
}

const switchBack = async (open: OpenVault): Promise<Result> => {
  const directory = dirname(open.files.database)
  const [aside] = asidesOf(directory)
  if (!aside) return fail('not_found')
  await shut()
  shareBundles(directory, aside.directory)
  swapIn(directory, aside.directory, new Date().toISOString())
  return succeed(null)
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
      if (request.task.do === 'cancel') restores.cancel()
      return vault && backups ? backups.perform(request.task) : fail('locked')
    case 'stage':
      return succeed(
        await restores.stage(request, vault && backups ? { vault, pathOf: backups.pathOf } : null),
      )
    case 'unstage':
      restores.cancel()
      restores.forget()
      return succeed(null)
    case 'restore':
      return isRotating ? fail('busy') : restore()
    case 'switchBack':
      if (isRotating) return fail('busy')
      return vault ? switchBack(vault) : fail('locked')
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
