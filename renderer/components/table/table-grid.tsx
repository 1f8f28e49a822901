import { createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table'
import { Fragment, useEffect, useMemo, useRef, type RefObject } from 'react'
import { useFormat } from '../../lib/use-format.ts'
import { cellOf } from './cell-of.ts'
import { HeaderCell } from './header-cell.tsx'
import { LoadingRows } from './loading-rows.tsx'
import { SelectCell, SelectHead } from './select-cell.tsx'
import { NameCell, TableCell } from './table-cell.tsx'
import classes from './table.module.css'
import type { AnyRow, ColumnSpec, Density } from './types.ts'
import type { ActiveRow } from './use-active-row.ts'
import { useCellEdit } from './use-cell-edit.ts'
import { useColumnWidths } from './use-column-widths.ts'
import type { useListPages } from './use-list-pages.ts'
import { useRowKeys } from './use-row-keys.ts'
import type { Selection } from './use-selection.ts'
import { useVirtualRows } from './use-virtual-rows.ts'

type Pages<Row> = Omit<ReturnType<typeof useListPages>, 'rows'> & { rows: Row[] }
type Props<Row, Sort extends string> = {
  label: string
  /** Those shown, in order. */
  columns: readonly ColumnSpec<Row, Sort>[]
  pages: Pages<Row>
  density: Density
  sort: Sort
  descending: boolean
  archived: boolean
  onSort: (sort: Sort, descending: boolean) => void
  onOpen: ((row: Row) => void) | undefined
  frame: RefObject<HTMLDivElement | null>
  active: ActiveRow
  peek: { isOpen: boolean; open: (at: number) => void; close: () => void } | null
  selection: Selection | null
}
const features = tableFeatures({})
/** Further rows are asked for before the last one is in sight. */
const ahead = 30

/** The table itself: one row takes the focus, ↑ ↓ move it, Enter opens. Only the rows in sight are in the page. */
export const TableGrid = <Row extends AnyRow, Sort extends string>(props: Props<Row, Sort>) => {
  const { columns, pages, density, onOpen, frame, active, peek, selection } = props
  const { rows, loading } = pages
  const format = useFormat()
  const [table, head] = [useRef<HTMLTableElement>(null), useRef<HTMLTableSectionElement>(null)]
  const specs = useMemo(() => new Map(columns.map((column) => [column.id as string, column])), [columns])
  const defs = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>()
    return columns.map((column) =>
      helper.display({
        id: column.id,
        header: column.header,
        cell: ({ row }) => cellOf(row.original, column, format),
      }),
    )
  }, [columns, format])
  const model = useTable({ features, columns: defs, data: rows, getRowId: (row) => String(row.id) })
  const drawn = model.getRowModel().rows
  const editing = useCellEdit(columns, props.archived)
  const isPlain = pages.plain !== false
  const virtual = useVirtualRows({
    frame,
    head,
    ids: useMemo(() => rows.map(({ id }) => id), [rows]),
    active: active.index,
    density,
    listKey: `${pages.key}|${pages.before}`,
    enabled: !isPlain,
  })
  const { hasMore, loadingMore, loadMore } = pages
  const isNear = !isPlain && rows.length > 0 && virtual.lastInSight >= rows.length - ahead
  useEffect(() => {
    if (isNear && hasMore && !loadingMore) loadMore()
  }, [isNear, hasMore, loadingMore, loadMore])
  const layout = [density, rows[0]?.id, selection !== null, ...columns.map(({ id, header }) => id + header)]
  const shown = `${virtual.rows[0]?.index}-${virtual.rows.at(-1)?.index}-${rows.length}`
  const { room, widths } = useColumnWidths(table, layout.join('|'), rows.length > 0, shown)
  const onKeyDown = useRowKeys({
    frame,
    count: rows.length,
    active,
    peek: peek && { ...peek, open: () => peek.open(active.index) },
    selection,
    edit: editing.any
      ? (at) => {
          const row = rows[at]
          if (row) editing.startRow(row)
        }
      : null,
  })
  const span = columns.length + Number(selection !== null)
  return (
    <div ref={room} className={classes.room}>
      <div ref={frame} className={classes.scroll} data-density={density}>
        <table
          ref={table}
          className={classes.table}
          aria-label={props.label}
          aria-busy={loading}
          aria-rowcount={pages.total + 1}
          data-fixed={widths !== null}
          data-ticks={selection !== null}
          {...(widths && { style: { minWidth: widths.reduce((sum, each) => sum + each, 0) } })}
        >
          {widths && (
            <colgroup>
              {widths.map((width, at) => (
                <col key={at} style={{ width }} />
              ))}
            </colgroup>
          )}
          <thead ref={head}>
            {model.getHeaderGroups().map((group) => (
              <tr key={group.id} aria-rowindex={1}>
                {selection && <SelectHead selection={selection} total={pages.total} />}
                {group.headers.map((header) => (
                  <HeaderCell
                    key={header.id}
                    spec={specs.get(header.id)}
                    sort={props.sort}
                    descending={props.descending}
                    onSort={props.onSort}
                  />
                ))}
              </tr>
            ))}
          </thead>
          <tbody onKeyDown={onKeyDown}>
            {loading && <LoadingRows columns={span} />}
            {virtual.rows.map(({ index, gap }) => {
              const row = drawn[index]
              if (!row) return null
              return (
                <Fragment key={row.id}>
                  {gap > 0 && <Room height={gap} span={span} />}
                  {/* The button in the first cell opens by key; a click anywhere on the row is only a convenience. */}
                  <tr
                    ref={virtual.measure}
                    data-index={index}
                    aria-rowindex={pages.before + index + 2}
                    data-chosen={selection?.has(row.original.id)}
                    data-peeked={peek?.isOpen && index === active.index}
                    onFocus={() => active.mark(index)}
                    {...(onOpen && { className: classes.opens, onClick: () => onOpen(row.original) })}
                  >
                    {selection && <SelectCell selection={selection} id={row.original.id} index={index} />}
                    {row.getAllCells().map((cell, at) => {
                      const column = specs.get(cell.column.id)
                      if (!column) return null
                      const drawing = <model.FlexRender cell={cell} />
                      return at === 0 ? (
                        <NameCell
                          key={cell.id}
                          isActive={index === active.index}
                          opens={onOpen !== undefined}
                          onPeek={peek && (() => peek.open(index))}
                        >
                          {drawing}
                        </NameCell>
                      ) : (
                        <TableCell
                          key={cell.id}
                          row={row.original}
                          column={column}
                          editing={editing}
                          onOpen={onOpen}
                          onLeave={(step) => active.focus(index + step)}
                        >
                          {drawing}
                        </TableCell>
                      )
                    })}
                  </tr>
                </Fragment>
              )
            })}
            {virtual.after > 0 && <Room height={virtual.after} span={span} />}
            {loadingMore && <LoadingRows columns={span} rows={1} />}
          </tbody>
        </table>
      </div>
    </div>
  )
}

/** Where rows stand that are not in the page. */
const Room = ({ height, span }: { height: number; span: number }) => (
  <tr aria-hidden>
    <td className={classes.away} colSpan={span} style={{ height }} />
  </tr>
)
