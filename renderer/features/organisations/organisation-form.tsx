import { SimpleGrid, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  missionTypes,
  organisationKinds,
  organisationRelations,
  spokenLanguages,
} from '../../../shared/vocabulary/index.ts'
import { CheckField } from '../../components/form/check-field.tsx'
import { MoreFields } from '../../components/form/more-fields.tsx'
import { RecordForm } from '../../components/form/record-form.tsx'
import { SelectField } from '../../components/form/select-field.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import type { FormOf } from '../../components/form/use-record-form.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
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
            <TextField label={t('form.email')} {...form.field('email')} />
          </SimpleGrid>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextField label={t('form.website')} {...form.field('website')} />
            <SelectField
              label={t('form.language')}
              hint={t('form.languageHint')}
              options={options('spokenLanguages', spokenLanguages)}
              {...form.field('language')}
            />
          </SimpleGrid>
          <TextField label={t('form.notes')} rows={3} {...form.field('notes')} />
          <CheckField label={t('form.isExample')} {...form.field('isExample')} />
        </Stack>
      </MoreFields>
    </RecordForm>
  )
}

const MissionFields = ({ form }: { form: FormOf<OrganisationValues> }) => {
  const { t } = useTranslation('organisations')
  const { options } = useVocabulary()
  const countries = useFormat().countries()
  return (
    <fieldset>
      <legend>{t('form.mission')}</legend>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          label={t('form.missionType')}
          required
          options={options('missionTypes', missionTypes)}
          {...form.field('mission.missionType')}
        />
        <TextField label={t('form.city')} required {...form.field('mission.city')} />
        <SelectField
          label={t('form.sendingState')}
          required
          options={countries}
          {...form.field('mission.sendingState')}
        />
        <SelectField
          label={t('form.hostState')}
          required
          options={countries}
          {...form.field('mission.hostState')}
        />
        <TextField label={t('form.headTitle')} {...form.field('mission.headTitle')} />
        <TextField label={t('form.salutation')} {...form.field('mission.salutation')} />
      </SimpleGrid>
      <TextField label={t('form.postAddress')} rows={2} {...form.field('mission.postAddress')} />
    </fieldset>
  )
}
