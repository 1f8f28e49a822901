import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { requireCode } from '../../../components/form/read.ts'
import { SelectField } from '../../../components/form/select-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { fundOptions, WithBooks, type Books } from '../books.tsx'
import type { OpenLine } from './line-drawer.tsx'

type Props = { line: OpenLine; onClose: () => void }

/** Amount, day and account stand on the line; which fund bears it is the only question. */
export const FeeDialog = (props: Props) => (
  <WithBooks>{(books) => <Form {...props} books={books} />}</WithBooks>
)

const Form = ({ line, books, onClose }: Props & { books: Books }) => {
  const { t } = useTranslation('bank')
  const format = useFormat()
  const [only, ...others] = books.funds
  const form = useRecordForm({
    channel: 'bank.fee',
    initial: { fundId: others.length === 0 ? only.id : '' },
    input: ({ fundId }) => ({ lineId: line.id, fundId: requireCode('fundId', fundId) }),
    draft: null,
    onSaved: onClose,
  })
  return (
    <FormDialog title={t('fee.open')} form={form} onClose={onClose} saveLabel={t('fee.post')} size="md">
      <Text>
        {t('fee.text', {
          amount: format.money(-line.amountMinor, line.currency),
          day: format.date(line.on),
          account: line.account,
        })}
      </Text>
      <SelectField
        label={t('fee.fund')}
        required
        first
        options={fundOptions(books.funds)}
        {...form.field('fundId')}
      />
    </FormDialog>
  )
}
