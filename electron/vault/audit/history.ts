// History on every record, and undo: the opposite change, written as a change of its own.
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import type { Saved } from '../../../shared/contract/common.ts'
import { dots } from '../../../shared/contract/personal.ts'
import { AppError, ruleError } from '../../../shared/result.ts'
import type { Context } from '../context.ts'
import { isTaken } from '../database/errors.ts'
import { first } from '../database/run.ts'
import { archive, isKeptTable, rowOf, updateCells } from './change.ts'
import { readerOf } from './labels.ts'
import { type Cells, firstBrokenSeq, type LogRow, openPayload, type Payload } from './log.ts'
import { mayChange } from './may-change.ts'
import { puttingBack } from './put-back.ts'

const stamps = new Set(['created_at', 'created_by', 'updated_at', 'updated_by', 'row_version', 'id'])
/** What is read through a channel of its own, which records who did: here it only shows that it changed. */
const readApart: Partial<Record<string, readonly string[]>> = {
  harm: ['detail'],
  treasury_account: ['iban', 'tax_number'],
  payee_account: ['number', 'tax_number'],
}
const hidden = (value: string | number | null) => (value === null || value === '' ? value : dots)
/** Columns that only repeat another for sorting or searching. */
const derived = /_(min|max|key)$|^sort_/

const changesOf = (
  ctx: Context,
  { entity }: LogRow,
  { before, after }: Payload,
  canPutBack: (field: string) => boolean,
) =>
  Object.keys(after ?? before ?? {})
    .filter((field) => !stamps.has(field) && !derived.test(field))
    .map((field) => ({ field, before: before?.[field] ?? null, after: after?.[field] ?? null }))
    .filter(({ before: was, after: is }) => was !== is)
    .map(({ field, before: was, after: is }) => {
      const read = readApart[entity]?.includes(field) ? hidden : readerOf(ctx, entity, field)
      return { field, before: read(was), after: read(is), canPutBack: canPutBack(field) }
    })

/** An entry and what it holds. */
export type Written = { row: LogRow; payload: Payload }

const commandRows = (ctx: Context, operation: number): Written[] => {
  // Each by itself: a command may have changed a handful of records, or everything that hangs on a person.
  const rows = ctx.sqlite
    .prepare<[number], LogRow>('select * from audit_log where seq >= ? order by seq')
    .iterate(operation)
  const found: Written[] = []
  for (const row of rows) {
    const payload = openPayload(ctx, row)
    if (payload?.operation !== operation) break
    found.push({ row, payload })
    // Nothing of it comes back, and an import may have written a hundred thousand rows.
    if (!payload.undoable) break
  }
  return found
}

/** Entries by their numbers, with what they hold; those whose contents were erased are left out. */
export const entriesBetween = (ctx: Context, first: number, last: number): Written[] =>
  (
    ctx.prepare('select * from audit_log where seq between ? and ? order by seq').all(first, last) as LogRow[]
  ).flatMap((row) => {
    const payload = openPayload(ctx, row)
    return payload ? [{ row, payload }] : []
  })

const versionIn = (cells: Cells | null) => Number(cells?.['row_version'] ?? 0)
/** Whether the record still stands as this entry left it. */
const stillStands = (ctx: Context, { row, payload }: Written): boolean => {
  if (!isKeptTable(row.entity)) return false
  const held = ctx.prepare(`select row_version from ${row.entity} where id = ?`).get(row.entity_id) as
    { row_version: number } | undefined
  return held?.row_version === versionIn(payload.after)
}

/** Rows of one record can be changed twice in a command: only the last of each must still stand. */
const canUndo = (ctx: Context, rows: readonly Written[]): boolean => {
  if (rows.length === 0 || !rows.every(({ payload }) => payload.undoable && mayChange(ctx, payload.channel)))
    return false
  const last = new Map(rows.map((entry) => [`${entry.row.entity}/${entry.row.entity_id}`, entry]))
  return [...last.values()].every((entry) => stillStands(ctx, entry))
}

/** How those are reached whom an organisation can be asked for. */
const ofContactPersons = 'org_contact_id in (select id from org_contact where organisation_id = @entityId)'
/**
 * What belongs to a record and is shown in its history: the tables, each with its column that names the record, or with
 * the rows that are meant.
 */
const parts: Partial<Record<string, Readonly<Record<string, string | { rows: string }>>>> = {
  person: {
    custody_period: 'person_id',
    sentence: 'person_id',
    release_event: 'person_id',
    case_file: 'person_id',
    arbitrariness_review: 'person_id',
    charge: 'person_id',
    condition_note: 'person_id',
    person_role: 'person_id',
    // Who was merged into her.
    person: 'merged_into',
  },
  proceeding: { proceeding_person: 'proceeding_id', charge: 'proceeding_id', hearing: 'proceeding_id' },
  aid_request: { decision: 'subject_id' },
  payment_round: { decision: 'subject_id' },
  household: { household_member: 'household_id' },
  organisation: {
    diplomatic_mission: 'id',
    organisation_name: 'organisation_id',
    organisation_tie: 'organisation_id',
    org_contact: 'organisation_id',
    contact_point: { rows: `organisation_id = @entityId or ${ofContactPersons}` },
    partner_agreement: 'organisation_id',
  },
  action: { action_org: 'action_id', action_media: 'action_id', action_cost: 'action_id' },
  letter_template: { letter_template_text: 'template_id' },
  letter: { letter_recipient: 'letter_id', letter_person: 'letter_id' },
}
const belongsTo = (entity: string): string => {
  const own = '(entity = @entity and entity_id = @entityId)'
  const parted = Object.entries(parts[entity] ?? {}).map(
    ([table, of]) =>
      `(entity = '${table}' and entity_id in (select id from ${table} where ${typeof of === 'string' ? `${of} = @entityId` : of.rows}))`,
  )
  const documents = `(entity = 'document' and entity_id in (select id from document where owner = @entity and owner_id = @entityId))`
  return [own, ...parted, documents].join(' or ')
}

const perPage = 100
/** The changes of a record and of what belongs to it, newest first; of the whole vault when no record is named. */
export const historyOf = (
  ctx: Context,
  { entity, entityId, beforeSeq }: Parsed<'history.list'>,
): Output<'history.list'> => {
  const rows = ctx
    .prepare(
      `select * from audit_log where seq < @before ${entity ? `and (${belongsTo(entity)})` : ''}
       order by seq desc limit ${perPage}`,
    )
    .all({
      before: beforeSeq ?? Number.MAX_SAFE_INTEGER,
      ...(entity && { entity, entityId }),
    }) as LogRow[]
  return rows.map(entryReader(ctx))
}

/** How entries read, with the names of users and the answer to "can it be undone" kept for the next one. */
export const entryReader = (ctx: Context): ((row: LogRow) => Output<'history.list'>[number]) => {
  const names = userNames(ctx)
  const undoable = new Map<number, boolean>()
  const canPutBack = puttingBack(ctx)
  const commandCanBeUndone = (operation: number): boolean => {
    const known = undoable.get(operation) ?? canUndo(ctx, commandRows(ctx, operation))
    undoable.set(operation, known)
    return known
  }
  return (row) => {
    const payload = openPayload(ctx, row)
    return {
      seq: row.seq,
      at: row.at,
      actor: names.get(row.actor) ?? '',
      entity: row.entity,
      entityId: row.entity_id,
      action: row.action,
      reason: payload?.reason ?? '',
      changes: payload ? changesOf(ctx, row, payload, (field) => canPutBack(row, payload, field)) : [],
      canUndo: payload !== null && commandCanBeUndone(payload.operation),
      isErased: payload === null,
    }
  }
}

/** By id, whoever still uses the vault or once did. */
export const userNames = (ctx: Context): ReadonlyMap<string, string> =>
  new Map(
    (ctx.prepare('select id, name from app_user').all() as { id: string; name: string }[]).map(
      ({ id, name }) => [id, name],
    ),
  )

/** Puts the columns back as they were before; a record made by the command is archived. */
const takeBack = (ctx: Context, { row, payload }: Written): void => {
  if (!isKeptTable(row.entity)) throw new AppError({ code: 'not_found' })
  if (payload.before === null) return void archive(ctx, row.entity, row.entity_id, { action: 'undo' })
  const was = Object.entries(payload.before).filter(([column]) => !stamps.has(column))
  updateCells(ctx, row.entity, row.entity_id, Object.fromEntries(was), { action: 'undo' })
}

/** Puts back what entries changed. Refused (U3) when that would break a rule against what was recorded since. */
export const putAllBack = (ctx: Context, rows: readonly Written[]): void => {
  try {
    for (const entry of rows.toReversed()) takeBack(ctx, entry)
    for (const { row } of rows)
      if (isKeptTable(row.entity)) {
        const now = rowOf(ctx, row.entity, row.entity_id)
        ctx.rules[row.entity]?.forEach((rule) => rule(ctx, { ...now }))
      }
  } catch (error) {
    // A sentence beside a field says nothing where there is no form.
    const isRefused = error instanceof AppError && error.wire.code === 'validation'
    throw isRefused || isTaken(error) ? ruleError('U3') : error
  }
}

/** Undoes the whole command an entry belongs to; refused when a record was changed since, or when it was money. */
export const undo = (ctx: Context, seq: number): Saved => {
  const row = ctx.prepare('select * from audit_log where seq = ?').get(seq) as LogRow | undefined
  const payload = row && openPayload(ctx, row)
  if (!row || !payload) throw new AppError({ code: 'not_found' })
  if (!mayChange(ctx, payload.channel)) throw new AppError({ code: 'forbidden' })
  const rows = commandRows(ctx, payload.operation)
  if (!canUndo(ctx, rows)) throw ruleError('U1')
  putAllBack(ctx, rows)
  const ref = isKeptTable(row.entity) ? rowOf(ctx, row.entity, row.entity_id) : null
  return { id: row.entity_id, ref: ref && 'ref' in ref ? ref.ref : null, undo: null }
}

export const verifyHistory = (ctx: Context): Output<'history.verify'> => {
  const head = first(ctx, ctx.db.selectFrom('audit_log').select('seq').orderBy('seq', 'desc'))
  return { entries: head?.seq ?? 0, firstBadSeq: firstBrokenSeq(ctx) }
}
