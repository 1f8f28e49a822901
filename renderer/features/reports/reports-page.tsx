import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useMay } from '../../api/use-may.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { EarlierRuns } from './earlier-runs.tsx'
import { Preview } from '../../components/preview/preview.tsx'
import type { Run } from '../../components/preview/run.ts'
import { ReportForm } from './report-form.tsx'
import classes from './reports.module.css'

/** Choose, see the very PDF, save it; until then, what was made before. */
export const ReportsPage = () => {
  const { t } = useTranslation('reports')
  const may = useMay()
  const [run, setRun] = useState<Run | null>(null)
  const campaigns = useApiQuery('campaigns.list', {})
  const funds = useApiQuery('funds.list', {})
  const session = useApiQuery('session.current', {})
  return (
    <>
      <PageHeader title={t('title')} />
      <div {...(may('reports.prepare') && { className: classes.columns })}>
        {may('reports.prepare') && (
          <QueryView query={campaigns}>
            {(known) =>
              funds.data && session.data ? (
                <ReportForm
                  campaigns={known}
                  funds={funds.data}
                  today={session.data.today}
                  onPrepared={setRun}
                />
              ) : null
            }
          </QueryView>
        )}
        {run ? (
          <Preview key={run.runId} run={run} backLabel={t('runs')} onClose={() => setRun(null)} />
        ) : (
          <EarlierRuns onShow={setRun} />
        )}
      </div>
    </>
  )
}
