import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ChosenList } from '../../../components/form/chosen-list.tsx'
import type { FieldProps } from '../../../components/form/field.ts'
import type { Chosen } from '../../../components/form/lookup-field.tsx'
import { PersonField } from '../../../components/form/person-field.tsx'

/** Everybody a proceeding is about: found one after another. */
export const PersonsField = ({ value, onChange, ...field }: FieldProps<Chosen[]>) => {
  const { t } = useTranslation('legal')
  return (
    <Stack gap="xs">
      <PersonField
        {...field}
        madeAs="defendant"
        value={null}
        onChange={(person) => {
          if (person && !value.some(({ id }) => id === person.id)) onChange([...value, person])
        }}
      />
      <ChosenList
        label={t('proceeding.chosen', { count: value.length })}
        chosen={value}
        onChange={onChange}
      />
    </Stack>
  )
}
