// The bytes of documents: each once, however many records hold it, sealed in the folder beside the database.
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type contentStates, documentRoom } from '../../../shared/contract/documents.ts'
import { AppError, fieldError, ruleError } from '../../../shared/result.ts'
import type { Context } from '../context.ts'
import { vaultFiles } from '../files/vault-folder.ts'
import { writeSafely } from '../files/safe-write.ts'
import { openFile, sealFile } from './sealed-file.ts'

type Held = { file: string; key: Buffer; size: number }
type Database = Pick<Context, 'sqlite' | 'prepare'>

const folderOf = ({ sqlite }: Database) => vaultFiles(dirname(sqlite.name)).attachments

const heldAs = (ctx: Context, sha256: string) =>
  ctx.prepare('select file, key, size from document_content where sha256 = ?').get(sha256) as Held | undefined

const assertRoom = (ctx: Context, bytes: number): void => {
  if (roomTaken(ctx) + bytes > documentRoom) throw fieldError('bytes', 'no_room_for_files')
}

/**
 * Keeps bytes and answers their SHA-256, by which documents name them. The file is on the disk before the row is
 * committed; when the command fails after all, the next opening takes it away. A file that was lost or damaged is whole
 * again.
 */
export const keepContent = (ctx: Context, bytes: Uint8Array): string => {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const held = heldAs(ctx, sha256)
  if (!held) assertRoom(ctx, bytes.length)
  const { file, key } = held ?? { file: `${randomBytes(16).toString('hex')}.enc`, key: randomBytes(32) }
  const path = join(folderOf(ctx), file)
  if (!held || stateOf(ctx, sha256) !== 'whole') {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeSafely(path, sealFile(key, bytes))
  }
  if (!held)
    ctx
      .prepare('insert into document_content (sha256, file, key, size) values (?, ?, ?, ?)')
      .run(sha256, file, key, bytes.length)
  return sha256
}

/** Bytes kept before; D1 when their file is gone from the folder, `damaged` when it is not what was kept. */
export const contentOf = (ctx: Context, sha256: string): Buffer => {
  const held = heldAs(ctx, sha256)
  if (!held) throw new AppError({ code: 'not_found' })
  const path = join(folderOf(ctx), held.file)
  if (!existsSync(path)) throw ruleError('D1')
  const bytes = openFile(held.key, readFileSync(path))
  if (bytes.length !== held.size) throw new AppError({ code: 'damaged' })
  return bytes
}

/** The same for whoever can do without them: null where they are lost. */
export const contentIfWhole = (ctx: Context, sha256: string): Buffer | null => {
  try {
    return contentOf(ctx, sha256)
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

type State = (typeof contentStates)[number]
/** What the system says of a file it cannot read: a broken disk, a folder in its place. */
const isSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error

/** Whether the file in the folder is there, and byte for byte what was kept. */
export const stateOf = (ctx: Context, sha256: string): State => {
  try {
    const found = createHash('sha256').update(contentOf(ctx, sha256)).digest('hex')
    return found === sha256 ? 'whole' : 'damaged'
  } catch (error) {
    if (isSystemError(error)) return 'damaged'
    if (!(error instanceof AppError)) throw error
    if (error.wire.rule === 'D1') return 'missing'
    if (error.wire.code === 'damaged') return 'damaged'
    throw error
  }
}

/** Bytes of all contents together; each counts once. */
export const roomTaken = (ctx: Context): number =>
  Number(ctx.prepare('select sum(size) from document_content').pluck().get())

const inUse = `select sha256 from document
  union select json_extract(value, '$.sha256') from setting where id = 'office_logo' and value <> 'null'`
/** Takes the key of contents that nothing names any more, at once, and their file once that is committed. */
export const dropUnused = (ctx: Context): void => {
  const unused = ctx
    .prepare(`delete from document_content where sha256 not in (${inUse}) returning file`)
    .all() as { file: string }[]
  ctx.operation?.afterwards.push(() => {
    for (const { file } of unused) rmSync(join(folderOf(ctx), file), { force: true })
  })
}

/**
 * Takes away files that nobody names: of commands that failed or were cut off, and of contents that were dropped. No
 * reason not to open: what cannot be taken away now is tried again the next time.
 */
export const sweepFiles = (database: Database): void => {
  const folder = folderOf(database)
  const known = new Set(database.prepare('select file from document_content').pluck().all())
  try {
    for (const name of readdirSync(folder))
      if (!known.has(name)) rmSync(join(folder, name), { force: true, recursive: true })
  } catch {
    // Held by another program, say.
  }
}
