// The one door: known channel → role allowed → input parsed → handler → Result. A command runs in one transaction
// together with its audit rows; nothing awaits in between (architecture 3 and 4).
import { z } from 'zod'
import { type VaultChannel, vaultContract } from '../../shared/contract/index.ts'
import { AppError, fail, type Result, succeed } from '../../shared/result.ts'
import { fieldProblems } from '../../shared/validation.ts'
import type { Context, HandlersFor } from './context.ts'
import { asAppError } from './database/errors.ts'
import { handlers } from './handlers.ts'
import { newId } from './audit/change.ts'
import { inOperation } from './audit/operation.ts'

const isChannel = (text: string): text is VaultChannel => Object.hasOwn(vaultContract, text)
type AnyHandler = (ctx: Context, input: unknown) => unknown
const handlerOf = (channel: VaultChannel): AnyHandler =>
  // The map's type proved that this handler takes what this channel's schema gives.
  (handlers satisfies HandlersFor<typeof vaultContract>)[channel] as AnyHandler

const mayCall = (ctx: Context, channel: VaultChannel): boolean => {
  const { allowed } = vaultContract[channel]
  return allowed === 'anyone' || allowed.some((role) => ctx.user.roles.includes(role))
}

/** Commands whose effect must not be taken back by one key: posted money, exports, runs. They are reversed instead. */
const notUndoable =
  /^(donations|exchanges|aidRequests|payments|remittances|accounts|funds|reports|exports|history|drafts|office)\./

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

const runCommand = (ctx: Context, channel: VaultChannel, input: unknown): unknown =>
  inOperation(ctx, channel, !notUndoable.test(channel), () => handlerOf(channel)(ctx, input))

/** Answers one call. Never throws. */
export const dispatch = (ctx: Context, channel: string, input: unknown): Result => {
  try {
    if (!isChannel(channel)) return fail('not_found')
    if (!mayCall(ctx, channel)) return fail('forbidden')
    const parsed = vaultContract[channel].input.parse(input)
    return succeed(
      vaultContract[channel].kind === 'command'
        ? runCommand(ctx, channel, parsed)
        : handlerOf(channel)(ctx, parsed),
    )
  } catch (error) {
    return wireError(error)
  }
}
