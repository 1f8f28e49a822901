import { Button, Group } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { CountedTabs } from '../../components/counted-tabs.tsx'
import { May } from '../../components/may.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { openListFiltered } from '../../components/table/use-list-state.ts'
import { AccountsTab } from './accounts-tab.tsx'
import { DecisionsTab } from './approvals/decisions-tab.tsx'
import { BalanceStrip } from './balance-strip.tsx'
import { DonationsTab } from './donations-tab.tsx'
import { ExchangesTab } from './exchanges-tab.tsx'
import { FourStates } from './four-states.tsx'
import { LedgerTab } from './ledger-tab.tsx'
import { PaymentsTab } from './payments-tab.tsx'
import { RemittancesTab } from './remittances-tab.tsx'
import { RequestDrawer } from './request-drawer.tsx'
import { RequestsTab } from './requests-tab.tsx'
import type { FundTab } from './tabs.ts'
import { useCounts } from './use-counts.ts'

export const FundPage = () => {
  const { t } = useTranslation('fund')
  const navigate = useNavigate()
  const { tab = 'requests' } = useSearch({ from: '/fund' })
  const funds = useApiQuery('funds.list', {})
  const accounts = useApiQuery('accounts.list', {})
  const total = useCounts()
  const [requesting, setRequesting] = useState(false)
  /** A list opened through a state shows that state, also where it stood open already. */
  const [opened, setOpened] = useState(0)
  const show = (next: FundTab) => void navigate({ to: '/fund', search: { tab: next }, replace: true })
  const openState = (next: FundTab, status: string) => {
    openListFiltered(next === 'requests' ? 'aidRequests.list' : 'payments.list', { status: [status] })
    setOpened(opened + 1)
    show(next)
  }
  const count = (name: Parameters<typeof total>[0]) => {
    const found = total(name)
    return found === undefined ? {} : { count: found }
  }
  return (
    <>
      <PageHeader title={t('title')}>
        <Group gap="xs">
          <May channel="aidRequests.create">
            <Button variant="default" data-key="KeyN" onClick={() => setRequesting(true)}>
              {t('request.new')}
            </Button>
          </May>
          <May channel="donations.record">
            <Button
              leftSection={<IconPlus size={16} aria-hidden />}
              data-key="KeyD"
              onClick={() => void navigate({ to: '/fund/donations/new' })}
            >
              {t('donation.new')}
            </Button>
          </May>
        </Group>
      </PageHeader>
      <QueryView query={funds}>
        {(found) => <BalanceStrip funds={found} accounts={accounts.data ?? []} />}
      </QueryView>
      <FourStates total={total} onOpen={openState} />
      <CountedTabs<FundTab>
        label={t('tab.label')}
        value={tab}
        onChange={show}
        tabs={[
          {
            id: 'requests',
            label: t('tab.requests'),
            ...count('requests'),
            content: <RequestsTab key={opened} />,
          },
          {
            id: 'payments',
            label: t('tab.payments'),
            ...count('payments'),
            content: <PaymentsTab key={opened} />,
          },
          { id: 'signatures', label: t('tab.signatures'), ...count('toSign'), content: <DecisionsTab /> },
          { id: 'donations', label: t('tab.donations'), ...count('donations'), content: <DonationsTab /> },
          { id: 'exchanges', label: t('tab.exchanges'), ...count('exchanges'), content: <ExchangesTab /> },
          {
            id: 'remittances',
            label: t('tab.remittances'),
            ...count('remittances'),
            content: <RemittancesTab />,
          },
          { id: 'accounts', label: t('tab.accounts'), content: <AccountsTab /> },
          { id: 'ledger', label: t('tab.ledger'), ...count('ledger'), content: <LedgerTab /> },
        ]}
      />
      {requesting && <RequestDrawer onClose={() => setRequesting(false)} />}
    </>
  )
}
