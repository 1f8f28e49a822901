// The one way a file leaves the program: the user says where, and it is written whole or not at all.
import { basename, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { fail, type Result, succeed } from '../../shared/result.ts'
import { writeWhole } from './small-file.ts'

const diskFull = new Set(['ENOSPC', 'EDQUOT'])

/** Letters, digits and a few marks of any language stay; what a file system could read as a path does not. */
export const safeName = (name: string): string =>
  name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-').replace(/^\.+/, '')

/** Writes `bytes` to `path`, and says in a code of ours why it could not. */
export const writeFileResult = (path: string, bytes: Uint8Array): Result<{ fileName: string }> => {
  try {
    writeWhole(path, bytes)
    return succeed({ fileName: basename(path) })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return fail(diskFull.has(code) ? 'disk_full' : 'io')
  }
}

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
