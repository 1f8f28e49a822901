import { Alert, SimpleGrid, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../../shared/contract/index.ts'
import { RecordForm } from '../../../../components/form/record-form.tsx'
import { SelectField } from '../../../../components/form/select-field.tsx'
import { useRecordForm } from '../../../../components/form/use-record-form.ts'
import { useVocabulary } from '../../../../lib/use-vocabulary.ts'
import { type Books, WithBooks } from '../../books.tsx'
import { batchInput, batchMethods, emptyBatch } from './batch-values.ts'
import { BatchTable } from './batch-table.tsx'
import { ControlTotals } from './control-totals.tsx'

type Done = Output<'donations.recordMany'>

/** Many gifts on one screen, saved as a whole when they come to what was counted. */
export const BatchTab = () => <WithBooks>{(books) => <Batches books={books} />}</WithBooks>

const Batches = ({ books }: { books: Books }) => {
  const { t } = useTranslation('receipts')
  const [done, setDone] = useState<readonly Done[]>([])
  const last = done.at(-1)
  return (
    <>
      {last && (
        <Alert color="brand" role="status" mb="md">
          {t('batch.done', { count: last.count, first: last.first, last: last.last })}
        </Alert>
      )}
      <Batch key={done.length} books={books} onDone={(answer) => setDone([...done, answer])} />
    </>
  )
}

const Batch = ({ books, onDone }: { books: Books; onDone: (done: Done) => void }) => {
  const { t } = useTranslation('receipts')
  const { options } = useVocabulary()
  const form = useRecordForm({
    channel: 'donations.recordMany',
    initial: emptyBatch(books),
    input: (values) => batchInput(books, values),
    draft: { screen: 'fund.batch', record: 'new' },
    onSaved: onDone,
  })
  return (
    <RecordForm form={form} saveLabel={t('batch.save')} wide>
      <Text maw="72ch">{t('batch.lead')}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        <ControlTotals form={form} books={books} />
        <SelectField
          label={t('batch.method')}
          required
          options={options('donationMethods', batchMethods)}
          {...form.field('method')}
        />
      </SimpleGrid>
      <BatchTable form={form} books={books} />
    </RecordForm>
  )
}
