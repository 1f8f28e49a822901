import { Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMemo, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { bulkLimit } from '../../../shared/contract/bulk.ts'
import { bulkLists, type ListName } from '../../../shared/contract/views.ts'
import { invoke } from '../../api/invoke.ts'
import { useMay } from '../../api/use-may.ts'
import { usePreferences } from '../../api/use-preferences.ts'
import { useFormat } from '../../lib/use-format.ts'
import { EmptyState } from '../empty-state.tsx'
import { ErrorState } from '../error-state.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { Board, type BoardSpec } from './board.tsx'
import type { BulkSpec } from './bulk-types.ts'
import { CardGrid, type Card } from './card-grid.tsx'
import { cellOf } from './cell-of.ts'
import { columnsShown } from './columns-shown.ts'
import { ListToolbar } from './list-toolbar.tsx'
import { PeekPanel } from './peek-panel.tsx'
import { TableFooter } from './table-footer.tsx'
import { TableGrid } from './table-grid.tsx'
import classes from './table.module.css'
import { layTrail } from './trail.ts'
import type { AnyRow, ColumnSpec, FilterSpec, ListPage, ListQuery } from './types.ts'
import { useActiveRow } from './use-active-row.ts'
import { pageSize, useListPages } from './use-list-pages.ts'
import { queryOf, setFilters } from './use-list-state.ts'
import { useSavedViews } from './use-saved-views.ts'
import { useSelection } from './use-selection.ts'
import { ViewBar } from './view-bar.tsx'

type Filters<Filter extends string> = Partial<Record<Filter, string[]>>
type Props<Row, Sort extends string, Filter extends string> = {
  /** The list channel: `people.list`. Names the cache, the kept state, the saved views and the export. */
  list: ListName
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
  /** The record of a row, to look at beside the list. */
  peek?: (row: Row) => ReactNode
  /** A row as a tile: the list can then be shown as a grid, and each row is a name to press and what stands under it. */
  card?: (row: Row) => Card
  /** Stages whose rows can be shown beside each other; the list has a filter of that name. */
  board?: BoardSpec<Row, Filter>
  /** What can be done with many rows at once. */
  bulk?: BulkSpec
  /** The list has nothing at all: one sentence why, and what to do first. */
  empty: { title: string; text: string; action?: ReactNode }
  /** Whether the list has archived records to show. */
  archivable?: boolean
  exportName: string
  /** Buttons at the end of the toolbar. */
  actions?: ReactNode
  /** What the button of the peek that opens the row says, where it is no page of its own. */
  openLabel?: string
  /** Stands beside the list and narrows it: what it is told are the filters, and what it gives are those from now on. */
  aside?: (chosen: Filters<Filter>, choose: (filters: Filters<Filter>) => void) => ReactNode
  /** Said under the list besides its count and its sums. */
  footer?: ReactNode
}

/** A register: searched, filtered, sorted and paged by the program, shown as a real table. */
export const DataTable = <Row extends AnyRow, Sort extends string, Filter extends string>(
  props: Props<Row, Sort, Filter>,
) => {
  const { t } = useTranslation(['common', 'views'])
  const { list, columns, filters = [], empty, load, peek, card, board } = props
  const format = useFormat()
  const may = useMay()
  const { plainLists } = usePreferences().preferences
  const saved = useSavedViews<Row, Sort, Filter>({
    list,
    columns,
    filters,
    initial: {
      search: '',
      sort: props.sort,
      descending: props.descending ?? false,
      filters: {},
      archived: false,
      labels: {},
      order: [],
      hidden: columns.filter((column) => column.hidden).map((column) => column.id),
      density: 'comfortable',
      display: 'list',
    },
  })
  const { state, change } = saved
  const pages = useListPages(list, state, load, plainLists)
  const { rows } = pages
  const frame = useRef<HTMLDivElement>(null)
  const active = useActiveRow(list, rows, frame)
  const { sort: _sort, descending: _descending, ...through } = queryOf(state)
  const bulk = props.bulk?.actions.some(({ channel }) => may(channel)) ? props.bulk : null
  const selection = useSelection({
    rows,
    listKey: JSON.stringify(through),
    askAll: async () => {
      const known = bulkLists.find((each) => each === list)
      if (!known) return []
      const { filters: chosen, ...query } = queryOf(state)
      const input = { ...query, filters: setFilters(chosen) }
      const all = await invoke('lists.ids', { list: known, input })
      if (all.more)
        notifications.show({ message: t('views:bulk.tooMany', { limit: format.number(bulkLimit) }) })
      return all.rows
    },
  })
  const [isPeeking, setPeeking] = useState(false)
  const peeked = peek && isPeeking ? rows[active.index] : undefined
  const shown = useMemo(
    () =>
      columnsShown(columns, state).filter(
        ({ id, whenAny }) => !whenAny || rows.some((row) => row[id] !== null),
      ),
    [columns, state, rows],
  )
  const narrowed = state.search !== '' || Object.keys(state.filters).length > 0
  const clear = () => change({ search: '', filters: {} })
  const { onOpen } = props
  const open =
    onOpen &&
    ((row: Row) => {
      const further = (cursor: string) => load({ ...queryOf(state), cursor, limit: pageSize })
      layTrail({ rows, next: pages.next, load: further, open: onOpen })
      onOpen(row)
    })
  const peeking = peek
    ? {
        isOpen: isPeeking,
        open: (at: number) => {
          setPeeking(true)
          active.focus(at)
        },
        close: () => setPeeking(false),
      }
    : null
  const isBoard = board !== undefined && state.display === 'board' && (pages.loading || rows.length > 0)
  /** From the board to the rows of one stage. */
  const showStage = (stage: string) =>
    board && change({ display: 'list', filters: { ...state.filters, [board.by]: [stage] } })
  const hasBar = bulk !== null && selection.size > 0
  const table = (
    <Stack gap="sm" className={classes.register} data-views={saved.views.length > 0} data-bar={hasBar}>
      {saved.views.length > 0 && (
        <ViewBar views={saved.views} shown={saved.shown} changed={saved.changed} onOpen={saved.open} />
      )}
      <ListToolbar
        list={list}
        saved={saved}
        filters={filters}
        columns={columns}
        searchLabel={props.searchLabel}
        exportName={props.exportName}
        archivable={props.archivable ?? false}
        rows={pages.total}
        displays={['list', ...(card ? ['grid' as const] : []), ...(board ? ['board' as const] : [])]}
        actions={props.actions}
      />
      {pages.error && <ErrorState error={pages.error} onRetry={pages.retry} />}
      {!pages.error && isBoard && (
        <Board list={list} board={board} state={state} load={load} onOpen={onOpen} onAll={showStage} />
      )}
      {!pages.error && !isBoard && (
        <>
          {(pages.loading || rows.length > 0) && (
            <div className={classes.beside}>
              {card && state.display === 'grid' ? (
                <CardGrid
                  label={props.label}
                  card={card}
                  pages={pages}
                  onOpen={open}
                  frame={frame}
                  active={active}
                  peek={peeking}
                />
              ) : (
                <TableGrid
                  label={props.label}
                  columns={shown}
                  pages={pages}
                  density={state.density}
                  sort={state.sort}
                  descending={state.descending}
                  archived={state.archived}
                  onSort={(sort, descending) => change({ sort, descending })}
                  onOpen={open}
                  frame={frame}
                  active={active}
                  selection={bulk && selection}
                  peek={peeking}
                />
              )}
              {peeked && columns[0] && (
                <PeekPanel
                  title={cellOf(peeked, columns[0], format)}
                  openLabel={props.openLabel ?? t('views:peek.page')}
                  onOpen={() => open?.(peeked)}
                  onClose={() => {
                    setPeeking(false)
                    active.focus(active.index)
                  }}
                >
                  {peek?.(peeked)}
                </PeekPanel>
              )}
            </div>
          )}
          {!pages.loading && rows.length === 0 && narrowed && (
            <EmptyState title={t('table.noMatch')} text={t('table.noMatchText')} onClear={clear} />
          )}
          {!pages.loading && rows.length === 0 && !narrowed && <EmptyState {...empty} />}
        </>
      )}
      {bulk && !isBoard && <BulkBar spec={bulk} selection={selection} archived={state.archived} />}
      <TableFooter pages={pages} columns={columns}>
        {props.footer}
      </TableFooter>
    </Stack>
  )
  if (!props.aside) return table
  return (
    <div className={classes.withAside}>
      {props.aside(state.filters, (chosen) => change({ filters: chosen }))}
      {table}
    </div>
  )
}
