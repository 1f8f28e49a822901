const perPage = 200
type At = { cursor: string | null; limit: number }
type Page<Row> = { rows: Row[]; next: string | null }

/** Everything a list lets through, asked page after page as a screen asks it: a report of a list says what the list says. */
export const everyRow = <Row>(pageAt: (at: At) => Page<Row>): Row[] => {
  const rows: Row[] = []
  let cursor: string | null = null
  do {
    const page: Page<Row> = pageAt({ cursor, limit: perPage })
    rows.push(...page.rows)
    cursor = page.next
  } while (cursor)
  return rows
}
