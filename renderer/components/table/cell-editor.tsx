import { NativeSelect, TextInput } from '@mantine/core'
import { useRef, useState, type KeyboardEvent } from 'react'
import classes from './table.module.css'
import type { AnyRow, ColumnSpec } from './types.ts'
import type { CellEditing } from './use-cell-edit.ts'

type Props<Row extends AnyRow, Sort extends string> = {
  row: Row
  column: ColumnSpec<Row, Sort>
  editing: CellEditing<Row, Sort>
  /** Back to the rows: to this one, or to the next. */
  onLeave: (rows: 0 | 1) => void
}

/** Enter and Tab save and go on, Esc puts back what stood there; leaving it by mouse saves too. */
export const CellEditor = <Row extends AnyRow, Sort extends string>({
  row,
  column,
  editing,
  onLeave,
}: Props<Row, Sort>) => {
  const { edit } = column
  const [value, setValue] = useState(() => edit?.value(row) ?? '')
  // Whoever left by key has said what becomes of it; the field loses the focus only after that.
  const left = useRef(false)
  if (!edit) return null
  const save = () => editing.save(row, column, value)
  const leave = (rows: 0 | 1) => {
    left.current = true
    editing.close()
    onLeave(rows)
  }
  const saveAndGo = async (key: string, back: boolean) => {
    if (!(await save())) return
    left.current = true
    const beside = key === 'Tab' ? editing.beside(column.id, back ? -1 : 1) : null
    if (beside) editing.start(row, beside)
    else leave(key === 'Enter' ? 1 : 0)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!['Enter', 'Tab', 'Escape'].includes(event.key)) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') leave(0)
    else void saveAndGo(event.key, event.shiftKey)
  }
  const field = {
    size: 'xs' as const,
    'aria-label': column.header,
    'data-autofocus': true,
    autoFocus: true,
    autoComplete: 'off',
    value,
    error: editing.problem || null,
    classNames: { error: classes.problem ?? '' },
    onKeyDown,
    onClick: (event: { stopPropagation: () => void }) => event.stopPropagation(),
    onBlur: () => {
      if (!left.current && !editing.busy && !editing.problem)
        void save().then((done) => done && editing.close())
    },
  }
  return edit.options ? (
    <NativeSelect
      {...field}
      data={[...edit.options]}
      onChange={(event) => setValue(event.currentTarget.value)}
    />
  ) : (
    <TextInput {...field} onChange={(event) => setValue(event.currentTarget.value)} />
  )
}
