import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useMay } from '../../api/use-may.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { SimpleTable, type SimpleColumn } from '../../components/simple-table.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { Campaign } from './campaign-view.tsx'
import { EventDialog } from './event-dialog.tsx'
import type { CampaignEvent } from './event-values.ts'
import { RecordList } from './record-list.tsx'
import { RowButtons } from '../../components/row-buttons.tsx'
import { SourceLabel } from './source-label.tsx'

export const EventsTab = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation('campaign')
  const archive = useApiCommand('events.archive')
  const [open, setOpen] = useState<CampaignEvent | 'new' | null>(null)
  const columns = useColumns(setOpen, ({ id, version }) => archive.mutate({ id, version }))
  return (
    <>
      <RecordList
        channel="events.create"
        addLabel={t('event.new')}
        onAdd={() => setOpen('new')}
        count={campaign.events.length}
        empty={{ title: t('event.none'), text: t('event.noneText') }}
      >
        <SimpleTable
          framed
          label={t('tab.events')}
          rows={campaign.events}
          rowKey={({ id }) => id}
          columns={columns}
        />
        {archive.error && <ErrorState error={archive.error} />}
      </RecordList>
      {open && (
        <EventDialog
          campaignId={campaign.id}
          {...(open !== 'new' && { event: open })}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

const useColumns = (
  onEdit: (event: CampaignEvent) => void,
  onArchive: (event: CampaignEvent) => void,
): SimpleColumn<CampaignEvent>[] => {
  const { t } = useTranslation('campaign')
  const may = useMay()
  const format = useFormat()
  const { word } = useVocabulary()
  return [
    { header: t('event.title'), cell: ({ title }) => title },
    { header: t('event.type'), cell: ({ type }) => word('eventTypes', type) },
    {
      header: t('event.when'),
      cell: ({ start, end }) =>
        [start, end].flatMap((date) => (date ? [format.partialDate(date, 'short')] : [])).join(' – '),
    },
    { header: t('event.place'), cell: ({ place }) => place },
    {
      header: t('event.violationStatus'),
      cell: ({ violationStatus }) => word('violationStatuses', violationStatus),
    },
    { header: t('source'), cell: ({ source }) => <SourceLabel source={source} /> },
    {
      header: t('actions'),
      buttons: true,
      cell: (event) =>
        may('events.update') && (
          <RowButtons name={event.title} onEdit={() => onEdit(event)} onArchive={() => onArchive(event)} />
        ),
    },
  ]
}
