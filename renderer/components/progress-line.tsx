import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppEvents } from '../../shared/events.ts'
import { invoke } from '../api/invoke.ts'
import { useAppEvent } from '../api/use-app-event.ts'

const start: Omit<AppEvents['backup.progress'], 'reason'> = { step: 'copy', done: 0, total: 1 }

/** How far a backup is, said by the program itself, and the way out of it. */
export const ProgressLine = ({ cancelLabel }: { cancelLabel?: string }) => {
  const { t } = useTranslation('backup')
  const [{ step, done, total }, setProgress] = useState(start)
  useAppEvent('backup.progress', setProgress)
  const words = t(`step.${step}`)
  return (
    <Stack gap="xs" role="status">
      <Group justify="space-between">
        <Text>{words}</Text>
        <Button size="compact-sm" variant="default" onClick={() => void invoke('backup.cancel', {})}>
          {cancelLabel ?? t('cancel')}
        </Button>
      </Group>
      <Progress value={(done / Math.max(1, total)) * 100} aria-label={words} />
    </Stack>
  )
}
