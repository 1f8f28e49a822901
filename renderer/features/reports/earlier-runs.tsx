import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useMay } from '../../api/use-may.ts'
import { QueryView } from '../../components/query-view.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FactCard } from '../../components/fact-card.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { May } from '../../components/may.tsx'
import { Whole } from '../../components/whole.tsx'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { useFormat } from '../../lib/use-format.ts'
import type { Run } from '../../components/preview/run.ts'

/** A run keeps what was asked, so that the same report can be made again, with the data of today. */
export const EarlierRuns = ({ onShow }: { onShow: (run: Run) => void }) => {
  const { t } = useTranslation(['reports', 'report', 'users'])
  const may = useMay()
  const format = useFormat()
  const { word } = useVocabulary()
  const repeat = useApiCommand('reports.repeat')
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
                { header: t('level.label'), cell: ({ level }) => word('reportLevels', level) },
                { header: t('run.number'), cell: ({ ref }) => <Whole>{ref}</Whole> },
                { header: t('run.date'), cell: ({ title }) => format.date(title, 'short') },
                {
                  header: t('run.again'),
                  buttons: true,
                  cell: ({ id }) => (
                    <May channel="reports.repeat">
                      <Button
                        size="compact-sm"
                        variant="subtle"
                        onClick={() => repeat.mutate({ runId: id }, { onSuccess: onShow })}
                      >
                        {t('run.again')}
                      </Button>
                    </May>
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
