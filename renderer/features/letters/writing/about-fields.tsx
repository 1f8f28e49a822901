import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import * as v from '../../../../shared/vocabulary/index.ts'
import { DayInput } from '../../../components/form/day-input.tsx'
import { LookupField } from '../../../components/form/lookup-field.tsx'
import { SelectField } from '../../../components/form/select-field.tsx'
import type { FormOf } from '../../../components/form/use-record-form.ts'
import { findCampaigns } from '../../../lib/find.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { PersonsField } from '../persons-field.tsx'
import type { WritingValues } from './values.ts'

/** What all letters of a run have in common. */
export const AboutFields = ({ form, today }: { form: FormOf<WritingValues>; today: string }) => {
  const { t } = useTranslation('letters')
  const { options } = useVocabulary()
  return (
    <>
      <SimpleGrid cols={2} spacing="sm">
        <SelectField
          label={t('form.type')}
          required
          options={options('letterTypes', v.letterTypes)}
          {...form.field('type')}
        />
        <SelectField
          label={t('form.channel')}
          required
          options={options('letterChannels', v.letterChannels)}
          {...form.field('channel')}
        />
        <DayInput label={t('form.date')} required today={today} {...form.field('on')} />
        <DayInput label={t('form.replyDue')} hint={t('form.replyDueHint')} {...form.field('replyDue')} />
      </SimpleGrid>
      <LookupField
        label={t('form.campaign')}
        list="campaigns.list"
        find={findCampaigns}
        {...form.field('campaign')}
      />
      <PersonsField label={t('form.persons')} {...form.field('persons')} />
      <SelectField
        label={t('writing.level')}
        hint={t('writing.levelHint')}
        required
        options={options('agreementLevels', v.agreementLevels)}
        {...form.field('level')}
      />
    </>
  )
}
