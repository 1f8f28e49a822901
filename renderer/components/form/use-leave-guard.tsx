import { useState, type ReactNode } from 'react'
import type { RecordFormState } from './use-record-form.ts'
import { UnsavedDialog } from './unsaved-dialog.tsx'

type Pending = { go: () => void; stay: () => void }

/** `ask(go)` goes at once when nothing is unsaved, and otherwise after the user has chosen. */
export const useLeaveGuard = (form: RecordFormState) => {
  const [pending, setPending] = useState<Pending | null>(null)
  const ask = (go: () => void, stay: () => void = () => {}) => {
    if (form.holds()) setPending({ go, stay })
    else go()
  }
  const leave = async (first: () => Promise<boolean | void>) => {
    const left = await first()
    setPending(null)
    if (left === false) pending?.stay()
    else pending?.go()
  }
  const { keepDraft } = form
  // Mounted only while it asks: a dialog that stood there closed would take the Escape that opens it.
  const dialog: ReactNode = pending && (
    <UnsavedDialog
      onStay={() => {
        pending.stay()
        setPending(null)
      }}
      onSave={() => void leave(form.save)}
      onKeepDraft={keepDraft && (() => void leave(keepDraft))}
      onDiscard={() => void leave(form.discard)}
    />
  )
  return { ask, dialog }
}
