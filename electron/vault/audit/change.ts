// The one way anything in the vault changes: the row and its audit entry together, stamped and versioned.
import { randomInt } from 'node:crypto'
import { AppError } from '../../../shared/result.ts'
import type { Saved } from '../../../shared/contract/common.ts'
import type { Context } from '../context.ts'
import { freshBytes } from '../keys/fresh-bytes.ts'
import type { Kept, KeptColumn } from '../database/schema/columns.ts'
import type { Schema } from '../database/schema/index.ts'
import { derive } from './derive.ts'
import { type Cells, type Entry, writeEntry } from './log.ts'

/** Tables whose rows carry the columns of domain.md 3.1. */
export type KeptTable = { [T in keyof Schema]: Schema[T] extends Kept ? T : never }[keyof Schema]
export type NewRow<T extends KeptTable> = Omit<Schema[T], KeptColumn | 'id'> & { id?: string }
export type Patch<T extends KeptTable> = Partial<Omit<Schema[T], KeptColumn | 'id'>>

/** The millisecond of the last id, and its place in it. */
let last = { at: 0, place: 0 }
const nextPlace = (now: number): typeof last => {
  if (now > last.at) return { at: now, place: randomInt(0x800) }
  return last.place < 0xfff ? { at: last.at, place: last.place + 1 } : { at: last.at + 1, place: 0 }
}
/**
 * UUIDv7 (RFC 9562, monotonic as in 6.2): sorts by the order in which they were made, also within one millisecond, and
 * never collides when laptops are merged.
 */
export const newId = (): string => {
  const bytes = freshBytes(16)
  last = nextPlace(Date.now())
  bytes.writeUIntBE(last.at, 0, 6)
  bytes.writeUInt16BE(0x7000 | last.place, 6)
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** The subject of what is about nobody. */
export const office = 'office'
/** Whose erasure takes the contents of this entry along. */
export const subjectOf = (table: string, row: Cells): string => {
  const isSubject = (kind: unknown) => kind === 'person' || kind === 'household'
  if (table === 'document' || table === 'note')
    return isSubject(row['owner']) ? String(row['owner_id']) : office
  const owner = isSubject(table) ? row['id'] : (row['person_id'] ?? row['household_id'])
  return typeof owner === 'string' ? owner : office
}

const cellsOf = (row: object): Cells => {
  const cells: Record<string, string | number | null> = {}
  for (const [column, value] of Object.entries(row))
    cells[column] = typeof value === 'string' || typeof value === 'number' ? value : null
  return cells
}

/** What follows from the entry itself, which says who, when and which record. */
const follows: ReadonlySet<string> = new Set(['id', 'created_at', 'created_by', 'updated_at', 'updated_by'])
/** What a new record says: nothing is told of what is empty, or of what follows from the entry. Half of the bytes. */
const told = (row: Cells): Cells => {
  const cells: Record<string, string | number> = {}
  for (const column in row) {
    const value = row[column]
    if (value !== null && value !== '' && value !== undefined && !follows.has(column)) cells[column] = value
  }
  return cells
}

/** What the database holds of a table is what the schema says; schema.test.ts compares the two. */
const storedAs = <T extends KeptTable>(_table: T, row: unknown): Schema[T] => row as Schema[T]

/** A row as it stands, archived or not; `not_found` when there is none. */
export const rowOf = <T extends KeptTable>(ctx: Context, table: T, id: string): Schema[T] => {
  const row = ctx.prepare(`select * from ${table} where id = ?`).get(id)
  if (row === undefined) throw new AppError({ code: 'not_found' })
  return storedAs(table, row)
}

export type ChangeNote = { reason?: string; action?: Entry['action'] }

/** The insert of a table as it was asked for last: who records one row often records the next with the same columns. */
const inserts = new Map<KeptTable, { columns: readonly string[]; sql: string }>()
const insertOf = (table: KeptTable, columns: readonly string[]): string => {
  const known = inserts.get(table)
  if (
    known &&
    known.columns.length === columns.length &&
    known.columns.every((column, at) => column === columns[at])
  )
    return known.sql
  const sql = `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`
  inserts.set(table, { columns, sql })
  return sql
}

/** Inserts a record and its audit entry; answers the row as stored. */
export const create = <T extends KeptTable>(
  ctx: Context,
  table: T,
  values: NewRow<T>,
  note: ChangeNote = {},
): Schema[T] => {
  const at = ctx.now()
  const kept = {
    created_at: at,
    created_by: ctx.user.id,
    updated_at: at,
    updated_by: ctx.user.id,
    row_version: 1,
    deleted_at: null,
  }
  const row = cellsOf({ id: newId(), ...values, ...kept })
  ctx.prepare(insertOf(table, Object.keys(row))).run(Object.values(row))
  writeEntry(ctx, {
    entity: table,
    entityId: String(row['id']),
    action: note.action ?? 'create',
    subjectId: subjectOf(table, row),
    after: told(row),
    ...(note.reason && { reason: note.reason }),
  })
  derive(ctx, table, row)
  return storedAs(table, row)
}

type Revision = {
  version?: number
  deletedAt?: string | null
  /** Says that something changed, and neither what it was nor what it is. */
  blind?: boolean
} & ChangeNote

/**
 * Changes a record and writes what it was and what it is. With `version` it refuses with `conflict` when somebody
 * changed the record since it was read. A patch that changes nothing writes nothing.
 */
export const update = <T extends KeptTable>(
  ctx: Context,
  table: T,
  id: string,
  patch: Patch<T>,
  revision: Revision = {},
): Schema[T] => {
  const { deletedAt } = revision
  updateCells(
    ctx,
    table,
    id,
    cellsOf({ ...patch, ...(deletedAt !== undefined && { deleted_at: deletedAt }) }),
    revision,
  )
  return rowOf(ctx, table, id)
}

/** The same for columns known only by name, as undo has them. */
export const updateCells = (
  ctx: Context,
  table: KeptTable,
  id: string,
  wanted: Cells,
  revision: Revision,
): void => {
  const before = cellsOf(rowOf(ctx, table, id))
  if (revision.version !== undefined && revision.version !== before['row_version'])
    throw new AppError({ code: 'conflict', details: { changedAt: String(before['updated_at']) } })
  // An old entry may name a column that the table no longer has.
  const changed = Object.entries(wanted).filter(
    ([column, value]) => column in before && before[column] !== value,
  )
  if (changed.length === 0) return
  const after: Cells = {
    ...before,
    ...Object.fromEntries(changed),
    updated_at: ctx.now(),
    updated_by: ctx.user.id,
    row_version: Number(before['row_version']) + 1,
  }
  const columns = [...changed.map(([column]) => column), 'updated_at', 'updated_by', 'row_version']
  ctx
    .prepare(
      `update ${table} set ${columns.map((column) => `${column} = @${column}`).join(', ')} where id = @id`,
    )
    .run(after)
  const { reason, action = 'update', blind = false } = revision
  writeEntry(ctx, {
    entity: table,
    entityId: id,
    action,
    subjectId: blind ? office : subjectOf(table, after),
    ...(!blind && { before, after }),
    ...(reason && { reason }),
  })
  derive(ctx, table, after)
  // What is kept about whoever it was of goes by what she has left.
  if (ownerColumns.some((column) => before[column] !== after[column])) derive(ctx, table, before)
}
const ownerColumns = ['person_id', 'household_id', 'merged_into']

/** Takes a record out of the lists; it stays in History and can be restored. */
export const archive = <T extends KeptTable>(ctx: Context, table: T, id: string, revision: Revision = {}) =>
  update(ctx, table, id, {}, { action: 'archive', ...revision, deletedAt: ctx.now() })

export const restore = <T extends KeptTable>(ctx: Context, table: T, id: string, revision: Revision = {}) =>
  update(ctx, table, id, {}, { action: 'restore', ...revision, deletedAt: null })

/** What a command answers: the record, and the entry that undoes the whole command. */
export const savedAs = (ctx: Context, row: { id: string; ref?: string }): Saved => ({
  id: row.id,
  ref: row.ref ?? null,
  undo: ctx.operation?.undoable ? ctx.operation.firstSeq : null,
})

/** Every table whose rows change here. */
export const keptTables: Record<KeptTable, true> = {
  app_user: true,
  setting: true,
  source: true,
  task: true,
  organisation: true,
  diplomatic_mission: true,
  organisation_name: true,
  organisation_tie: true,
  org_contact: true,
  partner_agreement: true,
  campaign: true,
  campaign_org: true,
  demand: true,
  result: true,
  authority_signal: true,
  event: true,
  figure_claim: true,
  person: true,
  person_name: true,
  person_role: true,
  duplicate_decision: true,
  facility: true,
  custody_period: true,
  sentence: true,
  release_event: true,
  household: true,
  household_member: true,
  fund: true,
  treasury_account: true,
  donation: true,
  currency_exchange: true,
  aid_request: true,
  decision: true,
  approval: true,
  approval_limit: true,
  commitment: true,
  disbursement: true,
  settlement: true,
  remittance: true,
  remittance_line: true,
  payment_round: true,
  write_off: true,
  expense: true,
  aid_in_kind: true,
  exchange_rate: true,
  period_lock: true,
  valuation: true,
  valuation_line: true,
  book_number: true,
  bank_statement: true,
  bank_statement_line: true,
  bank_match: true,
  bank_mapping: true,
  payment_text: true,
  blocked_word: true,
  payee_account: true,
  payment_batch: true,
  receipt: true,
  receipt_gift: true,
  letter: true,
  letter_recipient: true,
  letter_person: true,
  letter_template: true,
  letter_template_text: true,
  printed_letter: true,
  pseudonym: true,
  report_definition: true,
  leak_release: true,
  letter_campaign: true,
  letter_tally: true,
  action: true,
  action_org: true,
  action_media: true,
  action_cost: true,
  report_run: true,
  import_batch: true,
  document: true,
  person_identifier: true,
  person_state: true,
  harm: true,
  employment_harm: true,
  contact_point: true,
  relationship: true,
  consent: true,
  naming_objection: true,
  disclosure: true,
  suspension: true,
  note: true,
  saved_view: true,
  case_file: true,
  arbitrariness_review: true,
  proceeding: true,
  proceeding_person: true,
  charge: true,
  hearing: true,
  condition_note: true,
}
/** Whether a name from the audit log is a table whose rows can be put back. */
export const isKeptTable = (name: string): name is KeptTable => Object.hasOwn(keptTables, name)
