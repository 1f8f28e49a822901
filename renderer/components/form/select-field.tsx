import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { inputProps, type FieldProps } from './field.ts'

export type Option<Value extends string = string> = { value: Value; label: string }

/** One of a closed list; '' where nothing is chosen. */
export const SelectField = <Value extends string>({
  options,
  ...field
}: FieldProps<Value | ''> & { options: readonly Option<Value>[] }) => {
  const { t } = useTranslation()
  return (
    <Select
      {...inputProps(field)}
      data={options.map(({ value, label }) => ({ value, label }))}
      value={field.value || null}
      onChange={(value) => field.onChange(options.find((option) => option.value === value)?.value ?? '')}
      searchable={options.length > 8}
      openOnFocus={false}
      clearable={!field.required}
      allowDeselect={!field.required}
      clearButtonProps={{ 'aria-label': t('form.clear', { field: field.label }) }}
      nothingFoundMessage={t('form.nothingFound')}
      checkIconPosition="right"
    />
  )
}
