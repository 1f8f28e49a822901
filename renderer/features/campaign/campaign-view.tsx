import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useMay } from '../../api/use-may.ts'
import { CountedTabs } from '../../components/counted-tabs.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { CampaignHeader } from './campaign-header.tsx'
import { DemandsTab } from './demands-tab.tsx'
import { EventsTab } from './events-tab.tsx'
import { FiguresTab } from './figures-tab.tsx'
import { OverviewTab } from './overview-tab.tsx'
import { ResultsTab } from './results-tab.tsx'
import { SignalsTab } from './signals-tab.tsx'
import type { CampaignTab } from './tabs.ts'
import { WordsTab } from './words-tab.tsx'

export type Campaign = Output<'campaigns.get'>
type Props = { id: string; campaigns: Output<'campaigns.list'> }

export const CampaignView = ({ id, campaigns }: Props) => {
  const campaign = useApiQuery('campaigns.get', { id })
  return (
    <QueryView query={campaign}>
      {(loaded) => <Loaded key={id} campaign={loaded} campaigns={campaigns} />}
    </QueryView>
  )
}

const Loaded = ({ campaign, campaigns }: { campaign: Campaign; campaigns: Props['campaigns'] }) => {
  const { t } = useTranslation('campaign')
  const navigate = useNavigate()
  const may = useMay()
  const { id, tab = 'overview' } = useSearch({ from: '/campaign' })
  const { demands, events, figures } = campaign
  return (
    <>
      <CampaignHeader campaign={campaign} campaigns={campaigns} />
      <CountedTabs<CampaignTab>
        label={t('tab.label')}
        value={tab}
        onChange={(next) => void navigate({ to: '/campaign', search: { id, tab: next }, replace: true })}
        tabs={[
          { id: 'overview', label: t('tab.overview'), content: <OverviewTab campaign={campaign} /> },
          {
            id: 'demands',
            label: t('tab.demands'),
            count: demands.length,
            content: <DemandsTab campaign={campaign} />,
          },
          {
            id: 'events',
            label: t('tab.events'),
            count: events.length,
            content: <EventsTab campaign={campaign} />,
          },
          {
            id: 'figures',
            label: t('tab.figures'),
            count: figures.length,
            content: <FiguresTab campaign={campaign} />,
          },
          { id: 'results', label: t('tab.results'), content: <ResultsTab campaignId={campaign.id} /> },
          { id: 'signals', label: t('tab.signals'), content: <SignalsTab campaignId={campaign.id} /> },
          ...(may('campaigns.setClassWords')
            ? [{ id: 'words' as const, label: t('tab.words'), content: <WordsTab campaign={campaign} /> }]
            : []),
        ]}
      />
    </>
  )
}
