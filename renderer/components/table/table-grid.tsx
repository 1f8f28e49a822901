import { Skeleton, UnstyledButton } from '@mantine/core'
import { columnVisibilityFeature, createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table'
import { useMemo, useRef, type KeyboardEvent } from 'react'
import { useFormat } from '../../lib/use-format.ts'
import { cellOf } from './cell-of.ts'
import { HeaderCell } from './header-cell.tsx'
import classes from './table.module.css'
import type { ColumnSpec, Density } from './types.ts'

type Props<Row, Sort extends string> = {
  label: string
  columns: readonly ColumnSpec<Row, Sort>[]
  hidden: readonly string[]
  rows: Row[]
  loading: boolean
  density: Density
  sort: Sort
  descending: boolean
  onSort: (sort: Sort, descending: boolean) => void
  onOpen: ((row: Row) => void) | undefined
}
const features = tableFeatures({ columnVisibilityFeature })

/** The table itself: one row takes the focus, ↑ ↓ move it, Enter opens. */
export const TableGrid = <Row extends { id: string | number }, Sort extends string>(
  props: Props<Row, Sort>,
) => {
  const { columns, hidden, rows, density, onOpen } = props
  const format = useFormat()
  const body = useRef<HTMLTableSectionElement>(null)
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
  const table = useTable({
    features,
    columns: defs,
    data: rows,
    getRowId: (row) => String(row.id),
    state: { columnVisibility: Object.fromEntries(hidden.map((id) => [id, false])) },
  })

  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    const all = [...(body.current?.querySelectorAll<HTMLElement>('td:first-child > button') ?? [])]
    const at = all.findIndex((row) => row === document.activeElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key]
    if (at < 0 || to === undefined) return
    event.preventDefault()
    all[to]?.focus()
  }
  return (
    <div className={classes.scroll} data-density={density}>
      <table className={classes.table} aria-label={props.label} aria-busy={props.loading}>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
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
        <tbody ref={body} onKeyDown={onKeyDown}>
          {props.loading && <LoadingRows columns={columns.length - hidden.length} />}
          {table.getRowModel().rows.map((row, index) => (
            // The button in the first cell opens by key; a click anywhere on the row is only a convenience.
            <tr
              key={row.id}
              {...(onOpen && { className: classes.opens, onClick: () => onOpen(row.original) })}
            >
              {row.getVisibleCells().map((cell, at) => (
                <td
                  key={cell.id}
                  className={at === 0 ? classes.pinned : undefined}
                  data-end={specs.get(cell.column.id)?.end}
                >
                  {at === 0 && onOpen ? (
                    <UnstyledButton className={classes.open} tabIndex={index === 0 ? 0 : -1}>
                      <table.FlexRender cell={cell} />
                    </UnstyledButton>
                  ) : (
                    <table.FlexRender cell={cell} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const LoadingRows = ({ columns }: { columns: number }) =>
  Array.from({ length: 6 }, (_, row) => (
    <tr key={row} aria-hidden>
      {Array.from({ length: columns }, (_, column) => (
        <td key={column}>
          <Skeleton height={12} width={column === 0 ? '70%' : '50%'} />
        </td>
      ))}
    </tr>
  ))
