// The one door: known channel → role allowed → input parsed → handler → Result. A command runs in one transaction
// together with its audit rows; nothing awaits in between (architecture 3 and 4).
import { z } from 'zod'
import { type VaultChannel, vaultContract } from '../../shared/contract/index.ts'
import { mayCall } from '../../shared/contract/may.ts'
import { AppError, fail, type Result, succeed } from '../../shared/result.ts'
import { fieldProblems } from '../../shared/validation.ts'
import type { Context, Derived, HandlersFor } from './context.ts'
import { asAppError } from './database/errors.ts'
import { handlers } from './handlers.ts'
import { newId } from './audit/change.ts'
import { inOneCommand } from './audit/operation.ts'
import { inOneLongCommand, type Watch } from './long-command.ts'
import { slow } from './import/index.ts'
import type { Step } from './import/run.ts'
import { deriving } from './deriving.ts'

const isChannel = (text: string): text is VaultChannel => Object.hasOwn(vaultContract, text)
export const isQuery = (channel: string): boolean =>
  isChannel(channel) && vaultContract[channel].kind === 'query'
type AnyHandler = (ctx: Context, input: unknown) => unknown
const handlerOf = (channel: VaultChannel): AnyHandler =>
  // The map's type proved that this handler takes what this channel's schema gives.
  (handlers satisfies HandlersFor<typeof vaultContract>)[channel] as AnyHandler

/** Commands whose effect must not be taken back by one key: posted money, exports, runs. They are reversed instead. */
const notUndoable =
  /^((approvals|approvalLimits|session|donations|exchanges|aidRequests|payments|remittances|rounds|writeOffs|expenses|accounts|funds|rates|periodLocks|reservations|yearEnd|bookNumbers|receipts|bank|bankLines|payeeAccounts|paymentFiles|journal|reports|transfers|exports|imports|drafts|office|users|recovery|shares)\.|(history\.undo|documents\.export)$|(people|households)\.erase$)/

/** Where internal errors go: codes and stacks of our own frames, never what was typed. */
export type Report = (reference: string, error: unknown) => void
const toStandardError: Report = (reference, error) => {
  const frames =
    error instanceof Error
      ? (error.stack ?? '')
          .split('\n')
          .filter((line) => /^\s+at /.test(line))
          .slice(0, 8)
      : []
  process.stderr.write(
    `internal ${reference} ${error instanceof Error ? error.name : typeof error}\n${frames.join('\n')}\n`,
  )
}

/** Only what an AppError carries on purpose leaves: messages of SQLite and zod can quote what was typed. */
export const wireError = (error: unknown, report: Report = toStandardError): Result<never> => {
  const known = asAppError(error)
  if (known instanceof AppError) return { ok: false, error: known.wire }
  if (known instanceof z.ZodError) return fail('validation', { fields: fieldProblems(known) })
  const reference = newId().slice(-12)
  report(reference, known)
  return fail('internal', { reference })
}

/** The channel and its input, parsed, once it is known that this user may call it. */
export const admit = (
  ctx: Context,
  channel: string,
  input: unknown,
): { channel: VaultChannel; parsed: unknown } => {
  if (!isChannel(channel)) throw new AppError({ code: 'not_found' })
  if (!mayCall(vaultContract[channel].allowed, ctx.user.roles)) throw new AppError({ code: 'forbidden' })
  return { channel, parsed: vaultContract[channel].input.parse(input) }
}

/** Answers one call. Never throws. */
export const dispatch = (ctx: Context, called: string, input: unknown): Result => {
  try {
    const { channel, parsed } = admit(ctx, called, input)
    const answer = () => handlerOf(channel)(ctx, parsed)
    return succeed(
      vaultContract[channel].kind === 'command'
        ? inOneCommand(ctx, { channel, undoable: !notUndoable.test(channel) }, answer)
        : // One snapshot for all its statements, which else take a lock each: more than a point read costs.
          ctx.sqlite.transaction(answer).deferred(),
    )
  } catch (error) {
    return wireError(error)
  }
}

const isDeriving = (channel: string): channel is keyof typeof deriving => Object.hasOwn(deriving, channel)

/** The same, for every channel: where a command needs a key derived first, nothing is open while that takes its time. */
export const dispatchDeriving = async (ctx: Context, channel: string, input: unknown): Promise<Result> => {
  if (!isDeriving(channel)) return dispatch(ctx, channel, input)
  try {
    const { parsed } = admit(ctx, channel, input)
    // The map's type proved that this step takes what this channel's schema gives.
    const derive = deriving[channel] as (ctx: Context, input: unknown) => Promise<Derived>
    return dispatch({ ...ctx, derived: await derive(ctx, parsed) }, channel, input)
  } catch (error) {
    return wireError(error)
  }
}

export const isLong = (channel: string): channel is keyof typeof slow => Object.hasOwn(slow, channel)

/** The same for a command that takes long: others are heard between its slices. */
export const dispatchLong = async (
  ctx: Context,
  channel: keyof typeof slow,
  input: unknown,
  watch: Watch<Step>,
): Promise<Result> => {
  try {
    const { parsed } = admit(ctx, channel, input)
    // The map's type proved that these steps take what this channel's schema gives.
    const begin = slow[channel] as (ctx: Context, input: unknown) => Generator<Step, unknown, void>
    return succeed(await inOneLongCommand(ctx, { channel, undoable: false }, () => begin(ctx, parsed), watch))
  } catch (error) {
    return wireError(error)
  }
}
