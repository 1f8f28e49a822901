import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../../api/use-may.ts'
import { StatusChip } from '../../../components/status-chip.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { DetailDrawer } from '../detail-drawer.tsx'
import { ReverseDialog } from '../reverse-dialog.tsx'
import type { Expense } from './expense-columns.tsx'

export const ExpenseDrawer = ({ expense, onClose }: { expense: Expense; onClose: () => void }) => {
  const { t } = useTranslation(['payouts', 'fund'])
  const format = useFormat()
  const may = useMay()
  const { word } = useVocabulary()
  const [reversing, setReversing] = useState(false)
  const { id, ref, status, amountMinor, currency, category, aidType } = expense
  return (
    <>
      <DetailDrawer
        title={t('expense.one', { ref })}
        status={<StatusChip list="donationStatuses" code={status} />}
        facts={[
          { label: t('expense.payee'), value: expense.payee },
          { label: t('fund:field.date'), value: format.date(expense.on) },
          { label: t('fund:field.amount'), value: format.money(amountMinor, currency) },
          { label: t('expense.category'), value: word('expenseCategories', category) },
          { label: t('fund:field.aidType'), value: aidType && word('aidTypes', aidType) },
          { label: t('fund:field.account'), value: expense.account },
          { label: t('fund:field.fund'), value: expense.fund },
          { label: t('fund:field.note'), value: expense.note },
        ]}
        actions={
          status === 'posted' &&
          may('expenses.reverse') && (
            <Button variant="default" onClick={() => setReversing(true)}>
              {t('fund:reverse.open')}
            </Button>
          )
        }
        decision={{ subject: 'expense', subjectId: id }}
        history={{ entity: 'expense', id, currency }}
        onClose={onClose}
      />
      {reversing && (
        <ReverseDialog
          channel="expenses.reverse"
          id={id}
          name={ref}
          onClose={() => setReversing(false)}
          onDone={onClose}
        />
      )}
    </>
  )
}
