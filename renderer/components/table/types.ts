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

type ExportColumn<Row> = {
  id: Extract<keyof Row, string>
  header: string
  words?: Record<string, string>
}
export type ColumnSpec<Row, Sort extends string> = {
  /** A field of the row: the heading of the same column in an export goes by it. */
  id: Extract<keyof Row, string>
  header: string
  /** Left out: the field as it stands, in the words of its list, or as money. */
  cell?: (row: Row) => ReactNode
  /** What the codes of the field are called, here and in an export. */
  words?: Record<string, string>
  /** The field that holds the currency of this amount in minor units. */
  currency?: Extract<keyof Row, string>
  /** What an export says of the field in columns of their own. */
  beside?: readonly ExportColumn<Row>[]
  /** Derived from the columns beside it, for the eye only. */
  onScreenOnly?: true
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
