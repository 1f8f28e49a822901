import { useState } from 'react'
import type { AnyRow } from './types.ts'

/** A row to be changed, and as which version it was chosen. */
export type ChosenRow = { id: string; version: number }

type Options = {
  rows: readonly AnyRow[]
  /** Other rows than before: nothing that is out of sight may stay chosen. */
  listKey: string
  /** Everything the filters let through. */
  askAll: () => Promise<readonly ChosenRow[]>
}

/** The rows chosen for a bulk change, by id. A range goes from the row touched before. */
export const useSelection = ({ rows, listKey, askAll }: Options) => {
  const [held, setHeld] = useState({ listKey, chosen: new Map<string, number>(), from: 0 })
  const { chosen, from } = held.listKey === listKey ? held : { chosen: new Map<string, number>(), from: 0 }
  const set = (next: Map<string, number>, anchor: number) => setHeld({ listKey, chosen: next, from: anchor })
  const take = (into: Map<string, number>, a: number, b: number) => {
    for (const { id, version } of rows.slice(Math.min(a, b), Math.max(a, b) + 1))
      into.set(String(id), version ?? 1)
    return into
  }
  return {
    size: chosen.size,
    has: (id: string | number) => chosen.has(String(id)),
    /** One row on or off; with `range` everything between the row touched before and this one on. */
    toggle: (at: number, range: boolean) => {
      const row = rows[at]
      if (!row) return
      const next = new Map(chosen)
      if (range) take(next, from, at)
      else if (!next.delete(String(row.id))) take(next, at, at)
      set(next, at)
    },
    extend: (start: number, at: number) => set(take(new Map(chosen), start, at), at),
    takeAll: () => void askAll().then((all) => set(new Map(all.map(({ id, version }) => [id, version])), 0)),
    clear: () => set(new Map(), 0),
    /** What is on the screen is newer than what was chosen long ago. */
    rows: (): ChosenRow[] => {
      const shown = new Map(rows.map(({ id, version }) => [String(id), version]))
      return [...chosen].map(([id, version]) => ({ id, version: shown.get(id) ?? version }))
    },
  }
}
export type Selection = ReturnType<typeof useSelection>
