import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { lossCauses } from '../../../../shared/vocabulary/index.ts'
import { DayInput } from '../../../components/form/day-input.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { MoneyInput } from '../../../components/form/money-input.tsx'
import { readAmount, requireCode, requireDay } from '../../../components/form/read.ts'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { noAmount } from '../amounts.ts'
import { accountOptions, currencyAt, fundOptions, WithBooks, type Books } from '../books.tsx'

export const LossDialog = ({ onClose }: { onClose: () => void }) => (
  <WithBooks>{(books) => <Form books={books} onClose={onClose} />}</WithBooks>
)

const emptyLoss = ({ funds: [fund, ...others], accounts: [account] }: Books) => ({
  on: '',
  fundId: others.length === 0 ? fund.id : '',
  accountId: '',
  amountMinor: noAmount(account.currency),
  cause: '' as (typeof lossCauses)[number] | '',
  note: '',
})

/** F11: asked for by one; posted when two have decided. */
const Form = ({ books, onClose }: { books: Books; onClose: () => void }) => {
  const { t } = useTranslation(['payouts', 'fund'])
  const { options } = useVocabulary()
  const form = useRecordForm({
    channel: 'writeOffs.record',
    initial: emptyLoss(books),
    input: (values) => ({
      on: requireDay('on', values.on),
      fundId: requireCode('fundId', values.fundId),
      accountId: requireCode('accountId', values.accountId),
      amountMinor: readAmount('amountMinor', values.amountMinor),
      cause: requireCode('cause', values.cause),
      note: values.note,
    }),
    draft: { screen: 'fund.loss', record: 'new' },
    onSaved: onClose,
  })
  const { amountMinor } = form.values
  const chooseAccount = (accountId: string) => {
    const currency = currencyAt(books, accountId, amountMinor.currency)
    form.setValues({ accountId, amountMinor: { ...amountMinor, currency } })
  }
  return (
    <FormDialog title={t('loss.new')} form={form} onClose={onClose} saveLabel={t('loss.save')}>
      <Text>{t('loss.text')}</Text>
      <SelectField
        label={t('loss.account')}
        required
        first
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
        label={t('loss.cause')}
        required
        options={options('lossCauses', lossCauses)}
        {...form.field('cause')}
      />
      <DayInput label={t('loss.on')} required today={books.today} {...form.field('on')} />
      <SelectField
        label={t('fund:field.fund')}
        required
        options={fundOptions(books.funds)}
        {...form.field('fundId')}
      />
      <TextField label={t('loss.note')} rows={2} {...form.field('note')} />
    </FormDialog>
  )
}
