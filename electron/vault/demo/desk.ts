// The demonstration campaign is written by hand, as it were: every record goes through the same door as from a screen.
import type { Input, Output, VaultChannel } from '../../../shared/contract/index.ts'
import { AppError } from '../../../shared/result.ts'
import type { Context } from '../context.ts'
import { dispatch } from '../dispatch.ts'

/** Calls a channel and answers its value; an error ends the demonstration with what was refused. */
export type Desk = <C extends VaultChannel>(channel: C, input: Input<C>) => Output<C>

export const deskOf =
  (ctx: Context): Desk =>
  <C extends VaultChannel>(channel: C, input: Input<C>) => {
    const result = dispatch(ctx, channel, input)
    if (!result.ok) throw new AppError(result.error)
    // What this channel's handler answered.
    return result.value as Output<C>
  }

/** A small generator with a fixed seed (mulberry32), so that every demonstration is the same. */
export const randomFrom = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
export const exact = (text: string) => ({ text, qualifier: 'exact' as const })

/** The item at a place, going round. */
export const at = <T>(items: readonly [T, ...T[]], index: number): T =>
  items[index % items.length] ?? items[0]
