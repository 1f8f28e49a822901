import { Select, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { actionRoles } from '../../../shared/vocabulary/index.ts'
import { ChosenList } from '../../components/form/chosen-list.tsx'
import type { FieldProps } from '../../components/form/field.ts'
import { OrganisationField } from '../../components/form/organisation-field.tsx'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { Involved } from './values.ts'

/** Who had a hand in it, and at whom it was aimed: found one after another, each with its part. */
export const OrganisationsField = ({ value, onChange, ...field }: FieldProps<Involved[]>) => {
  const { t } = useTranslation('actions')
  const { options } = useVocabulary()
  return (
    <Stack gap="xs">
      <OrganisationField
        {...field}
        value={null}
        onChange={(found) => {
          if (!found || value.some(({ id }) => id === found.id)) return
          onChange([...value, { ...found, role: value.length === 0 ? 'host' : 'co_host' }])
        }}
      />
      <ChosenList
        label={field.label}
        chosen={value}
        onChange={onChange}
        beside={(each, change) => (
          <Select
            size="xs"
            aria-label={t('form.roleOf', { name: each.label })}
            data={options('actionRoles', actionRoles)}
            value={each.role}
            allowDeselect={false}
            onChange={(chosen) => {
              const role = actionRoles.find((code) => code === chosen)
              if (role) change({ ...each, role })
            }}
          />
        )}
      />
    </Stack>
  )
}
