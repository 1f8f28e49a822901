import { SimpleGrid, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { actionStates, actionTypes, figureQualifiers } from '../../../shared/vocabulary/index.ts'
import { CheckField } from '../../components/form/check-field.tsx'
import { LookupField } from '../../components/form/lookup-field.tsx'
import { MoreFields } from '../../components/form/more-fields.tsx'
import { NumberField } from '../../components/form/number-field.tsx'
import { PartialDateInput } from '../../components/form/partial-date-input.tsx'
import { RecordForm } from '../../components/form/record-form.tsx'
import { SelectField } from '../../components/form/select-field.tsx'
import { SourceField } from '../../components/form/source-field.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import type { FormOf } from '../../components/form/use-record-form.ts'
import { findActions, findCampaigns } from '../../lib/find.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { OrganisationsField } from './organisations-field.tsx'
import type { ActionValues } from './values.ts'

type Props = { form: FormOf<ActionValues>; isNew: boolean; onCancel: () => void }

export const ActionForm = ({ form, isNew, onCancel }: Props) => {
  const { t } = useTranslation('actions')
  const { options } = useVocabulary()
  const countries = useFormat().countries()
  return (
    <RecordForm form={form} onCancel={onCancel}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          label={t('form.type')}
          required
          first={isNew}
          options={options('actionTypes', actionTypes)}
          {...form.field('type')}
        />
        <SelectField
          label={t('form.state')}
          required
          options={options('actionStates', actionStates)}
          {...form.field('state')}
        />
      </SimpleGrid>
      <TextField label={t('form.title')} required {...form.field('title')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <PartialDateInput label={t('form.start')} required {...form.field('start')} />
        <TextField label={t('form.time')} {...form.field('startTime')} />
        <TextField label={t('form.place')} required {...form.field('place')} />
        <SelectField label={t('form.country')} options={countries} {...form.field('country')} />
      </SimpleGrid>
      <OrganisationsField
        label={t('form.organisations')}
        hint={t('form.organisationsHint')}
        {...form.field('organisations')}
      />
      <MoreFields startOpen={!isNew}>
        <AfterTheDay form={form} />
      </MoreFields>
    </RecordForm>
  )
}

/** What is known once it has taken place, and what it belongs to. */
const AfterTheDay = ({ form }: { form: FormOf<ActionValues> }) => {
  const { t } = useTranslation('actions')
  const { options } = useVocabulary()
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NumberField label={t('form.participants')} {...form.field('participants')} />
        <SelectField
          label={t('form.qualifier')}
          required
          options={options('figureQualifiers', figureQualifiers)}
          {...form.field('qualifier')}
        />
      </SimpleGrid>
      <SourceField {...form.field('participantsSource')} errors={form.errors} />
      <PartialDateInput label={t('form.end')} hint={t('form.endHint')} {...form.field('end')} />
      <TextField
        label={t('form.speakers')}
        hint={t('form.speakersHint')}
        rows={2}
        {...form.field('speakers')}
      />
      <TextField label={t('form.outcome')} rows={3} {...form.field('outcome')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <LookupField
          label={t('form.follows')}
          list="actions.list"
          find={findActions}
          {...form.field('follows')}
          error={form.errors['followsId']}
        />
        <LookupField
          label={t('form.campaign')}
          list="campaigns.list"
          find={findCampaigns}
          {...form.field('campaign')}
        />
      </SimpleGrid>
      <CheckField label={t('form.isExample')} {...form.field('isExample')} />
    </Stack>
  )
}
