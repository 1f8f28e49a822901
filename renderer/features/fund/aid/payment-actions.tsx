import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'
import { May } from '../../../components/may.tsx'
import { TransferDialog } from '../bank/transfer-dialog.tsx'
import { FieldSheetDialog } from '../rounds/field-sheet-dialog.tsx'
import type { Payment } from './payment-columns.tsx'
import { ReceiptDialog } from './receipt-dialog.tsx'
import { ReturnDialog } from './return-dialog.tsx'
import { SendDialog } from './send-dialog.tsx'

/** The next step of a payment, and the ways it can fail. */
export const PaymentActions = ({ payment }: { payment: Payment }) => {
  const { t } = useTranslation(['fund', 'bank', 'payouts'])
  const cancel = useApiCommand('payments.cancel')
  const fail = useApiCommand('payments.fail')
  const [open, setOpen] = useState<
    'send' | 'cancel' | 'paper' | 'slip' | 'fail' | 'receipt' | 'return' | null
  >(null)
  const close = () => setOpen(null)
  const { id, version } = payment
  const isByHand = payment.method !== 'bank_transfer'
  return (
    <>
      {payment.status === 'approved' && (
        <>
          <May channel="payments.cancel">
            <Button variant="default" onClick={() => setOpen('cancel')}>
              {t('payment.cancel')}
            </Button>
          </May>
          {!payment.isVoid && payment.method === 'bank_transfer' && (
            <May channel="transfers.prepare">
              <Button variant="default" onClick={() => setOpen('paper')}>
                {t('bank:transfer.open')}
              </Button>
            </May>
          )}
          {!payment.isVoid && (
            <May channel="payments.send">
              <Button data-key="KeyN" onClick={() => setOpen('send')}>
                {t('payment.send')}
              </Button>
            </May>
          )}
        </>
      )}
      {(payment.status === 'sent' || payment.status === 'approved') && isByHand && !payment.isVoid && (
        <May channel="reports.prepare">
          <Button variant="default" onClick={() => setOpen('slip')}>
            {t('payouts:round.slip')}
          </Button>
        </May>
      )}
      {payment.status === 'sent' && (
        <>
          {payment.isCarried && (
            <May channel="payments.fail">
              <Button variant="default" onClick={() => setOpen('fail')}>
                {t('payment.fail')}
              </Button>
            </May>
          )}
          <May channel="payments.return">
            <Button variant="default" onClick={() => setOpen('return')}>
              {t('payment.return')}
            </Button>
          </May>
          <May channel="payments.settle">
            <Button data-key="KeyN" onClick={() => setOpen('receipt')}>
              {t('payment.receipt')}
            </Button>
          </May>
        </>
      )}
      {open === 'slip' && <FieldSheetDialog of={{ paymentId: id }} onClose={close} />}
      {open === 'paper' && (
        <TransferDialog payments={[payment]} currency={payment.currency} onClose={close} />
      )}
      {open === 'send' && <SendDialog payment={payment} onClose={close} />}
      {open === 'receipt' && <ReceiptDialog payment={payment} onClose={close} />}
      {open === 'return' && <ReturnDialog payment={payment} onClose={close} />}
      {open === 'fail' && (
        <ConfirmDialog
          title={t('payment.failTitle')}
          text={t('payment.failText')}
          confirmLabel={t('payment.fail')}
          withReason
          onConfirm={(reason) => fail.mutateAsync({ id, version, reason })}
          onClose={close}
        />
      )}
      {open === 'cancel' && (
        <ConfirmDialog
          title={t('payment.cancelTitle')}
          text={t('payment.cancelText')}
          confirmLabel={t('payment.cancel')}
          dismissLabel={t('payment.keep')}
          withReason
          onConfirm={(reason) => cancel.mutateAsync({ id, version, reason })}
          onClose={close}
        />
      )}
    </>
  )
}
