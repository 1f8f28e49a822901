// Whoever leaves a form half written, to mend a record it is about, is led back to it.
import { useSyncExternalStore } from 'react'

/** Where the form is, by its path: numbers of records, nothing that was typed. */
let place: string | null = null
const listeners = new Set<() => void>()

export const setWayBack = (path: string | null): void => {
  place = path
  for (const listen of listeners) listen()
}
const subscribe = (listen: () => void) => {
  listeners.add(listen)
  return () => void listeners.delete(listen)
}
export const useWayBack = (): string | null => useSyncExternalStore(subscribe, () => place)
