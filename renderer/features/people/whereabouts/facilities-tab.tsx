import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { facilityKinds } from '../../../../shared/vocabulary/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { May } from '../../../components/may.tsx'
import { DataTable } from '../../../components/table/data-table.tsx'
import type { ColumnSpec } from '../../../components/table/types.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { FacilityDialog } from './facility-dialog.tsx'
import { FacilityDrawer } from './facility-drawer.tsx'

type Row = Output<'facilities.list'>['rows'][number]

const useColumns = (): ColumnSpec<Row, 'name' | 'kind' | 'region'>[] => {
  const { t } = useTranslation('legal')
  const { word, words } = useVocabulary()
  return [
    { id: 'name', header: t('facility.name'), sort: 'name' },
    {
      id: 'kind',
      header: t('facility.kind'),
      sort: 'kind',
      words: words('facilityKinds'),
      cell: ({ kind }) => word('facilityKinds', kind),
    },
    { id: 'settlement', header: t('facility.settlement') },
    { id: 'region', header: t('facility.region'), sort: 'region' },
    { id: 'authority', header: t('facility.authority') },
    { id: 'heldNow', header: t('facility.heldNow'), end: true },
  ]
}

/** Places of detention, and how many are held in each now. */
export const FacilitiesTab = () => {
  const { t } = useTranslation('legal')
  const { options } = useVocabulary()
  const columns = useColumns()
  const [open, setOpen] = useState<string | null>(null)
  const [adding, setAdding] = useState(false)
  const add = (
    <May channel="facilities.create">
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
        {t('facility.new')}
      </Button>
    </May>
  )
  return (
    <>
      <DataTable
        list="facilities.list"
        label={t('tab.facilities')}
        load={(query) => invoke('facilities.list', query)}
        columns={columns}
        filters={[
          { id: 'kind', label: t('facility.kind'), options: options('facilityKinds', facilityKinds) },
        ]}
        sort="name"
        searchLabel={t('facility.search')}
        onOpen={({ id }) => setOpen(id)}
        empty={{ title: t('facility.emptyTitle'), text: t('facility.emptyText'), action: add }}
        archivable
        exportName={t('facility.exportName')}
        actions={add}
      />
      {open && <FacilityDrawer id={open} onClose={() => setOpen(null)} />}
      {adding && <FacilityDialog onClose={() => setAdding(false)} />}
    </>
  )
}
