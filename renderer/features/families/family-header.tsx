import { Alert, Group } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { EraseDialog } from '../../components/erase-dialog.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { RecordActions } from '../../components/record-actions.tsx'
import { StatusChip } from '../../components/status-chip.tsx'

export const FamilyHeader = ({ household }: { household: Output<'households.get'> }) => {
  const { t } = useTranslation(['families', 'common'])
  const navigate = useNavigate()
  const archive = useApiCommand('households.archive')
  const restore = useApiCommand('households.restore')
  const [erasing, setErasing] = useState(false)
  const { id, version, ref, label } = household
  const isErased = household.erasedAt !== null
  return (
    <>
      <PageHeader
        title={label || ref}
        subtitle={label && label !== ref ? ref : null}
        isExample={household.isExample}
        isArchived={household.archivedAt !== null}
        isErased={isErased}
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
          erase={{ channel: 'households.erase', onAsk: () => setErasing(true) }}
          isErased={isErased}
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
      {erasing && (
        <EraseDialog
          channel="households.erase"
          record={household}
          goes={[t('erase.name'), t('erase.facts'), t('erase.texts'), t('erase.history')]}
          stays={[t('erase.code'), t('erase.members'), t('erase.money'), t('erase.entry')]}
          onClose={() => setErasing(false)}
        />
      )}
      {restore.error && <ErrorState error={restore.error} />}
    </>
  )
}
