import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Output } from '../../../../shared/contract/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { sha256 } from '../../../lib/sha256.ts'
import { type Each, makerOf } from './outputs.ts'

type Letters = Output<'writing.run'>['letters']
type Progress = { done: number; total: number }

/**
 * A file a letter into a folder the user chooses. Cancelled or failed in the middle, none of them stays: half a folder
 * would be taken for the whole.
 */
export const useFolderRun = (runId: string, letters: Letters) => {
  const [progress, setProgress] = useState<Progress | null>(null)
  const isCancelled = useRef(false)
  useEffect(
    () => () => {
      isCancelled.current = true // nobody could stop it any more
    },
    [],
  )
  const run = useMutation({
    mutationFn: async (each: Each): Promise<number | null> => {
      const folder = await invoke('folder.choose', {})
      if (!folder) return null
      isCancelled.current = false
      setProgress({ done: 0, total: letters.length })
      try {
        const { ending, make } = await makerOf(runId, each)
        const hashes: string[] = []
        for (const [at, letter] of letters.entries()) {
          const bytes = await make(letter)
          if (isCancelled.current) break
          hashes.push(await sha256(bytes))
          await invoke('folder.write', { ...folder, name: `${letter.fileName}.${ending}`, bytes })
          setProgress({ done: at + 1, total: letters.length })
        }
        // What nobody wrote down did not leave.
        if (!isCancelled.current)
          await invoke('writing.exported', { runId, format: `${each.kind}_each`, sha256: hashes })
      } catch (error) {
        await invoke('folder.discard', folder)
        throw error
      }
      if (!isCancelled.current) return letters.length
      await invoke('folder.discard', folder)
      return null
    },
    onSettled: () => setProgress(null),
  })
  return {
    start: run.mutate,
    cancel: () => {
      isCancelled.current = true
    },
    progress,
    error: run.error,
    /** How many files were written; null before, and where it was cancelled. */
    written: run.data ?? null,
    isRunning: run.isPending,
  }
}
