import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { Marked } from '../../../components/marked.tsx'
import { StatusChip } from '../../../components/status-chip.tsx'
import type { ColumnSpec } from '../../../components/table/types.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

export type RoundRow = Output<'rounds.list'>['rows'][number]

export const useRoundColumns = (): ColumnSpec<RoundRow, 'date' | 'ref'>[] => {
  const { t } = useTranslation(['payouts', 'fund'])
  const format = useFormat()
  const { words } = useVocabulary()
  return [
    {
      id: 'title',
      header: t('round.title'),
      cell: ({ title, isExample }) => <Marked isExample={isExample}>{title}</Marked>,
    },
    {
      id: 'plannedOn',
      header: t('round.plannedOn'),
      sort: 'date',
      cell: ({ plannedOn }) => format.date(plannedOn, 'short'),
    },
    {
      id: 'settledCount',
      header: t('round.received'),
      end: true,
      cell: ({ settledCount, lineCount }) => t('round.receivedOf', { done: settledCount, all: lineCount }),
    },
    { id: 'amountMinor', header: t('fund:field.amount'), end: true, currency: 'currency' },
    {
      id: 'status',
      header: t('fund:field.status'),
      words: words('roundStatuses'),
      cell: ({ status }) => <StatusChip list="roundStatuses" code={status} />,
    },
    { id: 'fund', header: t('fund:field.fund'), hidden: true },
    { id: 'ref', header: t('fund:field.ref'), sort: 'ref', hidden: true },
  ]
}
