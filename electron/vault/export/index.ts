// Any list as CSV: the whole filtered list, page by page through the same query the screen uses.
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { vaultContract } from '../../../shared/contract/index.ts'
import { decimalText, exponentOf } from '../../../shared/money.ts'
import { AppError } from '../../../shared/result.ts'
import { z } from 'zod'
import { writeEntry } from '../audit/log.ts'
import type { Context } from '../context.ts'
import { mayCall } from '../../../shared/contract/may.ts'
import { csvRow } from './csv.ts'
import { lists } from './lists.ts'

const pageShape = z.object({ rows: z.array(z.record(z.string(), z.unknown())), next: z.string().nullable() })
const perPage = 200

type Row = Record<string, unknown>
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

const isListed = (name: string): name is keyof typeof lists => Object.hasOwn(lists, name)

export const exportCsv = (
  ctx: Context,
  { list, input, columns }: Parsed<'exports.csv'>,
): Output<'exports.csv'> => {
  if (!isListed(list)) throw new AppError({ code: 'not_found' })
  // Whoever may not see a list may not carry it away either.
  if (!mayCall(vaultContract[list].allowed, ctx.user.roles)) throw new AppError({ code: 'forbidden' })
  const lines = [csvRow(columns.map(({ header }) => header))]
  let cursor: string | null = null
  do {
    const asked = vaultContract[list].input.parse({
      ...z.record(z.string(), z.unknown()).parse(input),
      cursor,
      limit: perPage,
    })
    const page = pageShape.parse(lists[list](ctx, asked))
    for (const row of page.rows) lines.push(csvRow(columns.map((column) => cellOf(row, column))))
    cursor = page.next
  } while (cursor)
  writeEntry(ctx, {
    entity: 'export',
    entityId: list,
    action: 'export',
    subjectId: 'office',
    after: { list, rows: lines.length - 1 },
  })
  // The mark makes spreadsheets read the Cyrillic rightly.
  return { csv: `\ufeff${lines.join('\r\n')}\r\n`, rows: lines.length - 1 }
}
