import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useMay } from '../../api/use-may.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { FactCard, FactCards } from '../../components/fact-card.tsx'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { LookupField, type Chosen } from '../../components/form/lookup-field.tsx'
import { requireChosen } from '../../components/form/read.ts'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { SimpleTable, type SimpleColumn } from '../../components/simple-table.tsx'
import { findExpenses } from '../../lib/find.ts'
import { useFormat } from '../../lib/use-format.ts'
import type { Action } from './action-page.tsx'

type Entry = Action['raised'][number]

/** What an action raised and what it cost, in the entries of the fund; each currency by itself. */
export const ActionMoney = ({ action }: { action: Action }) => {
  const { t } = useTranslation('actions')
  const may = useMay()
  const remove = useApiCommand('actions.removeCost')
  const [isAdding, setAdding] = useState(false)
  const [raisedColumns, costColumns] = [useColumns<Entry>(), useColumns<Action['costs'][number]>()]
  const { raised, costs, sums } = action
  const mayLink = may('actions.addCost') && action.archivedAt === null
  return (
    <FactCards>
      <FactCard title={t('money.raised')}>
        {raised.length === 0 ? (
          <Text c="dimmed">{t('money.noGifts')}</Text>
        ) : (
          <SimpleTable
            label={t('money.raised')}
            rows={raised}
            rowKey={({ id }) => id}
            columns={raisedColumns}
          />
        )}
        <Sums of={sums.raised} />
      </FactCard>
      <FactCard
        title={t('money.costs')}
        action={
          mayLink && (
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => setAdding(true)}
            >
              {t('money.add')}
            </Button>
          )
        }
      >
        {costs.length === 0 ? (
          <Text c="dimmed">{t('money.noCosts')}</Text>
        ) : (
          <SimpleTable
            label={t('money.costs')}
            rows={costs}
            rowKey={({ linkId }) => linkId}
            columns={[
              ...costColumns,
              {
                header: t('media.change'),
                buttons: true,
                cell: ({ linkId }) =>
                  mayLink && (
                    <Button size="compact-sm" variant="subtle" onClick={() => remove.mutate({ id: linkId })}>
                      {t('money.remove')}
                    </Button>
                  ),
              },
            ]}
          />
        )}
        <Sums of={sums.costs} />
        {remove.error && <ErrorState error={remove.error} />}
      </FactCard>
      {isAdding && <CostDialog actionId={action.id} onClose={() => setAdding(false)} />}
    </FactCards>
  )
}

const Sums = ({ of }: { of: Action['sums']['raised'] }) => {
  const format = useFormat()
  if (of.length === 0) return null
  return (
    <Text fw={600} ta="end" mt="xs">
      {of.map(({ amountMinor, currency }) => format.money(amountMinor, currency)).join(' · ')}
    </Text>
  )
}

const useColumns = <Row extends Entry>(): SimpleColumn<Row>[] => {
  const { t } = useTranslation('actions')
  const format = useFormat()
  return [
    { header: t('column.ref'), cell: ({ ref, isReversed }) => (isReversed ? <s>{ref}</s> : ref) },
    { header: t('column.date'), cell: ({ on }) => format.date(on, 'short') },
    { header: t('money.who'), cell: ({ label }) => label },
    {
      header: t('money.amount'),
      end: true,
      cell: ({ amountMinor, currency }) =>
        amountMinor === null ? t('money.inKind') : format.money(amountMinor, currency),
    },
  ]
}

const CostDialog = ({ actionId, onClose }: { actionId: string; onClose: () => void }) => {
  const { t } = useTranslation('actions')
  const form = useRecordForm({
    channel: 'actions.addCost',
    initial: { expense: null as Chosen | null },
    input: ({ expense }) => ({ actionId, expenseId: requireChosen('expense', expense) }),
    draft: null,
    onSaved: onClose,
  })
  return (
    <FormDialog title={t('money.add')} form={form} onClose={onClose} size="md">
      <LookupField
        label={t('money.expense')}
        hint={t('money.expenseHint')}
        required
        first
        list="expenses.list"
        find={findExpenses}
        {...form.field('expense')}
        {...(form.errors['expenseId'] && { error: form.errors['expenseId'] })}
      />
    </FormDialog>
  )
}
