import { useTranslation } from 'react-i18next'
import { legalPhases, regimes } from '../../../shared/vocabulary/index.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { PartialDateInput, type PartialDateValue } from '../../components/form/partial-date-input.tsx'
import { readPartialDate, requireCode, requirePartialDate, writtenDate } from '../../components/form/read.ts'
import { SelectField } from '../../components/form/select-field.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { useRegime } from '../../lib/use-regime.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { dayOf } from './happening-values.ts'
import type { Period } from './period-table.tsx'
import { PlaceFields, placeInput, type PlaceValue } from './place-fields.tsx'

type Values = {
  start: PartialDateValue
  end: PartialDateValue
  regime: Period['regime'] | ''
  legalPhase: Period['legalPhase'] | ''
  place: PlaceValue
  reason: string
}
const initialOf = (period: Period): Values => ({
  start: writtenDate(period.start),
  end: writtenDate(period.end),
  regime: period.regime,
  legalPhase: period.legalPhase,
  place: { chosen: period.facility, fresh: '' },
  reason: '',
})

/** The period was another than what was entered; what happened in it stays. */
export const CorrectDialog = ({ period, onClose }: { period: Period; onClose: () => void }) => {
  const { t } = useTranslation('people')
  const { options } = useVocabulary()
  const named = useRegime()
  const form = useRecordForm({
    channel: 'custody.correctPeriod',
    initial: initialOf(period),
    input: (values) => ({
      id: period.id,
      version: period.version,
      start: requirePartialDate('start', values.start),
      end: readPartialDate('end', values.end),
      regime: requireCode('regime', values.regime),
      legalPhase: requireCode('legalPhase', values.legalPhase),
      ...placeInput(values.place),
      reason: values.reason,
    }),
    draft: { screen: 'custody.correct', record: period.id },
    onSaved: onClose,
  })
  return (
    <FormDialog title={t('custody.correctTitle')} form={form} onClose={onClose}>
      <PartialDateInput label={t('custody.from')} required {...form.field('start')} />
      <PartialDateInput label={t('custody.to')} {...form.field('end')} />
      <SelectField
        label={t('happening.regime')}
        required
        options={named.options(regimes, dayOf(form.values.start))}
        {...form.field('regime')}
      />
      <PlaceFields {...form.field('place')} />
      <SelectField
        label={t('happening.legalPhase')}
        required
        options={options('legalPhases', legalPhases)}
        {...form.field('legalPhase')}
      />
      <TextField label={t('custody.reason')} rows={2} required {...form.field('reason')} />
    </FormDialog>
  )
}
