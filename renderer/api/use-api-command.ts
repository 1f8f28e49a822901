import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { CommandChannel, Input, Output } from '../../shared/contract/index.ts'
import { saved } from '../../shared/contract/common.ts'
import { AppError } from '../../shared/result.ts'
import { invoke } from './invoke.ts'
import { useSavedNote } from './use-saved-note.tsx'

type Options = {
  /** No note and no refetch: for drafts and preferences, which nobody waits for. */
  quiet?: boolean
}

/**
 * A change. After success every list and page asks anew, and "Saved · Undo" shows; a failure is thrown to the
 * caller's form and, unless a form shows it (`mutateAsync` in a RecordForm), said in `error`.
 */
export const useApiCommand = <C extends CommandChannel>(channel: C, { quiet = false }: Options = {}) => {
  const client = useQueryClient()
  const note = useSavedNote()
  return useMutation<Output<C>, Error, Input<C>>({
    mutationKey: [channel],
    mutationFn: (input) => invoke(channel, input),
    onSuccess: async (answer) => {
      if (quiet) return
      const { success, data } = saved.safeParse(answer)
      if (success) note(data.undo)
      await client.invalidateQueries()
    },
  })
}

/** The program closed the vault meanwhile: its window is about to be replaced, so nothing need be said. */
export const isLocked = (error: unknown): boolean => error instanceof AppError && error.wire.code === 'locked'
