// The relay: a call of our own page is answered here when the shell owns the channel, else passed to the vault unread.
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import type { z } from 'zod'
import { shellContract } from '../../shared/contract/shell.ts'
import { fail, type Result } from '../../shared/result.ts'
import { fieldProblems } from '../../shared/validation.ts'
import { isOurs } from './rules.ts'

type Contract = typeof shellContract
type Channel = keyof Contract
// Input and output by channel, so that TypeScript sees that a channel's schema feeds the same channel's handler.
type Inputs = { [C in Channel]: z.output<Contract[C]['input']> }
type Outputs = { [C in Channel]: z.output<Contract[C]['output']> }
const contract: { [C in Channel]: { input: z.ZodType<Inputs[C]> } } = shellContract

/** One handler for each channel of the shell: a forgotten one does not compile. */
export type ShellHandlers = {
  [C in Channel]: (input: Inputs[C], from: WebContents) => Promise<Result<Outputs[C]>>
}

type Relay = (channel: string, input: unknown) => Promise<Result>

const isShell = (channel: string): channel is Channel => Object.hasOwn(shellContract, channel)

/** Only the main frame of a page of ours may call; a frame that is gone or strange is told nothing more. */
const mayCall = ({ senderFrame }: IpcMainInvokeEvent): boolean =>
  senderFrame !== null && senderFrame.parent === null && isOurs(senderFrame.url)

const answerShell = async <C extends Channel>(
  handlers: ShellHandlers,
  channel: C,
  input: unknown,
  from: WebContents,
): Promise<Result<Outputs[C]>> => {
  const parsed = contract[channel].input.safeParse(input)
  if (!parsed.success) return fail('validation', { fields: fieldProblems(parsed.error) })
  return handlers[channel](parsed.data, from)
}

/** Installs the one listener. What a handler throws stays here: the page gets a code and a reference. */
export const route = (handlers: ShellHandlers, relay: Relay): void =>
  ipcMain.handle('invoke', async (event, channel: unknown, input: unknown): Promise<Result> => {
    if (!mayCall(event)) return fail('forbidden')
    if (typeof channel !== 'string') return fail('not_found')
    try {
      return isShell(channel)
        ? await answerShell(handlers, channel, input, event.sender)
        : await relay(channel, input)
    } catch (error) {
      const reference = `shell-${Date.now().toString(36)}`
      // The kind of error only: its message may hold a path, and a path a name.
      console.error(reference, channel, error instanceof Error && 'code' in error ? error.code : 'unexpected')
      return fail('internal', { reference })
    }
  })
