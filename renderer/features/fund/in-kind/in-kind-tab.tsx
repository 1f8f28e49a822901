import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { aidTypes, grounds } from '../../../../shared/vocabulary/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { useMay } from '../../../api/use-may.ts'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'
import { May } from '../../../components/may.tsx'
import { DataTable } from '../../../components/table/data-table.tsx'
import { findHouseholds } from '../../../lib/find.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { useFundFilters } from '../use-fund-filters.ts'
import { useInKindColumns, type InKind } from './in-kind-columns.tsx'
import { InKindDrawer } from './in-kind-drawer.tsx'

/** F14: parcels, medicine, coal: what families received that is no money. */
export const InKindTab = () => {
  const { t } = useTranslation(['payouts', 'fund'])
  const format = useFormat()
  const may = useMay()
  const { options } = useVocabulary()
  const columns = useInKindColumns()
  const { fund } = useFundFilters()
  const archive = useApiCommand('inKind.archive')
  const [adding, setAdding] = useState(false)
  const [chosen, setChosen] = useState<InKind | null>(null)
  const add = (
    <May channel="inKind.record">
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
        {t('inKind.new')}
      </Button>
    </May>
  )
  return (
    <>
      <DataTable
        list="inKind.list"
        label={t('inKind.title')}
        load={(query) => invoke('inKind.list', query)}
        columns={columns}
        filters={[
          fund,
          { id: 'aidType', label: t('fund:field.aidType'), options: options('aidTypes', aidTypes) },
          { id: 'ground', label: t('fund:field.ground'), options: options('grounds', grounds) },
          { id: 'household', label: t('fund:field.family'), find: findHouseholds },
        ]}
        sort="date"
        descending
        searchLabel={t('inKind.search')}
        {...(may('inKind.archive') && { onOpen: setChosen })}
        empty={{ title: t('inKind.none'), text: t('inKind.noneText'), action: add }}
        exportName={t('inKind.title')}
        actions={add}
      />
      {adding && <InKindDrawer onClose={() => setAdding(false)} />}
      {chosen && (
        <ConfirmDialog
          title={t('inKind.archiveTitle', { ref: chosen.ref })}
          text={t('inKind.archiveText', {
            quantity: format.number(chosen.quantity),
            what: chosen.what,
            name: chosen.beneficiary,
          })}
          confirmLabel={t('inKind.archive')}
          onConfirm={() => archive.mutateAsync({ id: chosen.id, version: chosen.version })}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  )
}
