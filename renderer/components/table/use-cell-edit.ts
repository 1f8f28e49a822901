import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { AppError } from '../../../shared/result.ts'
import { useMasking } from '../../api/masking.tsx'
import { useMay } from '../../api/use-may.ts'
import { useSavedNote } from '../../api/use-saved-note.tsx'
import { useProblem, useSentence } from '../../lib/use-sentence.ts'
import type { AnyRow, ColumnSpec } from './types.ts'

type Place = { row: string | number; column: string }
const tickMilliseconds = 1000

/** Which field of which row is being changed in place, and what became of it. */
export const useCellEdit = <Row extends AnyRow, Sort extends string>(
  columns: readonly ColumnSpec<Row, Sort>[],
  frozen: boolean,
) => {
  const client = useQueryClient()
  const may = useMay()
  const note = useSavedNote()
  const sentence = useSentence()
  const problemOf = useProblem()
  const { masked } = useMasking()
  const [place, setPlace] = useState<Place | null>(null)
  const [saved, setSaved] = useState<Place | null>(null)
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const last = useRef<string | null>(null)
  useEffect(() => {
    if (!saved) return
    const timer = setTimeout(() => setSaved(null), tickMilliseconds)
    return () => clearTimeout(timer)
  }, [saved])
  // Dots that stand for a name must never be saved as one, and what is archived is not changed.
  const open = masked || frozen ? [] : columns.filter(({ edit }) => edit && may(edit.channel))
  const is = (held: Place | null, row: Row, column: string) => held?.row === row.id && held.column === column
  const start = (row: Row, column: string) => {
    last.current = column
    setProblem('')
    setPlace({ row: row.id, column })
  }
  const close = () => {
    setPlace(null)
    setProblem('')
  }
  return {
    canEdit: (column: string) => open.some(({ id }) => id === column),
    any: open.length > 0,
    isEditing: (row: Row, column: string) => is(place, row, column),
    isSaved: (row: Row, column: string) => is(saved, row, column),
    problem,
    busy,
    start,
    /** The field changed last, or the first that can be. */
    startRow: (row: Row) => {
      const column = open.find(({ id }) => id === last.current) ?? open[0]
      if (column) start(row, column.id)
    },
    close,
    /** The field beside this one, if there is one. */
    beside: (column: string, step: 1 | -1): string | null =>
      open[open.findIndex(({ id }) => id === column) + step]?.id ?? null,
    /** Whether it is saved; if not, the sentence stands beside the field. */
    save: async (row: Row, { id, edit }: ColumnSpec<Row, Sort>, value: string): Promise<boolean> => {
      if (!edit || busy) return false
      if (value === edit.value(row)) return true
      setBusy(true)
      try {
        const { undo } = await edit.save(row, value)
        await client.invalidateQueries()
        note(undo)
        setSaved({ row: row.id, column: id })
        return true
      } catch (error) {
        const [field] = error instanceof AppError ? Object.values(error.wire.fields ?? {}) : []
        setProblem(field ? problemOf(field) : sentence(error))
        return false
      } finally {
        setBusy(false)
      }
    },
  }
}
export type CellEditing<Row extends AnyRow, Sort extends string> = ReturnType<typeof useCellEdit<Row, Sort>>
