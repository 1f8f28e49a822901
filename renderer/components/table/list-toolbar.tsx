import { Group, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListName } from '../../../shared/contract/views.ts'
import { useMasking } from '../../api/masking.tsx'
import { exportColumns } from './cell-of.ts'
import { ColumnChooser } from './column-chooser.tsx'
import { columnsShown } from './columns-shown.ts'
import { DisplayChoice } from './display-choice.tsx'
import { ExportButton } from './export-button.tsx'
import { FilterBar } from './filter-bar.tsx'
import classes from './table.module.css'
import type { ColumnSpec, Display, FilterSpec } from './types.ts'
import type { SavedViews } from './use-saved-views.ts'
import { ViewMenu } from './view-menu.tsx'

type Props<Row, Sort extends string, Filter extends string> = {
  list: ListName
  saved: SavedViews<Row, Sort, Filter>
  filters: readonly FilterSpec<Filter>[]
  columns: readonly ColumnSpec<Row, Sort>[]
  searchLabel: string
  exportName: string
  archivable: boolean
  rows: number
  /** How the list can be shown. */
  displays: readonly Display[]
  actions?: ReactNode
}

export const ListToolbar = <Row, Sort extends string, Filter extends string>(
  props: Props<Row, Sort, Filter>,
) => {
  const { t } = useTranslation()
  const { masked } = useMasking()
  const { columns, saved } = props
  const { state, change } = saved
  const [typed, setTyped] = useState(state.search)
  const search = useDebouncedCallback((text: string) => change({ search: text }), 120)
  const [searched, setSearched] = useState(state.search)
  // Cleared from elsewhere: the box follows.
  if (searched !== state.search) {
    setSearched(state.search)
    setTyped(state.search)
  }
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
        {props.displays.length > 1 && (
          <DisplayChoice
            display={state.display}
            displays={props.displays}
            onChange={(display) => change({ display })}
          />
        )}
        <ColumnChooser
          columns={columns}
          order={state.order}
          hidden={state.hidden}
          density={state.density}
          archived={props.archivable ? state.archived : null}
          onChange={change}
        />
        <ViewMenu list={props.list} saved={saved} />
        <ExportButton
          list={props.list}
          state={state}
          columns={exportColumns(columnsShown(columns, state), t('table.currency'))}
          name={props.exportName}
          rows={props.rows}
        />
        {props.actions}
      </Group>
    </Group>
  )
}
