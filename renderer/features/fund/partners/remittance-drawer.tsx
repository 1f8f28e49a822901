import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../../api/use-may.ts'
import { StatusChip } from '../../../components/status-chip.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { AccountLineDialog } from './account-line-dialog.tsx'
import { DetailDrawer } from '../detail-drawer.tsx'
import { RefundDialog } from './refund-dialog.tsx'
import type { Remittance } from './remittance-columns.tsx'

/** Money with a partner: what he has accounted for, what is open, and the two ways it closes. */
export const RemittanceDrawer = ({
  remittance,
  onClose,
}: {
  remittance: Remittance
  onClose: () => void
}) => {
  const { t } = useTranslation('fund')
  const format = useFormat()
  const may = useMay()
  const [open, setOpen] = useState<'line' | 'refund' | null>(null)
  const { id, ref, currency, status, openMinor, feeMinor } = remittance
  const close = () => setOpen(null)
  return (
    <>
      <DetailDrawer
        title={t('remittance.title', { ref })}
        status={<StatusChip list="donationStatuses" code={status} />}
        facts={[
          { label: t('remittance.partner'), value: remittance.organisation },
          { label: t('field.date'), value: format.date(remittance.on) },
          { label: t('remittance.sent'), value: format.money(remittance.amountMinor, currency) },
          { label: t('remittance.accounted'), value: format.money(remittance.accountedMinor, currency) },
          { label: t('remittance.refunded'), value: format.money(remittance.refundedMinor, currency) },
          { label: t('remittance.open'), value: format.money(openMinor, currency) },
          { label: t('field.fee'), value: feeMinor > 0 && format.money(feeMinor, currency) },
          { label: t('field.account'), value: remittance.account },
          { label: t('field.fund'), value: remittance.fund },
        ]}
        actions={
          openMinor > 0 &&
          may('remittances.account') && (
            <>
              <Button onClick={() => setOpen('line')}>{t('remittance.accountLine')}</Button>
              <Button variant="default" onClick={() => setOpen('refund')}>
                {t('remittance.refund')}
              </Button>
            </>
          )
        }
        decision={{ subject: 'remittance', subjectId: id }}
        history={{ entity: 'remittance', id, currency }}
        onClose={onClose}
      />
      {open === 'line' && <AccountLineDialog remittance={remittance} onClose={close} />}
      {open === 'refund' && <RefundDialog remittance={remittance} onClose={close} />}
    </>
  )
}
