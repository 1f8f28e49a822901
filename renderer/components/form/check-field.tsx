import { Checkbox } from '@mantine/core'
import { inputProps, type FieldProps } from './field.ts'

export const CheckField = (field: FieldProps<boolean>) => {
  const { autoComplete: _, ...props } = inputProps({ ...field, required: false })
  return (
    <Checkbox
      {...props}
      checked={field.value}
      onChange={(event) => field.onChange(event.currentTarget.checked)}
    />
  )
}
