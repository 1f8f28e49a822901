import { Group, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { QueryChannel } from '../../../shared/contract/index.ts'
import { useMasking } from '../../api/masking.tsx'
import { exportColumns } from './cell-of.ts'
import { ExportButton } from './export-button.tsx'
import { FilterBar } from './filter-bar.tsx'
import classes from './table.module.css'
import type { ColumnSpec, Density, FilterSpec } from './types.ts'
import type { ListState } from './use-list-state.ts'
import { ViewMenu } from './view-menu.tsx'

type Props<Row, Sort extends string, Filter extends string> = {
  list: QueryChannel
  state: ListState<Sort, Filter>
  change: (part: Partial<ListState<Sort, Filter>>) => void
  filters: readonly FilterSpec<Filter>[]
  columns: readonly ColumnSpec<Row, Sort>[]
  hidden: readonly string[]
  setHidden: (hidden: string[]) => void
  density: Density
  setDensity: (density: Density) => void
  searchLabel: string
  exportName: string
  archivable: boolean
  rows: number
  actions?: ReactNode
}

export const ListToolbar = <Row, Sort extends string, Filter extends string>(
  props: Props<Row, Sort, Filter>,
) => {
  const { t } = useTranslation()
  const { masked } = useMasking()
  const { state, change, columns, hidden } = props
  const [typed, setTyped] = useState(state.search)
  const search = useDebouncedCallback((text: string) => change({ search: text }), 120)
  const [searched, setSearched] = useState(state.search)
  // Cleared from elsewhere: the box follows.
  if (searched !== state.search) {
    setSearched(state.search)
    setTyped(state.search)
  }
  const shown = columns.filter((column) => !hidden.includes(column.id))
  return (
    <Group gap="xs">
      <TextInput
        className={classes.search}
        type={masked ? 'password' : 'search'}
        autoComplete="off"
        name="list-search"
        data-list-search
        aria-label={props.searchLabel}
        placeholder={props.searchLabel}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          search(event.currentTarget.value)
        }}
      />
      <FilterBar state={state} change={change} filters={props.filters} />
      <Group gap="xs" ml="auto">
        <ViewMenu
          columns={columns}
          hidden={hidden}
          setHidden={props.setHidden}
          density={props.density}
          setDensity={props.setDensity}
          archived={props.archivable ? state.archived : null}
          setArchived={(archived) => change({ archived })}
        />
        <ExportButton
          list={props.list}
          state={state}
          columns={exportColumns(shown, t('table.currency'))}
          name={props.exportName}
          rows={props.rows}
        />
        {props.actions}
      </Group>
    </Group>
  )
}
