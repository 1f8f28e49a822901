import type { ColumnSpec } from './types.ts'

type Arranged = { order: readonly string[]; hidden: readonly string[] }

/** All columns in the order somebody gave them: the first stays first, one that is new to the order comes last. */
export const columnsInOrder = <Row, Sort extends string>(
  columns: readonly ColumnSpec<Row, Sort>[],
  order: readonly string[],
): ColumnSpec<Row, Sort>[] => {
  const place = ({ id }: ColumnSpec<Row, Sort>) => {
    if (id === columns[0]?.id) return -1
    const at = order.indexOf(id)
    return at < 0 ? order.length : at
  }
  return columns.toSorted((a, b) => place(a) - place(b))
}

/** The columns on the screen. What a row is called is always among them. */
export const columnsShown = <Row, Sort extends string>(
  columns: readonly ColumnSpec<Row, Sort>[],
  { order, hidden }: Arranged,
): ColumnSpec<Row, Sort>[] =>
  columnsInOrder(columns, order).filter(({ id }, at) => at === 0 || !hidden.includes(id))
