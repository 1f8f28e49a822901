import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { accountCodes } from '../../../../shared/vocabulary/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { DataTable } from '../../../components/table/data-table.tsx'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { useFundFilters } from '../use-fund-filters.ts'
import { JournalDrawer } from './journal-drawer.tsx'
import { useLedgerColumns, type Entry } from './ledger-columns.tsx'

/** Every posting, both sides, to be read and exported; nothing here can be changed. */
export const LedgerTab = () => {
  const { t } = useTranslation('fund')
  const { options } = useVocabulary()
  const columns = useLedgerColumns()
  const { fund, account, currency } = useFundFilters()
  const [shown, setShown] = useState<Entry | null>(null)
  return (
    <>
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
        onOpen={setShown}
        footer={t('ledger.balanceHint')}
      />
      {shown && <JournalDrawer id={shown.journal} onClose={() => setShown(null)} />}
    </>
  )
}
