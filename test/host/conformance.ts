// Types only: tsc fails here when something the stand-in offers could not be used as Electron's own.
import type { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import type * as StandIn from './electron.ts'
import type { ParentPort } from './parent-port.ts'
import type { Session } from './session.ts'
import type { UtilityProcess } from './utility-process.ts'
import type { WebContents } from './web-contents.ts'

/** The members both have, as Electron declares them; those that lead to another checked class are left out. */
type Shared<Real, Mine> = Omit<
  Pick<Real, keyof Real & keyof Mine>,
  | keyof EventEmitter
  | 'webContents'
  | 'session'
  | 'protocol'
  | 'webRequest'
  | 'defaultSession'
  | 'fromPartition'
  | 'fork'
>
type Fits<Real, Mine extends Shared<Real, Mine>> = Mine

export type Checked = [
  Fits<Electron.App, typeof StandIn.app>,
  Fits<Electron.BrowserWindow, StandIn.BrowserWindow>,
  Fits<Electron.Clipboard, typeof StandIn.clipboard>,
  Fits<Electron.Dialog, typeof StandIn.dialog>,
  Fits<Electron.IpcMain, typeof StandIn.ipcMain>,
  Fits<Electron.NativeTheme, typeof StandIn.nativeTheme>,
  Fits<Electron.ParentPort, ParentPort>,
  Fits<Electron.PowerMonitor, typeof StandIn.powerMonitor>,
  Fits<Electron.Protocol, typeof StandIn.protocol>,
  Fits<Electron.SafeStorage, typeof StandIn.safeStorage>,
  Fits<Electron.Session, Session>,
  Fits<Electron.UtilityProcess, UtilityProcess>,
  Fits<Electron.WebContents, WebContents>,
  Fits<Electron.WebRequest, Session['webRequest']>,
  keyof typeof StandIn extends keyof typeof Electron ? true : never,
]
