import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { invoke } from '../../api/invoke.ts'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { FactCard } from '../../components/fact-card.tsx'
import { useFormat } from '../../lib/use-format.ts'

/** After a restore: the way back to what was set aside. */
export const SwitchBack = ({ restoredAt }: { restoredAt: string }) => {
  const { t } = useTranslation('backup')
  const format = useFormat()
  const [asking, setAsking] = useState(false)
  return (
    <FactCard title={t('undo.title')}>
      <Text>{t('undo.text', { date: format.moment(restoredAt) })}</Text>
      <Group mt="sm">
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('undo.button')}
        </Button>
      </Group>
      {asking && (
        <ConfirmDialog
          title={t('undo.confirmTitle')}
          text={t('undo.confirmText')}
          confirmLabel={t('undo.button')}
          onConfirm={() => invoke('restore.switchBack', {})}
          onClose={() => setAsking(false)}
        />
      )}
    </FactCard>
  )
}
