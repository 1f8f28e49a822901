import type { ReactNode } from 'react'

/** What every field of the kit takes; `form.field('path')` gives the first four. */
export type FieldProps<Value> = {
  name: string
  value: Value
  onChange: (value: Value) => void
  error?: ReactNode
  label: string
  hint?: string
  required?: boolean
  disabled?: boolean
  /** Takes the focus when the form opens. */
  first?: boolean
}

/** The attributes of Mantine's inputs that all fields share. */
export const inputProps = (field: Omit<FieldProps<unknown>, 'value' | 'onChange'>) => ({
  name: field.name,
  label: field.label,
  error: field.error,
  autoComplete: 'off',
  ...(field.hint && { description: field.hint }),
  ...(field.required && { withAsterisk: true, 'aria-required': true }),
  ...(field.disabled && { disabled: true }),
  ...(field.first && { 'data-autofocus': true, autoFocus: true }),
})
