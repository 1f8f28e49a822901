import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { campaignStatuses } from '../../../shared/vocabulary/index.ts'
import { DayInput } from '../../components/form/day-input.tsx'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { SelectField } from '../../components/form/select-field.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { campaignInput, newCampaign, valuesOf } from './campaign-values.ts'
import type { Campaign } from './campaign-view.tsx'

type Props = { campaign?: Campaign; onClose: () => void; onCreated?: (id: string) => void }

export const CampaignDialog = ({ campaign, onClose, onCreated }: Props) => {
  const { t } = useTranslation('campaign')
  const format = useFormat()
  const { options } = useVocabulary()
  const form = useRecordForm({
    channel: campaign ? 'campaigns.update' : 'campaigns.create',
    initial: campaign ? valuesOf(campaign) : newCampaign,
    input: (values) => ({
      ...campaignInput(values),
      ...(campaign && { id: campaign.id, version: campaign.version }),
    }),
    draft: { screen: 'campaign', record: campaign?.id ?? 'new' },
    onSaved: ({ id }) => {
      onClose()
      if (!campaign) onCreated?.(id)
    },
  })
  return (
    <FormDialog title={campaign ? t('edit') : t('new')} form={form} onClose={onClose}>
      <TextField label={t('field.title')} required first {...form.field('title')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DayInput label={t('field.launchedOn')} required {...form.field('launchedOn')} />
        <SelectField
          label={t('field.status')}
          required
          options={options('campaignStatuses', campaignStatuses)}
          {...form.field('status')}
        />
        <SelectField label={t('field.country')} options={format.countries()} {...form.field('country')} />
        <DayInput label={t('field.endedOn')} {...form.field('endedOn')} />
      </SimpleGrid>
      <TextField label={t('field.goal')} rows={2} {...form.field('goal')} />
      <TextField
        label={t('field.publicSummary')}
        hint={t('field.publicSummaryHint')}
        rows={3}
        {...form.field('publicSummary')}
      />
    </FormDialog>
  )
}
