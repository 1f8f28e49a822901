// ipcMain.handle and what answers a page's invoke.
import { Strict } from './strict.ts'

type Handler = (event: never, ...args: never[]) => unknown

class IpcMain extends Strict {
  readonly #handlers = new Map<string, Handler>()
  constructor() {
    super('ipcMain')
  }
  handle = (channel: string, handler: Handler) => {
    if (this.#handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.#handlers.set(channel, handler)
  }
  removeHandler = (channel: string) => void this.#handlers.delete(channel)
  /** Values are cloned, and an error keeps nothing but its text: as between two processes. */
  async answer(
    event: object,
    channel: string,
    args: unknown[],
  ): Promise<{ ok: unknown } | { error: string }> {
    const handler = this.#handlers.get(channel)
    if (!handler) return { error: `Error: No handler registered for '${channel}'` }
    try {
      return { ok: structuredClone(await Reflect.apply(handler, undefined, [event, ...args])) }
    } catch (error) {
      return { error: String(error) }
    }
  }
}
export const ipcMain = new IpcMain()
