import { useTranslation } from 'react-i18next'
import { resultLinks } from '../../../shared/vocabulary/index.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
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
import type { Result } from './results-tab.tsx'
import { sourceOf } from './source-values.ts'

type Props = { campaignId: string; result?: Result; onClose: () => void }
type Values = {
  on: PartialDateValue
  fact: string
  link: Result['link'] | ''
  source: SourceValue
}

const valuesOf = (result: Result | undefined): Values => ({
  on: result ? writtenDate(result.on) : emptyDate,
  fact: result?.fact ?? '',
  link: result?.link ?? 'followed',
  source: result ? sourceOf(result.source) : initialSource(),
})
const inputOf = (values: Values, campaignId: string) => ({
  campaignId,
  on: requirePartialDate('on', values.on),
  fact: values.fact,
  link: requireCode('link', values.link),
  source: readSource('source', values.source),
})

export const ResultDialog = ({ campaignId, result, onClose }: Props) => {
  const { t } = useTranslation('campaign')
  const { options } = useVocabulary()
  const form = useRecordForm({
    channel: result ? 'results.update' : 'results.create',
    initial: valuesOf(result),
    input: (values) => ({
      ...inputOf(values, campaignId),
      ...(result && { id: result.id, version: result.version }),
    }),
    draft: { screen: 'campaign.result', record: result?.id ?? campaignId },
    onSaved: () => {
      rememberSource(form.values.source)
      onClose()
    },
  })
  return (
    <FormDialog title={result ? t('result.edit') : t('result.new')} form={form} onClose={onClose}>
      <TextField label={t('result.fact')} required first rows={2} {...form.field('fact')} />
      <PartialDateInput label={t('result.on')} required {...form.field('on')} />
      <SelectField
        label={t('result.link')}
        hint={t('result.linkHint')}
        required
        options={options('resultLinks', resultLinks)}
        {...form.field('link')}
      />
      <SourceField {...form.field('source')} errors={form.errors} />
    </FormDialog>
  )
}
