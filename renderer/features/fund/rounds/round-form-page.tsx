import { useNavigate } from '@tanstack/react-router'
import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { aidTypes, paymentMethods } from '../../../../shared/vocabulary/index.ts'
import { DayInput } from '../../../components/form/day-input.tsx'
import { RecordForm } from '../../../components/form/record-form.tsx'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { PageHeader } from '../../../components/page-header.tsx'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { BankTextField } from '../bank/bank-text-field.tsx'
import { accountOptions, currencyAt, fundOptions, WithBooks, type Books } from '../books.tsx'
import { RoundLines } from './round-lines.tsx'
import { emptyRound, roundInput } from './round-values.ts'

export const NewRoundPage = () => {
  const { t } = useTranslation('payouts')
  return (
    <>
      <PageHeader title={t('round.new')} subtitle={t('round.newText')} />
      <WithBooks>{(books) => <Form books={books} />}</WithBooks>
    </>
  )
}

/** A2: who gets how much, from one account on one day; frozen with the first save. */
const Form = ({ books }: { books: Books }) => {
  const { t } = useTranslation(['payouts', 'fund'])
  const { options } = useVocabulary()
  const navigate = useNavigate()
  const form = useRecordForm({
    channel: 'rounds.create',
    initial: emptyRound(books),
    input: roundInput,
    draft: { screen: 'fund.round', record: 'new' },
    onSaved: ({ id }) => void navigate({ to: '/fund/rounds/$id', params: { id } }),
  })
  const currency = currencyAt(books, form.values.accountId, '')
  return (
    <RecordForm
      form={form}
      onCancel={() => void navigate({ to: '/fund/aid', search: { tab: 'rounds' } })}
      saveLabel={t('round.submit')}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField
          label={t('round.title')}
          hint={t('round.titleHint')}
          required
          first
          {...form.field('title')}
        />
        <DayInput label={t('round.plannedOn')} required today={books.today} {...form.field('plannedOn')} />
        <SelectField
          label={t('fund:field.fund')}
          required
          options={fundOptions(books.funds)}
          {...form.field('fundId')}
        />
        <SelectField
          label={t('fund:field.account')}
          required
          options={accountOptions(books.accounts)}
          {...form.field('accountId')}
        />
        <SelectField
          label={t('fund:field.aidType')}
          required
          options={options('aidTypes', aidTypes)}
          {...form.field('aidType')}
        />
        <SelectField
          label={t('fund:field.method')}
          required
          options={options('paymentMethods', paymentMethods)}
          {...form.field('method')}
        />
      </SimpleGrid>
      {form.values.method === 'bank_transfer' && (
        <BankTextField
          campaignId={books.funds.find(({ id }) => id === form.values.fundId)?.campaignId ?? null}
          {...form.field('bankText')}
        />
      )}
      <RoundLines form={form} currency={currency} />
      <TextField label={t('fund:field.note')} rows={2} {...form.field('note')} />
    </RecordForm>
  )
}
