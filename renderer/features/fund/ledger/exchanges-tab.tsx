import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { donationStatuses } from '../../../../shared/vocabulary/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { May } from '../../../components/may.tsx'
import { DataTable } from '../../../components/table/data-table.tsx'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { useExchangeColumns, type Exchange } from './exchange-columns.tsx'
import { ExchangeDialog } from './exchange-dialog.tsx'
import { ExchangeDrawer } from './exchange-drawer.tsx'
import { useFundFilters } from '../use-fund-filters.ts'

export const ExchangesTab = () => {
  const { t } = useTranslation('fund')
  const { options } = useVocabulary()
  const columns = useExchangeColumns()
  const { fund } = useFundFilters()
  const [adding, setAdding] = useState(false)
  const [shown, setShown] = useState<Exchange | null>(null)
  const add = (
    <May channel="exchanges.record">
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
        {t('exchange.new')}
      </Button>
    </May>
  )
  return (
    <>
      <DataTable
        list="exchanges.list"
        label={t('tab.exchanges')}
        load={(query) => invoke('exchanges.list', query)}
        columns={columns}
        filters={[
          fund,
          { id: 'status', label: t('field.status'), options: options('donationStatuses', donationStatuses) },
        ]}
        sort="date"
        descending
        searchLabel={t('exchange.search')}
        onOpen={setShown}
        empty={{ title: t('exchange.none'), text: t('exchange.noneText'), action: add }}
        exportName={t('export.exchanges')}
        actions={add}
      />
      {adding && <ExchangeDialog onClose={() => setAdding(false)} />}
      {shown && <ExchangeDrawer exchange={shown} onClose={() => setShown(null)} />}
    </>
  )
}
