import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { officeRoles } from '../../../shared/vocabulary/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { FactCard } from '../../components/fact-card.tsx'
import { NumberField } from '../../components/form/number-field.tsx'
import { RecordForm } from '../../components/form/record-form.tsx'
import { requireCode, requireNumber } from '../../components/form/read.ts'
import { SelectField } from '../../components/form/select-field.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { QueryView } from '../../components/query-view.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

type Office = NonNullable<Output<'session.current'>['office']>
type Values = Omit<Office, 'officeRole' | 'peopleCount'> & {
  officeRole: Office['officeRole'] | ''
  peopleCount: number | null
}

export const OfficeCard = () => {
  const { t } = useTranslation('settings')
  const session = useApiQuery('session.current', {})
  const currencies = useApiQuery('currencies.list', {})
  return (
    <FactCard title={t('office.title')}>
      <QueryView query={session}>
        {({ office }) =>
          office && (
            <OfficeForm
              key={JSON.stringify(office)}
              office={office}
              currencies={currencies.data?.map(({ code }) => code) ?? [office.bookCurrency]}
            />
          )
        }
      </QueryView>
    </FactCard>
  )
}

const OfficeForm = ({ office, currencies }: { office: Office; currencies: string[] }) => {
  const { t } = useTranslation('settings')
  const format = useFormat()
  const { options } = useVocabulary()
  const initial: Values = { ...office }
  const form = useRecordForm({
    channel: 'office.save',
    initial,
    draft: { screen: 'settings', record: 'office' },
    input: ({ officeRole, peopleCount, ...rest }) => ({
      ...rest,
      officeRole: requireCode('officeRole', officeRole),
      peopleCount: requireNumber('peopleCount', peopleCount),
    }),
    onSaved: () => {},
  })
  return (
    <RecordForm form={form} sticky={false}>
      <TextField label={t('office.name')} required {...form.field('officeName')} />
      <SelectField
        label={t('office.country')}
        options={format.countries()}
        {...form.field('campaignCountry')}
      />
      <SelectField
        label={t('office.role')}
        required
        options={options('officeRoles', officeRoles)}
        {...form.field('officeRole')}
      />
      <NumberField label={t('office.people')} required min={1} max={1000} {...form.field('peopleCount')} />
      <SelectField
        label={t('office.currency')}
        required
        options={currencies.map((value) => ({ value, label: value }))}
        {...form.field('bookCurrency')}
      />
      <TextField
        label={t('office.letterhead')}
        hint={t('office.letterheadHint')}
        rows={3}
        {...form.field('letterhead')}
      />
      <TextField
        label={t('office.signature')}
        hint={t('office.signatureHint')}
        rows={2}
        {...form.field('signature')}
      />
    </RecordForm>
  )
}
