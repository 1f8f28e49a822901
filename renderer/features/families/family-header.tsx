import { Alert, Button, Group, Menu } from '@mantine/core'
import { IconArchive, IconArchiveOff, IconDots, IconPencil } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { StatusChip } from '../../components/status-chip.tsx'

export const FamilyHeader = ({ household }: { household: Output<'households.get'> }) => {
  const { t } = useTranslation(['families', 'common'])
  const navigate = useNavigate()
  const archive = useApiCommand('households.archive')
  const restore = useApiCommand('households.restore')
  const [archiving, setArchiving] = useState(false)
  const { id, version, ref, label } = household
  return (
    <>
      <PageHeader
        title={label || ref}
        subtitle={label && label !== ref ? ref : null}
        isExample={household.isExample}
        isArchived={household.archivedAt !== null}
      >
        <Button
          variant="default"
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={() => void navigate({ to: '/families/$id/edit', params: { id } })}
        >
          {t('edit')}
        </Button>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" aria-label={t('common:form.more')} px="xs">
              <IconDots size={18} />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {household.archivedAt === null ? (
              <Menu.Item
                leftSection={<IconArchive size={16} aria-hidden />}
                onClick={() => setArchiving(true)}
              >
                {t('common:form.archive')}
              </Menu.Item>
            ) : (
              <Menu.Item
                leftSection={<IconArchiveOff size={16} aria-hidden />}
                onClick={() => restore.mutate({ id, version })}
              >
                {t('common:form.restore')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
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
      {archiving && (
        <ConfirmDialog
          title={t('page.archiveTitle')}
          text={t('page.archiveText')}
          confirmLabel={t('common:form.archive')}
          onConfirm={() => archive.mutateAsync({ id, version })}
          onClose={() => setArchiving(false)}
        />
      )}
    </>
  )
}
