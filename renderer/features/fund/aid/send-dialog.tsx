import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DayInput } from '../../../components/form/day-input.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { requireDay } from '../../../components/form/read.ts'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { typedDate } from '../../../lib/read-date.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useToday } from '../books.tsx'
import type { Payment } from './payment-columns.tsx'

export const SendDialog = ({ payment, onClose }: { payment: Payment; onClose: () => void }) => {
  const { t } = useTranslation('fund')
  const format = useFormat()
  const today = useToday()
  const { id, version, amountMinor, currency, account } = payment
  const form = useRecordForm({
    channel: 'payments.send',
    initial: { on: today && typedDate(today) },
    input: ({ on }) => ({ id, version, on: requireDay('on', on) }),
    draft: null,
    onSaved: onClose,
  })
  return (
    <FormDialog
      title={t('payment.send')}
      form={form}
      onClose={onClose}
      saveLabel={t('payment.send')}
      size="md"
    >
      <Text>{t('payment.sendText', { amount: format.money(amountMinor, currency), account })}</Text>
      <DayInput label={t('field.paidOn')} required first today={today} {...form.field('on')} />
    </FormDialog>
  )
}
