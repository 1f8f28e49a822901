import type { ReactNode } from 'react'
import type { CommandChannel } from '../../../shared/contract/index.ts'
import type { Saved } from '../../../shared/contract/common.ts'
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
/** A sum over everything the filters let through, given with the first page. */
export type ListSum = { of: string; currency: string | null; amount: number }
export type ListPage<Row> = {
  rows: Row[]
  next: string | null
  total: number | null
  sums?: readonly ListSum[] | null
}

type ExportColumn<Row> = {
  id: Extract<keyof Row, string>
  header: string
  words?: Record<string, string>
}
/** A field that is changed where it stands: only what carries little risk, never a state and never money. */
export type CellEdit<Row> = {
  channel: CommandChannel
  value: (row: Row) => string
  /** A closed list; left out, it is text. */
  options?: readonly { value: string; label: string }[]
  save: (row: Row, value: string) => Promise<Saved>
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
  edit?: CellEdit<Row>
  /** Left out where no row of the page has it. */
  whenAny?: true
  /** What the sum under the list is called, where it does not count every row. */
  sumLabel?: string
  /** How a sum that is no money reads; left out, it is a number. */
  sumAs?: (sum: number) => string
}
export type FilterSpec<Filter extends string> = { id: Filter; label: string } & (
  | { options: readonly { value: string; label: string }[] }
  | { find: (search: string) => Promise<readonly Chosen[]> }
)

export type Density = 'comfortable' | 'compact'
export type Display = 'list' | 'grid' | 'board'
/** Every row of a register has an id; those that can be changed carry their version. */
export type AnyRow = { id: string | number; version?: number }
