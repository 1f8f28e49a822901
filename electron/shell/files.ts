// The one way a file leaves the program: the user says where, and it is written whole or not at all.
import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { type Result, succeed } from '../../shared/result.ts'
import { safeName, writeFileResult } from './small-file.ts'

/** Asks where a file shall go; null when the dialog was cancelled. */
export const askWhere = async (window: BrowserWindow | undefined, name: string): Promise<string | null> => {
  const options: Electron.SaveDialogOptions = {
    defaultPath: join(app.getPath('documents'), safeName(name)),
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  }
  const chosen = window ? await dialog.showSaveDialog(window, options) : await dialog.showSaveDialog(options)
  return chosen.canceled || !chosen.filePath ? null : chosen.filePath
}

/** Asks which file or folder; null when the dialog was cancelled. */
export const askWhich = async (
  window: BrowserWindow | undefined,
  options: Electron.OpenDialogOptions,
): Promise<string | null> => {
  const chosen = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options)
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
}

/** Asks where, and writes; null when the dialog was cancelled. */
export const saveFile = async (
  window: BrowserWindow | undefined,
  suggestedName: string,
  bytes: Uint8Array,
): Promise<Result<{ fileName: string } | null>> => {
  const path = await askWhere(window, suggestedName)
  return path === null ? succeed(null) : writeFileResult(path, bytes)
}
