import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { CheckField } from '../../../components/form/check-field.tsx'
import { DayInput } from '../../../components/form/day-input.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { OrganisationField } from '../../../components/form/organisation-field.tsx'
import { MoneyInput } from '../../../components/form/money-input.tsx'
import { MoreFields } from '../../../components/form/more-fields.tsx'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { accountOptions, currencyAt, fundOptions, WithBooks, type Books } from '../books.tsx'
import { emptyRemittance, remittanceInput } from './remittance-values.ts'

export const RemittanceDialog = ({ onClose }: { onClose: () => void }) => (
  <WithBooks>{(books) => <Form books={books} onClose={onClose} />}</WithBooks>
)

const Form = ({ books, onClose }: { books: Books; onClose: () => void }) => {
  const { t } = useTranslation('fund')
  const form = useRecordForm({
    channel: 'remittances.record',
    initial: emptyRemittance(books),
    input: remittanceInput,
    draft: { screen: 'fund.remittance', record: 'new' },
    onSaved: onClose,
  })
  const { amountMinor, feeMinor } = form.values
  const { currency } = amountMinor
  const chooseAccount = (accountId: string) => {
    const followed = currencyAt(books, accountId, currency)
    form.setValues({
      accountId,
      amountMinor: { ...amountMinor, currency: followed },
      feeMinor: { ...feeMinor, currency: followed },
    })
  }
  return (
    <FormDialog title={t('remittance.new')} form={form} onClose={onClose} saveLabel={t('remittance.save')}>
      <Text c="dimmed">{t('remittance.text')}</Text>
      <OrganisationField label={t('remittance.partner')} required first {...form.field('organisationId')} />
      <DayInput label={t('field.date')} required today={books.today} {...form.field('on')} />
      <SelectField
        label={t('field.account')}
        required
        options={accountOptions(books.accounts)}
        {...form.field('accountId')}
        onChange={chooseAccount}
      />
      <MoneyInput label={t('field.amount')} required currencies={[currency]} {...form.field('amountMinor')} />
      <SelectField
        label={t('field.fund')}
        required
        options={fundOptions(books.funds)}
        {...form.field('fundId')}
      />
      <MoreFields>
        <Stack gap="md">
          <MoneyInput label={t('field.fee')} currencies={[currency]} {...form.field('feeMinor')} />
          <TextField label={t('field.note')} rows={2} {...form.field('note')} />
          <CheckField label={t('field.isExample')} {...form.field('isExample')} />
        </Stack>
      </MoreFields>
    </FormDialog>
  )
}
