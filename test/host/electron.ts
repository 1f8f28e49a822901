// The stand-in for the module 'electron'. What is not exported here does not link, and is named by the error.
import { app } from './app.ts'
import { BrowserWindow } from './browser-window.ts'
import { clipboard, dialog, powerMonitor, screen } from './desktop.ts'
import { ipcMain } from './ipc-main.ts'
import { Menu } from './menu.ts'
import { nativeTheme } from './native-theme.ts'
import { safeStorage } from './safe-storage.ts'
import { session } from './session.ts'
import { utilityProcess } from './utility-process.ts'

const { protocol } = session.defaultSession
const electron = {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  utilityProcess,
}
export {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  utilityProcess,
}

type Asked = { id: number; source: string; argument: unknown }

/** A test's function, run beside the program's own code with the module as its first argument. */
const perform = async ({ id, source, argument }: Asked): Promise<void> => {
  try {
    // oxlint-disable-next-line no-eval -- the text is the test's own, sent by the process that started this one
    const test = (0, eval)(`(${source})`)
    process.send?.({ id, ok: await test(electron, argument) })
  } catch (error) {
    process.send?.({ id, error: String(error) })
  }
}
process.on('message', (asked: Asked) => void perform(asked))
