import { NumberInput } from '@mantine/core'
import { inputProps, type FieldProps } from './field.ts'

type Props = FieldProps<number | null> & { min?: number; max?: number }

/** Whole numbers; empty is null. */
export const NumberField = ({ min = 0, max = 1_000_000_000, ...field }: Props) => (
  <NumberInput
    {...inputProps(field)}
    value={field.value ?? ''}
    onChange={(value) => field.onChange(value === '' ? null : Number(value))}
    allowDecimal={false}
    allowNegative={min < 0}
    min={min}
    max={max}
    clampBehavior="none"
    hideControls
  />
)
