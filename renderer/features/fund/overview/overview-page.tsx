import { SimpleGrid } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { AidCharts } from '../../../components/charts/aid-charts.tsx'
import { MoneyCharts } from '../../../components/charts/money-charts.tsx'
import { FourStates, showState } from '../aid/four-states.tsx'
import { useToday } from '../books.tsx'
import { FundSection } from '../fund-section.tsx'
import { BalanceChart } from './balance-chart.tsx'
import { Shortfalls } from './shortfalls.tsx'
import { WaitChart } from './wait-chart.tsx'

/** Where the fund stands today: what can be given, what waits for whom, and how it came to this. */
export const OverviewPage = () => {
  const navigate = useNavigate()
  const campaign = useApiQuery('campaigns.list', {}).data?.[0]
  const today = useToday()
  return (
    <FundSection id="overview">
      <FourStates
        onOpen={(tab, status) => {
          showState(tab, status)
          void navigate({ to: '/fund/aid', search: { tab } })
        }}
      />
      <Shortfalls />
      {campaign && today && (
        <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
          <MoneyCharts campaignId={campaign.id} on={today} />
          <AidCharts campaignId={campaign.id} on={today} />
          <BalanceChart />
          <WaitChart />
        </SimpleGrid>
      )}
    </FundSection>
  )
}
