import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { QueryChannel } from '../../../shared/contract/index.ts'
import { useMaskRows } from '../../api/masking.tsx'
import type { ListPage, ListQuery } from './types.ts'
import { type ListState, queryOf } from './use-list-state.ts'

/** Rows that come at once, and a page of the plain list. */
export const pageSize = 100

/** Page after page of a list, sorted and filtered by the program; `plain` shows one at a time instead of all. */
export const useListPages = <Row, Sort extends string, Filter extends string>(
  list: QueryChannel,
  state: ListState<Sort, Filter>,
  load: (query: ListQuery<Sort, Filter>) => Promise<ListPage<Row>>,
  plain: boolean,
) => {
  const query = queryOf(state)
  const key = JSON.stringify(query)
  const [turned, setTurned] = useState({ key, page: 0 })
  const page = turned.key === key ? turned.page : 0
  const pages = useInfiniteQuery({
    queryKey: [list, query],
    queryFn: ({ pageParam }) => load({ ...query, cursor: pageParam, limit: pageSize }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  })
  const maskRows = useMaskRows(list)
  const loaded = pages.data?.pages
  const rows = useMemo(() => {
    const shown = plain ? loaded?.slice(page, page + 1) : loaded
    return maskRows(shown?.flatMap((each) => each.rows) ?? [])
  }, [maskRows, loaded, plain, page])
  const isLast = page + 1 >= (loaded?.length ?? 1)
  return {
    /** The list as it is asked for: rows of another key are other rows. */
    key,
    rows,
    /** How many rows stand before the first of these. */
    before: plain ? page * pageSize : 0,
    total: loaded?.[0]?.total ?? 0,
    sums: loaded?.[0]?.sums ?? [],
    next: loaded?.at(-1)?.next ?? null,
    // An empty list that is being asked again may just have got its first row.
    loading: pages.isPending || (rows.length === 0 && pages.isFetching && !pages.isPlaceholderData),
    error: pages.error,
    retry: () => void pages.refetch(),
    hasMore: pages.hasNextPage && !pages.isPlaceholderData,
    loadingMore: pages.isFetchingNextPage,
    loadMore: () => void pages.fetchNextPage(),
    plain: plain && {
      page,
      isLast: isLast && !pages.hasNextPage,
      turn: async (to: number) => {
        if (to > page && isLast) await pages.fetchNextPage()
        setTurned({ key, page: Math.max(0, to) })
      },
    },
  }
}
