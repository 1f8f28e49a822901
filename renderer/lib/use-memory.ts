import { useState } from 'react'

/** Of this session only: nothing of a page may reach the disk outside the vault. */
const memory = new Map<string, unknown>()

/** State that outlives its screen: density, shown columns. */
export const useMemory = <Value>(key: string, initial: Value) => {
  const [value, setValue] = useState<Value>(() => (memory.has(key) ? (memory.get(key) as Value) : initial))
  const set = (next: Value) => {
    memory.set(key, next)
    setValue(next)
  }
  return [value, set] as const
}
