// Any list as CSV: the whole filtered list, page by page through the same query the screen uses.
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { vaultContract } from '../../../shared/contract/index.ts'
import { AppError } from '../../../shared/result.ts'
import { z } from 'zod'
import { writeEntry } from '../audit/log.ts'
import type { Context } from '../context.ts'
import { csvRow } from './csv.ts'
import { lists } from './lists.ts'

const pageShape = z.object({ rows: z.array(z.record(z.string(), z.unknown())), next: z.string().nullable() })
const perPage = 200

/** What a cell shows: a partial date as entered, names joined, nothing for nothing. */
const cellOf = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(cellOf).join('; ')
  if (typeof value === 'object' && 'text' in value && 'qualifier' in value)
    return value.qualifier === 'exact'
      ? String(value.text)
      : `${String(value.qualifier)} ${String(value.text)}`
  return typeof value === 'object' && 'label' in value ? String(value.label) : ''
}

export const exportCsv = (
  ctx: Context,
  { list, input, headers }: Parsed<'exports.csv'>,
): Output<'exports.csv'> => {
  const read = Object.hasOwn(lists, list) ? lists[list as keyof typeof lists] : undefined
  if (!read) throw new AppError({ code: 'not_found' })
  const columns = Object.keys(headers)
  const lines = [csvRow(Object.values(headers))]
  let cursor: string | null = null
  do {
    const asked = vaultContract[list as keyof typeof lists].input.parse({
      ...z.record(z.string(), z.unknown()).parse(input),
      cursor,
      limit: perPage,
    })
    const page = pageShape.parse(read(ctx, asked))
    for (const row of page.rows) lines.push(csvRow(columns.map((column) => cellOf(row[column]))))
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
