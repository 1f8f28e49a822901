import { Alert, Group } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { RecordActions } from '../../components/record-actions.tsx'
import { StatusChip } from '../../components/status-chip.tsx'

export const FamilyHeader = ({ household }: { household: Output<'households.get'> }) => {
  const { t } = useTranslation(['families', 'common'])
  const navigate = useNavigate()
  const archive = useApiCommand('households.archive')
  const restore = useApiCommand('households.restore')
  const { id, version, ref, label } = household
  return (
    <>
      <PageHeader
        title={label || ref}
        subtitle={label && label !== ref ? ref : null}
        isExample={household.isExample}
        isArchived={household.archivedAt !== null}
      >
        <RecordActions
          channel="households.update"
          editLabel={t('edit')}
          onEdit={() => void navigate({ to: '/families/$id/edit', params: { id } })}
          isArchived={household.archivedAt !== null}
          archiveTitle={t('page.archiveTitle')}
          archiveText={t('page.archiveText')}
          onArchive={() => archive.mutateAsync({ id, version })}
          onRestore={() => restore.mutate({ id, version })}
        />
      </PageHeader>
      <Group gap="sm" mb="md">
        <StatusChip list="riskLevels" code={household.riskLevel} />
        {t('page.people', { count: household.peopleCount })}
      </Group>
      {household.directContactUnsafe && (
        <Alert color="red" mb="md">
          {t('page.unsafe')}
        </Alert>
      )}
      {restore.error && <ErrorState error={restore.error} />}
    </>
  )
}
