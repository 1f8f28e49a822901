import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconCheck, IconLayoutSidebarRight } from '@tabler/icons-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CellEditor } from './cell-editor.tsx'
import classes from './table.module.css'
import type { AnyRow, ColumnSpec } from './types.ts'
import type { CellEditing } from './use-cell-edit.ts'

type Props<Row extends AnyRow, Sort extends string> = {
  row: Row
  column: ColumnSpec<Row, Sort>
  editing: CellEditing<Row, Sort>
  children: ReactNode
  onOpen: ((row: Row) => void) | undefined
  onLeave: (rows: 0 | 1) => void
}
/** Long enough to tell a double click, which changes the field, from the click that opens the row. */
const doubleClick = 250

/** A cell whose field may be changable where it stands. */
export const TableCell = <Row extends AnyRow, Sort extends string>({
  row,
  column,
  editing,
  children,
  onOpen,
  onLeave,
}: Props<Row, Sort>) => {
  const { t } = useTranslation('views')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  if (!editing.canEdit(column.id)) return <td data-end={column.end}>{children}</td>
  if (editing.isEditing(row, column.id))
    return (
      <td className={classes.editing}>
        <CellEditor row={row} column={column} editing={editing} onLeave={onLeave} />
      </td>
    )
  return (
    <td
      data-end={column.end}
      data-edits
      onClick={(event) => {
        event.stopPropagation()
        clearTimeout(timer.current)
        if (event.detail < 2) timer.current = setTimeout(() => onOpen?.(row), doubleClick)
      }}
      onDoubleClick={() => {
        clearTimeout(timer.current)
        editing.start(row, column.id)
      }}
    >
      {children}
      {editing.isSaved(row, column.id) && (
        <span className={classes.saved} role="status">
          <IconCheck size={14} aria-hidden />
          <span className="visually-hidden">{t('edit.saved')}</span>
        </span>
      )}
    </td>
  )
}

type NameProps = {
  children: ReactNode
  /** The one row in the order of Tab. */
  isActive: boolean
  opens: boolean
  onPeek: (() => void) | null
}

/** What the row is called: the button that opens it, and the one that shows it beside the list. */
export const NameCell = ({ children, isActive, opens, onPeek }: NameProps) => {
  const { t } = useTranslation('views')
  const name = opens ? (
    <UnstyledButton className={classes.open} data-open tabIndex={isActive ? 0 : -1}>
      {children}
    </UnstyledButton>
  ) : (
    children
  )
  if (!onPeek) return <td className={classes.pinned}>{name}</td>
  return (
    <td className={classes.pinned}>
      <div className={classes.named}>
        {name}
        <ActionIcon
          className={classes.look}
          size={24}
          tabIndex={-1}
          aria-label={t('peek.open')}
          title={t('peek.open')}
          onClick={(event) => {
            event.stopPropagation()
            onPeek()
          }}
        >
          <IconLayoutSidebarRight size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </div>
    </td>
  )
}
