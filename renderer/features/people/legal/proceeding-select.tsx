import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../../api/use-api-query.ts'
import type { FieldProps } from '../../../components/form/field.ts'
import type { Chosen } from '../../../components/form/lookup-field.tsx'
import { SelectField } from '../../../components/form/select-field.tsx'
import { useProceedingName } from './use-proceeding-name.ts'

type Props = Omit<FieldProps<Chosen | null>, 'label'> & { personId: string }

/** One of the proceedings a person is in. */
export const ProceedingSelect = ({ personId, value, onChange, ...field }: Props) => {
  const { t } = useTranslation('legal')
  const name = useProceedingName()
  const { data } = useApiQuery('legal.ofPerson', { personId })
  const options = (data?.proceedings ?? []).map((each) => ({ value: each.id, label: name(each) }))
  return (
    <SelectField
      {...field}
      label={t('proceeding.one')}
      hint={t('proceeding.selectHint')}
      options={options}
      value={value?.id ?? ''}
      onChange={(id) => {
        const label = options.find((option) => option.value === id)?.label
        onChange(id && label ? { id, label } : null)
      }}
    />
  )
}
