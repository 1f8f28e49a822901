import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DayInput } from '../../../components/form/day-input.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { MoneyInput } from '../../../components/form/money-input.tsx'
import { readAmount, requireCode, requireDay } from '../../../components/form/read.ts'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { typedDate } from '../../../lib/read-date.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { writtenAmount } from '../amounts.ts'
import { accountOptions, WithBooks, type Books } from '../books.tsx'
import type { Payment } from './payment-columns.tsx'

type Props = { payment: Payment; onClose: () => void }
export const ReturnDialog = (props: Props) => (
  <WithBooks>{(books) => <Form {...props} books={books} />}</WithBooks>
)

/** The money came back, perhaps less than was sent: a new posting on its own day, and the reservation stands again. */
const Form = ({ payment, books, onClose }: Props & { books: Books }) => {
  const { t } = useTranslation('fund')
  const format = useFormat()
  const { id, version, amountMinor, currency } = payment
  const form = useRecordForm({
    channel: 'payments.return',
    initial: {
      on: books.today && typedDate(books.today),
      accountId: payment.accountId,
      amountMinor: writtenAmount(amountMinor, currency, format),
      reason: '',
    },
    input: (values) => ({
      id,
      version,
      on: requireDay('on', values.on),
      accountId: requireCode('accountId', values.accountId),
      amountMinor: readAmount('amountMinor', values.amountMinor),
      reason: values.reason,
    }),
    draft: null,
    onSaved: onClose,
  })
  const accounts = books.accounts.filter((account) => account.currency === currency)
  return (
    <FormDialog title={t('payment.return')} form={form} onClose={onClose} saveLabel={t('payment.return')}>
      <Text>{t('payment.returnText')}</Text>
      <DayInput label={t('field.returnedOn')} required first today={books.today} {...form.field('on')} />
      <SelectField
        label={t('field.returnedTo')}
        required
        options={accountOptions(accounts)}
        {...form.field('accountId')}
      />
      <MoneyInput
        label={t('field.returnedAmount')}
        required
        currencies={[currency]}
        {...form.field('amountMinor')}
      />
      <TextField label={t('field.reason')} required rows={2} {...form.field('reason')} />
    </FormDialog>
  )
}
