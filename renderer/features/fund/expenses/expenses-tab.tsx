import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { donationStatuses, expenseCategories } from '../../../../shared/vocabulary/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { May } from '../../../components/may.tsx'
import { DataTable } from '../../../components/table/data-table.tsx'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { useFundFilters } from '../use-fund-filters.ts'
import { useExpenseColumns, type Expense } from './expense-columns.tsx'
import { ExpenseDialog } from './expense-dialog.tsx'
import { ExpenseDrawer } from './expense-drawer.tsx'

export const ExpensesTab = () => {
  const { t } = useTranslation(['payouts', 'fund'])
  const { options } = useVocabulary()
  const columns = useExpenseColumns()
  const { fund } = useFundFilters()
  const [adding, setAdding] = useState(false)
  const [shown, setShown] = useState<Expense | null>(null)
  const add = (
    <May channel="expenses.record">
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
        {t('expense.new')}
      </Button>
    </May>
  )
  return (
    <>
      <DataTable
        list="expenses.list"
        label={t('expense.title')}
        load={(query) => invoke('expenses.list', query)}
        columns={columns}
        filters={[
          fund,
          {
            id: 'category',
            label: t('expense.category'),
            options: options('expenseCategories', expenseCategories),
          },
          {
            id: 'status',
            label: t('fund:field.status'),
            options: options('donationStatuses', donationStatuses),
          },
        ]}
        sort="date"
        descending
        searchLabel={t('expense.search')}
        onOpen={setShown}
        empty={{ title: t('expense.none'), text: t('expense.noneText'), action: add }}
        exportName={t('expense.title')}
        actions={add}
      />
      {adding && <ExpenseDialog onClose={() => setAdding(false)} />}
      {shown && <ExpenseDrawer expense={shown} onClose={() => setShown(null)} />}
    </>
  )
}
