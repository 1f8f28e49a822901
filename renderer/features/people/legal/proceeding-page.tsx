import { Stack } from '@mantine/core'
import { useNavigate, useParams, useSearch, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { CountedTabs } from '../../../components/counted-tabs.tsx'
import { ErrorState } from '../../../components/error-state.tsx'
import { FactCard, FactCards } from '../../../components/fact-card.tsx'
import { HistoryPanel } from '../../../components/history-panel.tsx'
import { PageHeader } from '../../../components/page-header.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { RecordActions } from '../../../components/record-actions.tsx'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { ChargesCard } from './charges-card.tsx'
import { HearingsCard } from './hearings-card.tsx'
import { ProceedingDrawer } from './proceeding-drawer.tsx'
import { useProceedingFacts } from './proceeding-facts.tsx'
import { useLegalHistory } from './use-legal-history.ts'
import { useProceedingName } from './use-proceeding-name.ts'

export const ProceedingPage = () => {
  const { id } = useParams({ from: '/proceedings/$id' })
  const proceeding = useApiQuery('proceedings.get', { id })
  return <QueryView query={proceeding}>{(loaded) => <Loaded proceeding={loaded} />}</QueryView>
}

const Loaded = ({ proceeding }: { proceeding: Output<'proceedings.get'> }) => {
  const { t } = useTranslation('legal')
  const navigate = useNavigate()
  const { tab = 'proceeding' } = useSearch({ from: '/proceedings/$id' })
  const { fields, parts } = useLegalHistory()
  const name = useProceedingName()
  const archive = useApiCommand('proceedings.archive')
  const restore = useApiCommand('proceedings.restore')
  const [changing, setChanging] = useState(false)
  const { id, version } = proceeding
  return (
    <>
      <PageHeader
        title={name(proceeding)}
        subtitle={proceeding.ref}
        isExample={proceeding.isExample}
        isArchived={proceeding.archivedAt !== null}
      >
        <RecordActions
          channel="proceedings.update"
          editLabel={t('proceeding.change')}
          onEdit={() => setChanging(true)}
          isArchived={proceeding.archivedAt !== null}
          archiveTitle={t('proceeding.archiveTitle')}
          archiveText={t('proceeding.archiveText')}
          onArchive={() => archive.mutateAsync({ id, version })}
          onRestore={() => restore.mutate({ id, version })}
        />
      </PageHeader>
      {restore.error && <ErrorState error={restore.error} />}
      <CountedTabs
        label={t('proceeding.tabs')}
        value={tab}
        onChange={(next) =>
          void navigate({ to: '/proceedings/$id', params: { id }, search: { tab: next }, replace: true })
        }
        tabs={[
          {
            id: 'proceeding',
            label: t('proceeding.one'),
            content: <Everything proceeding={proceeding} />,
          },
          {
            id: 'history',
            label: t('proceeding.history'),
            content: <HistoryPanel entity="proceeding" entityId={id} fields={fields} parts={parts} />,
          },
        ]}
      />
      {changing && <ProceedingDrawer proceeding={proceeding} onClose={() => setChanging(false)} />}
    </>
  )
}

const Everything = ({ proceeding }: { proceeding: Output<'proceedings.get'> }) => {
  const { t } = useTranslation('legal')
  const facts = useProceedingFacts()
  const name = useProceedingName()
  const { persons, children } = proceeding
  return (
    <Stack gap="md">
      <FactCards>
        <FactCard title={t('proceeding.facts')} facts={facts(proceeding)} />
        <FactCard title={t('proceeding.personsCount', { count: persons.length })}>
          <SimpleTable
            label={t('proceeding.persons')}
            rows={persons}
            rowKey={({ id }) => id}
            columns={[
              {
                header: t('proceeding.person'),
                cell: ({ id, label }) => (
                  <Link to="/people/$id" params={{ id }} search={{ tab: 'case' }}>
                    {label}
                  </Link>
                ),
              },
              { header: t('case.ref'), cell: ({ ref }) => ref },
            ]}
          />
        </FactCard>
      </FactCards>
      <ChargesCard proceeding={proceeding} personId={null} />
      <HearingsCard proceeding={proceeding} />
      {children.length > 0 && (
        <FactCard title={t('proceeding.children')}>
          <SimpleTable
            label={t('proceeding.children')}
            rows={children}
            rowKey={({ id }) => id}
            columns={[
              {
                header: t('proceeding.one'),
                cell: (child) => (
                  <Link to="/proceedings/$id" params={{ id: child.id }}>
                    {name(child)}
                  </Link>
                ),
              },
              { header: t('case.ref'), cell: ({ ref }) => ref },
            ]}
          />
        </FactCard>
      )}
    </Stack>
  )
}
