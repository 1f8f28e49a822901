import { useEffect, useRef, useState } from 'react'
import type { Output } from '../../../shared/contract/index.ts'
import { AppError } from '../../../shared/result.ts'
import { invoke } from '../../api/invoke.ts'

type Answer = Output<'documents.check'>
export type BrokenContents = Pick<Answer, 'rows'> & { state: Exclude<Answer['state'], 'whole'> }
type Found = { done: number; total: number; broken: readonly BrokenContents[] }
export type CheckState = { at: 'idle' } | (Found & { at: 'busy' | 'done' }) | { at: 'failed'; error: unknown }

/** Contents that were deleted since the check began are no loss. */
const isGone = (error: unknown) => error instanceof AppError && error.wire.code === 'not_found'

const checkOne = async (sha256: string): Promise<readonly BrokenContents[]> => {
  try {
    const { state, rows } = await invoke('documents.check', { sha256 })
    return state === 'whole' ? [] : [{ state, rows }]
  } catch (error) {
    if (isGone(error)) return []
    throw error
  }
}

/** Reads every file of the vault, one a call, so that other work goes on between them; leaving the page ends it. */
export const useCheck = () => {
  const [state, setState] = useState<CheckState>({ at: 'idle' })
  const running = useRef<AbortController>(null)
  useEffect(() => () => running.current?.abort(), [])

  const start = async () => {
    running.current?.abort()
    const { signal } = (running.current = new AbortController())
    try {
      const contents = await invoke('documents.contents', {})
      const found = { done: 0, total: contents.length, broken: [] as readonly BrokenContents[] }
      for (const sha256 of contents) {
        if (signal.aborted) break
        setState({ at: 'busy', ...found })
        found.broken = [...found.broken, ...(await checkOne(sha256))]
        found.done++
      }
      setState({ at: 'done', ...found })
    } catch (error) {
      setState({ at: 'failed', error })
    }
  }
  return { state, start, stop: () => running.current?.abort(), forget: () => setState({ at: 'idle' }) }
}
export type Check = ReturnType<typeof useCheck>
