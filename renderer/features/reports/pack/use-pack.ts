import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Input } from '../../../../shared/contract/index.ts'
import type { PackReport } from '../../../../shared/contract/report-pack.ts'
import { invoke } from '../../../api/invoke.ts'
import { makePack } from './make-pack.ts'

type Progress = { done: number; total: number; kind: PackReport }

/** Makes a pack, says how far it is, and can be stopped until the file is written. */
export const usePack = () => {
  const client = useQueryClient()
  const [progress, setProgress] = useState<Progress | null>(null)
  const isCancelled = useRef(false)
  useEffect(
    () => () => {
      isCancelled.current = true // nobody could stop it any more
    },
    [],
  )
  const run = useMutation({
    mutationFn: ({ input, passphrase }: { input: Input<'reports.preparePack'>; passphrase: string }) => {
      isCancelled.current = false
      return makePack(input, passphrase, {
        onStep: (done, total, kind) => setProgress({ done, total, kind }),
        isCancelled: () => isCancelled.current,
      })
    },
    onSettled: () => {
      setProgress(null)
      void client.invalidateQueries()
    },
  })
  return {
    start: run.mutate,
    reset: run.reset,
    cancel: () => {
      isCancelled.current = true
      void invoke('report.stop', {})
    },
    progress,
    error: run.error,
    ending: run.data ?? null,
    isRunning: run.isPending,
  }
}
