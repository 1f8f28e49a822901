import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { tallyMeasures } from '../../../shared/vocabulary/index.ts'
import { invoke } from '../../api/invoke.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useMay } from '../../api/use-may.ts'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { FactCard, FactCards } from '../../components/fact-card.tsx'
import { May } from '../../components/may.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { OnlineCampaignDialog } from './online-campaign-dialog.tsx'
import { TallyDialog } from './tally-dialog.tsx'

type Row = Output<'tallies.list'>['rows'][number]

/** Letters sent online: figures only, nobody who signed (T4). */
export const TalliesTab = () => {
  const { t } = useTranslation('letters')
  const { options } = useVocabulary()
  const may = useMay()
  const [open, setOpen] = useState<'campaign' | 'tally' | null>(null)
  const [voiding, setVoiding] = useState<Row | null>(null)
  const campaigns = useApiQuery('letterCampaigns.list', {})
  const voidTally = useApiCommand('tallies.void')
  const columns = useTallyColumns()
  const close = () => setOpen(null)
  return (
    <Stack gap="md">
      <Group>
        <May channel="tallies.record">
          <Button disabled={!campaigns.data?.length} onClick={() => setOpen('tally')}>
            {t('tally.record')}
          </Button>
        </May>
        <May channel="letterCampaigns.create">
          <Button variant="default" onClick={() => setOpen('campaign')}>
            {t('tally.newCampaign')}
          </Button>
        </May>
      </Group>
      <QueryView query={campaigns}>
        {(known) => (known.length === 0 ? <p>{t('tally.none')}</p> : <Campaigns campaigns={known} />)}
      </QueryView>
      <DataTable
        list="tallies.list"
        label={t('tab.tallies')}
        load={(query) => invoke('tallies.list', query)}
        columns={columns}
        filters={[
          { id: 'measure', label: t('tally.measure'), options: options('tallyMeasures', tallyMeasures) },
        ]}
        sort="date"
        descending
        searchLabel={t('tally.search')}
        {...(may('tallies.void') && { onOpen: setVoiding })}
        empty={{ title: t('tally.emptyTitle'), text: t('tally.emptyText') }}
        exportName={t('tally.exportName')}
      />
      {open === 'campaign' && <OnlineCampaignDialog onClose={close} />}
      {open === 'tally' && campaigns.data && <TallyDialog campaigns={campaigns.data} onClose={close} />}
      {voiding && (
        <ConfirmDialog
          title={t('tally.voidTitle')}
          text={t('tally.voidText')}
          confirmLabel={t('tally.void')}
          withReason
          onConfirm={(reason) => voidTally.mutateAsync({ id: voiding.id, version: voiding.version, reason })}
          onClose={() => setVoiding(null)}
        />
      )}
    </Stack>
  )
}

const useTallyColumns = () => {
  const { t } = useTranslation('letters')
  const format = useFormat()
  const { words } = useVocabulary()
  return [
    {
      id: 'asOf' as const,
      header: t('tally.asOf'),
      sort: 'date' as const,
      cell: ({ asOf }: Row) => format.date(asOf, 'short'),
    },
    {
      id: 'cumulative' as const,
      header: t('tally.cumulative'),
      cell: ({ cumulative }: Row) => format.number(cumulative),
      end: true,
    },
    {
      id: 'measure' as const,
      header: t('tally.measure'),
      words: words('tallyMeasures'),
    },
    { id: 'mission' as const, header: t('tally.mission') },
    { id: 'sourceNote' as const, header: t('tally.source') },
    {
      id: 'letterCampaign' as const,
      header: t('tally.campaign'),
    },
  ]
}

const Campaigns = ({ campaigns }: { campaigns: Output<'letterCampaigns.list'> }) => {
  const { t } = useTranslation('letters')
  const format = useFormat()
  const { word } = useVocabulary()
  return (
    <FactCards>
      {campaigns.map(({ id, title, platform, launchedOn, totals }) => (
        <FactCard
          key={id}
          title={title}
          facts={[
            { label: t('tally.platform'), value: platform?.label },
            { label: t('tally.launchedOn'), value: format.date(launchedOn) },
            ...totals.map(({ measure, cumulative, asOf }) => ({
              label: word('tallyMeasures', measure),
              value: `${format.number(cumulative)} (${format.date(asOf, 'short')})`,
            })),
          ]}
        />
      ))}
    </FactCards>
  )
}
