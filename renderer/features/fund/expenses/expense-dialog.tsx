import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { aidTypes, expenseCategories, type AidType } from '../../../../shared/vocabulary/index.ts'
import { DayInput } from '../../../components/form/day-input.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { MoneyInput } from '../../../components/form/money-input.tsx'
import { readAmount, requireCode, requireDay } from '../../../components/form/read.ts'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { typedDate } from '../../../lib/read-date.ts'
import type { Formats } from '../../../lib/format.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { noAmount, writtenAmount } from '../amounts.ts'
import { accountOptions, currencyAt, fundOptions, WithBooks, type Books } from '../books.tsx'

/** A line of the bank that no posting explains, and that took money. */
type Line = Output<'bankLines.get'>
type Props = { line?: Line; onClose: () => void }

export const ExpenseDialog = (props: Props) => (
  <WithBooks>{(books) => <Form {...props} books={books} />}</WithBooks>
)

const emptyExpense = ({ funds: [fund, ...others], accounts: [account], today }: Books) => ({
  on: today && typedDate(today),
  fundId: others.length === 0 ? fund.id : '',
  accountId: '',
  category: '' as (typeof expenseCategories)[number] | '',
  aidType: '' as AidType | '',
  amountMinor: noAmount(account.currency),
  payee: '',
  note: '',
})

/** The day, account, amount and payee the bank tells of; what it was for is for the treasurer to say. */
const expenseFromLine = (books: Books, line: Line, format: Formats) => ({
  ...emptyExpense(books),
  on: typedDate(line.on),
  accountId: line.accountId,
  amountMinor: writtenAmount(-line.openMinor, line.currency, format),
  payee: line.party,
  note: line.text,
})

/** What the fund paid that is no payment to a family. */
const Form = ({ books, line, onClose }: Props & { books: Books }) => {
  const format = useFormat()
  const { t } = useTranslation(['payouts', 'fund'])
  const { options } = useVocabulary()
  const form = useRecordForm({
    channel: 'expenses.record',
    initial: line ? expenseFromLine(books, line, format) : emptyExpense(books),
    input: (values) => ({
      on: requireDay('on', values.on),
      fundId: requireCode('fundId', values.fundId),
      accountId: requireCode('accountId', values.accountId),
      category: requireCode('category', values.category),
      aidType: values.category === 'aid_goods' ? requireCode('aidType', values.aidType) : null,
      amountMinor: readAmount('amountMinor', values.amountMinor),
      payee: values.payee,
      note: values.note,
    }),
    draft: { screen: 'fund.expense', record: line?.id ?? 'new' },
    onSaved: onClose,
  })
  const { amountMinor, category } = form.values
  const chooseAccount = (accountId: string) => {
    const currency = currencyAt(books, accountId, amountMinor.currency)
    form.setValues({ accountId, amountMinor: { ...amountMinor, currency } })
  }
  return (
    <FormDialog title={t('expense.new')} form={form} onClose={onClose} saveLabel={t('expense.save')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DayInput label={t('fund:field.date')} required first today={books.today} {...form.field('on')} />
        <SelectField
          label={t('fund:field.account')}
          required
          options={accountOptions(books.accounts)}
          {...form.field('accountId')}
          onChange={chooseAccount}
        />
        <MoneyInput
          label={t('fund:field.amount')}
          required
          currencies={[amountMinor.currency]}
          {...form.field('amountMinor')}
        />
        <SelectField
          label={t('fund:field.fund')}
          required
          options={fundOptions(books.funds)}
          {...form.field('fundId')}
        />
        <SelectField
          label={t('expense.category')}
          required
          options={options('expenseCategories', expenseCategories)}
          {...form.field('category')}
        />
        {category === 'aid_goods' && (
          <SelectField
            label={t('fund:field.aidType')}
            required
            options={options('aidTypes', aidTypes)}
            {...form.field('aidType')}
          />
        )}
      </SimpleGrid>
      <TextField label={t('expense.payee')} required {...form.field('payee')} />
      <TextField label={t('fund:field.note')} rows={2} {...form.field('note')} />
    </FormDialog>
  )
}
