import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { StatusChip } from '../../../components/status-chip.tsx'
import type { ColumnSpec } from '../../../components/table/types.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

type Entry = Output<'proofs.list'>['rows'][number]

export const useProofColumns = (): ColumnSpec<Entry, 'date'>[] => {
  const { t } = useTranslation(['auditor', 'fund'])
  const format = useFormat()
  const { words } = useVocabulary()
  return [
    { id: 'ref', header: t('entry') },
    { id: 'on', header: t('fund:field.date'), sort: 'date', cell: ({ on }) => format.date(on, 'short') },
    {
      id: 'amountMinor',
      header: t('fund:field.amount'),
      end: true,
      currency: 'currency',
      cell: ({ amountMinor, currency }) => format.money(amountMinor, currency),
    },
    {
      id: 'proof',
      header: t('proof'),
      words: words('entryProofs'),
      cell: ({ proof }) => <StatusChip list="entryProofs" code={proof} />,
    },
    {
      id: 'signing',
      header: t('signing'),
      words: words('entrySignings'),
      cell: ({ signing }) => <StatusChip list="entrySignings" code={signing} />,
    },
    {
      id: 'state',
      header: t('fund:field.status'),
      words: words('entryStates'),
      cell: ({ state }) => <StatusChip list="entryStates" code={state} />,
    },
    { id: 'source', header: t('source'), words: words('entrySources') },
    { id: 'signedBy', header: t('signedBy') },
    { id: 'enteredBy', header: t('enteredBy'), hidden: true },
    { id: 'party', header: t('fund:ledger.party'), hidden: true },
    { id: 'fund', header: t('fund:field.fund'), hidden: true },
  ]
}
