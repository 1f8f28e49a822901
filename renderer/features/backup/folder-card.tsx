import { Alert, Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { FactCard } from '../../components/fact-card.tsx'
import { useBackupSentence } from './use-backup-sentence.ts'

/** The folder or stick every bundle goes to as well. */
export const FolderCard = ({ folder }: Pick<Output<'backup.state'>, 'folder'>) => {
  const { t } = useTranslation('backup')
  const sentence = useBackupSentence('make')
  const choose = useApiCommand('backup.chooseFolder')
  const forget = useApiCommand('backup.forgetFolder')
  const error = choose.error ?? forget.error
  return (
    <FactCard title={t('folder.title')}>
      {folder ? (
        <Text style={{ overflowWrap: 'anywhere' }}>{folder.path}</Text>
      ) : (
        <Text>{t('folder.none')}</Text>
      )}
      {folder && !folder.isReachable && (
        <Text c="dimmed" mt="xs">
          {t('folder.missing')}
        </Text>
      )}
      {folder?.failure && (
        <Alert color="red" mt="sm">
          {t('folder.failed', { sentence: sentence.ofCode(folder.failure) })}
        </Alert>
      )}
      {error && <ErrorState error={error} />}
      <Group mt="sm">
        <Button variant="default" loading={choose.isPending} onClick={() => choose.mutate({})}>
          {t('folder.choose')}
        </Button>
        {folder && (
          <Button variant="subtle" loading={forget.isPending} onClick={() => forget.mutate({})}>
            {t('folder.forget')}
          </Button>
        )}
      </Group>
    </FactCard>
  )
}
