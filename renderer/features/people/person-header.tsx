import { Button, Group, Text } from '@mantine/core'
import { IconArrowsJoin, IconCheck } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useMay } from '../../api/use-may.ts'
import { EraseDialog } from '../../components/erase-dialog.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { May } from '../../components/may.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { RecordActions } from '../../components/record-actions.tsx'
import { CompareDialog } from './duplicates/compare-dialog.tsx'
import { HappeningDialog } from './happening-dialog.tsx'
import { LibertyLine } from './liberty-line.tsx'

export const PersonHeader = ({ person }: { person: Output<'people.get'> }) => {
  const { t } = useTranslation(['people', 'common', 'duplicates'])
  const navigate = useNavigate()
  const may = useMay()
  const session = useApiQuery('session.current', {})
  const record = useApiCommand('custody.record')
  const archive = useApiCommand('people.archive')
  const restore = useApiCommand('people.restore')
  const [open, setOpen] = useState<'happening' | 'erase' | 'compare' | null>(null)
  const { id, version, nameLatin, nameCyrillic, liberty } = person
  const title = nameLatin || nameCyrillic
  const today = session.data?.today
  const isErased = person.erasedAt !== null
  const held = !isErased && liberty && liberty.status !== 'dead' && liberty.regime !== null

  return (
    <>
      <PageHeader
        title={title}
        subtitle={[title === nameCyrillic ? '' : nameCyrillic, title === person.ref ? '' : person.ref]
          .filter(Boolean)
          .join(' · ')}
        isExample={person.isExample}
        isArchived={person.archivedAt !== null}
        isErased={isErased}
      >
        {held && today && may('custody.record') && (
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
        {!isErased && (
          <May channel="custody.record">
            <Button data-key="KeyN" onClick={() => setOpen('happening')}>
              {t('page.whatHappened')}
            </Button>
          </May>
        )}
        <RecordActions
          channel="people.update"
          editLabel={t('edit')}
          onEdit={() => void navigate({ to: '/people/$id/edit', params: { id } })}
          isArchived={person.archivedAt !== null}
          archiveTitle={t('page.archiveTitle')}
          archiveText={t('page.archiveText')}
          onArchive={() => archive.mutateAsync({ id, version })}
          onRestore={() => restore.mutate({ id, version })}
          {...(may('people.merge') && {
            more: {
              label: t('duplicates:compareWith.menu'),
              icon: <IconArrowsJoin size={16} aria-hidden />,
              onAsk: () => setOpen('compare'),
            },
          })}
          erase={{ channel: 'people.erase', onAsk: () => setOpen('erase') }}
          isErased={isErased}
        />
      </PageHeader>
      <Group gap="sm" mb="md">
        {liberty && (liberty.regime !== null || liberty.status === 'dead') ? (
          <LibertyLine liberty={liberty} {...(today && { today })} />
        ) : (
          <Text c="dimmed">{t('page.noCustody')}</Text>
        )}
      </Group>
      {record.error && <ErrorState error={record.error} />}
      {restore.error && <ErrorState error={restore.error} />}
      {open === 'happening' && (
        <HappeningDialog
          person={person}
          afterRelease={liberty?.status === 'at_liberty'}
          {...(today && { today })}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'compare' && <CompareDialog person={{ id, label: title }} onClose={() => setOpen(null)} />}
      {open === 'erase' && (
        <EraseDialog
          channel="people.erase"
          record={person}
          goes={[
            t('erase.names'),
            t('erase.facts'),
            t('erase.texts'),
            t('erase.mentions'),
            t('erase.history'),
          ]}
          stays={[t('erase.code'), t('erase.custody'), t('erase.money'), t('erase.entry')]}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}
