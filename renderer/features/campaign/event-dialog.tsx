import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { eventTypes, violationStatuses } from '../../../shared/vocabulary/index.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { PartialDateInput } from '../../components/form/partial-date-input.tsx'
import { SelectField } from '../../components/form/select-field.tsx'
import { SourceField } from '../../components/form/source-field.tsx'
import { rememberSource } from '../../components/form/source-value.ts'
import { TextField } from '../../components/form/text-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { eventInput, newEvent, valuesOf, type CampaignEvent } from './event-values.ts'

type Props = { campaignId: string; event?: CampaignEvent; onClose: () => void }

export const EventDialog = ({ campaignId, event, onClose }: Props) => {
  const { t } = useTranslation('campaign')
  const { options } = useVocabulary()
  const form = useRecordForm({
    channel: event ? 'events.update' : 'events.create',
    initial: event ? valuesOf(event) : newEvent(),
    input: (values) => ({
      ...eventInput(values, campaignId),
      ...(event && { id: event.id, version: event.version }),
    }),
    draft: { screen: 'campaign.event', record: event?.id ?? campaignId },
    onSaved: () => {
      rememberSource(form.values.source)
      onClose()
    },
  })
  return (
    <FormDialog title={event ? event.title : t('event.new')} form={form} onClose={onClose} size="xl">
      <TextField label={t('event.title')} required first {...form.field('title')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          label={t('event.type')}
          required
          options={options('eventTypes', eventTypes)}
          {...form.field('type')}
        />
        <TextField label={t('event.place')} {...form.field('place')} />
        <PartialDateInput label={t('event.start')} required {...form.field('start')} />
        <PartialDateInput label={t('event.end')} {...form.field('end')} />
      </SimpleGrid>
      <SelectField
        label={t('event.violationStatus')}
        hint={t('event.violationStatusHint')}
        required
        options={options('violationStatuses', violationStatuses)}
        {...form.field('violationStatus')}
      />
      <TextField label={t('event.description')} rows={3} {...form.field('description')} />
      <SourceField {...form.field('source')} errors={form.errors} />
    </FormDialog>
  )
}
