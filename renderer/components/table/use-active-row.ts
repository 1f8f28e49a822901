import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react'
import { useMemory } from '../../lib/use-memory.ts'
import type { AnyRow } from './types.ts'

/** The one row that takes the focus; it is remembered, so that whoever comes back finds the list where it was. */
export const useActiveRow = (list: string, rows: readonly AnyRow[], frame: RefObject<HTMLElement | null>) => {
  const [id, setId] = useMemory<string | number | null>(`active:${list}`, null)
  const places = useMemo(() => new Map(rows.map((row, at) => [row.id, at])), [rows])
  const index = id === null ? 0 : (places.get(id) ?? 0)
  const wanted = useRef(false)
  const take = () => {
    const button = frame.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-open]`)
    if (!wanted.current || !button) return
    wanted.current = false
    button.focus({ preventScroll: true })
    button.scrollIntoView({ block: 'nearest' })
  }
  useLayoutEffect(take)
  return {
    index,
    /** Without moving the focus: the row was clicked. */
    mark: (at: number) => setId(rows[at]?.id ?? null),
    focus: (at: number) => {
      const to = Math.min(Math.max(at, 0), rows.length - 1)
      wanted.current = true
      setId(rows[to]?.id ?? null)
      // It is the active one already, so nothing is drawn anew.
      if (to === index) take()
    },
  }
}
export type ActiveRow = ReturnType<typeof useActiveRow>
