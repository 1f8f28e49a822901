import { useState } from 'react'
import type { ListQuery } from './types.ts'

export type ListState<Sort extends string, Filter extends string> = Omit<
  ListQuery<Sort, Filter>,
  'cursor' | 'limit'
> & {
  /** Names of records chosen in a filter, by id. */
  labels: Record<string, string>
}

/** Lists stay as they were left while the program is open: never in a route, since what is searched for is a name. */
const kept = new Map<string, object>()

/** Before a list opens: only what these filters let through, whatever it was left with. */
export const openListFiltered = (list: string, filters: Record<string, string[]>): void => {
  kept.set(list, { ...kept.get(list), search: '', filters })
}

export const useListState = <Sort extends string, Filter extends string>(
  list: string,
  initial: ListState<Sort, Filter>,
) => {
  const [state, setState] = useState<ListState<Sort, Filter>>(() => ({
    ...initial,
    ...(kept.get(list) as Partial<ListState<Sort, Filter>> | undefined),
  }))
  const change = (part: Partial<ListState<Sort, Filter>>) => {
    const next = { ...state, ...part }
    kept.set(list, next)
    setState(next)
  }
  return [state, change] as const
}
