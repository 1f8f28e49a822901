import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../../api/use-may.ts'
import { StatusChip } from '../../../components/status-chip.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { DetailDrawer } from '../detail-drawer.tsx'
import type { Donation } from './donation-columns.tsx'
import { ReverseDialog } from '../reverse-dialog.tsx'

export const DonationDrawer = ({ donation, onClose }: { donation: Donation; onClose: () => void }) => {
  const { t } = useTranslation('fund')
  const format = useFormat()
  const may = useMay()
  const { word } = useVocabulary()
  const [reversing, setReversing] = useState(false)
  const { id, ref, currency, feeMinor, status, donor, donorKnown } = donation
  return (
    <>
      <DetailDrawer
        title={t('donation.title', { ref })}
        status={<StatusChip list="donationStatuses" code={status} />}
        facts={[
          { label: t('field.from'), value: donorKnown ? donor : t('donation.unknownDonor') },
          { label: t('field.date'), value: format.date(donation.receivedOn) },
          { label: t('field.amount'), value: format.money(donation.amountMinor, currency) },
          { label: t('field.fee'), value: feeMinor > 0 && format.money(feeMinor, currency) },
          { label: t('field.fund'), value: donation.fund },
          { label: t('field.account'), value: donation.account },
          { label: t('field.method'), value: word('donationMethods', donation.method) },
          { label: t('field.anonymity'), value: word('anonymities', donation.anonymity) },
        ]}
        actions={
          status === 'posted' &&
          may('donations.reverse') && (
            <Button variant="default" onClick={() => setReversing(true)}>
              {t('reverse.open')}
            </Button>
          )
        }
        history={{ entity: 'donation', id, currency }}
        onClose={onClose}
      />
      {reversing && (
        <ReverseDialog
          channel="donations.reverse"
          id={id}
          name={ref}
          onClose={() => setReversing(false)}
          onDone={onClose}
        />
      )}
    </>
  )
}
