import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { compensations, employmentHarmKinds, remedies } from '../../../../shared/vocabulary/index.ts'
import { OrganisationField } from '../../../components/form/organisation-field.tsx'
import { PartialDateInput } from '../../../components/form/partial-date-input.tsx'
import { SelectField } from '../../../components/form/select-field.tsx'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import type { FieldsProps } from './fact-dialog.tsx'

export const WorkFields = ({ form }: FieldsProps) => {
  const { t } = useTranslation('casework')
  const { options } = useVocabulary()
  return (
    <>
      <SelectField
        label={t('facts.employment_harm.what')}
        required
        options={options('employmentHarmKinds', employmentHarmKinds)}
        {...form.field('work')}
      />
      <PartialDateInput label={t('facts.on')} required {...form.field('on')} />
      <OrganisationField label={t('facts.employment_harm.employer')} {...form.field('employer')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          label={t('facts.employment_harm.remedy')}
          required
          options={options('remedies', remedies)}
          {...form.field('remedy')}
        />
        <SelectField
          label={t('facts.employment_harm.compensation')}
          required
          options={options('compensations', compensations)}
          {...form.field('compensation')}
        />
      </SimpleGrid>
    </>
  )
}
