import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { invoke } from '../../../api/invoke.ts'
import { isLocked } from '../../../api/use-api-command.ts'

export type Comparing = { done: number; left: number }

/**
 * Compares whoever changed since the last time, part after part; each part stays done, so that it can be stopped at any
 * moment and goes on from there.
 */
export const useComparing = () => {
  const client = useQueryClient()
  const [comparing, setComparing] = useState<Comparing | null>(null)
  const [error, setError] = useState<unknown>(null)
  const stopped = useRef(true)

  const start = async () => {
    if (!stopped.current) return
    stopped.current = false
    setError(null)
    try {
      for (let done = 0; !stopped.current;) {
        const { compared, left } = await invoke('duplicates.compare', {})
        done += compared
        setComparing({ done, left })
        if (left === 0) break
      }
    } catch (failure) {
      if (!isLocked(failure)) setError(failure)
    }
    stopped.current = true
    setComparing(null)
    await client.invalidateQueries()
  }
  const stop = () => {
    stopped.current = true
  }
  // Nobody is there any more to look at what is found.
  useEffect(() => stop, [])
  return { comparing, error, start, stop }
}
