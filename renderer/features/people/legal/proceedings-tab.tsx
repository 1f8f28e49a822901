import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import type { proceedingSorts } from '../../../../shared/contract/legal.ts'
import { proceedingDecisions, proceedingKinds } from '../../../../shared/vocabulary/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { Marked } from '../../../components/marked.tsx'
import { May } from '../../../components/may.tsx'
import { StatusChip } from '../../../components/status-chip.tsx'
import { DataTable } from '../../../components/table/data-table.tsx'
import type { ColumnSpec } from '../../../components/table/types.ts'
import { findCampaigns } from '../../../lib/find.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { ProceedingDrawer } from './proceeding-drawer.tsx'

type Row = Output<'proceedings.list'>['rows'][number]
type Sort = (typeof proceedingSorts)[number]

const useColumns = (): ColumnSpec<Row, Sort>[] => {
  const { t } = useTranslation('legal')
  const format = useFormat()
  const { word, words } = useVocabulary()
  return [
    {
      id: 'kind',
      header: t('proceeding.kind'),
      words: words('proceedingKinds'),
      cell: ({ kind, isExample }) => <Marked isExample={isExample}>{word('proceedingKinds', kind)}</Marked>,
    },
    { id: 'court', header: t('proceeding.court'), sort: 'court' },
    {
      id: 'start',
      header: t('proceeding.start'),
      sort: 'start',
      cell: ({ start }) => format.partialDate(start, 'short'),
    },
    {
      id: 'persons',
      header: t('proceeding.persons'),
      beside: [{ id: 'personsCount', header: t('proceeding.howMany') }],
      cell: ({ persons, personsCount }) =>
        personsCount > 3 ? t('proceeding.andOthers', { persons, count: personsCount - 3 }) : persons,
    },
    {
      id: 'decision',
      header: t('release.decision'),
      words: words('proceedingDecisions'),
      cell: ({ decision }) => decision && <StatusChip list="proceedingDecisions" code={decision} />,
    },
    {
      id: 'nextHearing',
      header: t('hearing.coming'),
      cell: ({ nextHearing }) => nextHearing && format.date(nextHearing, 'short'),
    },
    { id: 'courtCaseNo', header: t('proceeding.caseNo'), hidden: true },
    { id: 'ref', header: t('case.ref'), sort: 'ref', hidden: true },
  ]
}

/** Everything courts and commissions were asked, each recorded once with everybody in it. */
export const ProceedingsTab = () => {
  const { t } = useTranslation('legal')
  const navigate = useNavigate()
  const { options } = useVocabulary()
  const columns = useColumns()
  const [adding, setAdding] = useState(false)
  const open = (id: string) => void navigate({ to: '/proceedings/$id', params: { id } })
  const add = (
    <May channel="proceedings.create">
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
        {t('proceeding.new')}
      </Button>
    </May>
  )
  return (
    <>
      <DataTable
        list="proceedings.list"
        label={t('proceeding.many')}
        load={(query) => invoke('proceedings.list', query)}
        columns={columns}
        filters={[
          { id: 'kind', label: t('proceeding.kind'), options: options('proceedingKinds', proceedingKinds) },
          {
            id: 'decision',
            label: t('release.decision'),
            options: options('proceedingDecisions', proceedingDecisions),
          },
          { id: 'campaign', label: t('case.campaign'), find: findCampaigns },
        ]}
        sort="start"
        descending
        searchLabel={t('proceeding.search')}
        onOpen={({ id }) => open(id)}
        empty={{ title: t('proceeding.emptyTitle'), text: t('proceeding.emptyText'), action: add }}
        archivable
        exportName={t('proceeding.exportName')}
        actions={add}
      />
      {adding && <ProceedingDrawer onClose={() => setAdding(false)} onMade={open} />}
    </>
  )
}
