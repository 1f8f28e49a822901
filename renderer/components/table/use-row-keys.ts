import type { KeyboardEvent, RefObject } from 'react'
import type { ActiveRow } from './use-active-row.ts'
import type { Selection } from './use-selection.ts'

type Options = {
  frame: RefObject<HTMLElement | null>
  count: number
  active: ActiveRow
  /** Where the list can be peeked into. */
  peek: { isOpen: boolean; open: () => void; close: () => void } | null
  selection: Selection | null
  /** How many stand beside each other, where they are tiles: → and ← then move. */
  across?: () => number
  /** Where a field of this row can be changed in place. */
  edit: ((row: number) => void) | null
}

/** Keys of a row: only while the row itself has the focus, never in a field or on a button inside it. */
export const useRowKeys = ({ frame, count, active, peek, selection, across, edit }: Options) => {
  const pageOfRows = () => {
    const row = frame.current?.querySelector('tr[data-index]')?.clientHeight ?? 40
    return Math.max(1, Math.floor((frame.current?.clientHeight ?? 400) / row) - 2)
  }
  const moves: Record<string, () => number> = {
    ArrowDown: () => active.index + (across?.() ?? 1),
    ArrowUp: () => active.index - (across?.() ?? 1),
    ...(across && { ArrowRight: () => active.index + 1, ArrowLeft: () => active.index - 1 }),
    PageDown: () => active.index + pageOfRows(),
    PageUp: () => active.index - pageOfRows(),
    Home: () => 0,
    End: () => count - 1,
  }
  const act = (event: KeyboardEvent): boolean => {
    const to = moves[event.key]?.()
    const held = event.ctrlKey || event.metaKey || event.altKey
    if (to !== undefined && !held) {
      const at = Math.min(Math.max(to, 0), count - 1)
      if (event.shiftKey) selection?.extend(active.index, at)
      active.focus(at)
    } else if (selection && held && event.code === 'KeyA') selection.takeAll()
    else if (held) return false
    else if (selection && event.key === ' ') selection.toggle(active.index, event.shiftKey)
    else if (peek && event.key === ' ') (peek.isOpen ? peek.close : peek.open)()
    else if (peek && event.key === 'ArrowRight') peek.open()
    else if (peek?.isOpen && (event.key === 'ArrowLeft' || event.key === 'Escape')) peek.close()
    else if (selection && selection.size > 0 && event.key === 'Escape') selection.clear()
    else if (edit && event.key === 'F2') edit(active.index)
    else return false
    return true
  }
  return (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-open]')) return
    if (act(event)) event.preventDefault()
  }
}
