import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import * as v from '../../../shared/vocabulary/index.ts'
import { invoke } from '../../api/invoke.ts'
import { LookupField } from '../../components/form/lookup-field.tsx'
import { SelectField } from '../../components/form/select-field.tsx'
import type { FormOf } from '../../components/form/use-record-form.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { LetterValues } from './values.ts'

/** Which letter this one answers; of a letter in, what it says and what it changed. */
export const AnswerFields = ({ form }: { form: FormOf<LetterValues> }) => {
  const { t } = useTranslation('letters')
  const { options } = useVocabulary()
  const isIn = form.values.direction === 'in'
  const answered = isIn ? ('out' as const) : ('in' as const)
  const wrong = form.errors['inReplyToId']
  return (
    <>
      <LookupField
        label={t('form.inReplyTo')}
        list={`letters.lookup.${answered}`}
        find={(search) => invoke('letters.lookup', { search, direction: answered })}
        {...form.field('inReplyTo')}
        {...(wrong && { error: wrong })}
      />
      {isIn && (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <SelectField
            label={t('form.response')}
            options={options('replyResponses', v.replyResponses)}
            {...form.field('response')}
          />
          <SelectField
            label={t('form.impact')}
            options={options('replyImpacts', v.replyImpacts)}
            {...form.field('impact')}
          />
        </SimpleGrid>
      )}
    </>
  )
}
