import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { Marked } from '../../../components/marked.tsx'
import { StatusChip } from '../../../components/status-chip.tsx'
import type { ColumnSpec } from '../../../components/table/types.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

export type Expense = Output<'expenses.list'>['rows'][number]

export const useExpenseColumns = (): ColumnSpec<Expense, 'date' | 'ref' | 'amount'>[] => {
  const { t } = useTranslation(['payouts', 'fund'])
  const format = useFormat()
  const { words } = useVocabulary()
  return [
    {
      id: 'payee',
      header: t('expense.payee'),
      cell: ({ payee, isExample }) => <Marked isExample={isExample}>{payee}</Marked>,
    },
    {
      id: 'on',
      header: t('fund:field.date'),
      sort: 'date',
      cell: ({ on }) => format.date(on, 'short'),
    },
    { id: 'category', header: t('expense.category'), words: words('expenseCategories') },
    {
      id: 'amountMinor',
      header: t('fund:field.amount'),
      sort: 'amount',
      end: true,
      currency: 'currency',
    },
    { id: 'account', header: t('fund:field.account') },
    {
      id: 'status',
      header: t('fund:field.status'),
      words: words('donationStatuses'),
      cell: ({ status }) => <StatusChip list="donationStatuses" code={status} />,
    },
    { id: 'fund', header: t('fund:field.fund'), hidden: true },
    { id: 'ref', header: t('fund:field.ref'), sort: 'ref', hidden: true },
  ]
}
