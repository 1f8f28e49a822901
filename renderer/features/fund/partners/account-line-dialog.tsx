import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { aidTypes, grounds, type AidType, type Ground } from '../../../../shared/vocabulary/index.ts'
import { DayInput } from '../../../components/form/day-input.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { MoneyInput } from '../../../components/form/money-input.tsx'
import { readAmount, requireCode, requireDay } from '../../../components/form/read.ts'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { noAmount } from '../amounts.ts'
import { useToday } from '../books.tsx'
import type { Remittance } from './remittance-columns.tsx'

const unchosen: { ground: Ground | ''; aidType: AidType | '' } = { ground: '', aidType: '' }
type Props = { remittance: Remittance; onClose: () => void }

/** One payment the partner made, by the code of the family: names stay with him (F15). */
export const AccountLineDialog = ({ remittance, onClose }: Props) => {
  const { t } = useTranslation('fund')
  const format = useFormat()
  const { options } = useVocabulary()
  const { id, currency, openMinor } = remittance
  const form = useRecordForm({
    channel: 'remittances.account',
    initial: {
      on: '',
      householdRef: '',
      ...unchosen,
      amountMinor: noAmount(currency),
      note: '',
    },
    input: (values) => ({
      id,
      householdRef: values.householdRef,
      on: requireDay('on', values.on),
      amountMinor: readAmount('amountMinor', values.amountMinor),
      ground: requireCode('ground', values.ground),
      aidType: requireCode('aidType', values.aidType),
      note: values.note,
    }),
    draft: { screen: 'fund.line', record: id },
    onSaved: onClose,
  })
  return (
    <FormDialog
      title={t('remittance.accountLine')}
      form={form}
      onClose={onClose}
      saveLabel={t('remittance.lineSave')}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField
          label={t('remittance.householdRef')}
          hint={t('remittance.householdRefHint')}
          required
          first
          {...form.field('householdRef')}
        />
        <DayInput label={t('field.date')} required today={useToday()} {...form.field('on')} />
        <SelectField
          label={t('field.aidType')}
          required
          options={options('aidTypes', aidTypes)}
          {...form.field('aidType')}
        />
        <SelectField
          label={t('field.ground')}
          required
          options={options('grounds', grounds)}
          {...form.field('ground')}
        />
      </SimpleGrid>
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
