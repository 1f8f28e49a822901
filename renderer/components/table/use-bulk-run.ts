import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type BulkDone, bulkBackupOver, bulkRows } from '../../../shared/contract/bulk.ts'
import { invoke } from '../../api/invoke.ts'
import { isLocked } from '../../api/use-api-command.ts'
import { useSavedNote } from '../../api/use-saved-note.tsx'
import { useSentence } from '../../lib/use-sentence.ts'
import type { BulkAction, BulkAnswer, BulkSpec } from './bulk-types.ts'
import type { ChosenRow } from './use-selection.ts'

export type Progress = { step: 'backup' | 'change' | 'undo'; done: number; total: number }

const partsOf = (rows: readonly ChosenRow[]): ChosenRow[][] =>
  Array.from({ length: Math.ceil(rows.length / bulkRows) }, (_, at) =>
    rows.slice(at * bulkRows, (at + 1) * bulkRows),
  )

/**
 * Changes many records: a backup first, then part after part, each a command of its own. Cancelled or failed, what ran
 * is undone, so that either all chosen rows are changed or none.
 */
export const useBulkRun = ({ changed }: BulkSpec) => {
  const { t } = useTranslation('views')
  const client = useQueryClient()
  const note = useSavedNote()
  const sentence = useSentence()
  const [progress, setProgress] = useState<Progress | null>(null)
  const [skipped, setSkipped] = useState<BulkDone['skipped']>([])
  const cancelled = useRef(false)
  const say = (message: string, color?: string) => notifications.show({ message, ...(color && { color }) })

  const saveFirst = async (total: number): Promise<boolean> => {
    if (total <= bulkBackupOver) return true
    setProgress({ step: 'backup', done: 0, total })
    try {
      await invoke('backup.beforeBulk', {})
      return true
    } catch (error) {
      if (!isLocked(error) && !cancelled.current) say(t('bulk.noBackup', { why: sentence(error) }), 'red')
      return false
    }
  }
  const takeBack = async (undo: readonly number[], why: string | null) => {
    setProgress({ step: 'undo', done: 0, total: undo.length })
    const failures: unknown[] = []
    for (const seq of undo.toReversed())
      await invoke('history.undo', { seq }).catch((error: unknown) => failures.push(error))
    const [total, done] = [undo.length, undo.length - failures.length]
    if (done < total) return say(t('bulk.partUndone', { done, total, why: sentence(failures[0]) }), 'red')
    say(why === null ? t('bulk.cancelled') : t('bulk.failed', { why }), why === null ? undefined : 'red')
  }
  /** Whether every part ran. */
  const runParts = async (action: BulkAction, rows: readonly ChosenRow[], answer: BulkAnswer) => {
    const done: BulkDone[] = []
    const undo = () => done.flatMap((part) => (part.undo === null ? [] : [part.undo]))
    try {
      for (const part of partsOf(rows)) {
        setProgress({ step: 'change', done: done.length * bulkRows, total: rows.length })
        done.push(await action.run(part, answer))
        if (cancelled.current) {
          await takeBack(undo(), null)
          return false
        }
      }
    } catch (error) {
      // The window is about to go; what ran can be undone from the history.
      if (isLocked(error)) return false
      await takeBack(undo(), sentence(error))
      return false
    }
    note(undo(), changed(done.reduce((sum, part) => sum + part.changed, 0)))
    setSkipped(done.flatMap((part) => part.skipped))
    return true
  }
  return {
    progress,
    skipped,
    closeSkipped: () => setSkipped([]),
    cancel: () => {
      cancelled.current = true
      if (progress?.step === 'backup') void invoke('backup.cancel', {})
    },
    run: async (action: BulkAction, rows: readonly ChosenRow[], answer: BulkAnswer): Promise<boolean> => {
      cancelled.current = false
      try {
        if (!(await saveFirst(rows.length)) || cancelled.current) return false
        return await runParts(action, rows, answer)
      } catch (error) {
        if (!isLocked(error)) say(sentence(error), 'red')
        return false
      } finally {
        setProgress(null)
        await client.invalidateQueries()
      }
    },
  }
}
