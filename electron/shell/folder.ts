// Many files at once go into one folder that the user chooses; taken back, none of them stays.
import { randomUUID } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { join, parse } from 'node:path'
import { fail, type Result, succeed } from '../../shared/result.ts'
import { safeName, writeFileResult } from './small-file.ts'

type Chosen = { path: string; written: string[] }

/** "Letter.pdf", or "Letter (2).pdf" where there is one: nothing that stands there is written over. */
const freePath = (folder: string, wanted: string): string => {
  const { name, ext } = parse(safeName(wanted))
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? `${name}${ext}` : `${name} (${number})${ext}`)
    if (!existsSync(path)) return path
  }
}

const isRemoved = (path: string): boolean => {
  try {
    rmSync(path, { force: true })
    return true
  } catch {
    return false // open in another program, or its stick is gone
  }
}

/** Folders the user chose, by a token: a page never names a path. `ask` shows the system's dialog. */
export const makeFolders = (ask: () => Promise<string | null>) => {
  const chosen = new Map<string, Chosen>()
  return {
    choose: async (): Promise<Result<{ token: string } | null>> => {
      const path = await ask()
      if (path === null) return succeed(null)
      const token = randomUUID()
      chosen.set(token, { path, written: [] })
      return succeed({ token })
    },
    /** Whole or not at all; `not_found` for a token nobody was given, `io` or `disk_full` where it cannot be written. */
    write: (token: string, name: string, bytes: Uint8Array): Result<{ fileName: string }> => {
      const folder = chosen.get(token)
      if (!folder) return fail('not_found')
      const path = freePath(folder.path, name)
      const result = writeFileResult(path, bytes)
      if (result.ok) folder.written.push(path)
      return result
    },
    /** Takes back what was written under this token; `io` where one of the files cannot be removed. */
    discard: (token: string): Result<null> => {
      const left = (chosen.get(token)?.written ?? []).filter((path) => !isRemoved(path))
      chosen.delete(token)
      return left.length === 0 ? succeed(null) : fail('io')
    },
  }
}
