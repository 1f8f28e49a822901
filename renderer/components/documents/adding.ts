// Files on their way into the vault, one after the other, by the record they go to. Kept outside the page: leaving it
// stops nothing, and coming back shows how far it is.
import { largestDocument } from '../../../shared/contract/documents.ts'
import { fieldError } from '../../../shared/result.ts'
import { isLocked } from '../../api/use-api-command.ts'

export type Adding = {
  isBusy: boolean
  total: number
  /** Of them finished: kept or refused. */
  done: number
  refused: readonly { name: string; error: unknown }[]
  /** Kept, and the same contents are on other records. */
  twins: readonly { name: string; elsewhere: number }[]
}

const idle: Adding = { isBusy: false, total: 0, done: 0, refused: [], twins: [] }
const states = new Map<string, Adding>()
const waiting = new Map<string, File[]>()
const listeners = new Set<() => void>()

export const addingTo = (ownerId: string): Adding => states.get(ownerId) ?? idle
export const onAdding = (listen: () => void): (() => void) => {
  listeners.add(listen)
  return () => void listeners.delete(listen)
}
const set = (ownerId: string, change: Partial<Adding>) => {
  states.set(ownerId, { ...addingTo(ownerId), ...change })
  for (const listen of listeners) listen()
}

/** Before the next file, never in the middle of one. */
export const stopAdding = (ownerId: string): void => void waiting.delete(ownerId)
export const forgetAdding = (ownerId: string): void => set(ownerId, idle)

/** Known before a byte of it is read. */
const check = ({ size }: File) => {
  if (size === 0) throw fieldError('bytes', 'empty_file')
  if (size > largestDocument) throw fieldError('bytes', 'file_too_large')
}

type Send<Kept> = (file: File) => Promise<Kept>

/** Answers what was kept, once nothing waits any more; files that come meanwhile join the row. */
export const addFiles = async <Kept extends { elsewhere: number }>(
  ownerId: string,
  files: readonly File[],
  send: Send<Kept>,
): Promise<Kept[]> => {
  const before = addingTo(ownerId)
  waiting.set(ownerId, [...(waiting.get(ownerId) ?? []), ...files])
  if (before.isBusy) {
    set(ownerId, { total: before.total + files.length })
    return []
  }
  set(ownerId, { ...idle, isBusy: true, total: files.length })
  const all: Kept[] = []
  for (let file = waiting.get(ownerId)?.shift(); file; file = waiting.get(ownerId)?.shift()) {
    const { name } = file
    const { done, refused, twins } = addingTo(ownerId)
    try {
      check(file)
      const answer = await send(file)
      all.push(answer)
      const { elsewhere } = answer
      set(ownerId, { done: done + 1, ...(elsewhere > 0 && { twins: [...twins, { name, elsewhere }] }) })
    } catch (error) {
      if (isLocked(error)) stopAdding(ownerId)
      set(ownerId, { done: done + 1, refused: [...refused, { name, error }] })
    }
  }
  set(ownerId, { isBusy: false })
  return all
}
