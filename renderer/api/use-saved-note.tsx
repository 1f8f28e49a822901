import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSentence } from '../lib/use-sentence.ts'
import { invoke } from './invoke.ts'

/** Long enough to read, aim and press. */
const undoSeconds = 8
/** The commands of one change: several where many records were changed at once. */
type Change = readonly number[]
let newest: Change = []
let shown = ''
/** The change that Ctrl+Z takes back. */
export const newestUndo = (): Change => newest

export const useUndo = () => {
  const client = useQueryClient()
  const { t } = useTranslation(['common', 'views'])
  const sentence = useSentence()
  return async (change: Change) => {
    newest = []
    notifications.clean()
    const failures: unknown[] = []
    // The last command first, and one that cannot be taken back any more holds up no other.
    for (const seq of change.toReversed())
      await invoke('history.undo', { seq }).catch((error: unknown) => failures.push(error))
    await client.invalidateQueries()
    if (failures.length === 0) return void notifications.show({ message: t('saved.undone') })
    const why = sentence(failures[0])
    const [total, done] = [change.length, change.length - failures.length]
    const message = done === 0 ? why : t('views:bulk.partUndone', { done, total, why })
    notifications.show({ message, color: 'red' })
  }
}

/** "Saved · Undo" at the edge of the screen, or what was saved; nothing to undo where it cannot be taken back. */
export const useSavedNote = () => {
  const { t } = useTranslation()
  const undo = useUndo()
  return (change: number | null | Change, message = t('saved.saved')) => {
    const seqs = typeof change === 'number' ? [change] : (change ?? [])
    newest = seqs
    // One at a time: an older one would offer what is no longer the newest, and could keep this one waiting.
    notifications.hide(shown)
    shown = notifications.show({
      autoClose: undoSeconds * 1000,
      message: (
        <Group justify="space-between" gap="sm">
          <span>{message}</span>
          {seqs.length > 0 && (
            <Button size="compact-sm" variant="subtle" onClick={() => void undo(seqs)}>
              {t('saved.undo')}
            </Button>
          )}
        </Group>
      ),
    })
  }
}
