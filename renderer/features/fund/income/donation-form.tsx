import { SimpleGrid, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { anonymities, donationMethods } from '../../../../shared/vocabulary/index.ts'
import { CheckField } from '../../../components/form/check-field.tsx'
import { DayInput } from '../../../components/form/day-input.tsx'
import { MoneyInput } from '../../../components/form/money-input.tsx'
import { MoreFields } from '../../../components/form/more-fields.tsx'
import { RecordForm } from '../../../components/form/record-form.tsx'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import type { FormOf } from '../../../components/form/use-record-form.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { accountOptions, fundOptions, type Books } from '../books.tsx'
import type { DonationValues } from './donation-values.ts'
import { DonorFields } from './donor-fields.tsx'
import { SimilarGifts } from './similar-gifts.tsx'

type Props = { form: FormOf<DonationValues>; books: Books; onCancel: () => void }

/** Date, account, amount, from whom: what a bank statement says, in its order. */
export const DonationForm = ({ form, books, onCancel }: Props) => {
  const { t } = useTranslation('fund')
  const { options } = useVocabulary()
  const { amountMinor, feeMinor } = form.values
  const { currency } = amountMinor
  const chooseAccount = (accountId: string) => {
    const account = books.accounts.find(({ id }) => id === accountId)
    const followed = account?.currency ?? currency
    form.setValues({
      accountId,
      amountMinor: { ...amountMinor, currency: followed },
      feeMinor: { ...feeMinor, currency: followed },
    })
  }
  return (
    <RecordForm form={form} onCancel={onCancel} saveLabel={t('donation.save')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DayInput
          label={t('donation.receivedOn')}
          required
          first
          today={books.today}
          {...form.field('receivedOn')}
        />
        <SelectField
          label={t('donation.account')}
          hint={t('donation.accountHint')}
          required
          options={accountOptions(books.accounts)}
          {...form.field('accountId')}
          onChange={chooseAccount}
        />
      </SimpleGrid>
      <MoneyInput label={t('field.amount')} required currencies={[currency]} {...form.field('amountMinor')} />
      <DonorFields form={form} />
      <SimilarGifts values={form.values} />
      <SelectField
        label={t('field.fund')}
        required
        options={fundOptions(books.funds)}
        {...form.field('fundId')}
      />
      <MoreFields>
        <Stack gap="md">
          <MoneyInput
            label={t('field.fee')}
            hint={t('donation.feeHint')}
            currencies={[currency]}
            {...form.field('feeMinor')}
          />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <SelectField
              label={t('field.method')}
              required
              options={options('donationMethods', donationMethods)}
              {...form.field('method')}
            />
            <TextField label={t('field.bankRef')} {...form.field('bankRef')} />
          </SimpleGrid>
          <SelectField
            label={t('field.anonymity')}
            required
            options={options('anonymities', anonymities)}
            {...form.field('anonymity')}
          />
          <TextField label={t('field.note')} rows={2} {...form.field('note')} />
          <CheckField label={t('field.isExample')} {...form.field('isExample')} />
        </Stack>
      </MoreFields>
    </RecordForm>
  )
}
