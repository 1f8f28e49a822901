import { Button, Stack } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useMay } from '../../api/use-may.ts'
import { May } from '../../components/may.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Preview } from '../../components/preview/preview.tsx'
import type { Run } from '../../components/preview/run.ts'
import { QueryView } from '../../components/query-view.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { Definitions } from './definitions.tsx'
import { EarlierRuns } from './earlier-runs.tsx'
import { ReportForm } from './report-form.tsx'
import classes from './reports.module.css'
import { TellingPanel } from './telling-panel.tsx'
import { firstWanted, inputOf, type Wanted } from './wanted.ts'

/** Choose, see the very PDF and what it leaves out, save it; until then, what was made before. */
export const ReportsPage = () => {
  const { t } = useTranslation('reports')
  const campaigns = useApiQuery('campaigns.list', {})
  const funds = useApiQuery('funds.list', {})
  const session = useApiQuery('session.current', {})
  return (
    <>
      <PageHeader title={t('title')}>
        <May channel="reports.preparePack">
          <Button component={Link} to="/reports/pack" variant="default">
            {t('pack.open')}
          </Button>
        </May>
      </PageHeader>
      <QueryView query={campaigns}>
        {(known) =>
          funds.data && session.data ? (
            <Builder campaigns={known} funds={funds.data} today={session.data.today} />
          ) : null
        }
      </QueryView>
    </>
  )
}

type Props = { campaigns: Output<'campaigns.list'>; funds: Output<'funds.list'>; today: string }

const Builder = ({ campaigns, funds, today }: Props) => {
  const { t } = useTranslation('reports')
  const may = useMay()
  const { language } = useFormat()
  const [campaign] = campaigns
  const [wanted, setWanted] = useState<Wanted>(() =>
    firstWanted({
      language,
      campaignId: campaign?.id ?? '',
      launchedOn: campaign?.launchedOn ?? '',
      today,
    }),
  )
  const [run, setRun] = useState<Run | null>(null)
  const prepare = useApiCommand('reports.prepare')
  // The form may be longer than the window: what was asked for comes into sight.
  const shown = useRef<HTMLDivElement>(null)
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'start' }) // answers a promise, which is no way to tidy up
  }, [run])
  const mayPrepare = may('reports.prepare')
  return (
    <div {...(mayPrepare && { className: classes.columns })}>
      {mayPrepare && (
        <ReportForm
          wanted={wanted}
          onChange={setWanted}
          campaigns={campaigns}
          funds={funds}
          today={today}
          onPrepared={setRun}
        />
      )}
      {run ? (
        <Stack gap="md" ref={shown}>
          <Preview key={run.runId} run={run} backLabel={t('runs')} onClose={() => setRun(null)} />
          <TellingPanel
            key={`telling ${run.runId}`}
            runId={run.runId}
            onFreeTexts={(freeTexts) => {
              const chosen = { ...wanted, freeTexts }
              const input = inputOf(chosen)
              setWanted(chosen)
              if (input) prepare.mutate(input, { onSuccess: setRun })
            }}
          />
        </Stack>
      ) : (
        <Stack gap="md">
          <Definitions onChoose={setWanted} />
          <EarlierRuns onShow={setRun} />
        </Stack>
      )}
    </div>
  )
}
