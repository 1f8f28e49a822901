import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { readRate } from '../../../../shared/rate.ts'
import { rateSources } from '../../../../shared/vocabulary/index.ts'
import { DayInput } from '../../../components/form/day-input.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { refuseField, requireCode, requireDay } from '../../../components/form/read.ts'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { typedDate } from '../../../lib/read-date.ts'
import { useBookCurrency, useCurrencies, useToday } from '../books.tsx'
import { RateText } from './rate-text.tsx'

export type Pair = { from: string; to: string; on: string }

type Values = Pair & { rateScaled: string; source: (typeof rateSources)[number] | ''; note: string }
const newRate = ({ from, to, on }: Pair): Values => ({
  from,
  to,
  on: on && typedDate(on),
  rateScaled: '',
  source: 'central_bank',
  note: '',
})
const requireRate = (path: string, typed: string): number => {
  const rate = readRate(typed)
  if (rate === null) refuseField(path, { problem: typed.trim() ? 'no_rate' : 'required' })
  return rate ?? 0
}

/** F3: a rate of a day, with where it comes from. */
export const RateDialog = ({ pair, onClose }: { pair?: Pair; onClose: () => void }) => {
  const { t } = useTranslation('books')
  const { options } = useVocabulary()
  const currencies = useCurrencies()
  const today = useToday()
  const bookCurrency = useBookCurrency()
  const form = useRecordForm({
    channel: 'rates.record',
    initial: newRate(pair ?? { from: bookCurrency, to: '', on: today }),
    input: (values) => ({
      on: requireDay('on', values.on),
      from: requireCode('from', values.from),
      to: requireCode('to', values.to),
      rateScaled: requireRate('rateScaled', values.rateScaled),
      source: requireCode('source', values.source),
      note: values.note,
    }),
    draft: { screen: 'fund.rate', record: 'new' },
    onSaved: onClose,
  })
  const { from, to } = form.values
  const rate = readRate(form.values.rateScaled)
  const codes = currencies.map((code) => ({ value: code, label: code }))
  return (
    <FormDialog title={t('rate.new')} form={form} onClose={onClose}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField label={t('rate.from')} required first options={codes} {...form.field('from')} />
        <SelectField label={t('rate.to')} required options={codes} {...form.field('to')} />
        <TextField label={t('rate.rate')} hint={t('rate.hint')} required {...form.field('rateScaled')} />
        <DayInput label={t('rate.on')} required today={today} {...form.field('on')} />
      </SimpleGrid>
      {from && to && rate !== null && <RateText rate={{ from, to, rateScaled: rate }} />}
      <SelectField
        label={t('rate.source')}
        required
        options={options('rateSources', rateSources)}
        {...form.field('source')}
      />
      <TextField label={t('rate.note')} rows={2} {...form.field('note')} />
    </FormDialog>
  )
}
