import { Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppEvent } from '../../api/use-app-event.ts'
import { BackupProgress } from '../../components/backup-progress.tsx'

/** Shown while the program makes its last backup before it ends. */
export const ClosingBackup = () => {
  const { t } = useTranslation('backup')
  const [closing, setClosing] = useState(false)
  useAppEvent('backup.progress', ({ reason }) => setClosing(reason === 'quit'))
  return (
    <Modal opened={closing} onClose={() => {}} withCloseButton={false} title={t('closing.title')}>
      <Stack gap="md">
        <Text>{t('closing.text')}</Text>
        <BackupProgress cancelLabel={t('closing.skip')} />
      </Stack>
    </Modal>
  )
}
