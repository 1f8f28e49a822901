import { SimpleGrid, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../form/form-dialog.tsx'
import { SelectField } from '../form/select-field.tsx'
import { TextField } from '../form/text-field.tsx'
import { useRecordForm } from '../form/use-record-form.ts'
import { useFormat } from '../../lib/use-format.ts'
import type { Owner, Payee } from './use-payee.ts'

type Props = {
  owner: Owner
  payee: Payee | null
  onClose: () => void
}

/** The number is typed from its paper and never shown again; left empty, the one that is there stays. */
export const PayeeDialog = ({ owner, payee, onClose }: Props) => {
  const { t } = useTranslation('bank')
  const format = useFormat()
  const form = useRecordForm({
    channel: 'payeeAccounts.save',
    initial: {
      holder: payee?.holder ?? '',
      number: '',
      taxNumber: '',
      bic: payee?.bic ?? '',
      town: payee?.town ?? '',
      country: payee?.country ?? '',
      told: payee?.told ?? '',
    },
    input: (values) => ({
      ...values,
      bic: values.bic.toUpperCase().trim(),
      ...owner,
      version: payee?.version ?? null,
    }),
    draft: null,
    onSaved: onClose,
  })
  return (
    <FormDialog title={t('payee.title')} form={form} onClose={onClose}>
      <Text c="dimmed">{t('payee.text')}</Text>
      <TextField label={t('payee.holder')} required first {...form.field('holder')} />
      <TextField
        label={t('payee.number')}
        required={!payee}
        hint={payee ? t('payee.numberKept', { end: payee.numberEnd }) : t('payee.numberHint')}
        {...form.field('number')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField label={t('payee.bic')} {...form.field('bic')} />
        <TextField
          label={t('payee.taxNumber')}
          hint={
            payee?.taxNumberEnd
              ? t('payee.numberKept', { end: payee.taxNumberEnd })
              : t('payee.taxNumberHint')
          }
          {...form.field('taxNumber')}
        />
        <TextField label={t('payee.town')} {...form.field('town')} />
        <SelectField label={t('payee.country')} options={format.countries()} {...form.field('country')} />
      </SimpleGrid>
      <TextField label={t('payee.told')} hint={t('payee.toldHint')} required {...form.field('told')} />
    </FormDialog>
  )
}
