import { randomBytes } from 'node:crypto'
import { roles } from '../../../shared/contract/define.ts'
import { newId } from '../audit/change.ts'
import type { Sqlite } from '../database/open.ts'
import type { UnsealedHeader } from '../keys/header.ts'
import type { Kind } from './context-of.ts'

/** First rows of a new database: what it is, its audit key, its first user with all rights of an office of one. */
export const furnish = (
  sqlite: Sqlite,
  header: UnsealedHeader,
  kind: Kind,
  slotId: string,
  clock: () => string,
): void => {
  const [at, userId] = [clock(), newId()]
  sqlite
    .prepare(
      'insert into vault_meta (id, vault_id, kind, epoch, header_rev, device_letter, created_at) values (1, ?, ?, ?, ?, ?, ?)',
    )
    .run(header.vaultId, kind, header.epoch, header.headerRev, 'A', at)
  sqlite.prepare("insert into vault_key (name, key) values ('audit', ?)").run(randomBytes(32))
  sqlite
    .prepare(
      `insert into app_user (id, name, roles, slot_id, status, created_at, created_by, updated_at, updated_by, row_version, deleted_at)
      values (?, '', ?, ?, 'active', ?, ?, ?, ?, 1, null)`,
    )
    .run(
      userId,
      JSON.stringify(roles.filter((role) => role !== 'auditor_read_only')),
      slotId,
      at,
      userId,
      at,
      userId,
    )
}
