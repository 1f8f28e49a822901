import { Stack } from '@mantine/core'
import { ChosenList } from '../../components/form/chosen-list.tsx'
import type { FieldProps } from '../../components/form/field.ts'
import { LookupField, type Chosen } from '../../components/form/lookup-field.tsx'
import { findPeople } from '../../lib/find.ts'

/** Everybody a letter speaks of, found one after another. */
export const PersonsField = ({ value, onChange, ...field }: FieldProps<Chosen[]>) => (
  <Stack gap="xs">
    <LookupField
      {...field}
      list="people.lookup"
      find={findPeople}
      value={null}
      onChange={(person) => {
        if (person && !value.some(({ id }) => id === person.id)) onChange([...value, person])
      }}
    />
    <ChosenList label={field.label} chosen={value} onChange={onChange} />
  </Stack>
)
