import { Stack, Text } from '@mantine/core'
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
import { ResultDialog } from './result-dialog.tsx'

export type Result = Output<'results.list'>[number]

/** What came of it, each with its careful word: an order in time is no cause. */
export const ResultsTab = ({ campaignId }: { campaignId: string }) => {
  const { t } = useTranslation('campaign')
  const format = useFormat()
  const { word } = useVocabulary()
  const may = useMay()
  const archive = useApiCommand('results.archive')
  const [open, setOpen] = useState<Result | 'new' | null>(null)
  const results = useApiQuery('results.list', { campaignId })
  return (
    <>
      <QueryView query={results}>
        {(found) => (
          <RecordList
            channel="results.create"
            addLabel={t('result.new')}
            onAdd={() => setOpen('new')}
            count={found.length}
            empty={{ title: t('result.none'), text: t('result.noneText') }}
          >
            <Stack gap="xs">
              <Text c="dimmed">{t('result.text')}</Text>
              <SimpleTable
                framed
                label={t('tab.results')}
                rows={found}
                rowKey={({ id }) => id}
                columns={[
                  { header: t('result.fact'), cell: ({ fact }) => fact },
                  { header: t('result.on'), cell: ({ on }) => format.partialDate(on, 'short') },
                  { header: t('result.link'), cell: ({ link }) => word('resultLinks', link) },
                  { header: t('source'), cell: ({ source }) => source?.title },
                  {
                    header: t('actions'),
                    buttons: true,
                    cell: (result) =>
                      may('results.update') && (
                        <RowButtons
                          name={result.fact}
                          onEdit={() => setOpen(result)}
                          onArchive={() => archive.mutate({ id: result.id, version: result.version })}
                        />
                      ),
                  },
                ]}
              />
            </Stack>
            {archive.error && <ErrorState error={archive.error} />}
          </RecordList>
        )}
      </QueryView>
      {open && (
        <ResultDialog
          campaignId={campaignId}
          {...(open !== 'new' && { result: open })}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}
