import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DayInput } from '../../components/form/day-input.tsx'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { PartialDateInput } from '../../components/form/partial-date-input.tsx'
import { readDay, readPartialDate, writtenDate } from '../../components/form/read.ts'
import { TextField } from '../../components/form/text-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { typedDate } from '../../lib/read-date.ts'
import { CountingFields } from './counting-fields.tsx'
import { ProceedingSelect } from './legal/proceeding-select.tsx'
import type { Sentence } from './sentence-table.tsx'

type Props = { personId: string; sentence: Sentence; onClose: () => void }

const initialOf = (sentence: Sentence) => ({
  countedFrom: writtenDate(sentence.countedFrom),
  convention: sentence.convention as Sentence['convention'] | '',
  creditedDays: sentence.creditedDays || null,
  gravity: sentence.gravity as Sentence['gravity'] | '',
  proceeding: sentence.proceeding && {
    id: sentence.proceeding.id,
    label: sentence.proceeding.court || sentence.proceeding.ref,
  },
  expectedRelease: sentence.expectedRelease ? typedDate(sentence.expectedRelease) : '',
  expectedReason: sentence.expectedReason,
})

/** How a term is counted, and the day it is known to end where that is another one (C11). */
export const CountDialog = ({ personId, sentence, onClose }: Props) => {
  const { t } = useTranslation(['legal', 'people'])
  const form = useRecordForm({
    channel: 'custody.countSentence',
    initial: initialOf(sentence),
    input: (values) => ({
      id: sentence.id,
      version: sentence.version,
      countedFrom: readPartialDate('countedFrom', values.countedFrom),
      convention: values.convention || 'from_arrest',
      creditedDays: values.creditedDays ?? 0,
      gravity: values.gravity || 'unknown',
      proceedingId: values.proceeding?.id ?? null,
      expectedRelease: readDay('expectedRelease', values.expectedRelease),
      expectedReason: values.expectedReason,
    }),
    draft: { screen: 'sentence.count', record: sentence.id },
    onSaved: onClose,
  })
  return (
    <FormDialog title={t('counting.title')} form={form} onClose={onClose}>
      <PartialDateInput
        label={t('people:happening.countedFrom')}
        hint={t('counting.fromHint')}
        {...form.field('countedFrom')}
      />
      <CountingFields form={form} />
      <ProceedingSelect personId={personId} {...form.field('proceeding')} />
      <SimpleGrid cols={2}>
        <DayInput label={t('counting.expected')} {...form.field('expectedRelease')} />
        <TextField
          label={t('counting.reason')}
          required={form.values.expectedRelease !== ''}
          {...form.field('expectedReason')}
        />
      </SimpleGrid>
    </FormDialog>
  )
}
