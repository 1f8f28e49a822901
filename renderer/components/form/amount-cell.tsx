import { TextInput } from '@mantine/core'
import { parseAmount } from '../../../shared/money.ts'
import { useFormat } from '../../lib/use-format.ts'
import type { FieldProps } from './field.ts'
import type { MoneyValue } from './money-input.tsx'
import classes from './form.module.css'

/** An amount in a row of a table, whose heading says what it is: sums are read, and a currency is not chosen. */
export const AmountCell = ({ name, label, value, error, onChange }: FieldProps<MoneyValue>) => {
  const format = useFormat()
  const { text, currency } = value
  const read = text.trim() && currency ? parseAmount(text, currency) : null
  return (
    <TextInput
      name={name}
      aria-label={label}
      value={text}
      error={error}
      inputMode="decimal"
      autoComplete="off"
      w={150}
      // What was understood of a sum, for whoever typed one.
      title={read?.ok ? format.money(read.minor, currency) : ''}
      classNames={{ input: classes.figure }}
      onChange={(event) => onChange({ text: event.currentTarget.value, currency })}
    />
  )
}
