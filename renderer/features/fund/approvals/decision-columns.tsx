import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { Marked } from '../../../components/marked.tsx'
import { StatusChip } from '../../../components/status-chip.tsx'
import type { ColumnSpec } from '../../../components/table/types.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { useSharedColumns } from '../shared-columns.tsx'

export type DecisionRow = Output<'approvals.list'>['rows'][number]

export const useDecisionColumns = (): ColumnSpec<DecisionRow, 'date' | 'ref' | 'amount'>[] => {
  const { t } = useTranslation(['approvals', 'fund'])
  const format = useFormat()
  const { words } = useVocabulary()
  const { amount, fund, ref } = useSharedColumns()
  return [
    {
      id: 'label',
      header: t('for'),
      cell: ({ label, isExample }) => <Marked isExample={isExample}>{label}</Marked>,
    },
    { id: 'on', header: t('fund:field.date'), sort: 'date', cell: ({ on }) => format.date(on, 'short') },
    { id: 'subject', header: t('about'), words: words('decisionSubjects') },
    amount,
    {
      id: 'status',
      header: t('fund:field.status'),
      words: words('decisionStatuses'),
      cell: ({ status }) => <StatusChip list="decisionStatuses" code={status} />,
    },
    {
      id: 'given',
      header: t('signatures'),
      end: true,
      cell: ({ given, needed }) => t('of', { given, needed }),
    },
    { id: 'needed', header: t('needed'), end: true, hidden: true },
    ref,
    fund,
  ]
}
