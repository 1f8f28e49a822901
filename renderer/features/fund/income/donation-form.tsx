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
import { CollectionFields } from './collection-fields.tsx'
import { type DonationValues, onAccount } from './donation-values.ts'
import { DonorFields } from './donor-fields.tsx'
import { SimilarGifts } from './similar-gifts.tsx'
import { useRecall } from './use-recall.ts'

type Props = {
  form: FormOf<DonationValues>
  books: Books
  onCancel: () => void
  again?: { label: string; run: () => void }
}

/** Date, account, amount, from whom: what a bank statement says, in its order. */
export const DonationForm = ({ form, books, onCancel, again }: Props) => {
  const { t } = useTranslation('fund')
  const { options } = useVocabulary()
  const recall = useRecall(form, books)
  const { amountMinor, method } = form.values
  const { currency } = amountMinor
  const isInKind = method === 'in_kind'
  return (
    <RecordForm form={form} onCancel={onCancel} saveLabel={t('donation.save')} {...(again && { again })}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DayInput
          label={t('donation.receivedOn')}
          required
          first
          today={books.today}
          {...form.field('receivedOn')}
        />
        <SelectField
          label={t('donation.method')}
          required
          options={options('donationMethods', donationMethods)}
          {...form.field('method')}
        />
      </SimpleGrid>
      {isInKind ? (
        <TextField
          label={t('donation.inKind')}
          hint={t('donation.inKindHint')}
          required
          rows={1}
          {...form.field('inKind')}
        />
      ) : (
        <SelectField
          label={t('donation.account')}
          hint={t('donation.accountHint')}
          required
          options={accountOptions(books.accounts)}
          {...form.field('accountId')}
          onChange={(accountId) => form.setValues(onAccount(form.values, books, accountId))}
        />
      )}
      <MoneyInput
        label={isInKind ? t('donation.stated') : t('field.amount')}
        {...(isInKind && { hint: t('donation.statedHint') })}
        required
        currencies={isInKind ? books.currencies : [currency]}
        {...form.field('amountMinor')}
      />
      {method === 'collection' && <CollectionFields form={form} />}
      <DonorFields form={form} recalled={recall.recalled} onDonor={recall.ask} />
      <SimilarGifts values={form.values} />
      <SelectField
        label={t('field.fund')}
        required
        options={fundOptions(books.funds)}
        {...form.field('fundId')}
      />
      <MoreFields>
        <Stack gap="md">
          {!isInKind && (
            <>
              <MoneyInput
                label={t('field.fee')}
                hint={t('donation.feeHint')}
                currencies={[currency]}
                {...form.field('feeMinor')}
              />
              <SimpleGrid cols={{ base: 1, sm: 2 }}>
                <DayInput
                  label={t('donation.valueOn')}
                  hint={t('donation.valueOnHint')}
                  {...form.field('valueOn')}
                />
                <TextField label={t('field.bankRef')} {...form.field('bankRef')} />
              </SimpleGrid>
            </>
          )}
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
