// The stand-in's `app`, and the little it knows of the command line.
import { mkdirSync, readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { closeChromium } from './chromium.ts'
import { takeLock } from './single-instance.ts'
import { preventable, Strict } from './strict.ts'

const { name, version }: { name: string; version: string } = JSON.parse(
  readFileSync(resolve('package.json'), 'utf8'),
)
const flag = (key: string) => process.argv.find((word) => word.startsWith(`--${key}=`))?.slice(key.length + 3)

export const userData = resolve(flag('user-data-dir') ?? join(homedir(), '.config', name))

class App extends Strict {
  readonly name = name
  readonly isPackaged = false
  readonly #paths = new Map<string, string>([
    ['userData', userData],
    ['home', homedir()],
    ['temp', tmpdir()],
    ['documents', join(userData, 'Documents')],
    ['downloads', join(userData, 'Downloads')],
  ])
  constructor() {
    super('app')
  }
  whenReady = () => Promise.resolve()
  isReady = () => true
  getVersion = () => version
  getName = () => name
  getLocale = () => process.env['HOST_LOCALE'] ?? 'en-US'
  getAppPath = () => process.cwd()
  getPath = (key: string) => {
    const path = this.#paths.get(key)
    if (!path) throw new Error(`the stand-in has no app.getPath('${key}')`)
    return path
  }
  setPath = (key: string, path: string) => void this.#paths.set(key, path)
  requestSingleInstanceLock = (data: Record<string, unknown> = {}) => {
    mkdirSync(userData, { recursive: true })
    const knocked = (argv: string[], cwd: string, theirs: unknown) =>
      this.emit('second-instance', preventable({}), argv, cwd, theirs)
    return takeLock(userData, knocked, data)
  }
  /** Asks, as Electron does: the program may prevent it once to leave in good order. */
  quit = () => {
    for (const moment of ['before-quit', 'will-quit']) {
      const event = preventable({})
      this.emit(moment, event)
      if (event.defaultPrevented) return
    }
    this.exit()
  }
  exit = (code = 0) => {
    this.emit('quit', {}, code)
    void closeChromium().then(() => process.exit(code))
  }
}
export const app = new App()
