// What a page may do, as plain functions: no Electron here, so that each rule is tested by itself.
import { normalize, extname, join, sep } from 'node:path'

export const origin = 'app://bundle'

/** Our own pages, and nowhere else. */
export const isOurs = (url: string): boolean => url.startsWith(`${origin}/`)

/** Where a page, a frame or a redirect may go. */
export const allowNavigation = isOurs

/** No screen needs a permission of the browser, so none is given, whatever its name. */
export const allowPermission = (_name: string): boolean => false

const localSchemes = new Set(['app:', 'blob:', 'devtools:'])

/** The program has no network: a request that would leave it, or read a file past our handler, is cancelled. */
export const allowRequest = (url: string): boolean => {
  const scheme = URL.parse(url)?.protocol
  return scheme !== undefined && localSchemes.has(scheme) && (scheme !== 'app:' || isOurs(url))
}

/** The content security policy of one document; `nonce` must be fresh for each load. */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.otf': 'font/otf',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

export const mimeType = (path: string): string =>
  types[extname(path).toLowerCase()] ?? 'application/octet-stream'

/** The file an address of ours means, or undefined when it means one outside `root`. */
export const fileOf = (url: string, root: string): string | undefined => {
  const parsed = URL.parse(url)
  if (!parsed || !isOurs(url)) return undefined
  try {
    const path = normalize(join(root, decodeURIComponent(parsed.pathname)))
    return path.startsWith(root + sep) && !path.includes('\0') ? path : undefined
  } catch {
    return undefined // a malformed escape
  }
}
