import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { StatusChip } from '../../../components/status-chip.tsx'
import type { ColumnSpec } from '../../../components/table/types.ts'
import { Whole } from '../../../components/whole.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

export type BankLine = Output<'bankLines.list'>['rows'][number]

export const useLineColumns = (): ColumnSpec<BankLine, 'shelf' | 'date' | 'amount'>[] => {
  const { t } = useTranslation('bank')
  const { words } = useVocabulary()
  const format = useFormat()
  return [
    {
      id: 'on',
      header: t('lines.on'),
      sort: 'date',
      cell: ({ on }) => <Whole>{format.date(on, 'short')}</Whole>,
    },
    { id: 'party', header: t('lines.party') },
    { id: 'text', header: t('lines.text') },
    { id: 'amountMinor', header: t('lines.amount'), sort: 'amount', end: true, currency: 'currency' },
    {
      id: 'openMinor',
      header: t('lines.open'),
      end: true,
      currency: 'currency',
      cell: ({ openMinor, currency }) => openMinor !== 0 && format.money(openMinor, currency),
    },
    {
      id: 'state',
      header: t('lines.state'),
      sort: 'shelf',
      words: words('bankLineStates'),
      cell: ({ state }) => <StatusChip list="bankLineStates" code={state} />,
    },
    { id: 'account', header: t('account') },
    { id: 'statement', header: t('statement'), hidden: true },
    { id: 'bankRef', header: t('lines.bankRef'), hidden: true },
    { id: 'endToEndId', header: t('lines.endToEndId'), hidden: true },
  ]
}
