// session.webRequest, as far as cancelling goes; the session asks here before any request leaves.
import { Strict } from './strict.ts'

type Details = Electron.OnBeforeRequestListenerDetails
type Listener = (details: Details, decide: (response: Electron.CallbackResponse) => void) => void

export class WebRequest extends Strict {
  #listener: Listener | null = null
  constructor() {
    super('session.webRequest')
  }
  onBeforeRequest(listener: Listener | null): void
  onBeforeRequest(filter: Electron.WebRequestFilter, listener: Listener | null): void
  onBeforeRequest(first: Electron.WebRequestFilter | Listener | null, ..._rest: unknown[]) {
    if (first !== null && typeof first !== 'function')
      throw new Error('the stand-in has no filter of webRequest.onBeforeRequest')
    this.#listener = first
  }
  /** Whether the program cancels this request. */
  async cancels(url: string, method: string, resourceType: Details['resourceType']): Promise<boolean> {
    const listener = this.#listener
    if (!listener) return false
    const details = { id: 0, url, method, resourceType, timestamp: Date.now(), referrer: '', uploadData: [] }
    const response = await new Promise<Electron.CallbackResponse>((resolve) => listener(details, resolve))
    if (response.redirectURL) throw new Error('the stand-in has no redirectURL of webRequest')
    return response.cancel === true
  }
}
