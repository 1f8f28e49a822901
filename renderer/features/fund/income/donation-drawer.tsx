import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../../api/use-may.ts'
import { StatusChip } from '../../../components/status-chip.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { DetailDrawer } from '../detail-drawer.tsx'
import type { Donation } from './donation-columns.tsx'
import { ReverseDialog } from '../reverse-dialog.tsx'
import { ThankButton } from './thank-button.tsx'

export const DonationDrawer = ({ donation, onClose }: { donation: Donation; onClose: () => void }) => {
  const { t } = useTranslation(['fund', 'receipts'])
  const format = useFormat()
  const may = useMay()
  const { word } = useVocabulary()
  const [reversing, setReversing] = useState(false)
  const { id, ref, currency, feeMinor, amountMinor, statedMinor, status, receipt, donorKey } = donation
  return (
    <>
      <DetailDrawer
        title={t('donation.title', { ref })}
        status={<StatusChip list="donationStatuses" code={status} />}
        facts={[
          {
            label: t('field.from'),
            value: donorKey ? (
              <Link to="/fund/donors/$kind/$id" params={donorKey}>
                {donation.donor}
              </Link>
            ) : (
              t('donation.unknownDonor')
            ),
          },
          { label: t('field.date'), value: format.date(donation.receivedOn) },
          { label: t('donation.valueOn'), value: donation.valueOn && format.date(donation.valueOn) },
          { label: t('field.amount'), value: amountMinor !== null && format.money(amountMinor, currency) },
          { label: t('donation.inKind'), value: donation.inKind },
          { label: t('donation.stated'), value: statedMinor !== null && format.money(statedMinor, currency) },
          { label: t('field.fee'), value: feeMinor > 0 && format.money(feeMinor, currency) },
          { label: t('field.fund'), value: donation.fund },
          { label: t('field.account'), value: donation.account },
          { label: t('field.method'), value: word('donationMethods', donation.method) },
          { label: t('donation.action'), value: donation.action?.label },
          {
            label: t('donation.counted'),
            value: [donation.countedBy, donation.countedWith].filter(Boolean).join(', '),
          },
          { label: t('field.anonymity'), value: word('anonymities', donation.anonymity) },
          { label: t('receipts:field.receipt'), value: receipt },
          {
            label: t('receipts:field.thanked'),
            value:
              donorKey && (donation.thankedOn ? format.date(donation.thankedOn) : t('receipts:thank.not')),
          },
        ]}
        actions={
          status === 'posted' && (
            <>
              {donorKey && <ThankButton donation={donation} onDone={onClose} />}
              {may('donations.reverse') && (
                <Button variant="default" onClick={() => setReversing(true)}>
                  {t('reverse.open')}
                </Button>
              )}
            </>
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
          {...(receipt && { warning: t('receipts:drawer.reversing', { ref: receipt }) })}
          onClose={() => setReversing(false)}
          onDone={onClose}
        />
      )}
    </>
  )
}
