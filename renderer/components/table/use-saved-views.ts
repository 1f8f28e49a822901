import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import type { Output } from '../../../shared/contract/index.ts'
import type { ListName } from '../../../shared/contract/views.ts'
import { invoke } from '../../api/invoke.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import type { ColumnSpec, FilterSpec } from './types.ts'
import { isListKept, type ListState, useListState, type ViewState } from './use-list-state.ts'

export type SavedView = Output<'views.list'>[number]

/** Objects whose keys came in another order are the same view. */
const said = ({ filters, labels: _labels, ...rest }: ViewState<string, string>): string =>
  JSON.stringify([
    Object.entries(filters).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    rest.sort,
    rest.descending,
    rest.archived,
    rest.order,
    rest.hidden.toSorted(),
    rest.density,
    rest.display,
  ])

type Options<Row, Sort extends string, Filter extends string> = {
  list: ListName
  initial: ListState<Sort, Filter>
  columns: readonly ColumnSpec<Row, Sort>[]
  filters: readonly FilterSpec<Filter>[]
}

/** The views of a list: which is shown, how it was saved, and whether it is shown otherwise now. */
export const useSavedViews = <Row, Sort extends string, Filter extends string>({
  list,
  initial,
  columns,
  filters,
}: Options<Row, Sort, Filter>) => {
  const client = useQueryClient()
  const { state, view, change, open, reset } = useListState(list, initial)
  const { data: views = [] } = useApiQuery('views.list', { list })
  const place = { screen: 'defaultView', record: list }
  const chosen = useApiQuery('drafts.get', place)
  const shown = views.find(({ id }) => id === view) ?? null
  /** What this list has of it: a filter or an order that is gone since is left out. */
  const stateOf = (saved: SavedView | null): ViewState<Sort, Filter> => {
    if (!saved) return initial
    const { sort, filters: held, ...rest } = saved.state
    const kept: Partial<Record<Filter, string[]>> = {}
    for (const { id } of filters) if (held[id]?.length) kept[id] = held[id]
    const known = columns.map((column) => column.sort).find((each) => each === sort)
    return { ...rest, sort: known ?? initial.sort, filters: kept }
  }
  const openDefault = useEffectEvent(() => {
    const found = views.find(({ id }) => id === chosen.data)
    if (found && !isListKept(list)) open(found.id, stateOf(found))
  })
  useEffect(() => openDefault(), [views, chosen.data])
  const viewState = (): ViewState<Sort, Filter> => {
    const { search: _, ...rest } = state
    return rest
  }
  return {
    state,
    change,
    views,
    shown,
    /** Whether it is shown otherwise than it was saved. */
    changed: said(viewState()) !== said(stateOf(shown)),
    viewState,
    open: (next: SavedView | null) => open(next?.id ?? null, stateOf(next)),
    reset: () => reset(shown?.id ?? null, stateOf(shown)),
    /** A view that was just made or saved is shown as it is now. */
    show: (id: string) => reset(id, viewState()),
    defaultId: typeof chosen.data === 'string' ? chosen.data : null,
    setDefault: async (id: string | null) => {
      await invoke('drafts.save', { ...place, value: id })
      await client.invalidateQueries({ queryKey: ['drafts.get', place] })
    },
  }
}
export type SavedViews<Row, Sort extends string, Filter extends string> = ReturnType<
  typeof useSavedViews<Row, Sort, Filter>
>
