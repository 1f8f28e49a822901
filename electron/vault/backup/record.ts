// What the vault remembers of its bundles. A note about this laptop, no record of the office: it has no audit entry.
import type { BundlePlace } from '../../../shared/backup.ts'
import type { Sqlite } from '../database/open.ts'
import { newId } from '../audit/change.ts'
import type { BackupTable } from '../database/schema/backups.ts'
import type { MadeBundle } from './make.ts'

/** The note of a bundle that was read back whole. */
export const noteOf = (
  { header, fileName, size }: MadeBundle,
  place: BundlePlace,
  verifiedAt: string,
): BackupTable => ({
  id: newId(),
  made_at: header.createdAt,
  reason: header.reason,
  place,
  file_name: fileName,
  size,
  content_hash: header.contentHash,
  audit_seq: header.auditHead.seq,
  verified_at: verifiedAt,
})

export const recordBundle = (db: Sqlite, made: MadeBundle, place: BundlePlace, verifiedAt: string): void =>
  putRows(db, [noteOf(made, place, verifiedAt)])

export const rowsOf = (db: Sqlite): BackupTable[] =>
  db.prepare('select * from backup order by made_at desc').all() as BackupTable[]

/** A restored vault keeps the notes of the one it replaced: its bundles still lie there. */
export const putRows = (db: Sqlite, rows: readonly BackupTable[]): void => {
  const put = db.prepare(
    `insert or ignore into backup (id, made_at, reason, place, file_name, size, content_hash, audit_seq, verified_at)
     values (@id, @made_at, @reason, @place, @file_name, @size, @content_hash, @audit_seq, @verified_at)`,
  )
  for (const row of rows) put.run(row)
}
