// oxlint-disable-next-line no-restricted-imports -- only its types
import type { BrowserWindowConstructorOptions } from 'electron'
import { beforeEach, expect, test, vi } from 'vitest'

const made = vi.hoisted(() => ({
  options: [] as BrowserWindowConstructorOptions[],
  protectedFrom: [] as boolean[],
  isPackaged: false,
}))
vi.mock('electron', () => ({
  app: {
    get isPackaged() {
      return made.isPackaged
    },
  },
  session: { fromPartition: (name: string) => ({ name }) },
  BrowserWindow: class {
    constructor(options: BrowserWindowConstructorOptions) {
      made.options.push(options)
    }
    setContentProtection = (enable: boolean) => void made.protectedFrom.push(enable)
    on = () => this
  },
}))
const { createWindow } = await import('../../../electron/shell/window.ts')

beforeEach(() => {
  made.options.length = 0
  made.isPackaged = false
})

test('G13: every window has the same walls', () => {
  createWindow()
  expect(made.options[0]).toMatchObject({
    title: 'Solidarity Desk',
    minWidth: 1024,
    minHeight: 680,
    show: false,
  })
  expect(made.options[0]?.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    webSecurity: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
    session: { name: 'desk' },
  })
  expect(made.protectedFrom).toEqual([true])
})

test('G13: developer tools stay out of the packed program', () => {
  createWindow()
  made.isPackaged = true
  createWindow()
  expect(made.options.map(({ webPreferences }) => webPreferences?.devTools)).toEqual([true, false])
})

test('G13: what its maker asks for cannot take a wall down', () => {
  createWindow({ x: 5, width: 1400, webPreferences: { sandbox: false, nodeIntegration: true } })
  expect(made.options[0]).toMatchObject({
    x: 5,
    width: 1400,
    webPreferences: { sandbox: true, nodeIntegration: false },
  })
})
