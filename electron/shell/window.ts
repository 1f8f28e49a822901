// Every window of the program is made here, so that they all have the same walls.
import { join } from 'node:path'
import { app, BrowserWindow, type BrowserWindowConstructorOptions } from 'electron'
import { deskSession } from './guards.ts'

/** Hidden until its maker shows it, when there is something to see. */
export const createWindow = (options: BrowserWindowConstructorOptions = {}): BrowserWindow => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    ...options,
    minWidth: 1024,
    minHeight: 680,
    title: 'Solidarity Desk',
    show: false,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      session: deskSession(),
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false, // the dictionary of a spell checker is a file of typed words
      devTools: !app.isPackaged,
    },
  })
  window.setContentProtection(true)
  // The title stands in task bars and screenshots: the program's name, whatever a page calls itself.
  window.on('page-title-updated', (event) => event.preventDefault())
  return window
}
