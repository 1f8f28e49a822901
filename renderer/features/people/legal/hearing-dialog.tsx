import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { DayInput } from '../../../components/form/day-input.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { PartialDateInput } from '../../../components/form/partial-date-input.tsx'
import { emptyDate, readDay, requirePartialDate, writtenDate } from '../../../components/form/read.ts'
import { SourceField } from '../../../components/form/source-field.tsx'
import { initialSource, rememberSource, requireSource } from '../../../components/form/source-value.ts'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { typedDate } from '../../../lib/read-date.ts'
import { sourceChosen } from './proceeding-values.ts'

export type Hearing = Output<'proceedings.get'>['hearings'][number]
type Props = { proceedingId: string; hearing?: Hearing; onClose: () => void }

const initialOf = (hearing: Hearing | undefined) => ({
  date: hearing ? writtenDate(hearing.date) : emptyDate,
  time: hearing?.time ?? '',
  purpose: hearing?.purpose ?? '',
  outcome: hearing?.outcome ?? '',
  nextOn: hearing?.nextOn ? typedDate(hearing.nextOn) : '',
  source: { ...initialSource(), ...sourceChosen(hearing?.source ?? null) },
})

/** A hearing to come, or one that was held: its task follows its date and its outcome. */
export const HearingDialog = ({ proceedingId, hearing, onClose }: Props) => {
  const { t } = useTranslation('legal')
  const initial = initialOf(hearing)
  const input = (values: typeof initial) => ({
    proceedingId,
    date: requirePartialDate('date', values.date),
    time: values.time,
    purpose: values.purpose,
    outcome: values.outcome,
    nextOn: readDay('nextOn', values.nextOn),
    source: requireSource('source', values.source),
  })
  const place = { screen: 'hearing', record: hearing?.id ?? proceedingId }
  const saved = (form: { values: typeof initial }) => {
    rememberSource(form.values.source)
    onClose()
  }
  const creating = useRecordForm({
    channel: 'hearings.create',
    initial,
    input,
    draft: place,
    onSaved: () => saved(creating),
  })
  const changing = useRecordForm({
    channel: 'hearings.update',
    initial,
    input: (values) => ({ id: hearing?.id ?? '', version: hearing?.version ?? 0, ...input(values) }),
    draft: place,
    onSaved: () => saved(changing),
  })
  const form = hearing ? changing : creating
  return (
    <FormDialog title={hearing ? t('hearing.change') : t('hearing.new')} form={form} onClose={onClose}>
      <SimpleGrid cols={2}>
        <PartialDateInput
          label={t('hearing.date')}
          hint={t('hearing.dateHint')}
          required
          {...form.field('date')}
        />
        <TextField label={t('hearing.time')} hint={t('hearing.timeHint')} {...form.field('time')} />
      </SimpleGrid>
      <TextField label={t('hearing.purpose')} {...form.field('purpose')} />
      <TextField label={t('hearing.outcome')} rows={2} {...form.field('outcome')} />
      <DayInput label={t('hearing.next')} {...form.field('nextOn')} />
      <SourceField
        name="source"
        value={form.values.source}
        onChange={(source) => form.setValues({ source })}
        errors={form.errors}
        required
      />
    </FormDialog>
  )
}
