// A list of 420 things, as a register shows one, for the tests of lists.
import type { ListName } from '../../../shared/contract/views.ts'
import { succeed } from '../../../shared/result.ts'
import type { BulkSpec } from '../../../renderer/components/table/bulk-types.ts'
import { DataTable } from '../../../renderer/components/table/data-table.tsx'
import type { ColumnSpec, ListPage, ListQuery } from '../../../renderer/components/table/types.ts'
import { defaultPreferences } from '../../../shared/contract/shell.ts'
import { bridge as answering, type Call } from '../screen.tsx'

export type Row = { id: string; version: number; name: string; amount: number; place: string }
export const total = 420
export const rowsOf = (): Row[] =>
  Array.from({ length: total }, (_, n) => ({
    id: `${n}`,
    version: 1,
    name: `Name ${n}`,
    amount: n,
    place: `Place ${n}`,
  }))

export type Query = ListQuery<'name', 'kind'>
const load =
  (asked: Query[], rows: readonly Row[]) =>
  async (query: Query): Promise<ListPage<Row>> => {
    asked.push(query)
    const found = rows.filter(({ name }) => name.includes(query.search))
    const from = Number(query.cursor ?? 0)
    const next = from + query.limit
    return {
      rows: found.slice(from, next),
      next: next < found.length ? String(next) : null,
      total: query.cursor ? null : found.length,
      sums: query.cursor ? null : [{ of: 'amount', currency: null, amount: 87_990 }],
    }
  }
type Props = {
  list: ListName
  asked?: Query[]
  rows?: Row[]
  onOpen?: (row: Row) => void
  bulk?: BulkSpec
  save?: (row: Row, value: string) => Promise<{ id: string; ref: null; undo: number }>
}
type Save = NonNullable<Props['save']>
const columnsOf = (save: Save | undefined): ColumnSpec<Row, 'name'>[] => [
  { id: 'name', header: 'Name', cell: ({ name }) => name, sort: 'name' },
  { id: 'amount', header: 'Amount', cell: ({ amount }) => amount, end: true },
  {
    id: 'place',
    header: 'Place',
    ...(save && { edit: { channel: 'people.setField', value: ({ place }) => place, save } }),
  },
]
export const Table = ({ list, asked = [], rows = rowsOf(), onOpen = () => {}, bulk, save }: Props) => (
  <DataTable
    list={list}
    label="Things"
    load={load(asked, rows)}
    columns={columnsOf(save)}
    filters={[{ id: 'kind', label: 'Kind', options: [{ value: 'a', label: 'Kind A' }] }]}
    sort="name"
    searchLabel="Search things"
    onOpen={onOpen}
    peek={({ place }) => <p>Peeked: {place}</p>}
    {...(bulk && { bulk })}
    empty={{ title: 'Nothing yet', text: 'Add the first.' }}
    exportName="things"
  />
)
export const appState = (plainLists: boolean) =>
  succeed({
    version: '0',
    standIn: true,
    preferences: { ...defaultPreferences, plainLists },
    vaults: [],
    state: 'open',
    currentId: null,
    reason: 'started',
  })
/** What every list asks beside its rows. */
export const bridge = (more: Parameters<typeof answering>[0] = {}): Call[] =>
  answering({
    'app.state': () => appState(false),
    'views.list': () => succeed([]),
    'drafts.get': () => succeed(null),
    'drafts.save': () => succeed(null),
    ...more,
  })
export const rowButton = (name: string) => ({ name, exact: true })
