import { AppError, type Result } from '../../shared/result.ts'
import type { Bridge } from '../../shared/events.ts'
import type { Channel, Input, Output } from '../../shared/contract/index.ts'

declare global {
  interface Window {
    desk: Bridge
  }
}

/** What the program answers, by channel: parsed on the other side of the door, so it is taken at its word here. */
type Answer<C extends Channel> = Result<Output<C>>

/** Asks the program; a failure is thrown as an AppError that carries its code. */
export const invoke = async <C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> => {
  const result = (await window.desk.invoke(channel, input)) as Answer<C>
  if (result.ok) return result.value
  throw new AppError(result.error)
}
