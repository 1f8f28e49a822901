import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { personStates } from '../../../../shared/vocabulary/index.ts'
import { PartialDateInput } from '../../../components/form/partial-date-input.tsx'
import { SelectField } from '../../../components/form/select-field.tsx'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import type { FieldsProps } from './fact-dialog.tsx'

export const StateFields = ({ form }: FieldsProps) => {
  const { t } = useTranslation('casework')
  const { options } = useVocabulary()
  const wrong = form.errors['from']
  return (
    <>
      <SelectField
        label={t('facts.state.state')}
        required
        options={options('personStates', personStates)}
        {...form.field('state')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <PartialDateInput
          label={t('facts.state.from')}
          required
          {...form.field('on')}
          {...(wrong && { error: wrong })}
        />
        <PartialDateInput
          label={t('facts.state.until')}
          hint={t('facts.state.untilHint')}
          {...form.field('until')}
        />
      </SimpleGrid>
    </>
  )
}
