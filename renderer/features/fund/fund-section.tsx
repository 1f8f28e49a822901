import { Button, Group } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { May } from '../../components/may.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { RequestDrawer } from './aid/request-drawer.tsx'
import { BalanceStrip } from './balances/balance-strip.tsx'
import classes from './fund-section.module.css'
import { fundSections, type FundSectionId } from './sections.ts'

/** A part of the fund's room: the way to the others, what can be recorded from anywhere, and what can be given today. */
export const FundSection = ({ id, children }: { id: FundSectionId; children: ReactNode }) => {
  const { t } = useTranslation('fund')
  const navigate = useNavigate()
  const funds = useApiQuery('funds.list', {})
  const accounts = useApiQuery('accounts.list', {})
  const [requesting, setRequesting] = useState(false)
  return (
    <>
      <PageHeader title={id === 'overview' ? t('title') : t(`section.${id}`)}>
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
      <nav className={classes.sections} aria-label={t('section.label')}>
        {fundSections.map((section) => (
          <Link key={section.id} to={section.path} activeOptions={{ exact: true, includeSearch: false }}>
            {t(`section.${section.id}`)}
          </Link>
        ))}
      </nav>
      <QueryView query={funds}>
        {(found) => <BalanceStrip funds={found} accounts={accounts.data ?? []} />}
      </QueryView>
      {children}
      {requesting && <RequestDrawer onClose={() => setRequesting(false)} />}
    </>
  )
}
