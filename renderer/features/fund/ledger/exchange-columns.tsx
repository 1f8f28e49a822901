import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { StatusChip } from '../../../components/status-chip.tsx'
import type { ColumnSpec } from '../../../components/table/types.ts'
import type { Formats } from '../../../lib/format.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { rateText } from '../amounts.ts'
import { Marked } from '../../../components/marked.tsx'
import { useSharedColumns } from '../shared-columns.tsx'
import { Whole } from '../../../components/whole.tsx'

import { useVocabulary } from '../../../lib/use-vocabulary.ts'

export type Exchange = Output<'exchanges.list'>['rows'][number]

export const rateOf = (exchange: Exchange, format: Formats): string =>
  rateText(
    { minor: exchange.fromAmountMinor, currency: exchange.fromCurrency },
    { minor: exchange.toAmountMinor, currency: exchange.toCurrency },
    format,
  )

export const useExchangeColumns = (): ColumnSpec<Exchange, 'date' | 'ref'>[] => {
  const { t } = useTranslation('fund')
  const { words } = useVocabulary()
  const format = useFormat()
  const shared = useSharedColumns()
  return [
    {
      id: 'ref',
      header: t('field.ref'),
      sort: 'ref',
      cell: ({ ref, isExample }) => (
        <Marked isExample={isExample}>
          <Whole>{ref}</Whole>
        </Marked>
      ),
    },
    { id: 'on', header: t('field.date'), sort: 'date', cell: ({ on }) => format.date(on, 'short') },
    { id: 'fromAccount', header: t('exchange.from') },
    {
      id: 'fromAmountMinor',
      header: t('exchange.given'),
      end: true,
      currency: 'fromCurrency',
    },
    { id: 'toAccount', header: t('exchange.to') },
    {
      id: 'toAmountMinor',
      header: t('exchange.got'),
      end: true,
      currency: 'toCurrency',
    },
    {
      id: 'status',
      header: t('field.status'),
      words: words('donationStatuses'),
      cell: ({ status }) => <StatusChip list="donationStatuses" code={status} />,
    },
    {
      id: 'rateScaled',
      header: t('exchange.rate'),
      onScreenOnly: true,
      cell: (row) => <Whole>{rateOf(row, format) || t('exchange.transfer')}</Whole>,
    },
    {
      id: 'feeMinor',
      header: t('field.fee'),
      end: true,
      hidden: true,
      currency: 'fromCurrency',
      cell: (row) => row.feeMinor > 0 && format.money(row.feeMinor, row.fromCurrency),
    },
    shared.fund,
  ]
}
