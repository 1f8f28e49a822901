import { SimpleGrid, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  letterLanguages,
  organisationKinds,
  organisationRelations,
} from '../../../shared/vocabulary/index.ts'
import { CheckField } from '../../components/form/check-field.tsx'
import { MoreFields } from '../../components/form/more-fields.tsx'
import { MultiSelect } from '../../components/form/multi-select.tsx'
import { RecordForm } from '../../components/form/record-form.tsx'
import { SelectField } from '../../components/form/select-field.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import type { FormOf } from '../../components/form/use-record-form.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { MissionFields } from './mission-fields.tsx'
import { NameFields } from './name-fields.tsx'
import type { OrganisationValues } from './values.ts'

type Props = { form: FormOf<OrganisationValues>; isNew: boolean; onCancel: () => void }

export const OrganisationForm = ({ form, isNew, onCancel }: Props) => {
  const { t } = useTranslation('organisations')
  const { options } = useVocabulary()
  const countries = useFormat().countries()
  return (
    <RecordForm form={form} onCancel={onCancel}>
      <TextField label={t('form.name')} required first={isNew} {...form.field('name')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          label={t('form.kind')}
          required
          options={options('organisationKinds', organisationKinds)}
          {...form.field('kind')}
        />
        <SelectField label={t('form.country')} options={countries} {...form.field('country')} />
      </SimpleGrid>
      {form.values.kind === 'diplomatic_mission' && <MissionFields form={form} />}
      <MoreFields startOpen={!isNew}>
        <Stack gap="md">
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextField label={t('form.shortName')} {...form.field('shortName')} />
            <TextField label={t('form.nameCyrillic')} {...form.field('nameCyrillic')} />
            <SelectField
              label={t('form.relation')}
              required
              options={options('organisationRelations', organisationRelations)}
              {...form.field('relation')}
            />
            <MultiSelect
              label={t('form.languages')}
              options={options('letterLanguages', letterLanguages)}
              {...form.field('languages')}
            />
            {form.values.kind !== 'diplomatic_mission' && (
              <TextField label={t('form.email')} {...form.field('email')} />
            )}
          </SimpleGrid>
          <NameFields form={form} />
          <TextField label={t('form.website')} {...form.field('website')} />
          <TextField label={t('form.notes')} rows={3} {...form.field('notes')} />
          <CheckField label={t('form.isExample')} {...form.field('isExample')} />
        </Stack>
      </MoreFields>
    </RecordForm>
  )
}
