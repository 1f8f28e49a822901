import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { QueryChannel } from '../../../shared/contract/index.ts'
import { useMaskRows } from '../../api/masking.tsx'
import type { ListPage, ListQuery } from './types.ts'
import type { ListState } from './use-list-state.ts'

const limit = 50

/** Page after page of a list, sorted and filtered by the program. */
export const useListPages = <Row, Sort extends string, Filter extends string>(
  list: QueryChannel,
  state: ListState<Sort, Filter>,
  load: (query: ListQuery<Sort, Filter>) => Promise<ListPage<Row>>,
) => {
  const { labels: _, ...query } = state
  const pages = useInfiniteQuery({
    queryKey: [list, query],
    queryFn: ({ pageParam }) => load({ ...query, cursor: pageParam, limit }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
  const maskRows = useMaskRows(list)
  const rows = useMemo(
    () => maskRows(pages.data?.pages.flatMap((page) => page.rows) ?? []),
    [maskRows, pages.data],
  )
  return {
    rows,
    total: pages.data?.pages[0]?.total ?? 0,
    // An empty list that is being asked again may just have got its first row.
    loading: pages.isPending || (rows.length === 0 && pages.isFetching && !pages.isPlaceholderData),
    refreshing: pages.isPlaceholderData,
    error: pages.error,
    retry: () => void pages.refetch(),
    hasMore: pages.hasNextPage,
    loadingMore: pages.isFetchingNextPage,
    loadMore: () => void pages.fetchNextPage(),
  }
}
export type ListPages<Row> = Omit<ReturnType<typeof useListPages>, 'rows'> & { rows: Row[] }
