// Any list as a file: the whole filtered list, page by page through the same query the screen uses.
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { vaultContract } from '../../../shared/contract/index.ts'
import type { exportsContract, ListCell } from '../../../shared/contract/exports.ts'
import { decimalText, exponentOf } from '../../../shared/money.ts'
import { AppError } from '../../../shared/result.ts'
import { z } from 'zod'
import { writeEntry } from '../audit/log.ts'
import { type Context, type HandlersFor, today } from '../context.ts'
import { mayCall } from '../../../shared/contract/may.ts'
import { leaksIn } from '../leaks/check.ts'
import { namingOf, recordDisclosure } from '../privacy/index.ts'
import { assertMayReceive } from '../organisations/index.ts'
import { assertTrusted } from '../trust/index.ts'
import { type Listed, leavingRows, type Row } from './leaving.ts'
import { lists } from './lists.ts'

const perPage = 200

type Column = Parsed<'exports.page'>['columns'][number]

/** A partial date as entered, names joined, a code in its word, nothing for nothing. */
const textOf = (value: unknown, words: Record<string, string>): string => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return Object.hasOwn(words, String(value)) ? (words[String(value)] ?? '') : String(value)
  if (Array.isArray(value)) return value.map((item) => textOf(item, words)).join('; ')
  if (typeof value !== 'object' || value === null) return ''
  if ('text' in value && 'qualifier' in value)
    return value.qualifier === 'exact'
      ? String(value.text)
      : `${textOf(value.qualifier, words)} ${String(value.text)}`.trim()
  return 'label' in value ? String(value.label) : ''
}
const cellOf = (row: Row, { id, words = {}, currency }: Column): ListCell => {
  const value = row[id]
  if (typeof value !== 'number' || Object.hasOwn(words, String(value))) return textOf(value, words)
  const places = currency ? exponentOf(String(row[currency])) : 0
  return { decimal: currency ? decimalText(value, places) : String(value), places }
}

const isListed = (name: string): name is Listed => Object.hasOwn(lists, name)

/** A title for the record of what left: no name, only which list. */
const titleOf = (list: Listed, rows: number) => `${list.replace(/\.(list|all)$/, '')} (${rows})`

type Goes = Pick<Parsed<'exports.page'>, 'list' | 'level' | 'organisationId'>
/** Whoever may not see a list may not carry it away either, and not to whom it may not go (O1, O3). */
const assertMayLeave = (ctx: Context, { list, level, organisationId }: Goes): Listed => {
  if (!isListed(list)) throw new AppError({ code: 'not_found' })
  if (!mayCall(vaultContract[list].allowed, ctx.user.roles)) throw new AppError({ code: 'forbidden' })
  if (organisationId) {
    assertTrusted(ctx, { organisationId }, 'organisationId')
    assertMayReceive(ctx, { organisationId, report: 'list', level, on: today(ctx) }, 'organisationId')
  }
  return list
}

const exportPage = (
  ctx: Context,
  { input, columns, cursor, ...goes }: Parsed<'exports.page'>,
): Output<'exports.page'> => {
  const list = assertMayLeave(ctx, goes)
  const asked = vaultContract[list].input.parse({
    ...z.record(z.string(), z.unknown()).parse(input),
    cursor,
    limit: perPage,
  })
  const { rows, next } = leavingRows(ctx, list, lists[list](ctx, asked), { columns, ...goes })
  return {
    rows: rows.map(({ row }) => columns.map((column) => cellOf(row, column))),
    named: [...new Set(rows.flatMap(({ subject }) => subject ?? []))],
    next,
  }
}

const checkList = (
  ctx: Context,
  { organisationId, named, texts }: Parsed<'exports.check'>,
): Output<'exports.check'> => {
  const mayName = (personId: string) => namingOf(ctx, personId, { level: 'partner', organisationId }).allowed
  return leaksIn(ctx, { namesMayStand: false, named: new Set(named.filter(mayName)), mayName }, texts)
}

const recordList = (
  ctx: Context,
  { format, rows, named, sha256, ...goes }: Parsed<'exports.recorded'>,
): null => {
  const list = assertMayLeave(ctx, goes)
  const { level, organisationId } = goes
  writeEntry(ctx, {
    entity: 'export',
    entityId: list,
    action: 'export',
    subjectId: 'office',
    after: { list, rows, level, persons: named.length, format, sha256 },
  })
  if (named.length > 0)
    recordDisclosure(
      ctx,
      {
        on_day: today(ctx),
        way: 'export',
        organisation_id: organisationId,
        recipient: '',
        what: titleOf(list, rows),
      },
      named,
    )
  return null
}

export const exportsHandlers = {
  'exports.page': exportPage,
  'exports.check': checkList,
  'exports.recorded': recordList,
} satisfies HandlersFor<typeof exportsContract>
