import { useTranslation } from 'react-i18next'
import { accountCodes } from '../../../../shared/vocabulary/index.ts'
import type { Output } from '../../../../shared/contract/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { DataTable } from '../../../components/table/data-table.tsx'
import type { ColumnSpec } from '../../../components/table/types.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { useFundFilters } from '../use-fund-filters.ts'

type Entry = Output<'ledger.list'>['rows'][number]

/** Every posting, both sides, to be read and exported; nothing here can be changed. */
export const LedgerTab = () => {
  const { t } = useTranslation('fund')
  const { options } = useVocabulary()
  const columns = useLedgerColumns()
  const { fund, account, currency } = useFundFilters()
  return (
    <DataTable
      list="ledger.list"
      label={t('tab.ledger')}
      load={(query) => invoke('ledger.list', query)}
      columns={columns}
      filters={[
        fund,
        account,
        currency,
        { id: 'accountCode', label: t('ledger.code'), options: options('accountCodes', accountCodes) },
      ]}
      sort="date"
      descending
      searchLabel={t('ledger.search')}
      empty={{ title: t('ledger.none'), text: t('ledger.noneText') }}
      exportName={t('export.ledger')}
    />
  )
}

const useLedgerColumns = (): ColumnSpec<Entry, 'date'>[] => {
  const { t } = useTranslation('fund')
  const format = useFormat()
  const { words } = useVocabulary()
  return [
    {
      id: 'sourceRef',
      header: t('ledger.source'),
      cell: ({ sourceRef, reverses }) => (reverses ? t('ledger.reverses', { ref: reverses }) : sourceRef),
    },
    { id: 'on', header: t('field.date'), sort: 'date', cell: ({ on }) => format.date(on, 'short') },
    {
      id: 'accountCode',
      header: t('ledger.code'),
      words: words('accountCodes'),
    },
    { id: 'account', header: t('field.account') },
    {
      id: 'debitMinor',
      header: t('ledger.debit'),
      end: true,
      currency: 'currency',
      cell: ({ debitMinor, currency }) => debitMinor > 0 && format.money(debitMinor, currency),
    },
    {
      id: 'creditMinor',
      header: t('ledger.credit'),
      end: true,
      currency: 'currency',
      cell: ({ creditMinor, currency }) => creditMinor > 0 && format.money(creditMinor, currency),
    },
    { id: 'fund', header: t('field.fund'), hidden: true },
  ]
}
