import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { accountOptions, fundOptions, useCurrencies } from './books.tsx'

/** Filters that several lists of the fund share. */
export const useFundFilters = () => {
  const { t } = useTranslation('fund')
  const funds = useApiQuery('funds.list', {}).data ?? []
  const accounts = useApiQuery('accounts.list', {}).data ?? []
  const currencies = useCurrencies()
  return {
    fund: { id: 'fund', label: t('field.fund'), options: fundOptions(funds) },
    account: { id: 'account', label: t('field.account'), options: accountOptions(accounts) },
    currency: {
      id: 'currency',
      label: t('balance.currency'),
      options: currencies.map((code) => ({ value: code, label: code })),
    },
  } as const
}
