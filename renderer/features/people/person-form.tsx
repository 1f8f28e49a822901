import { Fieldset, SimpleGrid, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  civilStatuses,
  personRoles,
  sensitivities,
  sexes,
  spokenLanguages,
} from '../../../shared/vocabulary/index.ts'
import { CheckField } from '../../components/form/check-field.tsx'
import { LookupField } from '../../components/form/lookup-field.tsx'
import { OrganisationField } from '../../components/form/organisation-field.tsx'
import { MoreFields } from '../../components/form/more-fields.tsx'
import { MultiSelect } from '../../components/form/multi-select.tsx'
import { PartialDateInput } from '../../components/form/partial-date-input.tsx'
import { RecordForm } from '../../components/form/record-form.tsx'
import { SelectField } from '../../components/form/select-field.tsx'
import { SourceField } from '../../components/form/source-field.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import type { FormOf } from '../../components/form/use-record-form.ts'
import { findCampaigns } from '../../lib/find.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { OtherNames } from './name-fields.tsx'
import { SimilarPeople } from './similar-people.tsx'
import { typedSoFar, type PersonValues } from './values.ts'

type Props = { form: FormOf<PersonValues>; isNew: boolean; onCancel: () => void }

export const PersonForm = ({ form, isNew, onCancel }: Props) => {
  const { t } = useTranslation('people')
  const format = useFormat()
  const { word, options } = useVocabulary()
  const nameError = form.errors['names.0.family']
  const scripts = [
    ['latin', 'Latn', 'en'],
    ['cyrillic', 'Cyrl', 'ru'],
  ] as const
  return (
    <RecordForm form={form} onCancel={onCancel}>
      <Text c="dimmed">{t('form.nameHint')}</Text>
      {scripts.map(([path, script, lang], at) => (
        <Fieldset key={path} legend={`${t('form.names')} · ${word('nameScripts', script)}`}>
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            <TextField
              label={t('form.family')}
              lang={lang}
              first={isNew && at === 0}
              {...form.field(`${path}.family`)}
              {...(at === 0 && nameError && { error: nameError })}
            />
            <TextField label={t('form.given')} lang={lang} {...form.field(`${path}.given`)} />
            <TextField label={t('form.patronymic')} lang={lang} {...form.field(`${path}.patronymic`)} />
          </SimpleGrid>
        </Fieldset>
      ))}
      {isNew && <SimilarPeople typed={typedSoFar(form.values)} />}
      <MultiSelect
        label={t('form.roles')}
        required
        options={options('personRoles', personRoles)}
        {...form.field('roles')}
      />
      <PartialDateInput label={t('form.birth')} {...form.field('birth')} />
      <LookupField
        label={t('form.campaign')}
        list="campaigns.list"
        find={findCampaigns}
        {...form.field('campaign')}
      />
      <MoreFields startOpen={!isNew}>
        <Stack gap="md">
          <OtherNames form={form} />
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            <SelectField label={t('form.sex')} options={options('sexes', sexes)} {...form.field('sex')} />
            <SelectField
              label={t('form.civilStatus')}
              options={options('civilStatuses', civilStatuses)}
              {...form.field('civilStatus')}
            />
            <SelectField
              label={t('form.language')}
              options={options('spokenLanguages', spokenLanguages)}
              {...form.field('language')}
            />
          </SimpleGrid>
          <OrganisationField label={t('form.employer')} {...form.field('employer')} />
          <TextField label={t('form.occupation')} {...form.field('occupation')} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextField label={t('form.settlement')} {...form.field('settlement')} />
            <TextField label={t('form.region')} {...form.field('region')} />
          </SimpleGrid>
          <SelectField
            label={t('form.citizenship')}
            options={format.countries()}
            {...form.field('citizenship')}
          />
          <SelectField
            label={t('form.sensitivity')}
            hint={t('form.sensitivityHint')}
            required
            options={options('sensitivities', sensitivities)}
            {...form.field('sensitivity')}
          />
          <SourceField
            name="source"
            value={form.values.source}
            onChange={(source) => form.setValues({ source })}
            errors={form.errors}
          />
          <TextField label={t('form.notes')} rows={3} {...form.field('notes')} />
          <CheckField label={t('form.isExample')} {...form.field('isExample')} />
        </Stack>
      </MoreFields>
    </RecordForm>
  )
}
