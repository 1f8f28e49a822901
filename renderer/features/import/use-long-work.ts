import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useAppEvent } from '../../api/use-app-event.ts'
import { AppError } from '../../../shared/result.ts'

type Progress = { done: number; total: number; since: number; secondsLeft: number }
type Step = Pick<Progress, 'done' | 'total'>

/** By the pace so far. */
const after = (now: Progress, { done, total }: Step): Progress => {
  const each = done > 0 ? (performance.now() - now.since) / done : 0
  return { ...now, done, total, secondsLeft: Math.round((each * (total - done)) / 1000) }
}

/** Reading, checking, writing, taking back: one at a time, with how far it is, and what went wrong. */
export const useLongWork = () => {
  const client = useQueryClient()
  const [progress, setProgress] = useState<Progress | null>(null)
  const [error, setError] = useState<unknown>(null)
  useAppEvent('import.progress', (step) => setProgress((now) => now && after(now, step)))
  /** null when it failed or was cancelled. */
  const run = async <T>(work: () => Promise<T>): Promise<T | null> => {
    setError(null)
    setProgress({ done: 0, total: 1, since: performance.now(), secondsLeft: 0 })
    try {
      return await work()
    } catch (failure) {
      const isCancelled = failure instanceof AppError && failure.wire.code === 'cancelled'
      if (!isCancelled) setError(failure)
      return null
    } finally {
      setProgress(null)
      await client.invalidateQueries()
    }
  }
  return { run, progress, error, forget: () => setError(null) }
}
export type LongWork = ReturnType<typeof useLongWork>
