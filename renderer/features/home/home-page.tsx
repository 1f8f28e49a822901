import { Button, Group, Select, SimpleGrid, Stack } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { DayInput } from '../../components/form/day-input.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { AidCharts } from '../../components/charts/aid-charts.tsx'
import { Calendar } from './calendar.tsx'
import { CampaignMap } from './campaign-map.tsx'
import { CustodyChart } from './custody-chart.tsx'
import { Figures } from './figures.tsx'
import { LettersChart } from './letters-chart.tsx'
import { MoneyCharts } from '../../components/charts/money-charts.tsx'
import { Needs } from './needs.tsx'
import { RecentRecords } from './recent-records.tsx'
import { useHome } from './use-home.ts'

export const HomePage = () => {
  const { t } = useTranslation(['home', 'common', 'work'])
  const navigate = useNavigate()
  const home = useHome()
  return (
    <>
      <PageHeader title={home.campaign?.title ?? t('title')}>
        <Group align="flex-start" gap="sm">
          {(home.campaigns.data?.length ?? 0) > 1 && (
            <Select
              label={t('campaign')}
              data={home.campaigns.data?.map(({ id, title }) => ({ value: id, label: title })) ?? []}
              value={home.campaign?.id ?? null}
              onChange={home.choose}
              allowDeselect={false}
            />
          )}
          <DayInput label={t('asOf')} {...home.dayField} />
          <Button variant="default" mt={25} onClick={() => void navigate({ to: '/tasks' })}>
            {t('work:task.tasks')}
          </Button>
        </Group>
      </PageHeader>
      <QueryView query={home.campaigns}>
        {() =>
          home.campaign && home.on ? (
            <Stack gap="md">
              <Figures campaignId={home.campaign.id} on={home.on} />
              <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
                <Needs on={home.on} />
                <Calendar from={home.on} />
              </SimpleGrid>
              <RecentRecords />
              <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
                <CustodyChart campaignId={home.campaign.id} on={home.on} />
                <LettersChart campaignId={home.campaign.id} on={home.on} />
                <CampaignMap campaignId={home.campaign.id} on={home.on} />
                <MoneyCharts campaignId={home.campaign.id} on={home.on} />
                <AidCharts campaignId={home.campaign.id} on={home.on} />
              </SimpleGrid>
            </Stack>
          ) : (
            <EmptyState
              title={t('noCampaign.title')}
              text={t('noCampaign.text')}
              action={
                <Button onClick={() => void navigate({ to: '/campaign' })}>{t('common:nav.campaign')}</Button>
              }
            />
          )
        }
      </QueryView>
    </>
  )
}
