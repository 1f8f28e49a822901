import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DayInput } from '../../../components/form/day-input.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { MoneyInput } from '../../../components/form/money-input.tsx'
import { readAmount, requireCode, requireDay } from '../../../components/form/read.ts'
import { SelectField } from '../../../components/form/select-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { noAmount } from '../amounts.ts'
import { fundOptions, WithBooks, type Account, type Books } from '../books.tsx'

type Props = { account: Account; onClose: () => void }
export const OpeningDialog = (props: Props) => (
  <WithBooks>{(books) => <Form {...props} books={books} />}</WithBooks>
)

/** What the account held when the books began; once for each fund, and posted like any other money. */
const Form = ({ account, books, onClose }: Props & { books: Books }) => {
  const { t } = useTranslation('fund')
  const [fund, ...otherFunds] = books.funds
  const form = useRecordForm({
    channel: 'accounts.open',
    initial: {
      fundId: otherFunds.length === 0 ? fund.id : '',
      on: '',
      amountMinor: noAmount(account.currency),
    },
    input: (values) => ({
      accountId: account.id,
      fundId: requireCode('fundId', values.fundId),
      on: requireDay('on', values.on),
      amountMinor: readAmount('amountMinor', values.amountMinor),
    }),
    draft: null,
    onSaved: onClose,
  })
  const already = form.errors['accountId']
  return (
    <FormDialog
      title={t('account.openingOf', { name: account.name })}
      form={form}
      onClose={onClose}
      size="md"
    >
      <Text>{t('account.openingText')}</Text>
      <SelectField
        label={t('field.fund')}
        required
        first
        options={fundOptions(books.funds)}
        {...form.field('fundId')}
        {...(already && { error: already })}
      />
      <DayInput label={t('account.openingOn')} required today={books.today} {...form.field('on')} />
      <MoneyInput
        label={t('field.amount')}
        required
        currencies={[account.currency]}
        {...form.field('amountMinor')}
      />
    </FormDialog>
  )
}
