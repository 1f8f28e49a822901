import { Navigate, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useRecent } from '../../api/recents.ts'
import { CountedTabs } from '../../components/counted-tabs.tsx'
import { useFilesTab } from '../../components/documents/use-files-tab.tsx'
import { LettersTable } from '../../components/letters-table.tsx'
import { PrivacyPanel } from '../../components/privacy/privacy-panel.tsx'
import { HistoryPanel } from '../../components/history-panel.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { CustodyTab } from './custody-tab.tsx'
import { EventsTab } from './events/events-tab.tsx'
import { CaseTab } from './legal/case-tab.tsx'
import { FamilyTab } from './family-tab.tsx'
import { HealthTab } from './health-tab.tsx'
import { Overview } from './overview.tsx'
import { useHistoryFields } from './use-history-fields.ts'
import { PersonHeader } from './person-header.tsx'
import { SupportTab } from './support-tab.tsx'

export const PersonPage = () => {
  const { id } = useParams({ from: '/people/$id' })
  const person = useApiQuery('people.get', { id })
  return (
    <QueryView query={person}>
      {(loaded) => (loaded.mergedInto ? <Merged into={loaded.mergedInto} /> : <Loaded person={loaded} />)}
    </QueryView>
  )
}

/** Whoever comes by an old link or an old number gets to the record that was kept. */
const Merged = ({ into }: { into: string }) => (
  <Navigate to="/people/$id" params={{ id: into }} search={{ tab: 'overview' }} replace />
)

const Loaded = ({ person }: { person: Output<'people.get'> }) => {
  const { t } = useTranslation(['people', 'legal'])
  const navigate = useNavigate()
  const { fields, parts } = useHistoryFields()
  const { tab = 'overview' } = useSearch({ from: '/people/$id' })
  const { id, ref } = person
  const files = useFilesTab({ owner: 'person', ownerId: id })
  const timeline = useApiQuery('custody.timeline', { personId: id })
  useRecent({ group: 'people', id, ref, label: person.nameLatin || person.nameCyrillic })
  const periods = timeline.data?.periods.filter((period) => period.voidedReason === null).length
  return (
    <>
      <PersonHeader person={person} />
      <CountedTabs
        label={t('tab.label')}
        value={tab}
        onChange={(next) =>
          void navigate({ to: '/people/$id', params: { id }, search: { tab: next }, replace: true })
        }
        tabs={[
          { id: 'overview', label: t('tab.overview'), content: <Overview person={person} /> },
          {
            id: 'timeline',
            label: t('tab.timeline'),
            content: (
              <QueryView query={timeline}>
                {(found) => <EventsTab person={person} custody={found} />}
              </QueryView>
            ),
          },
          {
            id: 'custody',
            label: t('tab.custody'),
            ...(periods !== undefined && { count: periods }),
            content: (
              <QueryView query={timeline}>
                {(found) => <CustodyTab personId={id} timeline={found} />}
              </QueryView>
            ),
          },
          { id: 'case', label: t('legal:tab.case'), content: <CaseTab person={person} /> },
          { id: 'health', label: t('tab.health'), content: <HealthTab person={person} /> },
          { id: 'family', label: t('tab.family'), content: <FamilyTab person={person} /> },
          {
            id: 'support',
            label: t('tab.support'),
            count: person.aid.length,
            content: <SupportTab person={person} />,
          },
          { id: 'letters', label: t('tab.letters'), content: <LettersTable of={{ person: id }} /> },
          {
            id: 'privacy',
            label: t('tab.privacy'),
            content: <PrivacyPanel subject="person" subjectId={id} isClosed={person.erasedAt !== null} />,
          },
          files,
          {
            id: 'history',
            label: t('tab.history'),
            content: <HistoryPanel entity="person" entityId={id} fields={fields} parts={parts} />,
          },
        ]}
      />
    </>
  )
}
