import { Fieldset, SimpleGrid, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { languages } from '../../../shared/contract/shell.ts'
import { letterChannels, missionTypes } from '../../../shared/vocabulary/index.ts'
import { DayInput } from '../../components/form/day-input.tsx'
import { MultiSelect } from '../../components/form/multi-select.tsx'
import { SelectField } from '../../components/form/select-field.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import type { FormOf } from '../../components/form/use-record-form.ts'
import { languageNames } from '../../lib/language-names.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { OrganisationValues } from './values.ts'

type Props = { form: FormOf<OrganisationValues> }

/** What makes an organisation a mission: whose it is, where it stands, and how its head is addressed. */
export const MissionFields = ({ form }: Props) => {
  const { t } = useTranslation('organisations')
  const { options } = useVocabulary()
  const countries = useFormat().countries()
  return (
    <Fieldset legend={t('form.mission')}>
      <Stack gap="md">
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
          <DayInput label={t('form.activeFrom')} {...form.field('mission.activeFrom')} />
          <DayInput
            label={t('form.activeTo')}
            hint={t('form.activeToHint')}
            {...form.field('mission.activeTo')}
          />
        </SimpleGrid>
        <MultiSelect
          label={t('form.accreditedTo')}
          options={countries}
          {...form.field('mission.accreditedTo')}
        />
        <Reaching form={form} />
      </Stack>
    </Fieldset>
  )
}

const Reaching = ({ form }: Props) => {
  const { t } = useTranslation('organisations')
  const { options } = useVocabulary()
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField label={t('form.headTitle')} {...form.field('mission.headTitle')} />
        <MultiSelect
          label={t('form.channels')}
          options={options('letterChannels', letterChannels)}
          {...form.field('mission.channels')}
        />
        {languages.map((language) => (
          <TextField
            key={language}
            label={t('form.salutationIn', { language: languageNames[language] })}
            lang={language}
            {...form.field(`salutations.${language}`)}
          />
        ))}
        <TextField label={t('form.email')} {...form.field('email')} />
        <TextField label={t('form.fax')} {...form.field('mission.fax')} />
      </SimpleGrid>
      <TextField label={t('form.postAddress')} rows={2} {...form.field('mission.postAddress')} />
    </>
  )
}
