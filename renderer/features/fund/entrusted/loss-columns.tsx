import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { Marked } from '../../../components/marked.tsx'
import { StatusChip } from '../../../components/status-chip.tsx'
import type { ColumnSpec } from '../../../components/table/types.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

export type Loss = Output<'writeOffs.list'>['rows'][number]

export const useLossColumns = (): ColumnSpec<Loss, 'date' | 'ref' | 'amount'>[] => {
  const { t } = useTranslation(['payouts', 'fund'])
  const format = useFormat()
  const { words } = useVocabulary()
  return [
    {
      id: 'account',
      header: t('loss.account'),
      cell: ({ account, isExample }) => <Marked isExample={isExample}>{account}</Marked>,
    },
    {
      id: 'on',
      header: t('fund:field.date'),
      sort: 'date',
      cell: ({ on }) => format.date(on, 'short'),
    },
    { id: 'cause', header: t('loss.cause'), words: words('lossCauses') },
    {
      id: 'amountMinor',
      header: t('fund:field.amount'),
      sort: 'amount',
      end: true,
      currency: 'currency',
    },
    {
      id: 'status',
      header: t('fund:field.status'),
      words: words('writeOffStatuses'),
      cell: ({ status }) => <StatusChip list="writeOffStatuses" code={status} />,
    },
    { id: 'fund', header: t('fund:field.fund'), hidden: true },
    { id: 'ref', header: t('fund:field.ref'), sort: 'ref', hidden: true },
  ]
}
