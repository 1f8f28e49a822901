import { Modal, SimpleGrid } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../../shared/contract/index.ts'
import { type Language, languages } from '../../../../../shared/contract/shell.ts'
import { FormDialog } from '../../../../components/form/form-dialog.tsx'
import { MoneyInput, type MoneyValue } from '../../../../components/form/money-input.tsx'
import { readAmount, requireCode } from '../../../../components/form/read.ts'
import { SelectField } from '../../../../components/form/select-field.tsx'
import { TextField } from '../../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../../components/form/use-record-form.ts'
import { Preview } from '../../../../components/preview/preview.tsx'
import type { Run } from '../../../../components/preview/run.ts'
import { languageNames } from '../../../../lib/language-names.ts'
import { useFormat } from '../../../../lib/use-format.ts'
import { type Account, accountOptions } from '../../books.tsx'
import { noAmount } from '../../amounts.ts'

type Props = {
  account: Account
  accounts: readonly Account[]
  onAccount: (account: Account) => void
  last: Output<'slips.holder'>
  today: string
  onClose: () => void
}

type Values = {
  language: Language | ''
  amountMinor: MoneyValue
  message: string
  holder: NonNullable<Output<'slips.holder'>>
}

/** The holder is filled in as on the last slip of this account. */
export const SlipForm = ({ account, accounts, onAccount, last, today, onClose }: Props) => {
  const { t } = useTranslation('receipts')
  const format = useFormat()
  const [run, setRun] = useState<Run | null>(null)
  const nobody = { name: account.holder, street: '', houseNumber: '', postCode: '', town: '', country: 'CH' }
  const initial: Values = {
    language: format.language,
    amountMinor: noAmount(account.currency),
    message: '',
    holder: last ?? nobody,
  }
  const form = useRecordForm({
    channel: 'reports.prepare',
    initial,
    input: (values) => ({
      kind: 'qr_slip' as const,
      language: requireCode('language', values.language),
      accountId: account.id,
      holder: values.holder,
      amountMinor: values.amountMinor.text.trim() ? readAmount('amountMinor', values.amountMinor) : null,
      message: values.message,
      on: today,
    }),
    draft: null,
    onSaved: setRun,
  })
  if (run)
    return (
      <Modal opened onClose={onClose} title={t('slip.title')} size="xl">
        <Preview run={run} onClose={() => setRun(null)} backLabel={t('slip.back')} />
      </Modal>
    )
  return (
    <FormDialog title={t('slip.title')} form={form} onClose={onClose} saveLabel={t('slip.preview')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          label={t('slip.account')}
          required
          options={accountOptions(accounts)}
          name="accountId"
          error={form.errors['accountId']}
          value={account.id}
          onChange={(id) => onAccount(accounts.find((each) => each.id === id) ?? account)}
        />
        <SelectField
          label={t('slip.language')}
          required
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          {...form.field('language')}
        />
      </SimpleGrid>
      <MoneyInput
        label={t('slip.amount')}
        hint={t('slip.amountHint')}
        currencies={[account.currency]}
        {...form.field('amountMinor')}
      />
      <TextField label={t('slip.message')} hint={t('slip.messageHint')} {...form.field('message')} />
      <TextField label={t('slip.holder')} required {...form.field('holder.name')} />
      <SimpleGrid cols={2}>
        <TextField label={t('slip.street')} required {...form.field('holder.street')} />
        <TextField label={t('slip.houseNumber')} {...form.field('holder.houseNumber')} />
        <TextField label={t('slip.postCode')} required {...form.field('holder.postCode')} />
        <TextField label={t('slip.town')} required {...form.field('holder.town')} />
      </SimpleGrid>
      <SelectField
        label={t('slip.country')}
        required
        options={format.countries()}
        {...form.field('holder.country')}
      />
    </FormDialog>
  )
}
