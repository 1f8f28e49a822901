import { Box } from '@mantine/core'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useRecent } from '../../api/recents.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { CareQuestion } from '../../components/care-question.tsx'
import { CountedTabs } from '../../components/counted-tabs.tsx'
import { useFilesTab } from '../../components/documents/use-files-tab.tsx'
import { HistoryPanel } from '../../components/history-panel.tsx'
import { PrivacyPanel } from '../../components/privacy/privacy-panel.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { AidTab } from './aid-tab.tsx'
import { FamilyHeader } from './family-header.tsx'
import { MembersTab } from './members-tab.tsx'
import { Overview } from './overview.tsx'
import { useHistoryFields } from './use-history-fields.ts'

export const FamilyPage = () => {
  const { id } = useParams({ from: '/families/$id' })
  const household = useApiQuery('households.get', { id })
  return <QueryView query={household}>{(loaded) => <Loaded household={loaded} />}</QueryView>
}

const Loaded = ({ household }: { household: Output<'households.get'> }) => {
  const { t } = useTranslation('families')
  const navigate = useNavigate()
  const { fields, parts } = useHistoryFields()
  const { tab = 'overview' } = useSearch({ from: '/families/$id' })
  const { id, ref, label, members, aid, requests } = household
  const files = useFilesTab({ owner: 'household', ownerId: id })
  useRecent({ group: 'households', id, ref, label: label || ref })
  return (
    <>
      <FamilyHeader household={household} />
      <Box mb="md">
        <CareQuestion householdId={id} />
      </Box>
      <CountedTabs
        label={t('tab.label')}
        value={tab}
        onChange={(next) =>
          void navigate({ to: '/families/$id', params: { id }, search: { tab: next }, replace: true })
        }
        tabs={[
          { id: 'overview', label: t('tab.overview'), content: <Overview household={household} /> },
          {
            id: 'members',
            label: t('tab.members'),
            count: members.filter(({ to }) => to === null).length,
            content: <MembersTab household={household} />,
          },
          {
            id: 'aid',
            label: t('tab.aid'),
            count: aid.length + requests.length,
            content: <AidTab household={household} />,
          },
          {
            id: 'privacy',
            label: t('tab.privacy'),
            content: (
              <PrivacyPanel subject="household" subjectId={id} isClosed={household.erasedAt !== null} />
            ),
          },
          files,
          {
            id: 'history',
            label: t('tab.history'),
            content: <HistoryPanel entity="household" entityId={id} fields={fields} parts={parts} />,
          },
        ]}
      />
    </>
  )
}
