import { SimpleGrid, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { grounds, riskLevels } from '../../../shared/vocabulary/index.ts'
import { CheckField } from '../../components/form/check-field.tsx'
import { LookupField } from '../../components/form/lookup-field.tsx'
import { MoreFields } from '../../components/form/more-fields.tsx'
import { NumberField } from '../../components/form/number-field.tsx'
import { RecordForm } from '../../components/form/record-form.tsx'
import { SelectField } from '../../components/form/select-field.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import type { FormOf } from '../../components/form/use-record-form.ts'
import { findCampaigns, findPeople } from '../../lib/find.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { FamilyValues } from './values.ts'

type Props = { form: FormOf<FamilyValues>; isNew: boolean; onCancel: () => void }

export const FamilyForm = ({ form, isNew, onCancel }: Props) => {
  const { t } = useTranslation('families')
  const { options } = useVocabulary()
  const groundError = form.errors['groundPersonId']
  return (
    <RecordForm form={form} onCancel={onCancel}>
      <TextField label={t('form.label')} hint={t('form.labelHint')} first={isNew} {...form.field('label')} />
      <SelectField
        label={t('form.ground')}
        required
        options={options('grounds', grounds)}
        {...form.field('ground')}
      />
      <LookupField
        label={t('form.groundPerson')}
        list="people.lookup"
        find={findPeople}
        {...form.field('groundPerson')}
        {...(groundError && { error: groundError })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NumberField label={t('form.peopleCount')} required min={1} max={50} {...form.field('peopleCount')} />
        <NumberField label={t('form.dependantsCount')} max={50} {...form.field('dependantsCount')} />
      </SimpleGrid>
      <MoreFields startOpen={!isNew}>
        <Stack gap="md">
          <TextField label={t('form.needs')} rows={3} {...form.field('needs')} />
          <SelectField
            label={t('form.riskLevel')}
            required
            options={options('riskLevels', riskLevels)}
            {...form.field('riskLevel')}
          />
          <CheckField label={t('form.directContactUnsafe')} {...form.field('directContactUnsafe')} />
          <TextField label={t('form.trustedPerson')} {...form.field('trustedPerson')} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextField label={t('form.settlement')} {...form.field('settlement')} />
            <TextField label={t('form.region')} {...form.field('region')} />
          </SimpleGrid>
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
