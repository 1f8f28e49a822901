import { SimpleGrid } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { identifierTypes } from '../../../../shared/vocabulary/index.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { Notice } from '../../../components/notice.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import type { FieldsProps } from './fact-dialog.tsx'

export const IdentifierFields = ({ form, personId }: FieldsProps) => {
  const { t } = useTranslation('casework')
  const format = useFormat()
  const { options } = useVocabulary()
  return (
    <>
      <SelectField
        label={t('facts.identifier.type')}
        required
        options={options('identifierTypes', identifierTypes)}
        {...form.field('type')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField label={t('facts.identifier.value')} required first {...form.field('value')} />
        <SelectField
          label={t('facts.identifier.country')}
          options={format.countries()}
          {...form.field('country')}
        />
      </SimpleGrid>
      <SamePaper form={form} personId={personId} />
    </>
  )
}

/** The same number on another person: perhaps the same person, recorded twice. */
const SamePaper = ({ form, personId }: FieldsProps) => {
  const { t } = useTranslation('casework')
  const [value] = useDebouncedValue(form.values.value, 200)
  const same = useApiQuery('facts.sameIdentifier', {
    type: form.values.type || 'other',
    value,
    exceptPersonId: personId,
  })
  if (!same.data?.length) return null
  return (
    <Notice>
      {t('facts.identifier.same')}{' '}
      {same.data.map(({ id, label, ref }) => (
        <Link key={id} to="/people/$id" params={{ id }}>
          {label} ({ref})
        </Link>
      ))}
    </Notice>
  )
}
