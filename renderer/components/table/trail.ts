// The list one came from, so that on a record one can go on to the next without going back.
import type { AnyRow, ListPage } from './types.ts'

type Trail = {
  has: (id: string, step: 1 | -1) => boolean
  follow: (id: string, step: 1 | -1) => Promise<void>
}
let trail: Trail | null = null
export const currentTrail = (): Trail | null => trail

type Laid<Row> = {
  rows: readonly Row[]
  next: string | null
  load: (cursor: string) => Promise<ListPage<Row>>
  open: (row: Row) => void
}

/** Remembers the list in its order when a row of it is opened; further rows are asked for when one gets there. */
export const layTrail = <Row extends AnyRow>({ rows, next, load, open }: Laid<Row>): void => {
  const known = [...rows]
  let cursor = next
  const placeOf = (id: string) => known.findIndex((row) => String(row.id) === id)
  trail = {
    has: (id, step) => {
      const at = placeOf(id)
      return at >= 0 && (known[at + step] !== undefined || (step === 1 && cursor !== null))
    },
    follow: async (id, step) => {
      const at = placeOf(id)
      if (at < 0) return
      if (step === 1 && known[at + 1] === undefined && cursor !== null) {
        const page = await load(cursor)
        known.push(...page.rows)
        cursor = page.next
      }
      const row = known[at + step]
      if (row) open(row)
    },
  }
}
