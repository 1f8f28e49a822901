// Outside the office a source is cited only if anybody can read it: who told us in confidence is told to nobody.
import type { Line } from '../../../../shared/contract/report-blocks.ts'
import { optionalDateOf } from '../../database/dates.ts'
import { all } from '../../database/run.ts'
import { joined, partial } from '../blocks.ts'
import { leaveOut, staysInside, type Telling } from './index.ts'

const read = ({ ctx }: Telling, ids: readonly string[]) =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_source')
      .select(['id', 'title', 'author', 'url', 'date_text', 'date_qualifier', 'is_published'])
      .where('id', 'in', [...ids])
      .orderBy('title'),
  )

/** The titles of these sources, each once, as this document may cite them; null where it may cite none. */
export const sourcesTold = (telling: Telling, ids: readonly (string | null | undefined)[]): Line => {
  const known = [...new Set(ids.filter((id) => typeof id === 'string'))]
  if (known.length === 0) return null
  const found = read(telling, known)
  const cited = staysInside(telling) ? found : found.filter(({ is_published }) => is_published === 1)
  if (cited.length < found.length) leaveOut(telling, 'source', 'level', found.length - cited.length)
  return joined(
    cited.map(({ title }) => title),
    '; ',
  )
}

/** Author, title, day and address of the published ones among these, as a bibliography has them. */
export const bibliography = (telling: Telling, ids: readonly string[]): Line[] =>
  ids.length === 0
    ? []
    : read(telling, ids)
        .filter(({ is_published }) => is_published === 1)
        .map(({ author, title, url, date_text, date_qualifier }) => {
          const day = optionalDateOf(date_text, date_qualifier)
          return joined([author || null, title, day && partial(day), url || null], ', ')
        })
