// Serves the renderer's files under app://bundle, each document with a policy and a nonce of its own.
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { protocol, type Session } from 'electron'
import { contentSecurityPolicy, fileOf, mimeType, origin } from './rules.ts'

const root = join(import.meta.dirname, '../renderer')

/** Stands in the built html where the nonce of this load belongs: `<meta property="csp-nonce" nonce="…">`. */
const noncePlaceholder = '__CSP_NONCE__'

export const pageUrl = (page: string): string => `${origin}/${page}`

/** Must run before the app is ready. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])

const answer = async (request: Request): Promise<Response> => {
  const path = fileOf(request.url, root)
  if (!path || request.method !== 'GET') return new Response(null, { status: 403 })
  const file = await readFile(path).catch(() => undefined)
  if (!file) return new Response(null, { status: 404 })
  const nonce = randomBytes(16).toString('base64')
  const body = path.endsWith('.html')
    ? file.toString('utf8').replaceAll(noncePlaceholder, nonce)
    : new Uint8Array(file)
  return new Response(body, {
    headers: {
      'content-type': mimeType(path),
      'content-security-policy': contentSecurityPolicy(nonce),
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  })
}

/** Answers app:// for the windows of this session. */
export const servePages = (session: Session): void => session.protocol.handle('app', answer)
