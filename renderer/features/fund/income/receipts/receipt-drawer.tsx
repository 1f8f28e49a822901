import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../../../api/use-api-query.ts'
import { May } from '../../../../components/may.tsx'
import { StatusChip } from '../../../../components/status-chip.tsx'
import { languageNames } from '../../../../lib/language-names.ts'
import { useFormat } from '../../../../lib/use-format.ts'
import { DetailDrawer } from '../../detail-drawer.tsx'
import { Sums } from '../sums.tsx'
import { EndDialog } from './end-dialog.tsx'
import { PrintDialog } from './print-dialog.tsx'
import { type Receipt, useReceiptPeriod } from './receipt-columns.tsx'

/** One receipt: what it attests, how often it was saved, and how it ends. */
export const ReceiptDrawer = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const { data } = useApiQuery('receipts.get', { id })
  return data ? <Loaded receipt={data} onClose={onClose} /> : null
}

const Loaded = ({ receipt, onClose }: { receipt: Receipt; onClose: () => void }) => {
  const { t } = useTranslation('receipts')
  const format = useFormat()
  const period = useReceiptPeriod()
  const [open, setOpen] = useState<'print' | 'replace' | 'withdraw' | null>(null)
  const { id, ref, language, status, copies, sums } = receipt
  const close = () => setOpen(null)
  return (
    <>
      <DetailDrawer
        title={t('drawer.title', { ref })}
        status={<StatusChip list="receiptStatuses" code={status} />}
        facts={[
          {
            label: t('field.donor'),
            value: (
              <Link to="/fund/donors/$kind/$id" params={receipt.donorKey}>
                {receipt.donor}
              </Link>
            ),
          },
          { label: t('field.issuedOn'), value: format.date(receipt.issuedOn) },
          { label: t('field.period'), value: period(receipt) },
          { label: t('field.gifts'), value: format.number(receipt.gifts) },
          { label: t('field.total'), value: sums.length > 0 && <Sums of={sums} /> },
          { label: t('field.inKind'), value: receipt.inKind > 0 && format.number(receipt.inKind) },
          { label: t('field.fund'), value: receipt.fund },
          { label: t('field.language'), value: languageNames[language] },
          {
            label: t('field.copies'),
            value: copies === 0 ? t('field.original') : t('field.copiesOf', { count: copies }),
          },
          { label: t('field.replaces'), value: receipt.replaces },
          { label: t('field.replacedBy'), value: receipt.replacedBy },
          { label: t('field.endedBecause'), value: receipt.endedBecause },
        ]}
        actions={
          <>
            <May channel="reports.prepare">
              <Button onClick={() => setOpen('print')}>{t('drawer.print')}</Button>
            </May>
            {status === 'issued' && (
              <>
                <May channel="receipts.replace">
                  <Button variant="default" onClick={() => setOpen('replace')}>
                    {t('drawer.replace')}
                  </Button>
                </May>
                <May channel="receipts.withdraw">
                  <Button variant="default" onClick={() => setOpen('withdraw')}>
                    {t('drawer.withdraw')}
                  </Button>
                </May>
              </>
            )}
          </>
        }
        history={{ entity: 'receipt', id, currency: sums[0]?.currency ?? 'CHF' }}
        onClose={onClose}
      />
      {open === 'print' && <PrintDialog receiptIds={[id]} language={language} onClose={close} />}
      {(open === 'replace' || open === 'withdraw') && (
        <EndDialog receipt={receipt} how={open} onClose={close} onDone={onClose} />
      )}
    </>
  )
}
