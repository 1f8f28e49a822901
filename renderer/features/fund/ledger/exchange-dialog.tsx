import { SimpleGrid, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { rateKinds } from '../../../../shared/vocabulary/index.ts'
import { CheckField } from '../../../components/form/check-field.tsx'
import { DayInput } from '../../../components/form/day-input.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { MoneyInput } from '../../../components/form/money-input.tsx'
import { MoreFields } from '../../../components/form/more-fields.tsx'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { accountOptions, fundOptions, WithBooks, type Books } from '../books.tsx'
import { emptyExchange, exchangeInput, isTransfer, typedRate } from './exchange-values.ts'

export const ExchangeDialog = ({ onClose }: { onClose: () => void }) => (
  <WithBooks>{(books) => <Form books={books} onClose={onClose} />}</WithBooks>
)

/** Two real amounts (F4); the rate follows from them and is only shown. */
const Form = ({ books, onClose }: { books: Books; onClose: () => void }) => {
  const { t } = useTranslation('fund')
  const format = useFormat()
  const { options } = useVocabulary()
  const form = useRecordForm({
    channel: 'exchanges.record',
    initial: emptyExchange(books),
    input: exchangeInput,
    draft: { screen: 'fund.exchange', record: 'new' },
    onSaved: onClose,
  })
  const { values } = form
  const currencyOf = (accountId: string, otherwise: string) =>
    books.accounts.find(({ id }) => id === accountId)?.currency ?? otherwise
  const chooseFrom = (fromAccountId: string) => {
    const currency = currencyOf(fromAccountId, values.fromAmountMinor.currency)
    form.setValues({
      fromAccountId,
      fromAmountMinor: { ...values.fromAmountMinor, currency },
      feeMinor: { ...values.feeMinor, currency },
    })
  }
  const chooseTo = (toAccountId: string) => {
    const currency = currencyOf(toAccountId, values.toAmountMinor.currency)
    form.setValues({ toAccountId, toAmountMinor: { ...values.toAmountMinor, currency } })
  }
  const rate = typedRate(values, format)
  const transfer = isTransfer(values)
  return (
    <FormDialog
      title={t('exchange.new')}
      form={form}
      onClose={onClose}
      saveLabel={t('exchange.save')}
      size="xl"
    >
      <DayInput label={t('field.date')} required first today={books.today} {...form.field('on')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          label={t('exchange.from')}
          required
          options={accountOptions(books.accounts)}
          {...form.field('fromAccountId')}
          onChange={chooseFrom}
        />
        <MoneyInput
          label={t('exchange.given')}
          required
          currencies={[values.fromAmountMinor.currency]}
          {...form.field('fromAmountMinor')}
        />
        <SelectField
          label={t('exchange.to')}
          required
          options={accountOptions(books.accounts)}
          {...form.field('toAccountId')}
          onChange={chooseTo}
        />
        {values.toAccountId && !transfer && (
          <MoneyInput
            label={t('exchange.got')}
            required
            currencies={[values.toAmountMinor.currency]}
            {...form.field('toAmountMinor')}
          />
        )}
      </SimpleGrid>
      <Text c="dimmed" role="status">
        {transfer
          ? t('exchange.transferText')
          : rate
            ? t('exchange.derived', { rate })
            : t('exchange.rateHint')}
      </Text>
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
            currencies={[values.feeMinor.currency]}
            {...form.field('feeMinor')}
          />
          {!transfer && (
            <SelectField
              label={t('exchange.rateKind')}
              required
              options={options('rateKinds', rateKinds)}
              {...form.field('rateKind')}
            />
          )}
          <TextField label={t('field.note')} rows={2} {...form.field('note')} />
          <CheckField label={t('field.isExample')} {...form.field('isExample')} />
        </Stack>
      </MoreFields>
    </FormDialog>
  )
}
