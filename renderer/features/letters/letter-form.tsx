import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import * as v from '../../../shared/vocabulary/index.ts'
import { CheckField } from '../../components/form/check-field.tsx'
import { MoreFields } from '../../components/form/more-fields.tsx'
import { OrganisationField } from '../../components/form/organisation-field.tsx'
import { PartialDateInput } from '../../components/form/partial-date-input.tsx'
import { RecordForm } from '../../components/form/record-form.tsx'
import { SelectField } from '../../components/form/select-field.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import type { FormOf } from '../../components/form/use-record-form.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { AnswerFields } from './answer-fields.tsx'
import { MoreAboutLetter } from './more-fields.tsx'
import { RecipientsField } from './recipients-field.tsx'
import type { LetterValues } from './values.ts'

type Props = { form: FormOf<LetterValues>; isNew: boolean; onCancel: () => void }

export const LetterForm = ({ form, isNew, onCancel }: Props) => {
  const { t } = useTranslation('letters')
  const { options } = useVocabulary()
  const { direction, byOthers } = form.values
  const isOut = direction === 'out'
  const wrong = form.errors['fromOrganisationId']
  const from = (
    <OrganisationField
      label={t('form.from')}
      required={!isOut || byOthers}
      {...form.field('from')}
      {...(wrong && { error: wrong })}
    />
  )
  return (
    <RecordForm form={form} onCancel={onCancel}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          label={t('form.direction')}
          required
          first={isNew}
          options={options('letterDirections', v.letterDirections)}
          {...form.field('direction')}
        />
        <SelectField
          label={t('form.type')}
          required
          options={options('letterTypes', v.letterTypes)}
          {...form.field('type')}
        />
      </SimpleGrid>
      <CheckField label={t('form.byOthers')} hint={t('form.byOthersHint')} {...form.field('byOthers')} />
      {!isOut && from}
      <RecipientsField form={form} />
      {isOut && from}
      <PartialDateInput label={t('form.date')} required {...form.field('date')} />
      <TextField label={t('form.subject')} required {...form.field('subject')} />
      <AnswerFields form={form} />
      <MoreFields startOpen={!isNew}>
        <MoreAboutLetter form={form} isNew={isNew} />
      </MoreFields>
    </RecordForm>
  )
}
