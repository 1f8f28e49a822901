import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { CountedTabs } from '../../../components/counted-tabs.tsx'
import { FundSection } from '../fund-section.tsx'
import { RemittancesTab } from '../partners/remittances-tab.tsx'
import type { EntrustedTab } from '../sections.ts'
import { useCount } from '../use-counts.ts'
import { AdvancesTab } from './advances-tab.tsx'
import { LossesTab } from './losses-tab.tsx'

/** Money of the fund in other hands: with partners, with trusted persons, and what was lost with them. */
export const EntrustedPage = () => {
  const { t } = useTranslation(['fund', 'payouts'])
  const navigate = useNavigate()
  const { tab } = useSearch({ from: '/fund/entrusted' })
  return (
    <FundSection id="entrusted">
      <CountedTabs<EntrustedTab>
        label={t('tab.label')}
        value={tab}
        onChange={(next) => void navigate({ to: '/fund/entrusted', search: { tab: next }, replace: true })}
        tabs={[
          {
            id: 'remittances',
            label: t('tab.remittances'),
            count: useCount('remittances'),
            content: <RemittancesTab />,
          },
          {
            id: 'advances',
            label: t('tab.advances'),
            count: useApiQuery('advances.list', {}).data?.length,
            content: <AdvancesTab />,
          },
          { id: 'losses', label: t('tab.losses'), count: useCount('losses'), content: <LossesTab /> },
        ]}
      />
    </FundSection>
  )
}
