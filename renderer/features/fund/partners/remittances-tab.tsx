import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { invoke } from '../../../api/invoke.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { May } from '../../../components/may.tsx'
import { DataTable } from '../../../components/table/data-table.tsx'
import { findOrganisations } from '../../../lib/find.ts'
import { useRemittanceColumns } from './remittance-columns.tsx'
import { RemittanceDialog } from './remittance-dialog.tsx'
import { RemittanceDrawer } from './remittance-drawer.tsx'
import { useFundFilters } from '../use-fund-filters.ts'

export const RemittancesTab = () => {
  const { t } = useTranslation('fund')
  const columns = useRemittanceColumns()
  const { fund } = useFundFilters()
  const [adding, setAdding] = useState(false)
  const [shownId, setShownId] = useState<string | null>(null)
  // Asked anew after every line, so that the open rest in the drawer is never an old one.
  const newest = useApiQuery('remittances.list', { sort: 'date', limit: 200 }, { enabled: shownId !== null })
  const shown = newest.data?.rows.find(({ id }) => id === shownId)
  const add = (
    <May channel="remittances.record">
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
        {t('remittance.new')}
      </Button>
    </May>
  )
  return (
    <>
      <DataTable
        list="remittances.list"
        label={t('tab.remittances')}
        load={(query) => invoke('remittances.list', query)}
        columns={columns}
        filters={[fund, { id: 'organisation', label: t('remittance.partner'), find: findOrganisations }]}
        sort="date"
        descending
        searchLabel={t('remittance.search')}
        onOpen={({ id }) => setShownId(id)}
        empty={{ title: t('remittance.none'), text: t('remittance.noneText'), action: add }}
        exportName={t('export.remittances')}
        actions={add}
      />
      {adding && <RemittanceDialog onClose={() => setAdding(false)} />}
      {shown && <RemittanceDrawer remittance={shown} onClose={() => setShownId(null)} />}
    </>
  )
}
