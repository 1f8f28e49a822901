import { SimpleGrid, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import * as v from '../../../shared/vocabulary/index.ts'
import { invoke } from '../../api/invoke.ts'
import { CheckField } from '../../components/form/check-field.tsx'
import { DayInput } from '../../components/form/day-input.tsx'
import { LookupField } from '../../components/form/lookup-field.tsx'
import { MoreFields } from '../../components/form/more-fields.tsx'
import { PartialDateInput } from '../../components/form/partial-date-input.tsx'
import { RecordForm } from '../../components/form/record-form.tsx'
import { SelectField } from '../../components/form/select-field.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import type { FormOf } from '../../components/form/use-record-form.ts'
import { findCampaigns, findOrganisations, findPeople } from '../../lib/find.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { letterLanguages, type LetterValues } from './values.ts'

type Props = { form: FormOf<LetterValues>; isNew: boolean; onCancel: () => void }
const findLettersOut = (search: string) => invoke('letters.lookup', { search, direction: 'out' })

export const LetterForm = ({ form, isNew, onCancel }: Props) => {
  const { t } = useTranslation('letters')
  const { options } = useVocabulary()
  const isOut = form.values.direction === 'out'
  const party = (side: 'from' | 'to') => {
    const error = form.errors[`${side}OrganisationId`]
    return {
      label: t(`form.${side}`),
      list: 'organisations.lookup',
      find: findOrganisations,
      required: (side === 'to') === isOut,
      ...form.field(side),
      ...(error && { error }),
    }
  }
  return (
    <RecordForm form={form} onCancel={onCancel}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          label={t('form.direction')}
          required
          first={isNew}
          options={options('letterDirections', v.letterDirections)}
          {...form.field('direction')}
        />
        <SelectField
          label={t('form.type')}
          required
          options={options('letterTypes', v.letterTypes)}
          {...form.field('type')}
        />
        <LookupField {...party(isOut ? 'to' : 'from')} />
        <LookupField {...party(isOut ? 'from' : 'to')} />
      </SimpleGrid>
      <PartialDateInput label={t('form.date')} required {...form.field('date')} />
      <TextField label={t('form.subject')} required {...form.field('subject')} />
      {!isOut && (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <LookupField
            label={t('form.inReplyTo')}
            list="letters.lookup.out"
            find={findLettersOut}
            {...form.field('inReplyTo')}
          />
          <SelectField
            label={t('form.response')}
            options={options('replyResponses', v.replyResponses)}
            {...form.field('response')}
          />
        </SimpleGrid>
      )}
      <MoreFields startOpen={!isNew}>
        <MoreAboutLetter form={form} isOut={isOut} />
      </MoreFields>
    </RecordForm>
  )
}

const MoreAboutLetter = ({ form, isOut }: { form: FormOf<LetterValues>; isOut: boolean }) => {
  const { t } = useTranslation('letters')
  const { options } = useVocabulary()
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
          options={letterLanguages.map((value) => ({ value, label: t(`language.${value}`) }))}
          {...form.field('language')}
        />
        <SelectField
          label={t('form.delivery')}
          required
          options={options('deliveryStatuses', v.deliveryStatuses)}
          {...form.field('delivery')}
        />
        {isOut && (
          <DayInput label={t('form.replyDue')} hint={t('form.replyDueHint')} {...form.field('replyDue')} />
        )}
        <TextField label={t('form.ourFileNo')} {...form.field('ourFileNo')} />
        <TextField label={t('form.theirFileNo')} {...form.field('theirFileNo')} />
      </SimpleGrid>
      <LookupField
        label={t('form.persons')}
        list="people.lookup"
        find={findPeople}
        {...form.field('person')}
      />
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
