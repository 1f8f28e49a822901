import { useState } from 'react'
import type { Density, Display, ListQuery } from './types.ts'

/** What a saved view holds: everything but what was typed into the search. */
export type ViewState<Sort extends string, Filter extends string> = Pick<
  ListQuery<Sort, Filter>,
  'sort' | 'descending' | 'filters' | 'archived'
> & {
  /** Names of records chosen in a filter, by id. */
  labels: Record<string, string>
  /** Columns in order, and those not shown. */
  order: string[]
  hidden: string[]
  density: Density
  display: Display
}
export type ListState<Sort extends string, Filter extends string> = ViewState<Sort, Filter> & {
  search: string
}

/** Which view is shown, and how each was left. */
type Kept = { view: string | null; states: Map<string | null, object> }
/** Lists stay as they were left while the program is open: never in a route, since what is searched for is a name. */
const kept = new Map<string, Kept>()

/** Before a list opens: only what is asked for, whatever it was left with. */
const openListWith = (list: string, asked: { search: string; filters: Record<string, string[]> }): void => {
  const states = kept.get(list)?.states ?? new Map<string | null, object>()
  states.set(null, { ...states.get(null), ...asked })
  kept.set(list, { view: null, states })
}
export const openListFiltered = (list: string, filters: Record<string, string[]>): void =>
  openListWith(list, { search: '', filters })
export const openListSearched = (list: string, search: string): void =>
  openListWith(list, { search, filters: {} })
/** Whether the list was already opened since the program was. */
export const isListKept = (list: string): boolean => kept.has(list)

/** What the vault is asked: without what only the screen knows. */
export const queryOf = <Sort extends string, Filter extends string>({
  labels: _labels,
  order: _order,
  hidden: _hidden,
  density: _density,
  display: _display,
  ...query
}: ListState<Sort, Filter>) => query

/** Filters as they travel: every one that is set. */
export const setFilters = (filters: Partial<Record<string, string[]>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(filters).map(([id, values]) => [id, values ?? []]))

export const useListState = <Sort extends string, Filter extends string>(
  list: string,
  initial: ListState<Sort, Filter>,
) => {
  const [shown, setShown] = useState(() => {
    const { view = null, states } = kept.get(list) ?? {}
    // What was kept of this list was a part of such a state.
    return { view, state: { ...initial, ...(states?.get(view) as Partial<ListState<Sort, Filter>>) } }
  })
  const keep = (view: string | null, state: ListState<Sort, Filter>) => {
    const states = kept.get(list)?.states ?? new Map<string | null, object>()
    states.set(view, state)
    kept.set(list, { view, states })
    setShown({ view, state })
  }
  return {
    state: shown.state,
    view: shown.view,
    change: (part: Partial<ListState<Sort, Filter>>) => keep(shown.view, { ...shown.state, ...part }),
    /** Shows another view, as it was left if it was open before; `saved` null for the list as it comes. */
    open: (view: string | null, saved: ViewState<Sort, Filter> | null) => {
      const left = kept.get(list)?.states.get(view) as Partial<ListState<Sort, Filter>> | undefined
      keep(view, { ...initial, ...saved, ...left, search: shown.state.search })
    },
    /** As `open`, but as it was saved. */
    reset: (view: string | null, saved: ViewState<Sort, Filter> | null) =>
      keep(view, { ...initial, ...saved, search: shown.state.search }),
  }
}
