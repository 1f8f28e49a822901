import { Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { entryProofs, entrySignings, entrySources, entryStates } from '../../../../shared/vocabulary/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { DataTable } from '../../../components/table/data-table.tsx'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { JournalDrawer } from '../ledger/journal-drawer.tsx'
import { useFundFilters } from '../use-fund-filters.ts'
import { ReceiptSeries } from './receipt-series.tsx'
import { useProofColumns } from './proof-columns.tsx'

/** For who examines the books: every entry with its proof and signatures, to be read, filtered and taken along. */
export const AuditorTab = () => {
  const { t } = useTranslation(['auditor', 'fund'])
  const { options } = useVocabulary()
  const { fund } = useFundFilters()
  const columns = useProofColumns()
  const [shown, setShown] = useState<string | null>(null)
  return (
    <Stack gap="md">
      <ReceiptSeries />
      <DataTable
        list="proofs.list"
        label={t('entries')}
        load={(query) => invoke('proofs.list', query)}
        columns={columns}
        filters={[
          fund,
          { id: 'source', label: t('source'), options: options('entrySources', entrySources) },
          { id: 'proof', label: t('proof'), options: options('entryProofs', entryProofs) },
          { id: 'signing', label: t('signing'), options: options('entrySignings', entrySignings) },
          { id: 'state', label: t('fund:field.status'), options: options('entryStates', entryStates) },
        ]}
        sort="date"
        descending
        searchLabel={t('search')}
        empty={{ title: t('none'), text: t('fund:ledger.noneText') }}
        exportName={t('export')}
        onOpen={({ id }) => setShown(id)}
      />
      {shown && <JournalDrawer id={shown} onClose={() => setShown(null)} />}
    </Stack>
  )
}
