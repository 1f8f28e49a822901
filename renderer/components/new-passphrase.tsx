import { Alert, Button, Group, Text } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { suggestPassphrase } from '../../shared/passphrase.ts'
import { PassphraseField } from './passphrase-field.tsx'

export type NewPassphraseValue = { passphrase: string; again: string }
type Props = {
  label: string
  value: NewPassphraseValue
  onChange: (value: NewPassphraseValue) => void
  /** By field. */
  errors: { passphrase?: ReactNode; again?: ReactNode }
  first?: boolean
}

/** A passphrase twice, how strong it is, and one suggested. */
export const NewPassphrase = ({ label, value, onChange, errors, first = false }: Props) => {
  const { t } = useTranslation(['users', 'common'])
  const [suggested, setSuggested] = useState('')
  return (
    <>
      <PassphraseField
        label={label}
        value={value.passphrase}
        onChange={(passphrase) => onChange({ ...value, passphrase })}
        error={errors.passphrase}
        withStrength
        autoFocus={first}
      />
      <PassphraseField
        name="again"
        label={t('common:passphrase.again')}
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        error={errors.again}
      />
      {suggested ? (
        <Alert color="brand" role="status">
          <Text fw={600}>{suggested}</Text>
          <Text size="xs" mb="xs">
            {t('passphrase.writeDown')}
          </Text>
          <Button size="compact-sm" onClick={() => onChange({ passphrase: suggested, again: suggested })}>
            {t('passphrase.use')}
          </Button>
        </Alert>
      ) : (
        <Group>
          <Button variant="subtle" onClick={() => setSuggested(suggestPassphrase())}>
            {t('common:passphrase.suggest')}
          </Button>
        </Group>
      )}
    </>
  )
}
