import { useTranslation } from 'react-i18next'
import type { paymentSorts } from '../../../../shared/contract/fund.ts'
import type { Output } from '../../../../shared/contract/index.ts'
import { StatusChip } from '../../../components/status-chip.tsx'
import type { ColumnSpec } from '../../../components/table/types.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useSharedColumns } from '../shared-columns.tsx'

import { useVocabulary } from '../../../lib/use-vocabulary.ts'

export type AidRequest = Output<'aidRequests.list'>['rows'][number]

export const useRequestColumns = (): ColumnSpec<AidRequest, (typeof paymentSorts)[number]>[] => {
  const { t } = useTranslation(['fund', 'views'])
  const { words } = useVocabulary()
  const format = useFormat()
  const shared = useSharedColumns()
  return [
    shared.beneficiary,
    {
      id: 'status',
      header: t('field.status'),
      sort: 'status',
      words: words('aidRequestStatuses'),
      cell: ({ status }) => <StatusChip list="aidRequestStatuses" code={status} />,
    },
    { ...shared.amount, sumLabel: t('views:sum.asked') },
    shared.aidType,
    shared.ground,
    {
      id: 'requestedOn',
      header: t('field.requestedOn'),
      sort: 'date',
      cell: ({ requestedOn }) => format.date(requestedOn, 'short'),
    },
    {
      id: 'alsoHelpedOn',
      header: t('field.alsoHelpedOn'),
      cell: ({ alsoHelpedOn }) => alsoHelpedOn && format.date(alsoHelpedOn, 'short'),
    },
    {
      id: 'reservedMinor',
      header: t('balance.reserved'),
      end: true,
      hidden: true,
      currency: 'currency',
      cell: ({ reservedMinor, currency }) => reservedMinor > 0 && format.money(reservedMinor, currency),
    },
    {
      id: 'paidMinor',
      header: t('field.paid'),
      end: true,
      hidden: true,
      currency: 'currency',
      cell: ({ paidMinor, currency }) => paidMinor > 0 && format.money(paidMinor, currency),
    },
    shared.fund,
    shared.ref,
  ]
}
