import { SimpleGrid, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { actionTypes, figureQualifiers } from '../../../shared/vocabulary/index.ts'
import { CheckField } from '../../components/form/check-field.tsx'
import { LookupField } from '../../components/form/lookup-field.tsx'
import { MoreFields } from '../../components/form/more-fields.tsx'
import { NumberField } from '../../components/form/number-field.tsx'
import { PartialDateInput } from '../../components/form/partial-date-input.tsx'
import { RecordForm } from '../../components/form/record-form.tsx'
import { SelectField } from '../../components/form/select-field.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import type { FormOf } from '../../components/form/use-record-form.ts'
import { findCampaigns, findOrganisations } from '../../lib/find.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { ActionValues } from './values.ts'

type Props = { form: FormOf<ActionValues>; isNew: boolean; onCancel: () => void }

export const ActionForm = ({ form, isNew, onCancel }: Props) => {
  const { t } = useTranslation('actions')
  const { options } = useVocabulary()
  const countries = useFormat().countries()
  const organisation = { list: 'organisations.lookup', find: findOrganisations }
  return (
    <RecordForm form={form} onCancel={onCancel}>
      <SelectField
        label={t('form.type')}
        required
        first={isNew}
        options={options('actionTypes', actionTypes)}
        {...form.field('type')}
      />
      <TextField label={t('form.title')} required {...form.field('title')} />
      <PartialDateInput label={t('form.start')} required {...form.field('start')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField label={t('form.place')} required {...form.field('place')} />
        <SelectField label={t('form.country')} options={countries} {...form.field('country')} />
        <NumberField label={t('form.participants')} {...form.field('participants')} />
        <SelectField
          label={t('form.qualifier')}
          required
          options={options('figureQualifiers', figureQualifiers)}
          {...form.field('qualifier')}
        />
      </SimpleGrid>
      <MoreFields startOpen={!isNew}>
        <Stack gap="md">
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <LookupField label={t('form.host')} {...organisation} {...form.field('host')} />
            <LookupField label={t('form.secondHost')} {...organisation} {...form.field('secondHost')} />
          </SimpleGrid>
          <LookupField label={t('form.target')} {...organisation} {...form.field('target')} />
          <TextField label={t('form.outcome')} rows={3} {...form.field('outcome')} />
          <LookupField
            label={t('form.campaign')}
            list="campaigns.list"
            find={findCampaigns}
            {...form.field('campaign')}
          />
          <CheckField label={t('form.isExample')} {...form.field('isExample')} />
        </Stack>
      </MoreFields>
    </RecordForm>
  )
}
