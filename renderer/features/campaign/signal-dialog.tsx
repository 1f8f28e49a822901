import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { signalKinds } from '../../../shared/vocabulary/index.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import type { Chosen } from '../../components/form/lookup-field.tsx'
import { OrganisationField } from '../../components/form/organisation-field.tsx'
import { PartialDateInput, type PartialDateValue } from '../../components/form/partial-date-input.tsx'
import { emptyDate, requireCode, requirePartialDate, writtenDate } from '../../components/form/read.ts'
import { SelectField } from '../../components/form/select-field.tsx'
import { SourceField } from '../../components/form/source-field.tsx'
import {
  initialSource,
  readSource,
  rememberSource,
  type SourceValue,
} from '../../components/form/source-value.ts'
import { TextField } from '../../components/form/text-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { Signal } from './signals-tab.tsx'
import { sourceOf } from './source-values.ts'

type Props = { campaignId: string; signal?: Signal; onClose: () => void }
type Values = {
  kind: Signal['kind'] | ''
  on: PartialDateValue
  authority: Chosen | null
  what: string
  source: SourceValue
}

const valuesOf = (signal: Signal | undefined): Values => ({
  kind: signal?.kind ?? '',
  on: signal ? writtenDate(signal.on) : emptyDate,
  authority: signal?.authority ?? null,
  what: signal?.what ?? '',
  source: signal ? sourceOf(signal.source) : initialSource(),
})
const inputOf = (values: Values, campaignId: string) => ({
  campaignId,
  kind: requireCode('kind', values.kind),
  on: requirePartialDate('on', values.on),
  authorityId: values.authority?.id ?? null,
  what: values.what,
  source: readSource('source', values.source),
})

export const SignalDialog = ({ campaignId, signal, onClose }: Props) => {
  const { t } = useTranslation('campaign')
  const { options } = useVocabulary()
  const form = useRecordForm({
    channel: signal ? 'signals.update' : 'signals.create',
    initial: valuesOf(signal),
    input: (values) => ({
      ...inputOf(values, campaignId),
      ...(signal && { id: signal.id, version: signal.version }),
    }),
    draft: { screen: 'campaign.signal', record: signal?.id ?? campaignId },
    onSaved: () => {
      rememberSource(form.values.source)
      onClose()
    },
  })
  return (
    <FormDialog title={signal ? t('signal.edit') : t('signal.new')} form={form} onClose={onClose}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          label={t('signal.kind')}
          required
          first
          options={options('signalKinds', signalKinds)}
          {...form.field('kind')}
        />
        <OrganisationField label={t('signal.authority')} {...form.field('authority')} />
      </SimpleGrid>
      <PartialDateInput
        label={form.values.kind === 'silence' ? t('signal.until') : t('signal.on')}
        required
        {...form.field('on')}
      />
      <TextField label={t('signal.what')} required rows={2} {...form.field('what')} />
      <SourceField {...form.field('source')} errors={form.errors} />
    </FormDialog>
  )
}
