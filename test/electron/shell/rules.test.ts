import { readFileSync } from 'node:fs'
import { sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  allowNavigation,
  allowPermission,
  allowRequest,
  contentSecurityPolicy,
  fileOf,
  mimeType,
} from '../../../electron/shell/rules.ts'

/** From Electron's own declarations, so that a name a newer one adds is tried too. */
const permissionNames = () => {
  const declarations = readFileSync('node_modules/electron/electron.d.ts', 'utf8')
  const handlers = declarations
    .split('\n')
    .filter((line) => /^\s+set(Permission|Device)\w+Handler\(/.test(line))
  const unions = handlers.flatMap((line) => line.match(/permission: ('[^,]+)/)?.[1] ?? [])
  return new Set(unions.flatMap((union) => union.match(/(?<=')[\w-]+(?=')/g) ?? []))
}

describe('G11', () => {
  test('denies every permission name Electron knows', () => {
    const names = [...permissionNames()]
    expect(names.length).toBeGreaterThan(40)
    expect(names).toContain('geolocation')
    expect(names.filter(allowPermission)).toEqual([])
  })

  test.each(['app://bundle/index.html', 'app://bundle/print.html#x'])('may navigate to %s', (url) =>
    expect(allowNavigation(url)).toBe(true),
  )

  test.each([
    'https://example.org/',
    'http://app://bundle/',
    'app://bundle.example.org/',
    'app://bundle',
    'app://other/index.html',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'about:blank',
    'blob:app://bundle/1',
    '',
  ])('may not navigate to %s', (url) => expect(allowNavigation(url)).toBe(false))

  test.each(['http:', 'https:', 'ws:', 'wss:', 'ftp:', 'file:', 'filesystem:'])(
    'cancels requests by %s',
    (scheme) => expect(allowRequest(`${scheme}//example.org/x`)).toBe(false),
  )

  test('lets through what the program serves itself', () => {
    expect(allowRequest('app://bundle/assets/x.js')).toBe(true)
    expect(allowRequest('blob:app://bundle/1')).toBe(true)
    expect(allowRequest('app://other/x.js')).toBe(false)
    expect(allowRequest('not an address')).toBe(false)
  })
})

describe('G10', () => {
  test('the policy never allows what is inline or evaluated', () => {
    const policy = contentSecurityPolicy('N0nce')
    expect(policy).toContain("style-src 'self' 'nonce-N0nce'")
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|\*|data:|https?:/)
  })
})

describe('files', () => {
  const root = `${sep}pages`
  test.each(['../secret', '%2e%2e/secret', '..%2fsecret', 'a/..%2f..%2fsecret', '%00', '%zz', ''])(
    'none for app://bundle/%s',
    (path) => {
      const found = fileOf(`app://bundle/${path}`, root)
      expect(found === undefined || found.startsWith(root + sep)).toBe(true)
      expect(found ?? '').not.toContain('\0')
    },
  )
  test('those beneath the root', () => {
    expect(fileOf('app://bundle/assets/a.css?x#y', root)).toBe(`${root}${sep}assets${sep}a.css`)
    expect(fileOf('app://other/a.css', root)).toBeUndefined()
  })
  test.each([
    ['a.woff2', 'font/woff2'],
    ['a.TTF', 'font/ttf'],
    ['a.wasm', 'application/wasm'],
    ['a.mjs', 'text/javascript; charset=utf-8'],
    ['a.exe', 'application/octet-stream'],
  ])('%s is %s', (name, type) => expect(mimeType(name)).toBe(type))
})
