import { useResizeObserver } from '@mantine/hooks'
import { useLayoutEffect, useState, type RefObject } from 'react'

type Fixed = { key: string; widths: readonly number[] }

/** An amount, a date, the number of a record: cut off, it says something else. */
const isFigure = (text: string): boolean => text.length <= 28 && /\d/.test(text)

/** How much each column lacks for the figures of the rows in the page. */
const lackingIn = (table: HTMLTableElement | null): ReadonlyMap<number, number> => {
  const lacking = new Map<number, number>()
  for (const row of table?.querySelectorAll('tbody tr[data-index]') ?? [])
    for (const [at, cell] of [...row.children].entries()) {
      const lacks = cell.scrollWidth - cell.clientWidth
      if (lacks > (lacking.get(at) ?? 0) && isFigure(cell.textContent)) lacking.set(at, lacks)
    }
  return lacking
}

/**
 * Columns are laid out by the first rows and then keep their widths: while one scrolls, rows come and go, and a table
 * that is laid out anew for each would never stand still. Only for figures does a column grow. `key` says when to lay
 * out again, `shown` which rows are in the page.
 */
export const useColumnWidths = (
  table: RefObject<HTMLTableElement | null>,
  key: string,
  ready: boolean,
  shown: string,
) => {
  const [room, { width }] = useResizeObserver()
  const wanted = `${key}|${Math.round(width)}`
  const [fixed, setFixed] = useState<Fixed | null>(null)
  const isFixed = fixed?.key === wanted
  useLayoutEffect(() => {
    if (!ready || isFixed || width === 0) return
    const cells = [...(table.current?.querySelectorAll('thead th') ?? [])]
    setFixed({ key: wanted, widths: cells.map((cell) => cell.getBoundingClientRect().width) })
  }, [ready, isFixed, wanted, width, table])
  useLayoutEffect(() => {
    if (!isFixed) return
    const lacking = lackingIn(table.current)
    if (lacking.size > 0)
      setFixed(
        (before) =>
          before && { ...before, widths: before.widths.map((each, at) => each + (lacking.get(at) ?? 0)) },
      )
  }, [isFixed, shown, table])
  return { room, widths: isFixed ? fixed.widths : null }
}
