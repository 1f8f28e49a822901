import { ActionIcon, Group, Stack, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { FieldProps } from '../../../components/form/field.ts'
import type { Chosen } from '../../../components/form/lookup-field.tsx'
import { PersonField } from '../../../components/form/person-field.tsx'
import classes from './legal.module.css'

/** Everybody a proceeding is about: found one after another, each taken out again by its own button. */
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
      {value.length > 0 && (
        <ul className={classes.persons} aria-label={t('proceeding.chosen', { count: value.length })}>
          {value.map(({ id, label }) => (
            <li key={id}>
              <Group gap={4} wrap="nowrap">
                <Text size="sm">{label}</Text>
                <ActionIcon
                  size={24}
                  aria-label={t('proceeding.takeOut', { name: label })}
                  onClick={() => onChange(value.filter((each) => each.id !== id))}
                >
                  <IconX size={14} />
                </ActionIcon>
              </Group>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  )
}
