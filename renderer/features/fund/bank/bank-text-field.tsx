import { Autocomplete } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { neutralTexts } from '../../../../shared/bank/neutral.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { inputProps, type FieldProps } from '../../../components/form/field.ts'

/** F17: what the bank reads, from the list of the campaign; another text is held to the blocked words. */
export const BankTextField = ({
  campaignId,
  ...field
}: Omit<FieldProps<string>, 'label' | 'hint'> & { campaignId: string | null }) => {
  const { t } = useTranslation('bank')
  const texts = useApiQuery('paymentTexts.list', {}).data ?? []
  const own = texts.filter(({ campaign }) => !campaign || campaign.id === campaignId).map(({ text }) => text)
  return (
    <Autocomplete
      {...inputProps({ ...field, label: t('texts.bankText'), hint: t('texts.bankTextHint') })}
      data={[...new Set([...Object.values(neutralTexts), ...own])]}
      value={field.value}
      onChange={field.onChange}
      openOnFocus={false}
      maxLength={140}
    />
  )
}
