import type { Context } from '../context.ts'
import type { Row } from './row.ts'

/** Where a row is from: the source it names, else the file; recorded once for all rows that name it. */
export const sourcesIn = (ctx: Context, fileName: string) => {
  const find = ctx.prepare('select id from v_source where title = ? limit 1').pluck()
  return (row: Row) => {
    const title = row.text('source', 300) || fileName
    const id = find.get(title)
    return typeof id === 'string' ? { id } : { new: { kind: 'office_record' as const, title } }
  }
}
export type SourceOf = ReturnType<typeof sourcesIn>
