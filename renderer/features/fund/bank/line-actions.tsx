import { Button, Group, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../../api/use-may.ts'
import { ExpenseDialog } from '../expenses/expense-dialog.tsx'
import { FeeDialog } from './fee-dialog.tsx'
import type { OpenLine } from './line-drawer.tsx'

/** What is not in the books yet is recorded from the line that tells of it. */
export const LineActions = ({ line }: { line: OpenLine }) => {
  const { t } = useTranslation('bank')
  const navigate = useNavigate()
  const may = useMay()
  const [open, setOpen] = useState<'fee' | 'expense' | null>(null)
  const close = () => setOpen(null)
  const isGift = line.openMinor > 0 && may('donations.record')
  const isFee = line.openMinor < 0 && line.state === 'open' && may('bank.fee')
  const isExpense = line.openMinor < 0 && may('expenses.record')
  if (!isGift && !isFee && !isExpense) return null
  return (
    <>
      <Text c="dimmed">{t('line.notInBooks')}</Text>
      <Group>
        {isGift && (
          <Button
            variant="default"
            onClick={() => void navigate({ to: '/fund/donations/new', search: { line: line.id } })}
          >
            {t('line.recordDonation')}
          </Button>
        )}
        {isExpense && (
          <Button variant="default" onClick={() => setOpen('expense')}>
            {t('line.recordExpense')}
          </Button>
        )}
        {isFee && (
          <Button variant="default" onClick={() => setOpen('fee')}>
            {t('fee.open')}
          </Button>
        )}
      </Group>
      {open === 'fee' && <FeeDialog line={line} onClose={close} />}
      {open === 'expense' && <ExpenseDialog line={line} onClose={close} />}
    </>
  )
}
