// One earlier value of a record, put back from its history: a change of its own, and what came after it stays.
import type { Saved } from '../../../shared/contract/common.ts'
import type { Parsed, VaultChannel } from '../../../shared/contract/index.ts'
import { AppError, ruleError } from '../../../shared/result.ts'
import type { Context } from '../context.ts'
import { isKeptTable, type KeptTable, savedAs, updateCells } from './change.ts'
import { type Cells, type LogRow, openPayload, type Payload } from './log.ts'
import { mayChange } from './may-change.ts'

type Record = Pick<LogRow, 'entity' | 'entity_id'>
/** Who may change such a record at all, and its fields, each with the columns that repeat it for sorting. */
type Restorable = { by: VaultChannel; fields: Readonly<{ [field: string]: readonly string[] }> }

/** What stands by itself: no money, no state, no day that comes before another. An older value breaks no rule. */
const restorable: Partial<{ [T in KeptTable]: Restorable }> = {
  person: {
    by: 'people.update',
    fields: {
      sex: [],
      citizenship: [],
      occupation: [],
      settlement: [],
      region: [],
      employer_id: [],
      notes: [],
    },
  },
  household: {
    by: 'households.update',
    fields: { label: ['sort_name'], settlement: [], region: [], needs: [], trusted_person: [] },
  },
  organisation: {
    by: 'organisations.update',
    fields: {
      name: ['sort_name'],
      short_name: [],
      name_cyrillic: [],
      language: [],
      website: [],
      email: [],
      notes: [],
    },
  },
  campaign: { by: 'campaigns.update', fields: { title: [], goal: [], public_summary: [] } },
  letter: {
    by: 'letters.update',
    fields: { channel: [], language: [], subject: [], body: [], our_file_no: [], their_file_no: [] },
  },
  action: { by: 'actions.update', fields: { title: ['sort_name'], place: [], country: [], outcome: [] } },
}
const restorableOf = (entity: string): Restorable | undefined =>
  isKeptTable(entity) ? restorable[entity] : undefined

/** The record as it stands, unless it is archived or gone. */
const presentRow = (ctx: Context, { entity, entity_id }: Record): Cells | undefined =>
  isKeptTable(entity)
    ? (ctx.prepare(`select * from ${entity} where id = ? and deleted_at is null`).get(entity_id) as
        Cells | undefined)
    : undefined

/** Whether what a field was before an entry can be put back; asked of many entries, each record is read once. */
export const puttingBack = (ctx: Context) => {
  const rows = new Map<string, Cells | undefined>()
  return (record: Record, { before }: Payload, field: string): boolean => {
    const { by, fields = {} } = restorableOf(record.entity) ?? {}
    if (before === null || !by || !Object.hasOwn(fields, field) || !mayChange(ctx, by)) return false
    const key = `${record.entity}/${record.entity_id}`
    if (!rows.has(key)) rows.set(key, presentRow(ctx, record))
    const row = rows.get(key)
    return row !== undefined && row[field] !== before[field]
  }
}

/** Makes a field what it was before an entry; refused where a rule ties it to others, or when it is so already. */
export const putBack = (ctx: Context, { seq, field }: Parsed<'history.putBack'>): Saved => {
  const row = ctx.prepare('select * from audit_log where seq = ?').get(seq) as LogRow | undefined
  const payload = row && openPayload(ctx, row)
  const { by, fields } = (row && restorableOf(row.entity)) ?? {}
  if (!payload || !isKeptTable(row.entity)) throw new AppError({ code: 'not_found' })
  if (by && !mayChange(ctx, by)) throw new AppError({ code: 'forbidden' })
  if (!by || !ctx.operation || !puttingBack(ctx)(row, payload, field)) throw ruleError('U2')
  // A change like one made in the form: whoever may make that one may take this one back.
  ctx.operation.channel = by
  const columns = [field, ...(fields?.[field] ?? [])]
  const was = Object.fromEntries(columns.map((column) => [column, payload.before?.[column] ?? null]))
  updateCells(ctx, row.entity, row.entity_id, was, {})
  return savedAs(ctx, { id: row.entity_id })
}
