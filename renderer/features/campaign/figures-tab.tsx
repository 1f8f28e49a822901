import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../../api/use-api-command.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import type { Campaign } from './campaign-view.tsx'
import { FigureDialog } from './figure-dialog.tsx'
import type { Figure } from './figure-values.ts'
import { RecordList } from './record-list.tsx'
import { useFigureColumns } from './use-figure-columns.tsx'

/** Claims that disagree stand side by side; one of them is adopted, and what is recorded by name stands beside. */
export const FiguresTab = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation('campaign')
  const archive = useApiCommand('figures.archive')
  const adopt = useApiCommand('figures.adopt')
  const [open, setOpen] = useState<Figure | 'new' | null>(null)
  const columns = useFigureColumns({
    events: campaign.events,
    onEdit: setOpen,
    onAdopt: ({ id }) => adopt.mutate({ id }),
    onArchive: ({ id, version }) => archive.mutate({ id, version }),
  })
  const error = archive.error ?? adopt.error
  return (
    <>
      <RecordList
        channel="figures.create"
        addLabel={t('figure.new')}
        onAdd={() => setOpen('new')}
        count={campaign.figures.length}
        empty={{ title: t('figure.none'), text: t('figure.noneText') }}
      >
        <SimpleTable
          framed
          label={t('tab.figures')}
          rows={campaign.figures}
          rowKey={({ id }) => id}
          columns={columns}
        />
        {error && <ErrorState error={error} />}
      </RecordList>
      {open && (
        <FigureDialog
          campaign={campaign}
          {...(open !== 'new' && { figure: open })}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}
