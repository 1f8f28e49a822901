import { useResizeObserver } from '@mantine/hooks'
import { useLayoutEffect, useState, type RefObject } from 'react'

/**
 * Columns are laid out by the first rows and then keep their widths: while one scrolls, rows come and go, and a table
 * that is laid out anew for each would never stand still. `key` says when to lay out again.
 */
export const useColumnWidths = (table: RefObject<HTMLTableElement | null>, key: string, ready: boolean) => {
  const [room, { width }] = useResizeObserver()
  const wanted = `${key}|${Math.round(width)}`
  const [fixed, setFixed] = useState<{ key: string; widths: number[] } | null>(null)
  const isFixed = fixed?.key === wanted
  useLayoutEffect(() => {
    if (!ready || isFixed || width === 0) return
    const cells = [...(table.current?.querySelectorAll('thead th') ?? [])]
    setFixed({ key: wanted, widths: cells.map((cell) => cell.getBoundingClientRect().width) })
  }, [ready, isFixed, wanted, width, table])
  return { room, widths: isFixed ? fixed.widths : null }
}
