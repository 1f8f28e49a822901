import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { Marked } from '../../../components/marked.tsx'
import type { ColumnSpec } from '../../../components/table/types.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

export type InKind = Output<'inKind.list'>['rows'][number]

export const useInKindColumns = (): ColumnSpec<InKind, 'date' | 'ref'>[] => {
  const { t } = useTranslation(['payouts', 'fund'])
  const format = useFormat()
  const { words } = useVocabulary()
  return [
    {
      id: 'beneficiary',
      header: t('fund:field.beneficiary'),
      cell: ({ beneficiary, isExample }) => <Marked isExample={isExample}>{beneficiary}</Marked>,
    },
    {
      id: 'on',
      header: t('fund:field.date'),
      sort: 'date',
      cell: ({ on }) => format.date(on, 'short'),
    },
    {
      id: 'quantity',
      header: t('inKind.quantity'),
      end: true,
      cell: ({ quantity }) => format.number(quantity),
    },
    { id: 'what', header: t('inKind.what') },
    { id: 'aidType', header: t('fund:field.aidType'), words: words('aidTypes') },
    { id: 'ground', header: t('fund:field.ground'), words: words('grounds') },
    { id: 'expenseRef', header: t('inKind.expense') },
    { id: 'confirmedBy', header: t('fund:field.confirmedBy'), hidden: true },
    { id: 'fund', header: t('fund:field.fund'), hidden: true },
    { id: 'ref', header: t('fund:field.ref'), sort: 'ref', hidden: true },
  ]
}
