import { SimpleGrid } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { paymentMethods } from '../../../../shared/vocabulary/index.ts'
import { DayInput } from '../../../components/form/day-input.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { MoneyInput } from '../../../components/form/money-input.tsx'
import { MoreFields } from '../../../components/form/more-fields.tsx'
import { readAmount, requireCode, requireDay } from '../../../components/form/read.ts'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { PayeeLine } from '../../../components/payee/payee-line.tsx'
import { typedDate } from '../../../lib/read-date.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { noAmount, readFee, writtenAmount } from '../amounts.ts'
import { BankTextField } from '../bank/bank-text-field.tsx'
import { WithBooks, type Books } from '../books.tsx'
import type { AidRequest } from './request-columns.tsx'
import { usePair } from '../../../lib/use-pair.ts'

const usual: { method: (typeof paymentMethods)[number] | '' } = { method: 'bank_transfer' }
type Props = { request: AidRequest; onClose: () => void }
export const AuthoriseDialog = (props: Props) => (
  <WithBooks>{(books) => <Form {...props} books={books} />}</WithBooks>
)

const Form = ({ request, books, onClose }: Props & { books: Books }) => {
  const { t } = useTranslation('fund')
  const pair = usePair()
  const format = useFormat()
  const { options } = useVocabulary()
  const navigate = useNavigate()
  const { currency, reservedMinor } = request
  const accounts = books.accounts.filter((account) => account.currency === currency)
  const form = useRecordForm({
    channel: 'payments.authorise',
    initial: {
      accountId: accounts[0]?.id ?? '',
      amountMinor: writtenAmount(reservedMinor, currency, format),
      feeMinor: noAmount(currency),
      ...usual,
      plannedOn: books.today && typedDate(books.today),
      bankText: '',
      note: '',
    },
    input: (values) => ({
      requestId: request.id,
      accountId: requireCode('accountId', values.accountId),
      amountMinor: readAmount('amountMinor', values.amountMinor),
      feeMinor: readFee('feeMinor', values.feeMinor),
      method: requireCode('method', values.method),
      plannedOn: requireDay('plannedOn', values.plannedOn),
      bankText: values.bankText,
      note: values.note,
    }),
    draft: null,
    onSaved: ({ id }) => {
      onClose()
      void navigate({ to: '/fund/payments/$id', params: { id } })
    },
  })
  return (
    <FormDialog
      title={t('payment.authoriseTitle', { name: request.beneficiary })}
      form={form}
      onClose={onClose}
      saveLabel={t('payment.authorise')}
    >
      <SelectField
        label={t('field.account')}
        hint={t('payment.accountHint', { currency })}
        required
        first
        options={accounts.map(({ id, name, balanceMinor }) => ({
          value: id,
          label: pair(name, format.money(balanceMinor, currency)),
        }))}
        {...form.field('accountId')}
      />
      <MoneyInput
        label={t('field.amount')}
        hint={t('payment.stillReserved', { amount: format.money(reservedMinor, currency) })}
        required
        currencies={[currency]}
        {...form.field('amountMinor')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          label={t('field.method')}
          required
          options={options('paymentMethods', paymentMethods)}
          {...form.field('method')}
        />
        <DayInput label={t('field.plannedOn')} required today={books.today} {...form.field('plannedOn')} />
      </SimpleGrid>
      {form.values.method === 'bank_transfer' && <PayeeLine owner={request} />}
      <BankTextField
        campaignId={books.funds.find(({ id }) => id === request.fundId)?.campaignId ?? null}
        {...form.field('bankText')}
      />
      <MoreFields>
        <MoneyInput label={t('field.fee')} currencies={[currency]} {...form.field('feeMinor')} />
        <TextField label={t('field.note')} rows={2} {...form.field('note')} />
      </MoreFields>
    </FormDialog>
  )
}
