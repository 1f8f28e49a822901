import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { donationMethods, donationStatuses } from '../../../../shared/vocabulary/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { May } from '../../../components/may.tsx'
import { DataTable } from '../../../components/table/data-table.tsx'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { useDonationColumns, type Donation } from './donation-columns.tsx'
import { DonationDrawer } from './donation-drawer.tsx'
import { useFundFilters } from '../use-fund-filters.ts'

export const DonationsTab = () => {
  const { t } = useTranslation('fund')
  const navigate = useNavigate()
  const { options } = useVocabulary()
  const columns = useDonationColumns()
  const { fund, account, currency } = useFundFilters()
  const [shown, setShown] = useState<Donation | null>(null)
  return (
    <>
      <DataTable
        list="donations.list"
        label={t('tab.donations')}
        load={(query) => invoke('donations.list', query)}
        columns={columns}
        filters={[
          fund,
          account,
          currency,
          { id: 'status', label: t('field.status'), options: options('donationStatuses', donationStatuses) },
          { id: 'method', label: t('field.method'), options: options('donationMethods', donationMethods) },
        ]}
        sort="date"
        descending
        searchLabel={t('donation.search')}
        onOpen={setShown}
        empty={{
          title: t('donation.none'),
          text: t('donation.noneText'),
          action: (
            <May channel="donations.record">
              <Button onClick={() => void navigate({ to: '/fund/donations/new' })}>
                {t('donation.new')}
              </Button>
            </May>
          ),
        }}
        exportName={t('export.donations')}
      />
      {shown && <DonationDrawer donation={shown} onClose={() => setShown(null)} />}
    </>
  )
}
