import { MultiSelect as MantineMultiSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { inputProps, type FieldProps } from './field.ts'
import type { Option } from './select-field.tsx'

export const MultiSelect = <Value extends string>({
  options,
  ...field
}: FieldProps<Value[]> & { options: readonly Option<Value>[] }) => {
  const { t } = useTranslation()
  return (
    <MantineMultiSelect
      {...inputProps(field)}
      data={options.map(({ value, label }) => ({ value, label }))}
      value={field.value}
      onChange={(chosen) =>
        field.onChange(options.map((option) => option.value).filter((value) => chosen.includes(value)))
      }
      searchable
      openOnFocus={false}
      nothingFoundMessage={t('form.nothingFound')}
      clearButtonProps={{ 'aria-label': t('form.clear', { field: field.label }) }}
    />
  )
}
