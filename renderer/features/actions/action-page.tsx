import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { CountedTabs } from '../../components/counted-tabs.tsx'
import { useFilesTab } from '../../components/documents/use-files-tab.tsx'
import { HistoryPanel } from '../../components/history-panel.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { RecordActions } from '../../components/record-actions.tsx'
import { ActionMoney } from './action-money.tsx'
import { ActionOverview } from './action-overview.tsx'
import { useHistoryFields } from './use-history-fields.ts'

export type Action = Output<'actions.get'>

export const ActionPage = () => {
  const { id } = useParams({ from: '/actions/$id' })
  return (
    <QueryView query={useApiQuery('actions.get', { id })}>{(loaded) => <Loaded action={loaded} />}</QueryView>
  )
}

const Loaded = ({ action }: { action: Action }) => {
  const { t } = useTranslation('actions')
  const navigate = useNavigate()
  const { fields, parts } = useHistoryFields()
  const { tab = 'overview' } = useSearch({ from: '/actions/$id' })
  const archive = useApiCommand('actions.archive')
  const restore = useApiCommand('actions.restore')
  const { id, version, ref, title } = action
  const files = useFilesTab({ owner: 'action', ownerId: id })
  return (
    <>
      <PageHeader
        title={title}
        subtitle={ref}
        isExample={action.isExample}
        isArchived={action.archivedAt !== null}
      >
        <RecordActions
          channel="actions.update"
          editLabel={t('edit')}
          onEdit={() => void navigate({ to: '/actions/$id/edit', params: { id } })}
          isArchived={action.archivedAt !== null}
          archiveTitle={t('page.archiveTitle')}
          archiveText={t('page.archiveText')}
          onArchive={() => archive.mutateAsync({ id, version })}
          onRestore={() => restore.mutate({ id, version })}
        />
      </PageHeader>
      <CountedTabs
        label={t('tab.label')}
        value={tab}
        onChange={(next) =>
          void navigate({ to: '/actions/$id', params: { id }, search: { tab: next }, replace: true })
        }
        tabs={[
          { id: 'overview', label: t('tab.overview'), content: <ActionOverview action={action} /> },
          {
            id: 'money',
            label: t('tab.money'),
            count: action.raised.length + action.costs.length,
            content: <ActionMoney action={action} />,
          },
          files,
          {
            id: 'history',
            label: t('tab.history'),
            content: <HistoryPanel entity="action" entityId={id} fields={fields} parts={parts} />,
          },
        ]}
      />
    </>
  )
}
