import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { CountedTabs } from '../../../components/counted-tabs.tsx'
import { useMay } from '../../../api/use-may.ts'
import { FundSection } from '../fund-section.tsx'
import type { IncomeTab } from '../sections.ts'
import { useCount } from '../use-counts.ts'
import { BatchTab } from './batch/batch-tab.tsx'
import { DonationsTab } from './donations-tab.tsx'
import { ReceiptsTab } from './receipts/receipts-tab.tsx'

/** What came in, and what donors are given for it. */
export const IncomePage = () => {
  const { t } = useTranslation('fund')
  const may = useMay()
  const navigate = useNavigate()
  const { tab, id } = useSearch({ from: '/fund/income' })
  const batch = { id: 'batch' as const, label: t('tab.batch'), content: <BatchTab /> }
  return (
    <FundSection id="income">
      <CountedTabs<IncomeTab>
        label={t('tab.label')}
        value={tab}
        onChange={(next) => void navigate({ to: '/fund/income', search: { tab: next }, replace: true })}
        tabs={[
          {
            id: 'donations',
            label: t('tab.donations'),
            count: useCount('donations'),
            // Another gift was looked for: the list opens anew, with what is asked of it.
            content: <DonationsTab key={id} />,
          },
          { id: 'receipts', label: t('tab.receipts'), count: useCount('receipts'), content: <ReceiptsTab /> },
          ...(may('donations.recordMany') ? [batch] : []),
        ]}
      />
    </FundSection>
  )
}
