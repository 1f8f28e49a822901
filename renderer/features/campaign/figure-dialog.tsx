import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { figureMetrics, figureQualifiers } from '../../../shared/vocabulary/index.ts'
import { CheckField } from '../../components/form/check-field.tsx'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { LookupField } from '../../components/form/lookup-field.tsx'
import { NumberField } from '../../components/form/number-field.tsx'
import { PartialDateInput } from '../../components/form/partial-date-input.tsx'
import { SelectField } from '../../components/form/select-field.tsx'
import { SourceField } from '../../components/form/source-field.tsx'
import { rememberSource } from '../../components/form/source-value.ts'
import { TextField } from '../../components/form/text-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { Campaign } from './campaign-view.tsx'
import { figureInput, newFigure, valuesOf, type Figure } from './figure-values.ts'

type Props = { campaign: Campaign; figure?: Figure; onClose: () => void }

export const FigureDialog = ({ campaign, figure, onClose }: Props) => {
  const { t } = useTranslation('campaign')
  const { options } = useVocabulary()
  const form = useRecordForm({
    channel: figure ? 'figures.update' : 'figures.create',
    initial: figure ? valuesOf(figure, campaign.events) : newFigure(),
    input: (values) => ({
      ...figureInput(values, campaign.id),
      ...(figure && { id: figure.id, version: figure.version }),
    }),
    draft: { screen: 'campaign.figure', record: figure?.id ?? campaign.id },
    onSaved: () => {
      rememberSource(form.values.source)
      onClose()
    },
  })
  const findEvents = async (search: string) =>
    campaign.events
      .map(({ id, title }) => ({ id, label: title }))
      .filter(({ label }) => label.toLowerCase().includes(search.toLowerCase()))
  return (
    <FormDialog title={figure ? t('figure.edit') : t('figure.new')} form={form} onClose={onClose} size="xl">
      <SelectField
        label={t('figure.metric')}
        required
        first
        options={options('figureMetrics', figureMetrics)}
        {...form.field('metric')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          label={t('figure.qualifier')}
          required
          options={options('figureQualifiers', figureQualifiers)}
          {...form.field('qualifier')}
        />
        <NumberField label={t('figure.value')} hint={t('figure.valueHint')} {...form.field('value')} />
        <PartialDateInput label={t('figure.asOf')} required {...form.field('asOf')} />
        <TextField label={t('figure.claimant')} hint={t('figure.claimantHint')} {...form.field('claimant')} />
      </SimpleGrid>
      <SourceField {...form.field('source')} errors={form.errors} required />
      <LookupField
        label={t('figure.event')}
        list={`events.${campaign.id}`}
        find={findEvents}
        {...form.field('event')}
      />
      <TextField label={t('figure.note')} rows={2} {...form.field('note')} />
      <CheckField label={t('figure.isAdopted')} {...form.field('isAdopted')} />
    </FormDialog>
  )
}
