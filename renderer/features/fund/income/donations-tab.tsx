import { Button } from '@mantine/core'
import { IconQrcode } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as v from '../../../../shared/vocabulary/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { May } from '../../../components/may.tsx'
import { DataTable } from '../../../components/table/data-table.tsx'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { useDonationColumns, type Donation } from './donation-columns.tsx'
import { DonationDrawer } from './donation-drawer.tsx'
import { useFundFilters } from '../use-fund-filters.ts'
import { SlipDialog } from './slip/slip-dialog.tsx'
import { useThanks } from './use-thanks.ts'

export const DonationsTab = () => {
  const { t } = useTranslation(['fund', 'receipts'])
  const navigate = useNavigate()
  const { options } = useVocabulary()
  const columns = useDonationColumns()
  const thanks = useThanks()
  const { fund, account, currency } = useFundFilters()
  const [shown, setShown] = useState<Donation | null>(null)
  const [slip, setSlip] = useState(false)
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
          {
            id: 'status',
            label: t('field.status'),
            options: options('donationStatuses', v.donationStatuses),
          },
          { id: 'method', label: t('field.method'), options: options('donationMethods', v.donationMethods) },
          { id: 'kind', label: t('receipts:field.kind'), options: options('giftKinds', v.giftKinds) },
          {
            id: 'thanked',
            label: t('receipts:field.thanked'),
            options: options('thankStates', v.thankStates),
          },
          {
            id: 'receipt',
            label: t('receipts:field.receipt'),
            options: options('receiptStates', v.receiptStates),
          },
        ]}
        sort="date"
        descending
        searchLabel={t('donation.search')}
        onOpen={setShown}
        bulk={thanks}
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
        actions={
          <May channel="reports.prepare">
            <Button
              variant="default"
              leftSection={<IconQrcode size={16} aria-hidden />}
              onClick={() => setSlip(true)}
            >
              {t('receipts:slip.open')}
            </Button>
          </May>
        }
      />
      {shown && <DonationDrawer donation={shown} onClose={() => setShown(null)} />}
      {slip && <SlipDialog onClose={() => setSlip(false)} />}
    </>
  )
}
