import { SimpleGrid, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import * as v from '../../../shared/vocabulary/index.ts'
import { CheckField } from '../../components/form/check-field.tsx'
import { DayInput } from '../../components/form/day-input.tsx'
import { LookupField } from '../../components/form/lookup-field.tsx'
import { SelectField } from '../../components/form/select-field.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import type { FormOf } from '../../components/form/use-record-form.ts'
import { findCampaigns } from '../../lib/find.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { PersonsField } from './persons-field.tsx'
import type { LetterValues } from './values.ts'

/** What nobody needs at first: how it went, its numbers, whom it speaks of, its text. */
export const MoreAboutLetter = ({ form, isNew }: { form: FormOf<LetterValues>; isNew: boolean }) => {
  const { t } = useTranslation('letters')
  const { options } = useVocabulary()
  const { direction, byOthers } = form.values
  const isOurs = direction === 'out' && !byOthers
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          label={t('form.channel')}
          required
          options={options('letterChannels', v.letterChannels)}
          {...form.field('channel')}
        />
        <SelectField
          label={t('form.language')}
          required
          options={options('letterLanguages', v.letterLanguages)}
          {...form.field('language')}
        />
        <SelectField
          label={t('form.delivery')}
          required
          options={options('deliveryStatuses', v.deliveryStatuses)}
          {...form.field('delivery')}
        />
        {isOurs && (
          <DayInput label={t('form.replyDue')} hint={t('form.replyDueHint')} {...form.field('replyDue')} />
        )}
        <TextField
          label={t('form.ourFileNo')}
          {...(isOurs && isNew && { hint: t('form.ourFileNoHint') })}
          {...form.field('ourFileNo')}
        />
        <TextField label={t('form.theirFileNo')} {...form.field('theirFileNo')} />
        <DayInput label={t('form.sentOn')} {...form.field('sentOn')} />
        <TextField label={t('form.trackingNo')} {...form.field('trackingNo')} />
      </SimpleGrid>
      <PersonsField label={t('form.persons')} {...form.field('persons')} />
      <TextField label={t('form.body')} rows={6} {...form.field('body')} />
      <LookupField
        label={t('form.campaign')}
        list="campaigns.list"
        find={findCampaigns}
        {...form.field('campaign')}
      />
      <CheckField label={t('form.isExample')} {...form.field('isExample')} />
    </Stack>
  )
}
