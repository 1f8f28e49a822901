import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useMay } from '../../api/use-may.ts'
import { QueryView } from '../../components/query-view.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FactCard } from '../../components/fact-card.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { Whole } from '../../components/whole.tsx'
import { useFormat } from '../../lib/use-format.ts'
import type { Run } from '../../components/preview/run.ts'

/** A run keeps what was asked, so that the same report can be made again, with the data of today. */
export const EarlierRuns = ({ onShow }: { onShow: (run: Run) => void }) => {
  const { t } = useTranslation(['reports', 'report', 'users'])
  const may = useMay()
  const format = useFormat()
  return (
    <QueryView query={useApiQuery('reports.list', {})}>
      {(runs) =>
        runs.length === 0 ? (
          <EmptyState
            title={t('none')}
            text={may('reports.prepare') ? t('previewHint') : t('users:noReports')}
          />
        ) : (
          <FactCard title={t('runs')}>
            <SimpleTable
              label={t('runs')}
              rows={runs.slice(0, 20)}
              rowKey={({ id }) => id}
              columns={[
                {
                  header: t('run.kind'),
                  cell: ({ kind, language }) => `${t(`report:kind.${kind}`)} (${language})`,
                },
                { header: t('run.number'), cell: ({ ref }) => <Whole>{ref}</Whole> },
                { header: t('run.date'), cell: ({ title }) => format.date(title, 'short') },
                {
                  header: t('run.again'),
                  buttons: true,
                  cell: ({ id, ref, kind, language, title }) => (
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      onClick={() =>
                        onShow({
                          runId: id,
                          ref,
                          fileName: `${ref}-${kind.replaceAll('_', '-')}-${title}-${language}.pdf`,
                        })
                      }
                    >
                      {t('run.again')}
                    </Button>
                  ),
                },
              ]}
            />
          </FactCard>
        )
      }
    </QueryView>
  )
}
