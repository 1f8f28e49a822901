import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useState, type RefObject } from 'react'
import type { Density } from './types.ts'

type Options = {
  frame: RefObject<HTMLElement | null>
  head: RefObject<HTMLElement | null>
  ids: readonly (string | number)[]
  /** Stays in the page wherever one scrolls to: the focus must not be lost. */
  active: number
  density: Density
  /** Other rows than before: back to the top. */
  listKey: string
  /** Off: every row is in the page. */
  enabled: boolean
}
export type PlacedRow = {
  index: number
  /** Room for the rows between the one before and this. */
  gap: number
}

const likelyHeight = { comfortable: 39, compact: 31 } as const

/** Only the rows in sight are in the page; the room of the others is kept by empty rows. */
export const useVirtualRows = ({ frame, head, ids, active, density, listKey, enabled }: Options) => {
  const [headHeight, setHeadHeight] = useState(38)
  useLayoutEffect(() => setHeadHeight(head.current?.offsetHeight ?? 38), [head, density])
  // What it returns is used here alone and kept by nobody; the compiler need not keep it either.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    enabled,
    count: ids.length,
    getScrollElement: () => frame.current,
    getItemKey: (index) => ids[index] ?? index,
    estimateSize: () => likelyHeight[density],
    overscan: 10,
    paddingStart: headHeight,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), active])]
        .filter((index) => index < ids.length)
        .toSorted((a, b) => a - b),
  })
  useEffect(() => virtualizer.measure(), [virtualizer, density])
  useEffect(() => {
    frame.current?.scrollTo({ top: 0 })
  }, [frame, listKey])
  if (!enabled)
    return {
      rows: ids.map((_, index): PlacedRow => ({ index, gap: 0 })),
      after: 0,
      measure: undefined,
      lastInSight: ids.length - 1,
    }
  const items = virtualizer.getVirtualItems()
  const rows = items.map(({ index, start }, at): PlacedRow => ({
    index,
    gap: start - (items[at - 1]?.end ?? headHeight),
  }))
  const end = items.at(-1)?.end ?? headHeight
  return {
    rows,
    after: Math.max(0, virtualizer.getTotalSize() - end),
    measure: virtualizer.measureElement,
    lastInSight: virtualizer.range?.endIndex ?? 0,
  }
}
