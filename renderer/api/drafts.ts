// Whoever holds something unsaved registers here; before the window is replaced all of it is written.
import { invoke } from './invoke.ts'

const savers = new Set<() => Promise<void>>()

/** Returns the function that takes the saver away again. */
export const onLocking = (save: () => Promise<void>): (() => void) => {
  savers.add(save)
  return () => void savers.delete(save)
}

/** Locking waits for this answer, but not long: all savers run at once, and one that fails holds up no other. */
export const saveAllDrafts = async (): Promise<void> => {
  await Promise.allSettled([...savers].map((save) => save()))
  await invoke('vault.draftsSaved', {})
}
