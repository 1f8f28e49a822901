// Any list as CSV: the whole filtered list, page by page through the same query the screen uses.
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { vaultContract } from '../../../shared/contract/index.ts'
import { decimalText, exponentOf } from '../../../shared/money.ts'
import { AppError } from '../../../shared/result.ts'
import { z } from 'zod'
import { writeEntry } from '../audit/log.ts'
import { type Context, today } from '../context.ts'
import { mayCall } from '../../../shared/contract/may.ts'
import { recordDisclosure } from '../privacy/index.ts'
import { assertMayReceive } from '../organisations/index.ts'
import { assertTrusted } from '../trust/index.ts'
import { csvRow } from '../../../shared/csv.ts'
import { type Listed, leavingRows, type Row } from './leaving.ts'
import { lists } from './lists.ts'

const perPage = 200

type Column = Parsed<'exports.csv'>['columns'][number]

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
const cellOf = (row: Row, { id, words = {}, currency }: Column): string => {
  const value = row[id]
  return currency && typeof value === 'number'
    ? decimalText(value, exponentOf(String(row[currency])))
    : textOf(value, words)
}

const isListed = (name: string): name is Listed => Object.hasOwn(lists, name)

/** A title for the record of what left: no name, only which list. */
const titleOf = (list: Listed, rows: number) => `${list.replace(/\.(list|all)$/, '')} (${rows})`

export const exportCsv = (
  ctx: Context,
  { list, input, columns, level, organisationId }: Parsed<'exports.csv'>,
): Output<'exports.csv'> => {
  if (!isListed(list)) throw new AppError({ code: 'not_found' })
  // Whoever may not see a list may not carry it away either.
  if (!mayCall(vaultContract[list].allowed, ctx.user.roles)) throw new AppError({ code: 'forbidden' })
  if (organisationId) {
    assertTrusted(ctx, { organisationId }, 'organisationId')
    assertMayReceive(ctx, { organisationId, report: 'list', level, on: today(ctx) }, 'organisationId')
  }
  const lines = [csvRow(columns.map(({ header }) => header))]
  const named = new Set<string>()
  let cursor: string | null = null
  do {
    const asked = vaultContract[list].input.parse({
      ...z.record(z.string(), z.unknown()).parse(input),
      cursor,
      limit: perPage,
    })
    const page = leavingRows(ctx, list, lists[list](ctx, asked), {
      columns,
      level,
      organisationId,
    })
    for (const { row, subject } of page.rows) {
      lines.push(csvRow(columns.map((column) => cellOf(row, column))))
      if (subject !== null) named.add(subject)
    }
    cursor = page.next
  } while (cursor)
  const rows = lines.length - 1
  writeEntry(ctx, {
    entity: 'export',
    entityId: list,
    action: 'export',
    subjectId: 'office',
    after: { list, rows, level, persons: named.size },
  })
  if (named.size > 0)
    recordDisclosure(
      ctx,
      {
        on_day: today(ctx),
        way: 'export',
        organisation_id: organisationId,
        recipient: '',
        what: titleOf(list, rows),
      },
      [...named],
    )
  // The mark makes spreadsheets read the Cyrillic rightly.
  return { csv: `\ufeff${lines.join('\r\n')}\r\n`, rows, named: named.size }
}
