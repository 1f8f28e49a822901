import { Button, Group, Menu, Text } from '@mantine/core'
import { IconArchive, IconArchiveOff, IconCheck, IconDots, IconPencil } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { HappeningDialog } from './happening-dialog.tsx'
import { LibertyLine } from './liberty-line.tsx'

export const PersonHeader = ({ person }: { person: Output<'people.get'> }) => {
  const { t } = useTranslation(['people', 'common'])
  const navigate = useNavigate()
  const session = useApiQuery('session.current', {})
  const record = useApiCommand('custody.record')
  const archive = useApiCommand('people.archive')
  const restore = useApiCommand('people.restore')
  const [open, setOpen] = useState<'happening' | 'archive' | null>(null)
  const { id, version, nameLatin, nameCyrillic, liberty } = person
  const title = nameLatin || nameCyrillic
  const today = session.data?.today
  const held = liberty && liberty.status !== 'dead' && liberty.regime !== null

  return (
    <>
      <PageHeader title={title} subtitle={[title === nameCyrillic ? '' : nameCyrillic, person.ref].filter(Boolean).join(' · ')} isExample={person.isExample} isArchived={person.archivedAt !== null}>
        {held && today && (
          <Button
            variant="default"
            leftSection={<IconCheck size={16} aria-hidden />}
            data-key="KeyC"
            loading={record.isPending}
            onClick={() => record.mutate({ what: 'confirmed', personId: id, on: today })}
          >
            {t('page.confirm')}
          </Button>
        )}
        <Button data-key="KeyN" onClick={() => setOpen('happening')}>
          {t('page.whatHappened')}
        </Button>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" aria-label={t('common:form.more')} px="xs">
              <IconDots size={18} />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconPencil size={16} aria-hidden />}
              onClick={() => void navigate({ to: '/people/$id/edit', params: { id } })}
            >
              {t('edit')}
            </Menu.Item>
            {person.archivedAt === null ? (
              <Menu.Item leftSection={<IconArchive size={16} aria-hidden />} onClick={() => setOpen('archive')}>
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
        {liberty && liberty.regime !== null ? (
          <LibertyLine liberty={liberty} {...(today && { today })} />
        ) : (
          <Text c="dimmed">{t('page.noCustody')}</Text>
        )}
      </Group>
      {record.error && <ErrorState error={record.error} />}
      {restore.error && <ErrorState error={restore.error} />}
      {open === 'happening' && (
        <HappeningDialog person={person} {...(today && { today })} onClose={() => setOpen(null)} />
      )}
      {open === 'archive' && (
        <ConfirmDialog
          title={t('page.archiveTitle')}
          text={t('page.archiveText')}
          confirmLabel={t('common:form.archive')}
          onConfirm={() => archive.mutateAsync({ id, version })}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
} // prettier-ignore
