import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { FactCard, FactCards } from '../../../components/fact-card.tsx'
import { May } from '../../../components/may.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { OnlineCampaignDialog } from './online-campaign-dialog.tsx'

type Campaigns = Output<'letterCampaigns.list'>

/** Each platform by itself; together only where that was allowed, and then with what it may mean (T7). */
export const Platforms = ({ campaigns }: { campaigns: Campaigns }) => {
  const { t } = useTranslation('letters')
  const format = useFormat()
  const { word } = useVocabulary()
  const [editing, setEditing] = useState<Campaigns[number] | null>(null)
  const campaignIds = [...new Set(campaigns.map(({ campaignId }) => campaignId))]
  return (
    <Stack gap="md">
      <FactCards>
        {campaigns.map((campaign) => (
          <FactCard
            key={campaign.id}
            title={campaign.title}
            action={
              <May channel="letterCampaigns.update">
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={t('tally.changeNamed', { name: campaign.title })}
                  onClick={() => setEditing(campaign)}
                >
                  {t('tally.change')}
                </Button>
              </May>
            }
            facts={[
              { label: t('tally.platform'), value: campaign.platform?.label },
              { label: t('tally.launchedOn'), value: format.date(campaign.launchedOn) },
              { label: t('tally.closedOn'), value: campaign.closedOn && format.date(campaign.closedOn) },
              ...campaign.totals.map(({ measure, cumulative, asOf }) => ({
                label: word('tallyMeasures', measure),
                value: `${format.number(cumulative)} (${format.date(asOf, 'short')})`,
              })),
            ]}
          />
        ))}
        {campaignIds.map((campaignId) => (
          <Together key={campaignId} campaignId={campaignId} />
        ))}
      </FactCards>
      {editing && <OnlineCampaignDialog existing={editing} onClose={() => setEditing(null)} />}
    </Stack>
  )
}

const Together = ({ campaignId }: { campaignId: string }) => {
  const { t } = useTranslation('letters')
  const format = useFormat()
  const { data } = useApiQuery('letterCampaigns.together', { campaignId })
  if (!data) return null
  return (
    <FactCard
      title={t('tally.together', { count: data.platforms })}
      facts={[
        {
          label: t('tally.sentTogether'),
          value: `${format.number(data.cumulative)} (${format.date(data.asOf, 'short')})`,
        },
      ]}
    >
      <Text c="dimmed">{t('tally.mayCountTwice')}</Text>
    </FactCard>
  )
}
