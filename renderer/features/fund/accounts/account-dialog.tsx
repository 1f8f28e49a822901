import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { accountKinds } from '../../../../shared/vocabulary/index.ts'
import { CheckField } from '../../../components/form/check-field.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import type { Chosen } from '../../../components/form/lookup-field.tsx'
import { OrganisationField } from '../../../components/form/organisation-field.tsx'
import { MoneyInput, type MoneyValue } from '../../../components/form/money-input.tsx'
import { readAmount, requireCode } from '../../../components/form/read.ts'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import type { Formats } from '../../../lib/format.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { noAmount, writtenAmount } from '../amounts.ts'
import { useCurrencies, type Account } from '../books.tsx'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

type Values = {
  name: string
  kind: (typeof accountKinds)[number] | ''
  currency: string
  holder: string
  organisation: Chosen | null
  iban: string
  bic: string
  taxNumber: string
  cashStepMinor: MoneyValue
  isForDonors: boolean
}
const valuesOf = (account: Account | undefined, iban: string, format: Formats): Values => ({
  name: account?.name ?? '',
  kind: account?.kind ?? '',
  currency: account?.currency ?? '',
  holder: account?.holder ?? '',
  organisation: account?.organisation ?? null,
  iban,
  bic: account?.bic ?? '',
  taxNumber: account?.taxNumber ?? '',
  cashStepMinor:
    account && account.cashStepMinor > 1
      ? writtenAmount(account.cashStepMinor, account.currency, format)
      : noAmount(account?.currency ?? 'CHF'),
  isForDonors: account?.isForDonors ?? false,
})
/** F9: an empty box means the smallest unit of the currency. */
const stepOf = ({ cashStepMinor }: Values) =>
  cashStepMinor.text.trim() ? readAmount('cashStepMinor', cashStepMinor) : 1

type Props = { account?: Account; onClose: () => void }

/** A new account, or other words for one; it holds one currency, for good. */
export const AccountDialog = ({ account, onClose }: Props) => {
  const number = useApiQuery(
    'accounts.iban',
    { id: account?.id ?? '' },
    { enabled: Boolean(account?.ibanEnd) },
  )
  if (account?.ibanEnd && !number.data) return null
  return <AccountForm {...(account && { account })} iban={number.data?.iban ?? ''} onClose={onClose} />
}

const AccountForm = ({ account, iban, onClose }: Props & { iban: string }) => {
  const { t } = useTranslation('fund')
  const { options } = useVocabulary()
  const format = useFormat()
  const currencies = useCurrencies()
  const form = useRecordForm({
    channel: account ? 'accounts.update' : 'accounts.create',
    initial: valuesOf(account, iban, format),
    input: (values) => ({
      name: values.name,
      kind: requireCode('kind', values.kind),
      holder: values.holder,
      organisationId: values.organisation?.id ?? null,
      iban: values.iban,
      bic: values.bic.toUpperCase().trim(),
      taxNumber: values.taxNumber,
      cashStepMinor: stepOf(values),
      isForDonors: values.isForDonors,
      ...(account
        ? { id: account.id, version: account.version }
        : { currency: requireCode('currency', values.currency) }),
    }),
    draft: { screen: 'fund.account', record: account?.id ?? 'new' },
    onSaved: onClose,
  })
  const { kind, currency, cashStepMinor } = form.values
  return (
    <FormDialog title={account ? account.name : t('account.new')} form={form} onClose={onClose}>
      <TextField label={t('account.name')} required first {...form.field('name')} />
      <SelectField
        label={t('account.kind')}
        required
        options={options('accountKinds', accountKinds)}
        {...form.field('kind')}
      />
      {!account && (
        <SelectField
          label={t('balance.currency')}
          hint={t('account.currencyHint')}
          required
          options={currencies.map((code) => ({ value: code, label: code }))}
          {...form.field('currency')}
          onChange={(chosen) =>
            form.setValues({
              currency: chosen,
              cashStepMinor: { ...cashStepMinor, currency: chosen || 'CHF' },
            })
          }
        />
      )}
      <TextField label={t('account.holder')} {...form.field('holder')} />
      {kind === 'intermediary' && (
        <OrganisationField label={t('account.organisation')} {...form.field('organisation')} />
      )}
      {kind === 'bank' && (
        <>
          <TextField label={t('account.iban')} {...form.field('iban')} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextField label={t('account.bic')} {...form.field('bic')} />
            {currency === 'KZT' && (
              <TextField
                label={t('account.taxNumber')}
                hint={t('account.taxNumberHint')}
                {...form.field('taxNumber')}
              />
            )}
          </SimpleGrid>
          <CheckField
            label={t('account.isForDonors')}
            hint={t('account.isForDonorsHint')}
            {...form.field('isForDonors')}
          />
        </>
      )}
      {currency !== '' && (kind === 'cash' || kind === 'intermediary') && (
        <MoneyInput
          label={t('account.cashStep')}
          hint={t('account.cashStepHint')}
          currencies={[currency]}
          {...form.field('cashStepMinor')}
        />
      )}
    </FormDialog>
  )
}
