// Which Chromium stands behind the windows: the one named, the system's, or the one npm installed.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export const oldestChromium = 153

// Found from this file, not from the working directory: the program that runs may be a packed one elsewhere.
const cache = join(import.meta.dirname, '../../node_modules/.cache')
const require = createRequire(import.meta.url)

export type Browser = { executablePath: string; env: Record<string, string> }

const programFiles = ['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => process.env[name] ?? [])
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...programFiles.flatMap((root) => [
    join(root, 'Google/Chrome/Application/chrome.exe'),
    join(root, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
]

export const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )

/** The system's browser, which can also show a window; HOST_CHROMIUM names another, or `none`. */
export const systemBrowser = (): Browser | undefined => {
  const named = process.env['HOST_CHROMIUM']
  const executablePath = (named ? [named] : installed).find((path) => path !== 'none' && existsSync(path))
  return executablePath ? { executablePath, env: environment() } : undefined
}

/** The packed browser unpacks itself into the temporary directory; it is given one of its own, kept between runs. */
const unpack = (): string => {
  const bin = join(dirname(require.resolve('@sparticuz/chromium')), '../bin')
  const { version } = require(join(bin, '../package.json'))
  const home = join(cache, `chromium-${version}`)
  if (existsSync(home)) return home
  mkdirSync(cache, { recursive: true })
  const part = mkdtempSync(`${home}.`)
  const libraries = JSON.stringify(join(bin, 'al2023.tar.br'))
  const script = `
    import chromium, { inflate } from '@sparticuz/chromium'
    await chromium.executablePath()
    await inflate(${libraries})`
  execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, TMPDIR: part },
  })
  // The cache by its full path: a relative one lands in the directory the program was started from.
  const places = ['/usr/share/fonts', join(home, 'fonts')].map((path) => `<dir>${path}</dir>`)
  const fonts = [...places, `<cachedir>${join(home, 'font-cache')}</cachedir>`]
  writeFileSync(join(part, 'fonts.conf'), `<fontconfig>${fonts.join('')}</fontconfig>`)
  try {
    renameSync(part, home)
  } catch {
    rmSync(part, { recursive: true }) // another run was first
  }
  return home
}

/** Headless, and needs no system package: a bare Debian lacks four libraries, which travel in its own archive. */
export const packedBrowser = (): Browser => {
  const home = unpack()
  const env = { LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_FILE: join(home, 'fonts.conf') }
  return { executablePath: join(home, 'chromium'), env: { ...environment(), ...env } }
}

/** The browser for tests. */
export const browser = (): Browser => systemBrowser() ?? packedBrowser()

/** Chromium's own sandbox cannot start as root. */
export const asRoot = process.getuid?.() === 0
