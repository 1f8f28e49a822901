import { Stack } from '@mantine/core'
import type { QueryChannel } from '../../../shared/contract/index.ts'
import { useMemory } from '../../lib/use-memory.ts'
import type { ReactNode } from 'react'
import { EmptyState } from '../empty-state.tsx'
import { ErrorState } from '../error-state.tsx'
import { useTranslation } from 'react-i18next'
import { ListToolbar } from './list-toolbar.tsx'
import { TableFooter } from './table-footer.tsx'
import { TableGrid } from './table-grid.tsx'
import type { ColumnSpec, Density, FilterSpec, ListPage, ListQuery } from './types.ts'
import { useListPages } from './use-list-pages.ts'
import { useListState } from './use-list-state.ts'

type Props<Row, Sort extends string, Filter extends string> = {
  /** The list channel: `people.list`. Names the cache, the kept state and the export. */
  list: QueryChannel
  /** What the table shows, for screen readers. */
  label: string
  load: (query: ListQuery<Sort, Filter>) => Promise<ListPage<Row>>
  /** The first stays in sight when the table scrolls sideways and opens the row. */
  columns: readonly ColumnSpec<Row, Sort>[]
  filters?: readonly FilterSpec<Filter>[]
  sort: Sort
  descending?: boolean
  searchLabel: string
  onOpen?: (row: Row) => void
  /** The list has nothing at all: one sentence why, and what to do first. */
  empty: { title: string; text: string; action?: ReactNode }
  /** Whether the list has archived records to show. */
  archivable?: boolean
  exportName: string
  /** Buttons at the end of the toolbar. */
  actions?: ReactNode
}

/** A register: searched, filtered, sorted and paged by the program, shown as a real table. */
export const DataTable = <Row extends { id: string | number }, Sort extends string, Filter extends string>(
  props: Props<Row, Sort, Filter>,
) => {
  const { t } = useTranslation()
  const { list, columns, filters = [], empty } = props
  const [state, change] = useListState<Sort, Filter>(list, {
    search: '',
    sort: props.sort,
    descending: props.descending ?? false,
    filters: {},
    archived: false,
    labels: {},
  })
  const pages = useListPages(list, state, props.load)
  const [density, setDensity] = useMemory<Density>('density', 'comfortable')
  const [hidden, setHidden] = useMemory<string[]>(
    `hidden:${list}`,
    columns.filter((column) => column.hidden).map((column) => column.id),
  )
  const narrowed = state.search !== '' || Object.keys(state.filters).length > 0
  const clear = () => change({ search: '', filters: {} })

  return (
    <Stack gap="sm">
      <ListToolbar
        list={list}
        state={state}
        change={change}
        filters={filters}
        columns={columns}
        hidden={hidden}
        setHidden={setHidden}
        density={density}
        setDensity={setDensity}
        searchLabel={props.searchLabel}
        exportName={props.exportName}
        archivable={props.archivable ?? false}
        rows={pages.total}
        actions={props.actions}
      />
      {pages.error ? (
        <ErrorState error={pages.error} onRetry={pages.retry} />
      ) : (
        <>
          {(pages.loading || pages.rows.length > 0) && (
            <TableGrid
              label={props.label}
              columns={columns}
              hidden={hidden}
              rows={pages.rows}
              loading={pages.loading}
              density={density}
              sort={state.sort}
              descending={state.descending}
              onSort={(sort, descending) => change({ sort, descending })}
              onOpen={props.onOpen}
            />
          )}
          {!pages.loading && pages.rows.length === 0 && narrowed && (
            <EmptyState title={t('table.noMatch')} text={t('table.noMatchText')} onClear={clear} />
          )}
          {!pages.loading && pages.rows.length === 0 && !narrowed && <EmptyState {...empty} />}
        </>
      )}
      <TableFooter pages={pages} />
    </Stack>
  )
}
