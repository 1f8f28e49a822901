import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useMay } from '../../api/use-may.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { SimpleTable, type SimpleColumn } from '../../components/simple-table.tsx'
import { StatusChip } from '../../components/status-chip.tsx'
import { useFormat } from '../../lib/use-format.ts'
import type { Campaign } from './campaign-view.tsx'
import { DemandDialog } from './demand-dialog.tsx'
import { demandText, type Demand } from './demand-values.ts'
import { RecordList } from './record-list.tsx'
import { RowButtons } from '../../components/row-buttons.tsx'
import { SourceLabel } from './source-label.tsx'

export const DemandsTab = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation('campaign')
  const archive = useApiCommand('demands.archive')
  const [open, setOpen] = useState<Demand | 'new' | null>(null)
  const columns = useColumns(setOpen, ({ id, version }) => archive.mutate({ id, version }))
  return (
    <>
      <RecordList
        channel="demands.create"
        addLabel={t('demand.new')}
        onAdd={() => setOpen('new')}
        count={campaign.demands.length}
        empty={{ title: t('demand.none'), text: t('demand.noneText') }}
      >
        <SimpleTable
          framed
          label={t('tab.demands')}
          rows={campaign.demands}
          rowKey={({ id }) => id}
          columns={columns}
        />
        {archive.error && <ErrorState error={archive.error} />}
      </RecordList>
      {open && (
        <DemandDialog
          campaignId={campaign.id}
          {...(open !== 'new' && { demand: open })}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

const useColumns = (
  onEdit: (demand: Demand) => void,
  onArchive: (demand: Demand) => void,
): SimpleColumn<Demand>[] => {
  const { t } = useTranslation('campaign')
  const may = useMay()
  const format = useFormat()
  return [
    { header: t('demand.demand'), cell: (demand) => demandText(demand, format.language) },
    { header: t('demand.state'), cell: ({ state }) => <StatusChip list="demandStates" code={state} /> },
    { header: t('demand.stateOn'), cell: ({ stateOn }) => stateOn && format.date(stateOn, 'short') },
    { header: t('source'), cell: ({ source }) => <SourceLabel source={source} /> },
    {
      header: t('actions'),
      buttons: true,
      cell: (demand) =>
        may('demands.update') && (
          <RowButtons
            name={demandText(demand, format.language)}
            onEdit={() => onEdit(demand)}
            onArchive={() => onArchive(demand)}
          />
        ),
    },
  ]
}
