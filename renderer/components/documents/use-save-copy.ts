import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { invoke } from '../../api/invoke.ts'
import { useSentence } from '../../lib/use-sentence.ts'

/** A copy outside the vault, on record as an export; of a picture without what the camera wrote into it. */
export const useSaveCopy = () => {
  const { t } = useTranslation('documents')
  const client = useQueryClient()
  const sentence = useSentence()
  return async (id: string) => {
    try {
      const { name, bytes, isStripped } = await invoke('documents.export', { id })
      void client.invalidateQueries({ queryKey: ['history.list'] })
      const saved = await invoke('file.save', { suggestedName: name, bytes })
      if (!saved) return
      const values = { file: saved.fileName }
      notifications.show({ message: isStripped ? t('savedStripped', values) : t('saved', values) })
    } catch (error) {
      notifications.show({ message: sentence(error), color: 'red' })
    }
  }
}
