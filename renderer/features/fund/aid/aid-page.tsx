import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CountedTabs } from '../../../components/counted-tabs.tsx'
import { DecisionsTab } from '../approvals/decisions-tab.tsx'
import { FundSection } from '../fund-section.tsx'
import { InKindTab } from '../in-kind/in-kind-tab.tsx'
import { RoundsTab } from '../rounds/rounds-tab.tsx'
import type { AidTab } from '../sections.ts'
import { useCount } from '../use-counts.ts'
import { FourStates, showState } from './four-states.tsx'
import { PaymentsTab } from './payments-tab.tsx'
import { RequestsTab } from './requests-tab.tsx'

/** From a family's need to its receipt. */
export const AidPage = () => {
  const { t } = useTranslation('fund')
  const navigate = useNavigate()
  const { tab } = useSearch({ from: '/fund/aid' })
  const show = (next: AidTab) => void navigate({ to: '/fund/aid', search: { tab: next }, replace: true })
  /** A list opened through a state shows that state, also where it stood open already. */
  const [opened, setOpened] = useState(0)
  return (
    <FundSection id="aid">
      <FourStates
        onOpen={(next, status) => {
          showState(next, status)
          setOpened(opened + 1)
          show(next)
        }}
      />
      <CountedTabs<AidTab>
        label={t('tab.label')}
        value={tab}
        onChange={show}
        tabs={[
          {
            id: 'requests',
            label: t('tab.requests'),
            count: useCount('requests'),
            content: <RequestsTab key={opened} />,
          },
          { id: 'rounds', label: t('tab.rounds'), count: useCount('rounds'), content: <RoundsTab /> },
          {
            id: 'payments',
            label: t('tab.payments'),
            count: useCount('payments'),
            content: <PaymentsTab key={opened} />,
          },
          { id: 'inKind', label: t('tab.inKind'), count: useCount('inKind'), content: <InKindTab /> },
          {
            id: 'signatures',
            label: t('tab.signatures'),
            count: useCount('toSign'),
            content: <DecisionsTab />,
          },
        ]}
      />
    </FundSection>
  )
}
