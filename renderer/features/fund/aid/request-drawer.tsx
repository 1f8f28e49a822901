import { useTranslation } from 'react-i18next'
import { aidTypes, grounds } from '../../../../shared/vocabulary/index.ts'
import { CheckField } from '../../../components/form/check-field.tsx'
import { DayInput } from '../../../components/form/day-input.tsx'
import { LookupField } from '../../../components/form/lookup-field.tsx'
import { MoneyInput } from '../../../components/form/money-input.tsx'
import { MoreFields } from '../../../components/form/more-fields.tsx'
import { RecordDrawer } from '../../../components/form/record-drawer.tsx'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { PayeeLine } from '../../../components/payee/payee-line.tsx'
import { findPeople } from '../../../lib/find.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { BeneficiaryFields } from './beneficiary-fields.tsx'
import { fundOptions, WithBooks, type Books } from '../books.tsx'
import { EarlierAid } from './earlier-aid.tsx'
import { emptyRequest, payeeOf, requestInput, same } from './request-values.ts'

export const RequestDrawer = ({ onClose }: { onClose: () => void }) => (
  <WithBooks>{(books) => <Form books={books} onClose={onClose} />}</WithBooks>
)

const Form = ({ books, onClose }: { books: Books; onClose: () => void }) => {
  const { t } = useTranslation('fund')
  const { options } = useVocabulary()
  const form = useRecordForm({
    channel: 'aidRequests.create',
    initial: emptyRequest(books),
    input: requestInput,
    draft: { screen: 'fund.request', record: 'new' },
    onSaved: onClose,
  })
  const { values } = form
  return (
    <RecordDrawer title={t('request.new')} form={form} onClose={onClose} saveLabel={t('request.submit')}>
      <BeneficiaryFields form={form} />
      <PayeeLine owner={payeeOf(values)} />
      <SelectField
        label={t('field.aidType')}
        required
        options={options('aidTypes', aidTypes)}
        {...form.field('aidType')}
      />
      <MoneyInput
        label={t('field.amount')}
        required
        currencies={books.currencies}
        {...form.field('amountMinor')}
      />
      <SelectField
        label={t('field.ground')}
        required
        options={options('grounds', grounds)}
        {...form.field('ground')}
      />
      <LookupField
        label={t('field.groundPerson')}
        hint={t('request.groundPersonHint')}
        list="people.lookup"
        find={findPeople}
        {...form.field('groundPersonId')}
      />
      <EarlierAid
        household={values.for === 'household' ? values.householdId : null}
        aidType={values.aidType}
        today={books.today}
      />
      <SelectField
        label={t('field.fund')}
        required
        options={fundOptions(books.funds)}
        {...form.field('fundId')}
      />
      <DayInput label={t('field.requestedOn')} required today={books.today} {...form.field('requestedOn')} />
      <MoreFields>
        <SelectField
          label={t('request.reserveCurrency')}
          hint={t('request.reserveCurrencyHint')}
          required
          options={[
            { value: same, label: t('request.reserveSame') },
            ...books.currencies
              .filter((code) => code !== values.amountMinor.currency)
              .map((code) => ({ value: code, label: code })),
          ]}
          {...form.field('reserveCurrency')}
        />
        <TextField label={t('field.need')} rows={2} {...form.field('need')} />
        <CheckField label={t('field.isExample')} {...form.field('isExample')} />
      </MoreFields>
    </RecordDrawer>
  )
}
