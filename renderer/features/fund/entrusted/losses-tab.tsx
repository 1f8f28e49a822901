import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { writeOffStatuses } from '../../../../shared/vocabulary/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { May } from '../../../components/may.tsx'
import { DataTable } from '../../../components/table/data-table.tsx'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { useFundFilters } from '../use-fund-filters.ts'
import { useLossColumns, type Loss } from './loss-columns.tsx'
import { LossDialog } from './loss-dialog.tsx'
import { LossDrawer } from './loss-drawer.tsx'

export const LossesTab = () => {
  const { t } = useTranslation(['payouts', 'fund'])
  const { options } = useVocabulary()
  const columns = useLossColumns()
  const { fund } = useFundFilters()
  const [adding, setAdding] = useState(false)
  const [shown, setShown] = useState<Loss | null>(null)
  const add = (
    <May channel="writeOffs.record">
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
        {t('loss.new')}
      </Button>
    </May>
  )
  return (
    <>
      <DataTable
        list="writeOffs.list"
        label={t('loss.title')}
        load={(query) => invoke('writeOffs.list', query)}
        columns={columns}
        filters={[
          fund,
          {
            id: 'status',
            label: t('fund:field.status'),
            options: options('writeOffStatuses', writeOffStatuses),
          },
        ]}
        sort="date"
        descending
        searchLabel={t('loss.search')}
        onOpen={setShown}
        empty={{ title: t('loss.none'), text: t('loss.noneText'), action: add }}
        exportName={t('loss.title')}
        actions={add}
      />
      {adding && <LossDialog onClose={() => setAdding(false)} />}
      {shown && <LossDrawer loss={shown} onClose={() => setShown(null)} />}
    </>
  )
}
