import type { ReactNode } from 'react'
import type { Chosen } from '../form/lookup-field.tsx'

/** What every list channel takes; `Sort` and `Filter` are its own words. */
export type ListQuery<Sort extends string, Filter extends string> = {
  search: string
  sort: Sort
  descending: boolean
  filters: Partial<Record<Filter, string[]>>
  archived: boolean
  cursor: string | null
  limit: number
}
export type ListPage<Row> = { rows: Row[]; next: string | null; total: number | null }

export type ColumnSpec<Row, Sort extends string> = {
  /** A field of the row: the heading of the same column in an export goes by it. */
  id: Extract<keyof Row, string>
  header: string
  cell: (row: Row) => ReactNode
  sort?: Sort
  /** Figures and money. */
  end?: boolean
  /** Offered by the column chooser but not shown at first. */
  hidden?: boolean
}
export type FilterSpec<Filter extends string> = { id: Filter; label: string } & (
  | { options: readonly { value: string; label: string }[] }
  | { find: (search: string) => Promise<readonly Chosen[]> }
)

export type Density = 'comfortable' | 'compact'
