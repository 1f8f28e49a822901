import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../api/use-api-query.ts'
import { useFormat } from '../lib/use-format.ts'
import { FactCard } from './fact-card.tsx'
import { SimpleTable } from './simple-table.tsx'

/** F14: what a family or a person received that is no money; nothing where there is none. */
export const InKindCard = ({ of, id }: { of: 'household' | 'person'; id: string }) => {
  const { t } = useTranslation('payouts')
  const format = useFormat()
  const rows =
    useApiQuery('inKind.list', { descending: true, limit: 100, filters: { [of]: [id] } }).data?.rows ?? []
  if (rows.length === 0) return null
  return (
    <FactCard title={t('inKind.title')}>
      <SimpleTable
        label={t('inKind.title')}
        rows={rows}
        rowKey={({ id: row }) => row}
        columns={[
          { header: t('inKind.on'), cell: ({ on }) => format.date(on, 'short') },
          { header: t('inKind.what'), cell: ({ quantity, what }) => `${format.number(quantity)} × ${what}` },
          { header: t('inKind.expense'), cell: ({ expenseRef }) => expenseRef },
        ]}
      />
    </FactCard>
  )
}
