import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import type { ColumnSpec } from '../../../components/table/types.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Marked } from '../../../components/marked.tsx'
import { useSharedColumns } from '../shared-columns.tsx'

export type Remittance = Output<'remittances.list'>['rows'][number]

export const useRemittanceColumns = (): ColumnSpec<Remittance, 'date' | 'ref' | 'amount'>[] => {
  const { t } = useTranslation('fund')
  const format = useFormat()
  const shared = useSharedColumns()
  return [
    {
      id: 'organisation',
      header: t('remittance.partner'),
      cell: ({ organisation, isExample }) => <Marked isExample={isExample}>{organisation}</Marked>,
    },
    { id: 'on', header: t('field.date'), sort: 'date', cell: ({ on }) => format.date(on, 'short') },
    {
      id: 'amountMinor',
      header: t('remittance.sent'),
      sort: 'amount',
      end: true,
      currency: 'currency',
    },
    {
      id: 'accountedMinor',
      header: t('remittance.accounted'),
      end: true,
      currency: 'currency',
    },
    {
      id: 'refundedMinor',
      header: t('remittance.refunded'),
      end: true,
      currency: 'currency',
      cell: (row) => row.refundedMinor > 0 && format.money(row.refundedMinor, row.currency),
    },
    {
      id: 'openMinor',
      header: t('remittance.open'),
      end: true,
      currency: 'currency',
      cell: (row) => <strong>{format.money(row.openMinor, row.currency)}</strong>,
    },
    { id: 'account', header: t('field.account'), hidden: true },
    shared.fund,
    shared.ref,
  ]
}
