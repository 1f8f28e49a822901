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
import type { Remittance } from './remittance-columns.tsx'

type Props = { remittance: Remittance; onClose: () => void }
export const RefundDialog = (props: Props) => (
  <WithBooks>{(books) => <Form {...props} books={books} />}</WithBooks>
)

const Form = ({ remittance, books, onClose }: Props & { books: Books }) => {
  const { t } = useTranslation('fund')
  const format = useFormat()
  const { id, currency, openMinor } = remittance
  const accounts = books.accounts.filter((account) => account.currency === currency)
  const form = useRecordForm({
    channel: 'remittances.refund',
    initial: {
      on: books.today && typedDate(books.today),
      accountId: accounts[0]?.id ?? '',
      amountMinor: writtenAmount(openMinor, currency, format),
      note: '',
    },
    input: (values) => ({
      id,
      on: requireDay('on', values.on),
      accountId: requireCode('accountId', values.accountId),
      amountMinor: readAmount('amountMinor', values.amountMinor),
      note: values.note,
    }),
    draft: null,
    onSaved: onClose,
  })
  return (
    <FormDialog
      title={t('remittance.refund')}
      form={form}
      onClose={onClose}
      saveLabel={t('remittance.refund')}
    >
      <DayInput label={t('field.date')} required first today={books.today} {...form.field('on')} />
      <SelectField
        label={t('field.account')}
        required
        options={accountOptions(accounts)}
        {...form.field('accountId')}
      />
      <MoneyInput
        label={t('field.amount')}
        hint={t('remittance.stillOpen', { amount: format.money(openMinor, currency) })}
        required
        currencies={[currency]}
        {...form.field('amountMinor')}
      />
      <TextField label={t('field.note')} {...form.field('note')} />
    </FormDialog>
  )
}
