import { Alert, Button, Group } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { isLocked } from '../api/use-api-command.ts'
import { AppError } from '../../shared/result.ts'
import { useSentence } from '../lib/use-sentence.ts'
import { Refused } from './refused.tsx'

type Props = { error: unknown; onRetry?: () => void }

/** What happened, what is safe, what to do. */
export const ErrorState = ({ error, onRetry }: Props) => {
  const { t } = useTranslation()
  const sentence = useSentence()
  if (isLocked(error)) return null
  if (error instanceof AppError && error.wire.code === 'forbidden') return <Refused />
  return (
    <Alert color="red" icon={<IconAlertCircle />} role="alert">
      <Group justify="space-between" gap="sm">
        <span>{sentence(error)}</span>
        {onRetry && (
          <Button size="compact-sm" variant="default" onClick={onRetry}>
            {t('form.tryAgain')}
          </Button>
        )}
      </Group>
    </Alert>
  )
}
