import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { FactCard } from '../../../components/fact-card.tsx'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { useFormat } from '../../../lib/use-format.ts'

type Series = Output<'proofs.receipts'>[number]

const written = ({ from, to }: Series['gaps'][number]): string => (from === to ? `${from}` : `${from}–${to}`)

/** F7: the numbers of receipts, and whether one is missing. Nothing where none was issued. */
export const ReceiptSeries = () => {
  const { t } = useTranslation('auditor')
  const format = useFormat()
  const rows = useApiQuery('proofs.receipts', {}).data ?? []
  if (rows.length === 0) return null
  return (
    <FactCard title={t('receipts.title')}>
      <SimpleTable
        label={t('receipts.title')}
        rows={rows}
        rowKey={({ prefix }) => prefix}
        columns={[
          { header: t('receipts.series'), cell: ({ prefix }) => `${prefix}…` },
          { header: t('receipts.fund'), cell: ({ fund }) => fund },
          { header: t('receipts.count'), end: true, cell: ({ count }) => format.number(count) },
          { header: t('receipts.ended'), end: true, cell: ({ ended }) => format.number(ended) },
          { header: t('receipts.last'), end: true, cell: ({ last }) => format.number(last) },
          {
            header: t('receipts.missing'),
            cell: ({ gaps }) => (gaps.length === 0 ? t('receipts.noGap') : gaps.map(written).join(', ')),
          },
        ]}
      />
    </FactCard>
  )
}
