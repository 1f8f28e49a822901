// Rows as the database keeps them; compared with the migrations by test/electron/vault/database/schema.test.ts.
import type * as v from '../../../../shared/vocabulary/index.ts'
import type { DateQualifier } from '../../../../shared/partial-date.ts'
import type { Code, Kept, OptionalDateColumns } from './columns.ts'

export type VaultMetaTable = {
  id: number
  vault_id: string
  kind: 'office' | 'demo'
  epoch: number
  header_rev: number
  device_letter: string
  created_at: string
}
export type VaultKeyTable = {
  name: string
  key: Buffer
}
export type AppUserTable = Kept & {
  name: string
  roles: string
  slot_id: string
  /** Who she is in the records, so that nobody decides for herself or her family (A1). */
  self_person_id: string | null
  status: 'active' | 'disabled' | 'removed'
}
export type AuditLogTable = {
  seq: number
  at: string
  actor: string
  device: string
  session: string
  entity: string
  entity_id: string
  action: string
  subject_id: string | null
  payload: Buffer | null
  prev_hash: Buffer
  hash: Buffer
}
export type SubjectKeyTable = {
  subject_id: string
  key: Buffer
}
export type EntrySaltTable = {
  seq: number
  salt: Buffer
}
export type RefCounterTable = {
  prefix: string
  year: number
  last: number
}
export type SettingTable = Kept & {
  value: string
}
export type DraftTable = {
  user_id: string
  screen: string
  record: string
  value: string
  saved_at: string
}
export type SourceTable = Kept &
  OptionalDateColumns<'date'> & {
    kind: Code<typeof v.sourceKinds>
    title: string
    author: string
    url: string
    reliability: Code<typeof v.reliabilities>
    confidential: number
  }
export type TaskTable = Kept & {
  kind: Code<typeof v.taskKinds>
  title: string
  due_on: string | null
  entity: string
  entity_id: string
  details: string
  assignee_id: string | null
  done_at: string | null
}
export type SearchDocTable = {
  doc: number
  entity: string
  entity_id: string
  ref: string
  label: string
  detail: string
  archived: number
  /** Keys of its words, with spaces between. */
  keys: string
}
export type SearchKeyTable = {
  id: number
  key: string
  skeleton: string
  uses: number
}
export type SearchNearTable = {
  shorter: string
  key_id: number
}
export type SearchUseTable = {
  key_id: number
  doc: number
}
export type VNote = {
  id: string
  owner: string
  owner_id: string
  text: string
}
export type VTask = {
  id: string
  kind: Code<typeof v.taskKinds>
  title: string
  due_on: string | null
  entity: string
  entity_id: string
}
export type VSource = {
  id: string
  kind: Code<typeof v.sourceKinds>
  title: string
  author: string
  date_text: string | null
  date_qualifier: DateQualifier | null
  url: string
  confidential: number
  is_published: number
  reliability: Code<typeof v.reliabilities>
}
