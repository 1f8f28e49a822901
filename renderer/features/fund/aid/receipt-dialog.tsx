import { Alert, SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { parseAmount } from '../../../../shared/money.ts'
import { gapKinds, signatureKinds } from '../../../../shared/vocabulary/index.ts'
import { DayInput } from '../../../components/form/day-input.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { MoneyInput } from '../../../components/form/money-input.tsx'
import { readAmount, requireCode, requireDay } from '../../../components/form/read.ts'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { typedDate } from '../../../lib/read-date.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { writtenAmount } from '../amounts.ts'
import { useToday } from '../books.tsx'
import type { Payment } from './payment-columns.tsx'

const unchosen: { signature: (typeof signatureKinds)[number] | ''; gap: (typeof gapKinds)[number] | '' } = {
  signature: '',
  gap: '',
}

/** What the family has in hand and who says so; a difference must have a place (F13). */
export const ReceiptDialog = ({ payment, onClose }: { payment: Payment; onClose: () => void }) => {
  const { t } = useTranslation('fund')
  const format = useFormat()
  const { options } = useVocabulary()
  const today = useToday()
  const { id, version, amountMinor, currency } = payment
  const form = useRecordForm({
    channel: 'payments.settle',
    initial: {
      on: today && typedDate(today),
      receivedMinor: writtenAmount(amountMinor, currency, format),
      confirmedBy: '',
      ...unchosen,
    },
    input: (values) => ({
      id,
      version,
      on: requireDay('on', values.on),
      receivedMinor: readAmount('receivedMinor', values.receivedMinor),
      confirmedBy: values.confirmedBy,
      signature: requireCode('signature', values.signature),
      gap: values.gap || null,
    }),
    draft: { screen: 'fund.receipt', record: id },
    onSaved: onClose,
  })
  const read = parseAmount(form.values.receivedMinor.text, currency)
  const gapMinor = read.ok ? amountMinor - read.minor : 0
  return (
    <FormDialog
      title={t('payment.receiptTitle')}
      form={form}
      onClose={onClose}
      saveLabel={t('payment.receipt')}
    >
      <TextField label={t('field.confirmedBy')} required first {...form.field('confirmedBy')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          label={t('field.signature')}
          required
          options={options('signatureKinds', signatureKinds)}
          {...form.field('signature')}
        />
        <DayInput label={t('field.receivedOn')} required today={today} {...form.field('on')} />
      </SimpleGrid>
      <MoneyInput
        label={t('field.receivedAmount')}
        required
        currencies={[currency]}
        {...form.field('receivedMinor')}
      />
      {gapMinor > 0 && (
        <>
          <Alert color="brand" role="status">
            {t('payment.gapText', { gap: format.money(gapMinor, currency) })}
          </Alert>
          <SelectField
            label={t('field.gap')}
            required
            options={options('gapKinds', gapKinds)}
            {...form.field('gap')}
          />
        </>
      )}
    </FormDialog>
  )
}
