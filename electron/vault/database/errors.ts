import Database from 'better-sqlite3'
import { AppError } from '../../../shared/result.ts'

/** Whether another row stands where this one would: the second open period, the second active membership. */
export const isTaken = (error: unknown): boolean =>
  error instanceof Database.SqliteError && error.code === 'SQLITE_CONSTRAINT_UNIQUE'

/** The program's word for what SQLite or the disk refused; anything else stays what it was. */
export const asAppError = (error: unknown): unknown => {
  const code =
    error instanceof Database.SqliteError || (error instanceof Error && 'code' in error)
      ? String(error.code)
      : ''
  if (
    code.startsWith('SQLITE_FULL') ||
    code === 'ENOSPC' ||
    code === 'EDQUOT' ||
    code === 'SQLITE_IOERR_SHMSIZE'
  )
    return new AppError({ code: 'disk_full' }, { cause: error })
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return new AppError({ code: 'damaged' }, { cause: error })
  if (code.startsWith('SQLITE_BUSY')) return new AppError({ code: 'busy' }, { cause: error })
  if (code.startsWith('SQLITE_IOERR')) return new AppError({ code: 'io' }, { cause: error })
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return new AppError({ code: 'not_found' }, { cause: error })
  if (/^E[A-Z0-9]+$/.test(code)) return new AppError({ code: 'io' }, { cause: error })
  return error
}
