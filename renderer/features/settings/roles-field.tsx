import { Checkbox, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { roles, type Role } from '../../../shared/contract/define.ts'
import { inputProps, type FieldProps } from '../../components/form/field.ts'

/** The roles somebody holds, each with what it is for. */
export const RolesField = (field: FieldProps<Role[]>) => {
  const { t } = useTranslation('users')
  const { name, label, error, withAsterisk } = inputProps(field)
  const invalid = Boolean(error)
  return (
    <Checkbox.Group
      label={label}
      error={error}
      withAsterisk={withAsterisk ?? false}
      value={field.value}
      onChange={(chosen) => field.onChange(roles.filter((role) => chosen.includes(role)))}
    >
      <Stack gap="xs" mt="xs">
        {roles.map((role) => (
          <Checkbox
            key={role}
            name={name}
            value={role}
            label={t(`role.${role}.name`)}
            description={t(`role.${role}.text`)}
            {...(invalid && { 'aria-invalid': true })}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
