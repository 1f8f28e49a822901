// Chromium knows no private schemes: app://bundle/x travels as https://bundle.app.host/x, and back.
import { Strict } from './strict.ts'

const outer = /^https:\/\/([^/]+)\.(\w+)\.host(?=\/|$)/
const registered = new Set<string>()

/** The address Chromium is given. */
export const outward = (url: string): string =>
  url.replace(/^(\w+):\/\/([^/]+)/, (all, scheme: string, host: string) =>
    registered.has(scheme) ? `https://${host}.${scheme}.host` : all,
  )

/** The address the program knows. */
export const inward = (url: string): string => url.replace(outer, '$2://$1')

/** What was typed or linked as app:// is, to Chromium, an unknown scheme. */
export const registerScheme = (scheme: string): void => void registered.add(scheme)

type Answer = (request: Request) => Response | Promise<Response>

/** The schemes one session answers for. */
export class Protocol extends Strict {
  readonly #answers = new Map<string, Answer>()
  constructor() {
    super('protocol')
  }
  registerSchemesAsPrivileged = (schemes: { scheme: string }[]) => {
    for (const { scheme } of schemes) registerScheme(scheme)
  }
  handle = (scheme: string, answer: Answer) => {
    if (!registered.has(scheme)) throw new Error(`the scheme ${scheme} was not registered as privileged`)
    this.#answers.set(scheme, answer)
  }
  /** Undefined when no handler answers for this address. */
  answerFor(url: string): Answer | undefined {
    return this.#answers.get(new URL(url).protocol.slice(0, -1))
  }
}
