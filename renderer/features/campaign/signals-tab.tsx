import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useMay } from '../../api/use-may.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { RowButtons } from '../../components/row-buttons.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { RecordList } from './record-list.tsx'
import { SignalDialog } from './signal-dialog.tsx'

export type Signal = Output<'signals.list'>[number]

/** What the authorities said, showed, or did not answer: silence is a fact as of a day. */
export const SignalsTab = ({ campaignId }: { campaignId: string }) => {
  const { t } = useTranslation('campaign')
  const format = useFormat()
  const { word } = useVocabulary()
  const may = useMay()
  const archive = useApiCommand('signals.archive')
  const [open, setOpen] = useState<Signal | 'new' | null>(null)
  const signals = useApiQuery('signals.list', { campaignId })
  return (
    <>
      <QueryView query={signals}>
        {(found) => (
          <RecordList
            channel="signals.create"
            addLabel={t('signal.new')}
            onAdd={() => setOpen('new')}
            count={found.length}
            empty={{ title: t('signal.none'), text: t('signal.noneText') }}
          >
            <SimpleTable
              framed
              label={t('tab.signals')}
              rows={found}
              rowKey={({ id }) => id}
              columns={[
                { header: t('signal.what'), cell: ({ what }) => what },
                {
                  header: t('signal.on'),
                  cell: ({ kind, on }) =>
                    kind === 'silence'
                      ? t('signal.silentUntil', { day: format.partialDate(on, 'short') })
                      : format.partialDate(on, 'short'),
                },
                { header: t('signal.kind'), cell: ({ kind }) => word('signalKinds', kind) },
                { header: t('signal.authority'), cell: ({ authority }) => authority?.label },
                { header: t('source'), cell: ({ source }) => source?.title },
                {
                  header: t('actions'),
                  buttons: true,
                  cell: (signal) =>
                    may('signals.update') && (
                      <RowButtons
                        name={signal.what}
                        onEdit={() => setOpen(signal)}
                        onArchive={() => archive.mutate({ id: signal.id, version: signal.version })}
                      />
                    ),
                },
              ]}
            />
            {archive.error && <ErrorState error={archive.error} />}
          </RecordList>
        )}
      </QueryView>
      {open && (
        <SignalDialog
          campaignId={campaignId}
          {...(open !== 'new' && { signal: open })}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}
