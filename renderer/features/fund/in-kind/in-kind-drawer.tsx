import { useTranslation } from 'react-i18next'
import { aidTypes, grounds, signatureKinds } from '../../../../shared/vocabulary/index.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { CheckField } from '../../../components/form/check-field.tsx'
import { DayInput } from '../../../components/form/day-input.tsx'
import { LookupField } from '../../../components/form/lookup-field.tsx'
import { MoreFields } from '../../../components/form/more-fields.tsx'
import { NumberField } from '../../../components/form/number-field.tsx'
import { RecordDrawer } from '../../../components/form/record-drawer.tsx'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { findPeople } from '../../../lib/find.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { BeneficiaryFields } from '../aid/beneficiary-fields.tsx'
import { fundOptions, WithBooks, type Books } from '../books.tsx'
import { emptyInKind, inKindInput, noExpense } from './in-kind-values.ts'

export const InKindDrawer = ({ onClose }: { onClose: () => void }) => (
  <WithBooks>{(books) => <Form books={books} onClose={onClose} />}</WithBooks>
)

const Form = ({ books, onClose }: { books: Books; onClose: () => void }) => {
  const { t } = useTranslation(['payouts', 'fund'])
  const format = useFormat()
  const { options } = useVocabulary()
  const goods = useApiQuery('expenses.list', {
    descending: true,
    limit: 100,
    filters: { category: ['aid_goods'], status: ['posted'] },
  })
  const form = useRecordForm({
    channel: 'inKind.record',
    initial: emptyInKind(books),
    input: inKindInput,
    draft: { screen: 'fund.inKind', record: 'new' },
    onSaved: onClose,
  })
  return (
    <RecordDrawer title={t('inKind.new')} form={form} onClose={onClose}>
      <BeneficiaryFields form={form} />
      <NumberField label={t('inKind.quantity')} required {...form.field('quantity')} />
      <TextField label={t('inKind.what')} hint={t('inKind.whatHint')} required {...form.field('what')} />
      <DayInput label={t('inKind.on')} required today={books.today} {...form.field('on')} />
      <SelectField
        label={t('fund:field.aidType')}
        required
        options={options('aidTypes', aidTypes)}
        {...form.field('aidType')}
      />
      <SelectField
        label={t('fund:field.ground')}
        required
        options={options('grounds', grounds)}
        {...form.field('ground')}
      />
      <LookupField
        label={t('fund:field.groundPerson')}
        list="people.lookup"
        find={findPeople}
        {...form.field('groundPersonId')}
      />
      <SelectField
        label={t('fund:field.fund')}
        required
        options={fundOptions(books.funds)}
        {...form.field('fundId')}
      />
      <SelectField
        label={t('inKind.expense')}
        hint={t('inKind.expenseHint')}
        required
        options={[
          { value: noExpense, label: t('inKind.noExpense') },
          ...(goods.data?.rows ?? []).map(({ id, ref, payee, amountMinor, currency }) => ({
            value: id,
            label: `${ref} · ${payee} · ${format.money(amountMinor, currency)}`,
          })),
        ]}
        {...form.field('expenseId')}
      />
      <TextField label={t('fund:field.confirmedBy')} required {...form.field('confirmedBy')} />
      <SelectField
        label={t('fund:field.signature')}
        required
        options={options('signatureKinds', signatureKinds)}
        {...form.field('signature')}
      />
      <MoreFields>
        <CheckField label={t('fund:field.isExample')} {...form.field('isExample')} />
      </MoreFields>
    </RecordDrawer>
  )
}
