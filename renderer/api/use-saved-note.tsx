import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSentence } from '../lib/use-sentence.ts'
import { invoke } from './invoke.ts'

/** Long enough to read, aim and press. */
const undoSeconds = 8
let newest: number | null = null
let shown = ''
/** The change that Ctrl+Z takes back. */
export const newestUndo = () => newest

export const useUndo = () => {
  const client = useQueryClient()
  const { t } = useTranslation()
  const sentence = useSentence()
  return async (seq: number) => {
    newest = null
    notifications.clean()
    try {
      await invoke('history.undo', { seq })
      await client.invalidateQueries()
      notifications.show({ message: t('saved.undone') })
    } catch (error) {
      notifications.show({ message: sentence(error), color: 'red' })
    }
  }
}

/** "Saved · Undo" at the edge of the screen; `seq` null where a change cannot be taken back. */
export const useSavedNote = () => {
  const { t } = useTranslation()
  const undo = useUndo()
  return (seq: number | null) => {
    newest = seq
    // One at a time: an older one would offer what is no longer the newest, and could keep this one waiting.
    notifications.hide(shown)
    shown = notifications.show({
      autoClose: undoSeconds * 1000,
      message: (
        <Group justify="space-between" gap="sm">
          <span>{t('saved.saved')}</span>
          {seq !== null && (
            <Button size="compact-sm" variant="subtle" onClick={() => void undo(seq)}>
              {t('saved.undo')}
            </Button>
          )}
        </Group>
      ),
    })
  }
}
