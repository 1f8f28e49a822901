import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { aidTypes, grounds, paymentStatuses } from '../../../../shared/vocabulary/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { DataTable } from '../../../components/table/data-table.tsx'
import { findHouseholds } from '../../../lib/find.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { usePaymentColumns } from './payment-columns.tsx'
import { useFundFilters } from '../use-fund-filters.ts'

export const PaymentsTab = () => {
  const { t } = useTranslation('fund')
  const navigate = useNavigate()
  const { options } = useVocabulary()
  const columns = usePaymentColumns()
  const { fund, account, currency } = useFundFilters()
  return (
    <DataTable
      list="payments.list"
      label={t('tab.payments')}
      load={(query) => invoke('payments.list', query)}
      columns={columns}
      filters={[
        { id: 'status', label: t('field.status'), options: options('paymentStatuses', paymentStatuses) },
        fund,
        account,
        currency,
        { id: 'aidType', label: t('field.aidType'), options: options('aidTypes', aidTypes) },
        { id: 'ground', label: t('field.ground'), options: options('grounds', grounds) },
        {
          id: 'proof',
          label: t('payment.proof'),
          options: [{ value: 'missing', label: t('payment.proofMissing') }],
        },
        { id: 'household', label: t('field.family'), find: findHouseholds },
      ]}
      sort="date"
      descending
      searchLabel={t('payment.search')}
      onOpen={({ id }) => void navigate({ to: '/fund/payments/$id', params: { id } })}
      empty={{ title: t('payment.none'), text: t('payment.noneText') }}
      exportName={t('export.payments')}
    />
  )
}
