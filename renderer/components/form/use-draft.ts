import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { onLocking } from '../../api/drafts.ts'
import { useMasking } from '../../api/masking.tsx'
import { invoke } from '../../api/invoke.ts'
import type { Json, JsonRecord } from '../../lib/json.ts'

/** Which form of which record: `{ screen: 'people', record: 'new' }`. */
export type DraftPlace = { screen: string; record: string }

const every = 2000
const isRecord = (value: Json): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Options<Values extends JsonRecord> = {
  place: DraftPlace | null
  values: Values
  /** Whether something typed is neither saved nor given up. */
  holds: () => boolean
  restore: (draft: JsonRecord) => void
}

/** Keeps what was typed in the vault every two seconds and before locking, and brings it back. */
export const useDraft = <Values extends JsonRecord>({ place, values, holds, restore }: Options<Values>) => {
  const [restored, setRestored] = useState(false)
  const stored = useRef('')

  const save = useEffectEvent(async () => {
    const text = JSON.stringify(values)
    if (!place || !holds() || text === stored.current) return
    stored.current = text
    await invoke('drafts.save', { ...place, value: values })
  })
  const found = useEffectEvent((draft: Json) => {
    // What the user has typed meanwhile is newer than any draft.
    if (holds() || !isRecord(draft)) return
    restore(draft)
    stored.current = JSON.stringify(draft)
    setRestored(true)
  })

  const { screen, record } = place ?? {}
  const { masked } = useMasking()
  useEffect(() => {
    if (!screen || !record || masked) return
    let gone = false
    void invoke('drafts.get', { screen, record }).then(
      (draft) => gone || found(draft),
      () => {},
    )
    const timer = setInterval(() => void save().catch(() => {}), every)
    const off = onLocking(() => save())
    return () => {
      gone = true
      clearInterval(timer)
      off()
    }
  }, [screen, record, masked])

  const discard = async () => {
    setRestored(false)
    const had = stored.current !== ''
    stored.current = ''
    if (place && had) await invoke('drafts.discard', place)
  }
  return { restored, save, discard, dismiss: () => setRestored(false) }
}
