// nativeTheme: what the program chooses is what pages see as prefers-color-scheme.
import { Strict } from './strict.ts'

type Source = Electron.NativeTheme['themeSource']
const listeners = new Set<() => void>()

class NativeTheme extends Strict {
  #source: Source = 'system'
  constructor() {
    super('nativeTheme')
  }
  get themeSource(): Source {
    return this.#source
  }
  set themeSource(source: Source) {
    this.#source = source
    for (const listen of listeners) listen()
    this.emit('updated')
  }
  /** The system of the stand-in is a light one. */
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark'
  }
}
export const nativeTheme = new NativeTheme()

export const colorScheme = (): 'dark' | 'light' => (nativeTheme.shouldUseDarkColors ? 'dark' : 'light')

/** Tells of each change, until the function it returns is called. */
export const onTheme = (listen: () => void) => {
  listeners.add(listen)
  return () => void listeners.delete(listen)
}
