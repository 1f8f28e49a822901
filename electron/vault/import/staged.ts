// A list that waits: its rows as they came, what is made of its headings, and what was decided of each row.
import {
  type ImportSettings,
  importSettings,
  tableShape,
  type Verdict,
} from '../../../shared/contract/imports.ts'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { detectHeader, headingsOf } from '../../../shared/import/header.ts'
import { isKnownHeading } from '../../../shared/import/headings.ts'
import { fieldsOf } from '../../../shared/import/kinds.ts'
import { AppError, ruleError } from '../../../shared/result.ts'
import { create, rowOf, update } from '../audit/change.ts'
import { nextRef } from '../audit/refs.ts'
import type { Context } from '../context.ts'
import type { Schema } from '../database/schema/index.ts'
import { columnsByContent, columnsFor, commonIn, dateOrderOf, goesOn, kindOf } from './guess.ts'
import { remembered } from './remember.ts'

type Batch = Schema['import_batch']
const sampleRows = 40
/** Few dates of a list may tell whether the month comes first. */
const datedRows = 1_000

/** A list that this user has staged; `not_found` for another's, and for one that is written already. */
export const stagedBatch = (ctx: Context, id: string): Batch => {
  const batch = rowOf(ctx, 'import_batch', id)
  if (batch.status !== 'staged' || batch.deleted_at !== null || batch.created_by !== ctx.user.id)
    throw new AppError({ code: 'not_found' })
  return batch
}
const widthOf = ({ shape }: Batch): number => tableShape.parse(JSON.parse(shape)).columnCount
export const settingsOf = ({ settings }: Pick<Batch, 'settings'>): ImportSettings =>
  importSettings.parse(JSON.parse(settings))

const clear = (ctx: Context, id: string): void => {
  ctx.prepare('delete from import_row where batch_id = ?').run(id)
}
/** Lets a staged list go, with all its rows say. */
export const discard = (ctx: Context, id: string): null => {
  const batch = stagedBatch(ctx, id)
  clear(ctx, id)
  update(ctx, 'import_batch', batch.id, {}, { action: 'archive', deletedAt: ctx.now() })
  return null
}

export const current = (ctx: Context): Output<'imports.current'> => {
  const find = `select id from import_batch where status = 'staged' and deleted_at is null and created_by = ?
    and headings <> '[]' order by id desc limit 1`
  const id = ctx.prepare(find).pluck().get(ctx.user.id)
  return typeof id === 'string' ? { id } : null
}

const noSettings: ImportSettings = {
  kind: 'people',
  header: { from: 0, count: 0 },
  columns: [],
  common: {},
  words: {},
  dateOrder: 'dmy',
  nameOrder: 'family_first',
  replaces: false,
}

/** Begins anew: one list a user. */
export const stage = (ctx: Context, { fileName, shape }: Parsed<'imports.stage'>): { id: string } => {
  const mine = `select id from import_batch where status = 'staged' and deleted_at is null and created_by = ?`
  for (const id of ctx.prepare(mine).pluck().all(ctx.user.id) as string[]) discard(ctx, id)
  const { id } = create(ctx, 'import_batch', {
    ref: nextRef(ctx, 'import'),
    kind: noSettings.kind,
    file_name: fileName,
    shape: JSON.stringify(shape),
    headings: '[]',
    settings: JSON.stringify(noSettings),
    counts: null,
    status: 'staged',
  })
  return { id }
}

const add = 'insert into import_row (batch_id, n, cells) values (?, ?, ?)'
/** An empty line is no row, but it counts: a row keeps its number in the file. */
export const emptyLine = '[]'
const storedCells = (cells: readonly string[]): string =>
  cells.some((cell) => cell !== '') ? JSON.stringify(cells) : emptyLine
/** Keeps rows as they were read. */
export const addRows = (ctx: Context, { id, rows }: Parsed<'imports.addRows'>): null => {
  stagedBatch(ctx, id)
  const last = Number(
    ctx.prepare('select coalesce(max(n), 0) from import_row where batch_id = ?').pluck().get(id),
  )
  rows.forEach((cells, at) => ctx.prepare(add).run(id, last + at + 1, storedCells(cells)))
  return null
}

export const firstRows = (ctx: Context, id: string, from: number, count: number): string[][] =>
  (
    ctx
      .prepare('select cells from import_row where batch_id = ? and n > ? order by n limit ?')
      .pluck()
      .all(id, from, count) as string[]
  ).map((cells) => JSON.parse(cells) as string[])

/** All rows are there: headings are found, the kind is guessed, and what was remembered of such a list is used. */
export const begin = (ctx: Context, { id, kind }: Parsed<'imports.begin'>): null => {
  const batch = stagedBatch(ctx, id)
  const rows = firstRows(ctx, id, 0, sampleRows)
  const header = detectHeader(rows, isKnownHeading)
  const headings = headingsOf(rows, header, widthOf(batch))
  const known = remembered(ctx, headings, kind)
  const beneath = firstRows(ctx, id, header.from + header.count, datedRows)
  const likely = kind ?? kindOf(headings)
  const isCustody = kind === null && likely === 'people' && goesOn(columnsFor('people', headings), beneath)
  const guessed = isCustody ? 'custody' : likely
  const columns =
    header.count === 0 ? columnsByContent(guessed, headings.length, rows) : columnsFor(guessed, headings)
  const settings: ImportSettings = known ?? {
    ...noSettings,
    kind: guessed,
    columns,
    common: commonIn(guessed, columns, headings),
    dateOrder: dateOrderOf(guessed, columns, beneath),
  }
  keepSettings(ctx, id, { ...settings, header }, headings)
  return null
}

const keepSettings = (ctx: Context, id: string, settings: ImportSettings, headings: string[]): void => {
  update(ctx, 'import_batch', id, {
    kind: settings.kind,
    settings: JSON.stringify(settings),
    headings: JSON.stringify(headings),
    counts: null,
  })
  ctx
    .prepare(`update import_row set verdict = null, problems = '[]', match_id = null where batch_id = ?`)
    .run(id)
}

/** Reads the list another way. Another kind or other headings have other fields: those are guessed anew. */
export const set = (ctx: Context, { id, settings }: Parsed<'imports.set'>): null => {
  const batch = stagedBatch(ctx, id)
  const before = settingsOf(batch)
  const rows = firstRows(ctx, id, 0, settings.header.from + settings.header.count + 1)
  const headings = headingsOf(rows, settings.header, widthOf(batch))
  const isOther =
    settings.kind !== before.kind || JSON.stringify(settings.header) !== JSON.stringify(before.header)
  const known = isOther ? remembered(ctx, headings, settings.kind) : null
  const columns = isOther ? (known?.columns ?? columnsFor(settings.kind, headings)) : settings.columns
  const fields = new Set(fieldsOf[settings.kind].map((field) => field.id))
  const common = Object.fromEntries(Object.entries(settings.common).filter(([field]) => fields.has(field)))
  keepSettings(ctx, id, { ...settings, columns, common }, headings)
  return null
}

/** Puts another text into a cell, or another decision beside a row; what was found of the row is looked for again. */
export const setCell = (ctx: Context, { id, n, column, value }: Parsed<'imports.setCell'>): null => {
  const headings = JSON.parse(stagedBatch(ctx, id).headings) as string[]
  const held = ctx.prepare('select cells from import_row where batch_id = ? and n = ?').pluck().get(id, n)
  if (typeof held !== 'string') throw new AppError({ code: 'not_found' })
  const cells = JSON.parse(held) as string[]
  if (column >= headings.length) throw new AppError({ code: 'not_found' })
  while (cells.length < column) cells.push('')
  cells[column] = value
  const change = `update import_row set cells = ?, verdict = null where batch_id = ? and n = ?`
  ctx.prepare(change).run(JSON.stringify(cells), id, n)
  return null
}
export const decide = (ctx: Context, { id, n, decision }: Parsed<'imports.decide'>): null => {
  stagedBatch(ctx, id)
  ctx
    .prepare('update import_row set decision = ?, verdict = null where batch_id = ? and n = ?')
    .run(decision, id, n)
  return null
}
export const decideAll = (ctx: Context, { id, verdict, decision }: Parsed<'imports.decideAll'>): null => {
  stagedBatch(ctx, id)
  ctx
    .prepare('update import_row set decision = ?, verdict = null where batch_id = ? and verdict = ?')
    .run(decision, id, verdict)
  return null
}

/** IM1: nothing is written that was not tried out as it stands. */
export const assertChecked = ({ counts }: Batch): void => {
  if (counts === null) throw ruleError('IM1')
}
export type Counts = Partial<Record<Verdict, number>>
