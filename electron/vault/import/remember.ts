import { type ImportSettings, importSettings } from '../../../shared/contract/imports.ts'
import type { ImportKind } from '../../../shared/import/kinds.ts'
import type { Context } from '../context.ts'

const same = `select settings from import_batch where status in ('done', 'undone') and headings = ?
  and (? is null or kind = ?) order by id desc limit 1`

/** How the last list with these very headings was read; null when there was none. */
export const remembered = (
  ctx: Context,
  headings: readonly string[],
  kind: ImportKind | null,
): ImportSettings | null => {
  if (headings.every((heading) => heading === '')) return null
  const found = ctx.prepare(same).pluck().get(JSON.stringify(headings), kind, kind)
  if (typeof found !== 'string') return null
  const read = importSettings.safeParse(JSON.parse(found))
  return read.success ? read.data : null
}
