import { UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'
import classes from './table.module.css'
import type { ColumnSpec } from './types.ts'

type Props<Row, Sort extends string> = {
  spec: ColumnSpec<Row, Sort> | undefined
  sort: Sort
  descending: boolean
  onSort: (sort: Sort, descending: boolean) => void
}

export const HeaderCell = <Row, Sort extends string>({
  spec,
  sort,
  descending,
  onSort,
}: Props<Row, Sort>) => {
  const own = spec?.sort
  if (!own)
    return (
      <th scope="col" data-end={spec?.end}>
        {spec?.header}
      </th>
    )
  const active = own === sort
  const Arrow = !active ? IconArrowsSort : descending ? IconArrowDown : IconArrowUp
  return (
    <th
      scope="col"
      data-end={spec.end}
      aria-sort={!active ? 'none' : descending ? 'descending' : 'ascending'}
    >
      <UnstyledButton className={classes.sort} onClick={() => onSort(own, active && !descending)}>
        {spec.header}
        <Arrow size={14} stroke={1.75} aria-hidden className={active ? undefined : classes.idle} />
      </UnstyledButton>
    </th>
  )
}
