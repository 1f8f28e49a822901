import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { arbitrarinessCategories, reviewBodies, reviewOutcomes } from '../../../../shared/vocabulary/index.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { DayInput } from '../../../components/form/day-input.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { MultiSelect } from '../../../components/form/multi-select.tsx'
import { readDay, requireCode } from '../../../components/form/read.ts'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { typedDate } from '../../../lib/read-date.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

export type Review = Output<'legal.ofPerson'>['reviews'][number]
type Props = { caseId: string; review?: Review; onClose: () => void }

const initialOf = (review: Review | undefined) => ({
  categories: review?.categories ?? [],
  body: (review?.body ?? 'wgad') as Review['body'] | '',
  submittedOn: review?.submittedOn ? typedDate(review.submittedOn) : '',
  opinionNo: review?.opinionNo ?? '',
  outcome: (review?.outcome ?? 'pending') as Review['outcome'] | '',
  reasoning: review?.reasoning ?? '',
})

/** A case put before a body that says whether the detention is arbitrary. */
export const ReviewDialog = ({ caseId, review, onClose }: Props) => {
  const { t } = useTranslation('legal')
  const { options } = useVocabulary()
  const today = useApiQuery('session.current', {}).data?.today
  const initial = initialOf(review)
  const input = (values: typeof initial) => ({
    caseId,
    categories: values.categories,
    body: requireCode('body', values.body),
    submittedOn: readDay('submittedOn', values.submittedOn),
    opinionNo: values.opinionNo,
    outcome: requireCode('outcome', values.outcome),
    reasoning: values.reasoning,
  })
  const draft = { screen: 'review', record: review?.id ?? caseId }
  const creating = useRecordForm({ channel: 'reviews.create', initial, input, draft, onSaved: onClose })
  const changing = useRecordForm({
    channel: 'reviews.update',
    initial,
    input: (values) => ({ id: review?.id ?? '', version: review?.version ?? 0, ...input(values) }),
    draft,
    onSaved: onClose,
  })
  const form = review ? changing : creating
  return (
    <FormDialog title={review ? t('review.change') : t('review.newTitle')} form={form} onClose={onClose}>
      <MultiSelect
        label={t('review.categories')}
        required
        options={options('arbitrarinessCategories', arbitrarinessCategories)}
        {...form.field('categories')}
      />
      <SelectField
        label={t('review.body')}
        required
        options={options('reviewBodies', reviewBodies)}
        {...form.field('body')}
      />
      <SimpleGrid cols={2}>
        <DayInput label={t('review.submittedOn')} {...(today && { today })} {...form.field('submittedOn')} />
        <TextField label={t('review.opinionNo')} {...form.field('opinionNo')} />
      </SimpleGrid>
      <SelectField
        label={t('review.outcome')}
        required
        options={options('reviewOutcomes', reviewOutcomes)}
        {...form.field('outcome')}
      />
      <TextField
        label={t('review.reasoning')}
        hint={t('review.reasoningHint')}
        rows={4}
        {...form.field('reasoning')}
      />
    </FormDialog>
  )
}
