import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { tallyMeasures } from '../../../../shared/vocabulary/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { useMay } from '../../../api/use-may.ts'
import { May } from '../../../components/may.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { DataTable } from '../../../components/table/data-table.tsx'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { OnlineCampaignDialog } from './online-campaign-dialog.tsx'
import { Platforms } from './platforms.tsx'
import { TallyDialog } from './tally-dialog.tsx'
import { TallyCorrection } from './tally-correction.tsx'
import { TallyImport } from './tally-import.tsx'
import { useTallyColumns } from './use-tally-columns.ts'

type Row = Output<'tallies.list'>['rows'][number]
const series = ['total', 'mission', 'country', 'language'] as const

/** Letters sent online: figures only, nobody who signed (T4). */
export const TalliesTab = () => {
  const { t } = useTranslation('letters')
  const { options } = useVocabulary()
  const may = useMay()
  const [open, setOpen] = useState<'campaign' | 'tally' | 'import' | null>(null)
  const [changing, setChanging] = useState<Row | null>(null)
  const campaigns = useApiQuery('letterCampaigns.list', {})
  const columns = useTallyColumns()
  const close = () => setOpen(null)
  const known = campaigns.data ?? []
  return (
    <Stack gap="md">
      <Group>
        <May channel="tallies.record">
          <Button disabled={known.length === 0} onClick={() => setOpen('tally')}>
            {t('tally.record')}
          </Button>
        </May>
        <May channel="tallies.import">
          <Button variant="default" disabled={known.length === 0} onClick={() => setOpen('import')}>
            {t('import.open')}
          </Button>
        </May>
        <May channel="letterCampaigns.create">
          <Button variant="default" onClick={() => setOpen('campaign')}>
            {t('tally.newCampaign')}
          </Button>
        </May>
      </Group>
      <QueryView query={campaigns}>
        {(found) =>
          found.length === 0 ? <Text c="dimmed">{t('tally.none')}</Text> : <Platforms campaigns={found} />
        }
      </QueryView>
      <DataTable
        list="tallies.list"
        label={t('tab.tallies')}
        load={(query) => invoke('tallies.list', query)}
        columns={columns}
        filters={[
          {
            id: 'series',
            label: t('tally.series'),
            options: series.map((value) => ({ value, label: t(`tally.of.${value}`) })),
          },
          { id: 'measure', label: t('tally.measure'), options: options('tallyMeasures', tallyMeasures) },
          {
            id: 'letterCampaign',
            label: t('tally.campaign'),
            options: known.map(({ id, title }) => ({ value: id, label: title })),
          },
        ]}
        sort="date"
        descending
        searchLabel={t('tally.search')}
        {...(may('tallies.void') && { onOpen: setChanging })}
        empty={{ title: t('tally.emptyTitle'), text: t('tally.emptyText') }}
        exportName={t('tally.exportName')}
      />
      {open === 'campaign' && <OnlineCampaignDialog onClose={close} />}
      {open === 'tally' && <TallyDialog campaigns={known} onClose={close} />}
      {open === 'import' && <TallyImport campaigns={known} onClose={close} />}
      {changing && <TallyCorrection tally={changing} onClose={() => setChanging(null)} />}
    </Stack>
  )
}
