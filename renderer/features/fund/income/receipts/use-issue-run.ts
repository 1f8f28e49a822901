import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Output, Parsed } from '../../../../../shared/contract/index.ts'
import { receiptParts } from '../../../../../shared/contract/receipts.ts'
import type { Language } from '../../../../../shared/contract/shell.ts'
import { invoke } from '../../../../api/invoke.ts'

export type Issued = Output<'receipts.issue'>[number]
type Due = Output<'receipts.due'>['items'][number]

/**
 * Issues receipts part after part, each part one command. Numbers are never used twice, so what is issued stays: a run
 * that is stopped or fails leaves whole receipts, and what is left is due as before.
 */
export const useIssueRun = () => {
  const client = useQueryClient()
  const stopping = useRef(false)
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)
  const [issued, setIssued] = useState<readonly Issued[] | null>(null)
  const [stopped, setStopped] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const start = async (
    due: readonly Due[],
    language: Language,
    period: Parsed<'receipts.issue'>['period'],
  ) => {
    stopping.current = false
    setError(null)
    const done: Issued[] = []
    try {
      while (done.length < due.length && !stopping.current) {
        setProgress({ done: done.length, total: due.length })
        const part = due.slice(done.length, done.length + receiptParts)
        const items = part.map((each) => ({
          donationIds: each.donationIds,
          language: each.language ?? language,
        }))
        done.push(...(await invoke('receipts.issue', { items, period })))
      }
      setStopped(done.length < due.length)
    } catch (failure) {
      setError(failure)
      setStopped(true)
    } finally {
      setProgress(null)
      if (done.length > 0) setIssued(done)
      await client.invalidateQueries()
    }
  }
  return {
    progress,
    issued,
    stopped,
    error,
    start,
    stop: () => {
      stopping.current = true
    },
  }
}
