import { Button, Group, Text } from '@mantine/core'
import { IconMailForward } from '@tabler/icons-react'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useRecent } from '../../api/recents.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { CountedTabs } from '../../components/counted-tabs.tsx'
import { useFilesTab } from '../../components/documents/use-files-tab.tsx'
import { HistoryPanel } from '../../components/history-panel.tsx'
import { May } from '../../components/may.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { RecordActions } from '../../components/record-actions.tsx'
import { StatusChip } from '../../components/status-chip.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { LetterActions } from './writing/letter-actions.tsx'
import { LetterOverview } from './letter-overview.tsx'
import { useHistoryFields, useHistoryParts } from './use-history-fields.ts'

type Letter = Output<'letters.get'>

export const LetterPage = () => {
  const { id } = useParams({ from: '/letters/$id' })
  return (
    <QueryView query={useApiQuery('letters.get', { id })}>{(loaded) => <Loaded letter={loaded} />}</QueryView>
  )
}

const Loaded = ({ letter }: { letter: Letter }) => {
  const { t } = useTranslation('letters')
  const navigate = useNavigate()
  const format = useFormat()
  const fields = useHistoryFields()
  const parts = useHistoryParts()
  const { tab = 'letter' } = useSearch({ from: '/letters/$id' })
  const archive = useApiCommand('letters.archive')
  const restore = useApiCommand('letters.restore')
  const { id, version, ref, subject } = letter
  const files = useFilesTab({ owner: 'letter', ownerId: id })
  useRecent({ group: 'letters', id, ref, label: subject })
  return (
    <>
      <PageHeader
        title={subject}
        subtitle={ref}
        isExample={letter.isExample}
        isArchived={letter.archivedAt !== null}
      >
        {letter.recipients.length <= 1 && (
          <May channel="letters.create">
            <Button
              leftSection={<IconMailForward size={16} aria-hidden />}
              onClick={() => void navigate({ to: '/letters/new', search: { replyTo: id } })}
            >
              {letter.direction === 'out' ? t('reply') : t('answerIt')}
            </Button>
          </May>
        )}
        <LetterActions letter={letter} />
        <RecordActions
          channel="letters.update"
          editLabel={t('edit')}
          onEdit={() => void navigate({ to: '/letters/$id/edit', params: { id } })}
          isArchived={letter.archivedAt !== null}
          archiveTitle={t('page.archiveTitle')}
          archiveText={t('page.archiveText')}
          onArchive={() => archive.mutateAsync({ id, version })}
          onRestore={() => restore.mutate({ id, version })}
        />
      </PageHeader>
      <Group gap="sm" mb="md">
        <StatusChip list="letterStages" code={letter.stage} />
        {letter.deliveryStatus !== letter.stage && (
          <StatusChip list="deliveryStatuses" code={letter.deliveryStatus} />
        )}
        {letter.noAnswerAsOf && (
          <Text c="dimmed">{t('thread.noAnswer', { date: format.date(letter.noAnswerAsOf) })}</Text>
        )}
      </Group>
      <CountedTabs
        label={t('tab.label')}
        value={tab}
        onChange={(next) =>
          void navigate({ to: '/letters/$id', params: { id }, search: { tab: next }, replace: true })
        }
        tabs={[
          { id: 'letter', label: t('tab.letter'), content: <LetterOverview letter={letter} /> },
          files,
          {
            id: 'history',
            label: t('tab.history'),
            content: <HistoryPanel entity="letter" entityId={id} fields={fields} parts={parts} />,
          },
        ]}
      />
    </>
  )
}
