import { PasswordInput, Text } from '@mantine/core'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { strengthOf } from '../../shared/passphrase.ts'

type Props = {
  name?: string
  label: string
  hint?: string
  value: string
  onChange: (value: string) => void
  error?: ReactNode
  /** Says how strong it is while it is being chosen. */
  withStrength?: boolean
  autoFocus?: boolean
}

/** Which alphabet: the wrong keyboard layout is the usual reason why a right passphrase fails. */
const layoutOf = (text: string): 'cyrillic' | 'latin' | 'mixed' | null => {
  const [cyrillic, latin] = [/\p{Script=Cyrillic}/u.test(text), /\p{Script=Latin}/u.test(text)]
  if (cyrillic && latin) return 'mixed'
  return cyrillic ? 'cyrillic' : latin ? 'latin' : null
}

export const PassphraseField = (props: Props) => {
  const { name = 'passphrase', label, hint, value, onChange, error, withStrength, autoFocus } = props
  const { t } = useTranslation()
  const [caps, setCaps] = useState(false)
  const layout = layoutOf(value)
  const watch = (event: KeyboardEvent) => setCaps(event.getModifierState('CapsLock'))
  return (
    <div>
      <PasswordInput
        name={name}
        label={label}
        {...(hint && { description: hint })}
        value={value}
        error={error}
        autoComplete="off"
        spellCheck={false}
        withAsterisk
        autoFocus={autoFocus ?? false}
        visibilityToggleButtonProps={{ 'aria-label': t('passphrase.show'), tabIndex: 0 }}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={watch}
        onKeyUp={watch}
      />
      <Text size="xs" c="dimmed" mt={4} mih={18} aria-live="polite">
        {[
          withStrength && value
            ? t('passphrase.strength', { word: t(`passphrase.strengthWord.${strengthOf(value)}`) })
            : '',
          layout ? t(`passphrase.${layout}`) : '',
          caps ? t('passphrase.capsLock') : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </div>
  )
}
